import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId } from "@botschaft/protocol/ids";
import { forgottenMemberships, rows } from "@botschaft/storage";
import type { Person } from "../ports.ts";
import type { Rooms } from "../rooms.ts";

/**
 * Somebody who left a room sees nothing of it any more, until they are asked in or come back. Of a room that they never
 * were in there is nothing to forget, which is no mistake: @COMPAT(Synapse).
 * https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidforget
 * @throws {MatrixError} M_UNKNOWN where they have not left it
 */
export async function forget(rooms: Rooms, { userNid }: Person, roomId: RoomId): Promise<void> {
  const { registry, listeners } = rooms.ports;
  const actor = await registry.find(roomId);
  if (actor === undefined) return;
  await rooms.note(actor, (current) => {
    const standing = current.standingOf(userNid);
    if (standing === undefined) return undefined;
    if (standing.membership !== "leave" && standing.membership !== "ban") throw notLeft();
    const { roomNid } = current.view;
    const row = { roomNid, userNid, eventNid: standing.event.nid };
    return {
      key: `room:${roomNid}`,
      rows: [rows(forgottenMemberships, [row])],
      apply: () => {
        for (const listener of listeners) listener.onForgotten?.(row);
      },
    };
  });
}

function notLeft(): MatrixError {
  return new MatrixError("M_UNKNOWN", "A room can be forgotten only once it has been left.", { status: 400 });
}
