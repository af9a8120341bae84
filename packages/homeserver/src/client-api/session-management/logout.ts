import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";

/** The device goes with its token. */
export function logout({ devices }: Pick<AccountServices, "devices">): Handler<"logout"> {
  return async ({ requester }) => {
    await devices.remove(requester.userNid, [requester.deviceNid]);
    return {};
  };
}
