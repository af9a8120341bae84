import { MatrixError } from "@botschaft/protocol/errors";
import type { AccountData } from "../../accounts/index.ts";
import type { Rooms } from "../../rooms/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";
import { checkSettable } from "./account-data-types.ts";

export function setAccountDataPerRoom(accountData: AccountData, rooms: Rooms): Handler<"setAccountDataPerRoom"> {
  return async ({ path, body, requester }) => {
    refuseOthers(path.userId, requester);
    checkSettable(path.type);
    const roomNid = await rooms.ports.registry.findNid(getRoomId(path.roomId));
    if (roomNid === undefined) throw new MatrixError("M_NOT_FOUND", "There is no such room here.");
    await accountData.set({ userNid: requester.userNid, roomNid, type: path.type, content: body });
    return {};
  };
}
