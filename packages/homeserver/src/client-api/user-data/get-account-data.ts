import { globalAccountData } from "@botschaft/storage";
import type { AccountData } from "../../accounts/index.ts";
import type { PushRules } from "../../push/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";
import { noAccountData } from "./account-data-types.ts";

export function getAccountData(accountData: AccountData, pushRules: PushRules): Handler<"getAccountData"> {
  return async ({ path, requester }) => {
    refuseOthers(path.userId, requester);
    if (path.type === "m.push_rules") return { global: pushRules.of(requester.userId) };
    const content = await accountData.find(requester.userNid, globalAccountData, path.type);
    if (content === undefined) throw noAccountData();
    // Said in full: what a client stored may look like an answer of ours.
    return { status: 200, body: content };
  };
}
