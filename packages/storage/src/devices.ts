import { int8Array, type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type DeviceRow = {
  readonly deviceNid: number;
  readonly deviceId: string;
  readonly displayName: string | null;
  readonly lastSeenTs: number | null;
  readonly lastSeenIp: string | null;
};

const deviceColumns = `device_nid AS "deviceNid", device_id AS "deviceId", display_name AS "displayName",
  last_seen_ts AS "lastSeenTs", last_seen_ip AS "lastSeenIp"`;

export async function listDevices(reads: ReadPool, userNid: number): Promise<readonly DeviceRow[]> {
  return reads.query<DeviceRow>({
    name: "list_devices",
    text: `SELECT ${deviceColumns} FROM device WHERE user_nid = $1 ORDER BY device_nid`,
    values: [userNid],
  });
}

export async function findDevice(reads: ReadPool, userNid: number, deviceId: string): Promise<DeviceRow | undefined> {
  const [row] = await reads.query<DeviceRow>({
    name: "find_device",
    text: `SELECT ${deviceColumns} FROM device WHERE user_nid = $1 AND device_id = $2`,
    values: [userNid, deviceId],
  });
  return row;
}

export type NewDeviceRow = {
  readonly deviceNid: number;
  readonly userNid: number;
  readonly deviceId: string;
  readonly displayName: string | null;
  readonly createdTs: number;
};

/** Many at once, of accounts that surely have none yet. */
export const devices = rowBatch<NewDeviceRow>(
  "device",
  [
    ["device_nid", "int8", (row) => row.deviceNid],
    ["user_nid", "int8", (row) => row.userNid],
    ["device_id", "text", (row) => row.deviceId],
    ["display_name", "text", (row) => row.displayName],
    ["created_ts", "int8", (row) => row.createdTs],
  ],
  { order: 16 },
);

/** A row comes back where there is such a device. */
export function renameDevice(userNid: number, deviceId: string, displayName: string): Statement {
  return {
    name: "rename_device",
    text: "UPDATE device SET display_name = $3 WHERE user_nid = $1 AND device_id = $2 RETURNING 1",
    values: [userNid, deviceId, displayName],
  };
}

/** Devices with everything by which somebody could act as them. */
export function deleteDevices(deviceNids: readonly number[]): Statement {
  return {
    name: "delete_devices",
    text: `WITH access AS (DELETE FROM access_token WHERE device_nid = any($1::int8[])),
        refresh AS (DELETE FROM refresh_token WHERE device_nid = any($1::int8[]))
      DELETE FROM device WHERE device_nid = any($1::int8[])`,
    values: [int8Array(deviceNids)],
  };
}

export type SeenRow = { readonly deviceNid: number; readonly ts: number; readonly ip: string };

/** When and from where devices were last seen: written now and then, for all at once. */
export function saveLastSeen(rows: readonly SeenRow[]): Statement {
  return {
    name: "save_last_seen",
    text: `UPDATE device SET last_seen_ts = seen.ts, last_seen_ip = seen.ip
      FROM unnest($1::int8[], $2::int8[], $3::text[]) AS seen (nid, ts, ip) WHERE device_nid = seen.nid`,
    values: [
      int8Array(rows.map((row) => row.deviceNid)),
      int8Array(rows.map((row) => row.ts)),
      textArray(rows.map((row) => row.ip)),
    ],
  };
}

/** Whether a name is that of a cross-signing key of this person, which no device may bear. */
export async function isCrossSigningKeyId(reads: ReadPool, userNid: number, keyId: string): Promise<boolean> {
  const rows = await reads.query({
    name: "is_cross_signing_key_id",
    text: "SELECT 1 FROM cross_signing_key WHERE user_nid = $1 AND strpos(json, $2) > 0 LIMIT 1",
    values: [userNid, JSON.stringify(`ed25519:${keyId}`)],
  });
  return rows.length > 0;
}
