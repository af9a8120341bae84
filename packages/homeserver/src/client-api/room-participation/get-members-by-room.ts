import type { RoomState } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getMembersByRoom(state: RoomState): Handler<"getMembersByRoom"> {
  return async ({ path, query, requester: person }) => {
    const { at, membership, not_membership: notMembership } = query;
    const body = await state.members({ roomId: getRoomId(path.roomId), person, at, membership, notMembership });
    return { status: 200, body };
  };
}
