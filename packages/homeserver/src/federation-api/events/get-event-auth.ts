import type { GraphReader } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function getEventAuth(graph: GraphReader): FederationHandler<"getEventAuth"> {
  return async ({ path, origin }) => ({ auth_chain: await graph.authChainOf(path.roomId, path.eventId, origin) });
}
