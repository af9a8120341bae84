import type { JsonObject } from "@botschaft/protocol/json";
import { type AccountServices, checkPassword, passwordStage } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";

type Services = Pick<AccountServices, "devices" | "interactiveAuth" | "passwordSignIn">;

export function deleteDevice({ devices, interactiveAuth, passwordSignIn }: Services): Handler<"deleteDevice"> {
  const stages = { [passwordStage]: checkPassword(passwordSignIn) };
  return async ({ path, body, requester, head }) => {
    const flows = [[passwordStage]];
    const outcome = await interactiveAuth.ask({ head, requester, body: body as JsonObject, flows, stages });
    if (!outcome.passed) return outcome.answer;
    const device = await devices.find(requester.userNid, path.deviceId);
    // One that is gone already was deleted, too.
    if (device !== undefined) await devices.remove(requester.userNid, [device.deviceNid]);
    outcome.finish();
    return {};
  };
}
