import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** A message to devices that another server sent, by its id there. */
export type InboundMessageRow = { readonly origin: string; readonly messageId: string; readonly createdTs: number };

/** In the commit that queues it. */
export const inboundMessages = rowBatch<InboundMessageRow>(
  "inbound_message",
  [
    ["origin", "text", (row) => row.origin],
    ["message_id", "bytea", (row) => Buffer.from(row.messageId)],
    ["created_ts", "int8", (row) => row.createdTs],
  ],
  { order: 82 },
);

/** Whether a message was taken before. */
export async function hasInboundMessage(reads: ReadPool, origin: string, messageId: string): Promise<boolean> {
  const found = await reads.query({
    name: "find_inbound_message",
    text: "SELECT FROM inbound_message WHERE origin = $1 AND message_id = $2",
    values: [origin, Buffer.from(messageId)],
  });
  return found.length > 0;
}

export function deleteOldInboundMessages(before: number): Statement {
  return {
    name: "delete_old_inbound_messages",
    text: "DELETE FROM inbound_message WHERE created_ts < $1",
    values: [before],
  };
}
