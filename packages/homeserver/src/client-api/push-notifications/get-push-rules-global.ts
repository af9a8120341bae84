import type { PushRules } from "../../push/index.ts";
import type { Handler } from "../operation.ts";

export function getPushRulesGlobal(pushRules: PushRules): Handler<"getPushRulesGlobal"> {
  return ({ requester }) => pushRules.of(requester.userId);
}
