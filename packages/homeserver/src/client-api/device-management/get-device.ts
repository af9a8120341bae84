import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";
import { deviceFields } from "./device-fields.ts";

export function getDevice({ devices }: Pick<AccountServices, "devices">): Handler<"getDevice"> {
  return async ({ path, requester }) => deviceFields(await devices.get(requester.userNid, path.deviceId));
}
