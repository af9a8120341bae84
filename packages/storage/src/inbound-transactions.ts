import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** A transaction of another server that was answered. `answer` is JSON text. */
export type InboundTransactionRow = {
  readonly origin: string;
  readonly txnId: string;
  readonly answer: string;
  readonly createdTs: number;
};

/** The first answer stays. */
export const inboundTransactions = rowBatch<InboundTransactionRow>(
  "inbound_transaction",
  [
    ["origin", "text", (row) => row.origin],
    ["txn_id", "bytea", (row) => Buffer.from(row.txnId)],
    ["answer", "text", (row) => row.answer],
    ["created_ts", "int8", (row) => row.createdTs],
  ],
  { order: 81, onConflict: "ON CONFLICT DO NOTHING" },
);

/** The answer that was given. */
export async function findInboundTransaction(
  reads: ReadPool,
  origin: string,
  txnId: string,
): Promise<string | undefined> {
  const [row] = await reads.query<{ readonly answer: string }>({
    name: "find_inbound_transaction",
    text: "SELECT answer FROM inbound_transaction WHERE origin = $1 AND txn_id = $2",
    values: [origin, Buffer.from(txnId)],
  });
  return row?.answer;
}

export function deleteOldInboundTransactions(before: number): Statement {
  return {
    name: "delete_old_inbound_transactions",
    text: "DELETE FROM inbound_transaction WHERE created_ts < $1",
    values: [before],
  };
}
