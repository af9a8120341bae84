import type { PushRules } from "../../push/index.ts";
import type { Handler } from "../operation.ts";

export function getPushRule(pushRules: PushRules): Handler<"getPushRule"> {
  return ({ path, requester }) => pushRules.get(requester.userId, path.kind, path.ruleId);
}
