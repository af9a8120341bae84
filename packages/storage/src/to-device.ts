import { int8Array, type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";
import { deleteBatch } from "./writer/row-batch.ts";

export type MessageToDevice = {
  readonly userId: string;
  /** `*` for every device of the person. */
  readonly deviceId: string;
  /** JSON text. */
  readonly content: string;
  readonly pos: number;
};

export type ReachedDevice = { readonly deviceNid: number; readonly userNid: number; readonly pos: number };

/** Into the queues of the devices that there are; a row comes back for each. */
export function insertToDevice(senderNid: number, typeJson: string, messages: readonly MessageToDevice[]): Statement {
  return {
    name: "insert_to_device",
    text: `WITH reached AS (
        SELECT d.device_nid, d.user_nid, message.pos, message.content
        FROM unnest($3::text[], $4::text[], $5::text[], $6::int8[]) AS message (user_id, device_id, content, pos)
        JOIN person p USING (user_id)
        JOIN device d ON d.user_nid = p.user_nid AND message.device_id IN ('*', d.device_id)),
      stored AS (INSERT INTO to_device (device_nid, pos, sender_nid, type, content)
        SELECT device_nid, pos, $1::int8, $2::text, content FROM reached)
      SELECT device_nid AS "deviceNid", user_nid AS "userNid", pos FROM reached`,
    values: [
      senderNid,
      typeJson,
      textArray(messages.map((message) => message.userId)),
      textArray(messages.map((message) => message.deviceId)),
      textArray(messages.map((message) => message.content)),
      int8Array(messages.map((message) => message.pos)),
    ],
  };
}

export type QueuedMessage = {
  readonly pos: number;
  readonly senderId: string;
  /** JSON text. */
  readonly type: string;
  readonly content: string;
};

/** The next messages of a device after a position, in order. */
export async function listToDevice(
  reads: ReadPool,
  deviceNid: number,
  stretch: { readonly since: number; readonly end: number; readonly limit: number },
): Promise<readonly QueuedMessage[]> {
  return reads.query<QueuedMessage>({
    name: "list_to_device",
    text: `SELECT m.pos, p.user_id AS "senderId", m.type, m.content FROM to_device m
      JOIN person p ON p.user_nid = m.sender_nid
      WHERE m.device_nid = $1 AND m.pos > $2 AND m.pos <= $3 ORDER BY m.pos LIMIT $4`,
    values: [deviceNid, stretch.since, stretch.end, stretch.limit],
  });
}

/** Where a device's queue begins and ends; undefined for an empty one. */
export async function findQueueEnds(
  reads: ReadPool,
  deviceNid: number,
): Promise<{ readonly first: number; readonly last: number } | undefined> {
  const [row] = await reads.query<{ readonly first: number | null; readonly last: number | null }>({
    name: "find_queue_ends",
    text: "SELECT min(pos) AS first, max(pos) AS last FROM to_device WHERE device_nid = $1",
    values: [deviceNid],
  });
  return row?.first == null || row.last === null ? undefined : { first: row.first, last: row.last };
}

/** What a device has received. */
export const deliveredToDevice = deleteBatch<{ readonly deviceNid: number; readonly upTo: number }>(
  "to_device",
  [
    ["device_nid", "int8", (row) => row.deviceNid],
    ["up_to", "int8", (row) => row.upTo],
  ],
  { order: 93, where: "to_device.device_nid = gone.device_nid AND to_device.pos <= gone.up_to" },
);

export function deleteQueues(deviceNids: readonly number[]): Statement {
  return {
    name: "delete_to_device_queues",
    text: "DELETE FROM to_device WHERE device_nid = any($1::int8[])",
    values: [int8Array(deviceNids)],
  };
}
