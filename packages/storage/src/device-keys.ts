import { int8Array, type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";

export type DeviceKeyRow = {
  readonly deviceNid: number;
  readonly userNid: number;
  readonly deviceId: string;
  /** Canonical JSON as the device signed it, with its signatures. */
  readonly json: string;
};

/** Keys that say something else than before lose what others signed of them. */
export function saveDeviceKeys(
  { deviceNid, userNid, deviceId, json }: DeviceKeyRow,
  options: { readonly isReplaced: boolean },
): Statement {
  return {
    name: "save_device_keys",
    text: `WITH signed AS (
        DELETE FROM key_signature WHERE target_nid = $2::int8 AND target_key = $3::text AND $5::bool)
      INSERT INTO device_key (device_nid, user_nid, device_id, json)
      VALUES ($1::int8, $2::int8, $3::text, $4::text)
      ON CONFLICT (device_nid) DO UPDATE SET json = excluded.json`,
    values: [deviceNid, userNid, deviceId, json, options.isReplaced],
  };
}

export async function findDeviceKeys(reads: ReadPool, deviceNid: number): Promise<string | undefined> {
  const [row] = await reads.query<{ readonly json: string }>({
    name: "find_device_keys",
    text: "SELECT json FROM device_key WHERE device_nid = $1",
    values: [deviceNid],
  });
  return row?.json;
}

export type PublicDeviceRow = {
  readonly userId: string;
  /** Both null for somebody whose devices have no keys. */
  readonly deviceId: string | null;
  readonly json: string | null;
  readonly displayName: string | null;
};

/** The keys of everybody here who has an account, with the names of their devices. */
export async function listPublicDevices(
  reads: ReadPool,
  userIds: readonly string[],
): Promise<readonly PublicDeviceRow[]> {
  return reads.query<PublicDeviceRow>({
    name: "list_public_devices",
    text: `SELECT p.user_id AS "userId", k.device_id AS "deviceId", k.json, d.display_name AS "displayName"
      FROM person p JOIN account a USING (user_nid)
      LEFT JOIN (device_key k JOIN device d USING (device_nid)) ON k.user_nid = p.user_nid
      WHERE p.user_id = any($1) ORDER BY k.device_nid`,
    values: [textArray(userIds)],
  });
}

/** The key objects of one person's devices, by their id. */
export async function listDeviceKeysOf(
  reads: ReadPool,
  userNid: number,
): Promise<readonly Pick<DeviceKeyRow, "deviceId" | "json">[]> {
  return reads.query({
    name: "list_device_keys_of",
    text: `SELECT k.device_id AS "deviceId", k.json FROM device_key k JOIN device USING (device_nid) WHERE k.user_nid = $1`,
    values: [userNid],
  });
}

/**
 * Everything that devices left behind. Where one of them had keys, the change of its owner's list is noted at `pos`
 * and a row comes back.
 */
export function deleteDeviceKeys(userNid: number, deviceNids: readonly number[], pos: number): Statement {
  return {
    name: "delete_device_keys",
    text: `WITH keys AS (DELETE FROM device_key WHERE device_nid = any($2::int8[]) RETURNING device_id),
        one_time AS (DELETE FROM one_time_key WHERE device_nid = any($2::int8[])),
        fallback AS (DELETE FROM fallback_key WHERE device_nid = any($2::int8[])),
        signed AS (DELETE FROM key_signature s USING keys
          WHERE s.target_nid = $1::int8 AND s.target_key = keys.device_id
            OR s.signer_nid = $1::int8 AND s.signer_key_id = 'ed25519:' || keys.device_id)
      INSERT INTO device_list_change (pos, user_nid) SELECT $3::int8, $1::int8 WHERE EXISTS (SELECT FROM keys)
      RETURNING 1`,
    values: [userNid, int8Array(deviceNids), pos],
  };
}
