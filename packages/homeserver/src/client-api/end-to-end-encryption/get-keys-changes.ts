import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function getKeysChanges(keys: KeyServices): Handler<"getKeysChanges"> {
  return ({ requester, query }) => keys.changes.find(requester, query);
}
