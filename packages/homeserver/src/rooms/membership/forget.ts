import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId } from "@botschaft/protocol/ids";
import {
  type ForgottenRow,
  forgottenMemberships,
  listOwnMemberships,
  membershipFromCode,
  rows,
  type Unit,
} from "@botschaft/storage";
import type { Membership } from "../members.ts";
import type { Person } from "../ports.ts";
import type { Rooms } from "../rooms.ts";

/**
 * Somebody who left a room sees nothing of it any more, until they are asked in or come back. Of a room that they never
 * were in there is nothing to forget, which is no mistake: @COMPAT(Synapse).
 * https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidforget
 * @throws {MatrixError} M_UNKNOWN where they have not left it
 */
export async function forget(rooms: Rooms, { userNid }: Person, roomId: RoomId): Promise<void> {
  const actor = await rooms.ports.registry.find(roomId);
  if (actor === undefined) return forgetElsewhere(rooms, userNid, roomId);
  await rooms.note(actor, (current) => {
    const standing = current.standingOf(userNid);
    if (standing === undefined) return undefined;
    checkLeft(standing.membership);
    const { roomNid } = current.view;
    return forgetting(rooms, `room:${roomNid}`, { roomNid, userNid, eventNid: standing.event.nid });
  });
}

/** A room of other servers, of which no more than an invitation or a knock was ever here. */
async function forgetElsewhere(rooms: Rooms, userNid: number, roomId: RoomId): Promise<void> {
  const { reads, writer } = rooms.ports.storage;
  const own = (await listOwnMemberships(reads, userNid)).find((row) => row.roomId === roomId);
  if (own === undefined) return;
  checkLeft(membershipFromCode(own.membership));
  const { roomNid, eventNid } = own;
  await writer.submit(forgetting(rooms, `user:${userNid}`, { roomNid, userNid, eventNid }));
}

/** It holds as long as the member event stays this one. */
function forgetting({ ports }: Rooms, key: string, row: ForgottenRow): Unit {
  return {
    key,
    rows: [rows(forgottenMemberships, [row])],
    apply: () => {
      for (const listener of ports.listeners) listener.onForgotten?.(row);
    },
  };
}

function checkLeft(membership: Membership): void {
  if (membership === "leave" || membership === "ban") return;
  throw new MatrixError("M_UNKNOWN", "A room can be forgotten only once it has been left.", { status: 400 });
}
