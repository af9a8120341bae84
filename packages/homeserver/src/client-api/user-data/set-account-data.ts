import { globalAccountData } from "@botschaft/storage";
import type { AccountData } from "../../accounts/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";
import { checkSettable } from "./account-data-types.ts";

export function setAccountData(accountData: AccountData): Handler<"setAccountData"> {
  return async ({ path, body, requester }) => {
    refuseOthers(path.userId, requester);
    checkSettable(path.type);
    const { userNid } = requester;
    await accountData.set({ userNid, roomNid: globalAccountData, type: path.type, content: body });
    return {};
  };
}
