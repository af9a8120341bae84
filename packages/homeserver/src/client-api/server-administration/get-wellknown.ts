import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";

export function getWellknown({ wellKnown }: Pick<AccountServices, "wellKnown">): Handler<"getWellknown"> {
  return () => wellKnown;
}
