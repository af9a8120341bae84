import type { GraphReader } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";
import { type Answering, transactionOf } from "../transaction-of.ts";

export function backfillRoom(graph: GraphReader, answering: Answering): FederationHandler<"backfillRoom"> {
  return async ({ path, query, origin }) =>
    transactionOf(answering, await graph.before(path.roomId, query.v, query.limit, origin));
}
