import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";

export function logoutAll({ devices }: Pick<AccountServices, "devices">): Handler<"logout_all"> {
  return async ({ requester }) => {
    const all = await devices.list(requester.userNid);
    await devices.remove(
      requester.userNid,
      all.map((device) => device.deviceNid),
    );
    return {};
  };
}
