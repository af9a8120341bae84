import type { Filters } from "../../sync/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";

export function defineFilter(filters: Filters): Handler<"defineFilter"> {
  return async ({ path, body, requester }) => {
    refuseOthers(path.userId, requester);
    return { filter_id: await filters.define(requester.userNid, body) };
  };
}
