import type { InboundTransactions } from "../federation/receive/index.ts";
import type { FederationHandler } from "./operation.ts";

export function sendTransaction(transactions: InboundTransactions): FederationHandler<"sendTransaction"> {
  return ({ path, body, origin }) => transactions.receive(origin, path.txnId, body);
}
