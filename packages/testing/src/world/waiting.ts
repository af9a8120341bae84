import { setImmediate as nextTurn } from "node:timers/promises";
import type { World } from "./world.ts";

/** Resolves when each of these people has a request to /sync that waits for news. */
export async function untilWaiting(world: World, ...people: readonly { readonly userNid: number }[]): Promise<void> {
  const isWaiting = ({ userNid }: { readonly userNid: number }) =>
    world.server.readers.find(userNid)?.isWaiting === true;
  while (!people.every(isWaiting)) await nextTurn();
}

/** Evicts every idle room again and again while an act goes on, in the middle of whatever it does. */
export async function whileForgettingRooms<Result>(world: World, run: () => Promise<Result>): Promise<Result> {
  const { registry } = world.server;
  let isOver = false;
  const forgetting = (async () => {
    const nids = await listRoomNids(world);
    while (!isOver) {
      for (const nid of nids) registry.evict(nid);
      await nextTurn();
    }
  })();
  try {
    return await run();
  } finally {
    isOver = true;
    await forgetting;
  }
}

export async function listRoomNids({ server }: World): Promise<readonly number[]> {
  const rows = await server.storage.reads.query<{ readonly roomNid: number }>({
    name: "test_list_rooms",
    text: `SELECT room_nid AS "roomNid" FROM room ORDER BY room_nid`,
    values: [],
  });
  return rows.map(({ roomNid }) => roomNid);
}
