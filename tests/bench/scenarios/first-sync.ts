import { inBatches } from "../load/in-batches.ts";
import { p50 } from "../load/samples.ts";
import { createRoom, joinRoom, type Person, parseSync, sendMessage, sync } from "../matrix.ts";
import type { Scenario } from "./scenario.ts";

const rooms = 100;
const messages = 15;
const repetitions = 5;

/**
 * Three people share 101 rooms: 100 of their own with messages to fill a timeline of 20, and the room of 100.
 * Each syncs for the first time, and then the same again; the median of the three and of all that followed.
 */
export const firstSync: Scenario = {
  measures: ["first-sync"],
  async run({ cast }) {
    const people = await cast.newcomers(3);
    const crowd = await cast.crowd();
    await inBatches(Array.from({ length: rooms }), 8, () => makeRoom(people));
    await Promise.all(people.map((person) => joinRoom(person, crowd.roomId)));
    const first: number[] = [];
    const again: number[] = [];
    for (const person of people) {
      first.push(await timeSync(person));
      for (let count = 0; count < repetitions; count++) again.push(await timeSync(person));
    }
    return { "first-sync": p50(first), "first-sync-again": p50(again) };
  },
};

async function makeRoom(people: readonly Person[]): Promise<void> {
  const [maker, ...others] = people as [Person, ...Person[]];
  const roomId = await createRoom(maker);
  for (const person of others) await joinRoom(person, roomId);
  for (let count = 0; count < messages; count++) await sendMessage(maker, roomId);
}

/** Milliseconds; the answer is read to its end, then checked. */
async function timeSync(person: Person): Promise<number> {
  const from = performance.now();
  const body = await sync(person.connection, {});
  const took = performance.now() - from;
  const joined = Object.values(parseSync(body).rooms?.join ?? {});
  if (joined.length !== rooms + 1) throw new Error(`first /sync has ${joined.length} rooms`);
  if (joined.some((room) => room.timeline?.events.length !== 20)) throw new Error("first /sync lacks messages");
  return took;
}
