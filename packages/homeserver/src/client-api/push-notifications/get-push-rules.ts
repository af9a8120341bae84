import type { PushRules } from "../../push/index.ts";
import type { Handler } from "../operation.ts";

export function getPushRules(pushRules: PushRules): Handler<"getPushRules"> {
  return ({ requester }) => ({ global: pushRules.of(requester.userId) });
}
