import type { Filters, Sync } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";

export function sync(service: Sync, filters: Filters): Handler<"sync"> {
  return async ({ query, requester, head }) => {
    const body = await service.answer({
      ...requester,
      since: query.since,
      filter: await filters.get(requester.userNid, query.filter),
      isFullState: query.full_state === true,
      useStateAfter: query.use_state_after === true,
      timeoutMs: Math.max(0, query.timeout ?? 0),
      signal: head.signal,
    });
    return { status: 200, body };
  };
}
