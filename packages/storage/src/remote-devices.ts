import { int8Array, type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";
import type { DeviceListChangeRow } from "./device-lists.ts";
import { deleteBatch, rowBatch } from "./writer/row-batch.ts";

export type RemoteDeviceListRow = { readonly userNid: number; readonly streamId: number };

/** Whose devices are kept, and up to which of their server's changes. */
export const remoteDeviceLists = rowBatch<RemoteDeviceListRow>(
  "remote_device_list",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["stream_id", "int8", (row) => row.streamId],
  ],
  {
    order: 96,
    keyOf: (row) => String(row.userNid),
    onConflict: "ON CONFLICT (user_nid) DO UPDATE SET stream_id = excluded.stream_id",
  },
);

export type RemoteDeviceRow = {
  readonly userNid: number;
  readonly deviceId: string;
  readonly json: string;
  readonly displayName: string | null;
};

export const remoteDevices = rowBatch<RemoteDeviceRow>(
  "remote_device",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["device_id", "text", (row) => row.deviceId],
    ["json", "text", (row) => row.json],
    ["display_name", "text", (row) => row.displayName],
  ],
  {
    order: 95,
    keyOf: (row) => `${row.userNid} ${row.deviceId}`,
    onConflict: `ON CONFLICT (user_nid, device_id) DO UPDATE SET json = excluded.json,
      display_name = excluded.display_name`,
  },
);

/** One device that is gone. */
export const goneRemoteDevices = deleteBatch<{ readonly userNid: number; readonly deviceId: string }>(
  "remote_device",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["device_id", "text", (row) => row.deviceId],
  ],
  { order: 94, where: "remote_device.user_nid = gone.user_nid AND remote_device.device_id = gone.device_id" },
);

/** Everything that is kept of the devices of people: before it is written anew, or when nobody shares a room any more. */
export function deleteRemoteDevices(userNids: readonly number[], options: { readonly withKeys: boolean }): Statement {
  return {
    name: "delete_remote_devices",
    text: `WITH lists AS (DELETE FROM remote_device_list WHERE user_nid = any($1::int8[])),
        keys AS (DELETE FROM cross_signing_key WHERE $2::bool AND user_nid = any($1::int8[]))
      DELETE FROM remote_device WHERE user_nid = any($1::int8[])`,
    values: [int8Array(userNids), options.withKeys],
  };
}

export async function listRemoteDeviceLists(
  reads: ReadPool,
  userIds: readonly string[],
): Promise<readonly (RemoteDeviceListRow & { readonly userId: string })[]> {
  return reads.query({
    name: "list_remote_device_lists",
    text: `SELECT p.user_id AS "userId", list.user_nid AS "userNid", list.stream_id AS "streamId"
      FROM person p JOIN remote_device_list list USING (user_nid) WHERE p.user_id = any($1)`,
    values: [textArray(userIds)],
  });
}

export async function listRemoteDevices(
  reads: ReadPool,
  userIds: readonly string[],
): Promise<readonly (Omit<RemoteDeviceRow, "userNid"> & { readonly userId: string })[]> {
  return reads.query({
    name: "list_remote_devices",
    text: `SELECT p.user_id AS "userId", device.device_id AS "deviceId", device.json, device.display_name AS "displayName"
      FROM person p JOIN remote_device device USING (user_nid) WHERE p.user_id = any($1)`,
    values: [textArray(userIds)],
  });
}

/** Of these people those with whom somebody who has an account here shares a room. */
export async function listSharingARoom(reads: ReadPool, userNids: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await reads.query<{ readonly userNid: number }>({
    name: "list_sharing_a_room",
    text: `SELECT asked.user_nid AS "userNid" FROM unnest($1::int8[]) AS asked (user_nid)
      WHERE EXISTS (SELECT FROM membership theirs JOIN membership ours USING (room_nid)
        JOIN account ON account.user_nid = ours.user_nid
        WHERE theirs.user_nid = asked.user_nid AND theirs.membership = 2 AND ours.membership = 2)`,
    values: [int8Array(userNids)],
  });
  return new Set(rows.map(({ userNid }) => userNid));
}

/** Whose devices are kept though nobody here shares a room with them any more; of one room's people, or of all. */
export async function listNotSharing(reads: ReadPool, roomNid?: number): Promise<readonly number[]> {
  const rows = await reads.query<{ readonly userNid: number }>({
    name: "list_not_sharing",
    text: `SELECT list.user_nid AS "userNid" FROM remote_device_list list
      WHERE ($1::int8 IS NULL OR EXISTS (SELECT FROM membership WHERE room_nid = $1 AND user_nid = list.user_nid))
        AND NOT EXISTS (SELECT FROM membership theirs JOIN membership ours USING (room_nid)
          JOIN account ON account.user_nid = ours.user_nid
          WHERE theirs.user_nid = list.user_nid AND theirs.membership = 2 AND ours.membership = 2)`,
    values: [roomNid ?? null],
  });
  return rows.map(({ userNid }) => userNid);
}

/** A change of what somebody here shows of their keys, as it goes to other servers. */
export type OutboundListChange = Pick<DeviceListChangeRow, "pos" | "userNid"> & {
  readonly userId: string;
  readonly deviceId: string | null;
  /** Of the same person's change before it that other servers number. */
  readonly previousPos: number | null;
};

/** Changes of people here who share a room with a server, by position. */
export async function listOutboundListChanges(
  reads: ReadPool,
  server: string,
  stretch: { readonly after: number; readonly upTo: number; readonly limit: number },
): Promise<readonly OutboundListChange[]> {
  return reads.query<OutboundListChange>({
    name: "list_outbound_list_changes",
    text: `WITH shared AS (SELECT DISTINCT m.room_nid FROM person p JOIN membership m USING (user_nid)
        WHERE substring(p.user_id from position(':' in p.user_id) + 1) = $1 AND m.membership = 2)
      SELECT change.pos, change.user_nid AS "userNid", p.user_id AS "userId", change.device_id AS "deviceId",
        (SELECT max(before.pos) FROM device_list_change before WHERE before.user_nid = change.user_nid
          AND before.pos < change.pos AND before.seen_by_nid IS NULL AND before.device_id IS DISTINCT FROM '') AS "previousPos"
      FROM device_list_change change JOIN account USING (user_nid) JOIN person p USING (user_nid)
      WHERE change.pos > $2 AND change.pos <= $3 AND change.seen_by_nid IS NULL AND EXISTS (
        SELECT FROM membership m JOIN shared USING (room_nid)
        WHERE m.user_nid = change.user_nid AND m.membership = 2)
      ORDER BY change.pos LIMIT $4`,
    values: [server, stretch.after, stretch.upTo, stretch.limit],
  });
}

/** Where the list of somebody here stands, as other servers number its changes. */
export async function findListPos(reads: ReadPool, userNid: number): Promise<number> {
  const [row] = await reads.query<{ readonly pos: number | null }>({
    name: "find_list_pos",
    text: "SELECT max(pos) AS pos FROM device_list_change WHERE user_nid = $1 AND seen_by_nid IS NULL AND device_id IS DISTINCT FROM ''",
    values: [userNid],
  });
  return row?.pos ?? 0;
}
