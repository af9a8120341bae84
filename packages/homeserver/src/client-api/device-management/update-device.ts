import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";
import { checkDeviceName } from "../session-management/device-wish.ts";

export function updateDevice({ devices }: Pick<AccountServices, "devices">): Handler<"updateDevice"> {
  return async ({ path, body, requester }) => {
    await devices.get(requester.userNid, path.deviceId);
    const displayName = checkDeviceName(body.display_name);
    if (displayName !== undefined) await devices.rename(requester.userNid, path.deviceId, displayName);
    return {};
  };
}
