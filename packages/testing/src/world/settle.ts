import { setImmediate as nextTurn } from "node:timers/promises";
import type { RunningServer } from "./running-server.ts";

/** Resolves when everything submitted is on disk or refused, and whoever is to hear of it was told. */
export async function settle({ parts }: RunningServer): Promise<void> {
  const { writer } = parts.storage;
  for (let last = -1; last !== writer.numbers.last; ) {
    last = writer.numbers.last;
    await writer.drain();
    // Announcements go out in a turn of their own, and wake requests that submit more.
    await nextTurn();
    await nextTurn();
  }
}
