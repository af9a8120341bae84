import { setTimeout as delay } from "node:timers/promises";
import type { Person } from "../matrix.ts";
import { inBatches } from "./in-batches.ts";
import { type Heard, startListener } from "./listener.ts";

/** Milliseconds after which what has not been delivered is lost. */
const patience = 90_000;

/** Plays while `people` wait in /sync for what is said in their rooms. Rejects when a sync fails or the play hangs. */
export async function whileListening(
  { address, people, heard }: { address: URL; people: readonly Person[]; heard: Heard },
  play: () => Promise<void>,
): Promise<void> {
  const listeners = await inBatches(people, 8, (person) => startListener(address, person, heard));
  const outOfPatience = new AbortController();
  const hangs = delay(patience, undefined, { signal: outOfPatience.signal }).then(() => {
    throw new Error(`not all messages were delivered within ${patience / 1000} s`);
  });
  const failing = listeners.map(({ ended }) => ended);
  try {
    await Promise.race([play(), hangs, Promise.all(failing)]);
  } finally {
    outOfPatience.abort();
    for (const listener of listeners) listener.stop();
    await Promise.allSettled([...failing, hangs]);
  }
}
