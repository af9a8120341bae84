import type { Handler } from "../operation.ts";

export function getLoginFlows(): Handler<"getLoginFlows"> {
  return () => ({ flows: [{ type: "m.login.password" }] });
}
