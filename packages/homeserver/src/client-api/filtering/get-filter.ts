import type { Filters } from "../../sync/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";

export function getFilter(filters: Filters): Handler<"getFilter"> {
  return async ({ path, requester }) => {
    refuseOthers(path.userId, requester);
    return { status: 200, body: await filters.getStored(requester.userNid, path.filterId) };
  };
}
