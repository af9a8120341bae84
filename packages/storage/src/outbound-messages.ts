import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { deleteBatch, rowBatch } from "./writer/row-batch.ts";

export type OutboundMessageRow = {
  readonly server: string;
  readonly pos: number;
  /** JSON text. */
  readonly content: string;
  readonly createdTs: number;
};

export const outboundMessages = rowBatch<OutboundMessageRow>(
  "outbound_message",
  [
    ["server", "text", (row) => row.server],
    ["pos", "int8", (row) => row.pos],
    ["content", "text", (row) => row.content],
    ["created_ts", "int8", (row) => row.createdTs],
  ],
  { order: 85 },
);

/** The next messages for a server after a position, in order. */
export async function listOutboundMessages(
  reads: ReadPool,
  server: string,
  stretch: { readonly after: number; readonly upTo: number; readonly limit: number },
): Promise<readonly Pick<OutboundMessageRow, "pos" | "content">[]> {
  return reads.query({
    name: "list_outbound_messages",
    text: `SELECT pos, content FROM outbound_message WHERE server = $1 AND pos > $2 AND pos <= $3 ORDER BY pos LIMIT $4`,
    values: [server, stretch.after, stretch.upTo, stretch.limit],
  });
}

/** What a server has received. */
export const deliveredMessages = deleteBatch<{ readonly server: string; readonly upTo: number }>(
  "outbound_message",
  [
    ["server", "text", (row) => row.server],
    ["up_to", "int8", (row) => row.upTo],
  ],
  { order: 86, where: "outbound_message.server = gone.server AND outbound_message.pos <= gone.up_to" },
);

export function deleteOldOutboundMessages(before: number): Statement {
  return {
    name: "delete_old_outbound_messages",
    text: "DELETE FROM outbound_message WHERE created_ts < $1",
    values: [before],
  };
}
