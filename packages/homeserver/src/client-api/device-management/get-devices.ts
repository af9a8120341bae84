import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";
import { deviceFields } from "./device-fields.ts";

export function getDevices({ devices }: Pick<AccountServices, "devices">): Handler<"getDevices"> {
  return async ({ requester }) => ({ devices: (await devices.list(requester.userNid)).map(deviceFields) });
}
