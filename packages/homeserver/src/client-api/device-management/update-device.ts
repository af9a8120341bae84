import type { AccountServices } from "../../accounts/index.ts";
import { checkNewText } from "../../accounts/new-texts.ts";
import type { Handler } from "../operation.ts";

export function updateDevice({ devices }: Pick<AccountServices, "devices">): Handler<"updateDevice"> {
  return async ({ path, body, requester }) => {
    await devices.get(requester.userNid, path.deviceId);
    const { display_name } = body;
    if (display_name === undefined) return {};
    checkNewText(display_name, "A device's name");
    await devices.rename(requester.userNid, path.deviceId, display_name);
    return {};
  };
}
