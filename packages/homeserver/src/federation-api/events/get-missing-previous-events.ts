import type { GraphReader } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

/** https://spec.matrix.org/v1.19/server-server-api/#post_matrixfederationv1get_missing_eventsroomid */
const defaultLimit = 10;

export function getMissingPreviousEvents(graph: GraphReader): FederationHandler<"getMissingPreviousEvents"> {
  return async ({ path, body, origin }) => {
    const gap = {
      earliest: body.earliest_events,
      latest: body.latest_events,
      limit: body.limit ?? defaultLimit,
      minDepth: body.min_depth ?? 0,
    };
    return { events: await graph.between(path.roomId, gap, origin) };
  };
}
