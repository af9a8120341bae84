import type { MatrixClient } from "matrix-js-sdk";

type Direct = Readonly<Record<string, readonly string[]>>;

/** Account data `m.direct` the other way round: with whom a room is a conversation of two. */
export function directRooms(client: MatrixClient): ReadonlyMap<string, string> {
  const byRoom = new Map<string, string>();
  for (const [userId, roomIds] of Object.entries(contentOf(client))) {
    if (Array.isArray(roomIds)) for (const roomId of roomIds) byRoom.set(roomId, userId);
  }
  return byRoom;
}

export async function addDirectRoom(client: MatrixClient, userId: string, roomId: string): Promise<void> {
  const direct = contentOf(client);
  const before = direct[userId] ?? [];
  if (before.includes(roomId)) return;
  await client.setAccountData("m.direct" as never, { ...direct, [userId]: [...before, roomId] } as never);
}

function contentOf(client: MatrixClient): Direct {
  return client.getAccountData("m.direct" as never)?.getContent() ?? {};
}
