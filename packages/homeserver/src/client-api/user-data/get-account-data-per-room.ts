import type { AccountData } from "../../accounts/index.ts";
import type { Rooms } from "../../rooms/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";
import { noAccountData } from "./account-data-types.ts";

export function getAccountDataPerRoom(accountData: AccountData, rooms: Rooms): Handler<"getAccountDataPerRoom"> {
  return async ({ path, requester }) => {
    refuseOthers(path.userId, requester);
    const roomNid = await rooms.ports.registry.findNid(getRoomId(path.roomId));
    const content = roomNid === undefined ? undefined : await accountData.find(requester.userNid, roomNid, path.type);
    if (content === undefined) throw noAccountData();
    // Said in full: what a client stored may look like an answer of ours.
    return { status: 200, body: content };
  };
}
