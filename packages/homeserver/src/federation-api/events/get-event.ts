import type { GraphReader } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";
import { type Answering, transactionOf } from "../transaction-of.ts";

export function getEvent(graph: GraphReader, answering: Answering): FederationHandler<"getEvent"> {
  return async ({ path, origin }) => transactionOf(answering, [await graph.event(path.eventId, origin)]);
}
