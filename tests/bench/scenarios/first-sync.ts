import { p50 } from "../load/samples.ts";
import { type Person, parseSync, sync } from "../matrix.ts";
import { roomsOfTravellers } from "../travellers.ts";
import type { Scenario } from "./scenario.ts";

const repetitions = 5;

/** Three people with 101 rooms sync for the first time, then the same again: the median of the three, and of the rest. */
export const firstSync: Scenario = {
  measures: ["first-sync"],
  async run({ cast }) {
    const first: number[] = [];
    const again: number[] = [];
    for (const person of await cast.travellers()) {
      first.push(await timeSync(person));
      for (let count = 0; count < repetitions; count++) again.push(await timeSync(person));
    }
    return { "first-sync": p50(first), "first-sync-again": p50(again) };
  },
};

/** Milliseconds; the answer is read to its end, then checked. */
async function timeSync(person: Person): Promise<number> {
  const from = performance.now();
  const body = await sync(person.connection, {});
  const took = performance.now() - from;
  const joined = Object.values(parseSync(body).rooms?.join ?? {});
  if (joined.length !== roomsOfTravellers) throw new Error(`first /sync has ${joined.length} rooms`);
  if (joined.some((room) => room.timeline?.events.length !== 20)) throw new Error("first /sync lacks messages");
  return took;
}
