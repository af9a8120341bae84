import { setImmediate as nextTurn } from "node:timers/promises";
import type { World } from "./world.ts";

/** Resolves when each of these people has a request to /sync that waits for news. */
export async function untilWaiting(world: World, ...people: readonly { readonly userNid: number }[]): Promise<void> {
  const isWaiting = ({ userNid }: { readonly userNid: number }) =>
    world.server.readers.find(userNid)?.isWaiting === true;
  while (!people.every(isWaiting)) await nextTurn();
}

/** Resolves when each of these rooms has something on its way to the disk. */
export async function untilWriting({ server }: World, ...roomIds: readonly string[]): Promise<readonly number[]> {
  const { registry } = server;
  const found = await Promise.all(roomIds.map((roomId) => registry.findNid(roomId)));
  const nids = found.filter((nid) => nid !== undefined);
  while (!nids.every((nid) => (registry.loaded(nid)?.inFlight ?? 0) > 0)) await nextTurn();
  return nids;
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
