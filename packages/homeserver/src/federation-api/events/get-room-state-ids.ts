import type { GraphReader } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function getRoomStateIds(graph: GraphReader): FederationHandler<"getRoomStateIds"> {
  return async ({ path, query, origin }) => {
    const { pduIds, authChainIds } = await graph.stateIdsAt(path.roomId, query.event_id, origin);
    return { pdu_ids: pduIds, auth_chain_ids: authChainIds };
  };
}
