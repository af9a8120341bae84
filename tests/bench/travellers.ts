import type { Room } from "./cast.ts";
import { inBatches } from "./load/in-batches.ts";
import { createRoom, joinRoom, type Person, sendMessage } from "./matrix.ts";

/** Rooms that the three share beside the crowd's. */
const rooms = 100;

/** With the seven events of a new room and two joins, enough to fill a timeline of 20. */
const messages = 12;

export const roomsOfTravellers = rooms + 1;

/** Lets three people share 101 rooms: 100 of their own, in which each has written, and the room of 100. */
export async function sendTravelling(people: readonly [Person, ...Person[]], crowd: Room): Promise<void> {
  await inBatches(Array.from({ length: rooms }), 8, () => makeRoom(people));
  await Promise.all(people.map((person) => joinRoom(person, crowd.roomId)));
}

async function makeRoom(people: readonly [Person, ...Person[]]): Promise<void> {
  const [maker, ...others] = people;
  const roomId = await createRoom(maker);
  for (const person of others) await joinRoom(person, roomId);
  for (let count = 0; count < messages; count++) await sendMessage(people[count % people.length] ?? maker, roomId);
}
