import type { GraphReader } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function getRoomState(graph: GraphReader): FederationHandler<"getRoomState"> {
  return async ({ path, query, origin }) => {
    const { pdus, authChain } = await graph.stateAt(path.roomId, query.event_id, origin);
    return { pdus, auth_chain: authChain };
  };
}
