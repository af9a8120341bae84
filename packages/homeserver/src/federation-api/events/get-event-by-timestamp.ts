import type { GraphReader } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function getEventByTimestamp(graph: GraphReader): FederationHandler<"getEventByTimestamp"> {
  return async ({ path, query, origin }) => {
    const { eventId, ts } = await graph.nearest(path.roomId, query.ts, query.dir === "b", origin);
    return { event_id: eventId, origin_server_ts: ts };
  };
}
