import { type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";

export type UploadedKey = { readonly algorithm: string; readonly keyId: string; readonly json: string };

function columnsOf(keys: readonly UploadedKey[]): readonly Buffer[] {
  return [
    textArray(keys.map((key) => key.algorithm)),
    textArray(keys.map((key) => key.keyId)),
    textArray(keys.map((key) => key.json)),
  ];
}

/** Keys whose name is taken stay as they are. */
export function insertOneTimeKeys(deviceNid: number, keys: readonly UploadedKey[], pos: number): Statement {
  return {
    name: "insert_one_time_keys",
    text: `INSERT INTO one_time_key (device_nid, algorithm, key_id, json, pos)
      SELECT $1, algorithm, key_id, json, $2 FROM unnest($3::text[], $4::text[], $5::text[]) AS key (algorithm, key_id, json)
      ON CONFLICT DO NOTHING`,
    values: [deviceNid, pos, ...columnsOf(keys)],
  };
}

/** One an algorithm; the same key again stays used. */
export function saveFallbackKeys(deviceNid: number, keys: readonly UploadedKey[]): Statement {
  return {
    name: "save_fallback_keys",
    text: `INSERT INTO fallback_key AS old (device_nid, algorithm, key_id, json, is_used)
      SELECT $1, algorithm, key_id, json, false FROM unnest($2::text[], $3::text[], $4::text[]) AS key (algorithm, key_id, json)
      ON CONFLICT (device_nid, algorithm) DO UPDATE SET key_id = excluded.key_id, json = excluded.json,
        is_used = old.is_used AND old.key_id = excluded.key_id AND old.json = excluded.json`,
    values: [deviceNid, ...columnsOf(keys)],
  };
}

export async function listOneTimeKeys(reads: ReadPool, deviceNid: number): Promise<readonly UploadedKey[]> {
  return reads.query<UploadedKey>({
    name: "list_one_time_keys",
    text: `SELECT algorithm, key_id AS "keyId", json FROM one_time_key WHERE device_nid = $1`,
    values: [deviceNid],
  });
}

export type KeyCountRow = {
  readonly algorithm: string;
  readonly count: number;
  /** Whether a fallback key of this algorithm lies there that nobody got. */
  readonly hasUnusedFallback: boolean;
};

/** What a device has left, by algorithm. */
export function countKeys(deviceNid: number): Statement {
  return {
    name: "count_keys",
    text: `SELECT algorithm, sum(one)::int AS "count", bool_or(fallback) AS "hasUnusedFallback" FROM (
        SELECT algorithm, 1 AS one, false AS fallback FROM one_time_key WHERE device_nid = $1
        UNION ALL SELECT algorithm, 0, NOT is_used FROM fallback_key WHERE device_nid = $1) keys
      GROUP BY algorithm ORDER BY algorithm`,
    values: [deviceNid],
  };
}

export type KeyClaim = { readonly userId: string; readonly deviceId: string; readonly algorithm: string };

export type ClaimedKeyRow = KeyClaim & {
  readonly deviceNid: number;
  readonly keyId: string;
  readonly json: string;
};

/** For each claim the oldest one-time key, which nobody gets again, or where none is left the fallback key. */
export function claimKeys(claims: readonly KeyClaim[]): Statement {
  return {
    name: "claim_keys",
    text: `WITH asked AS (
        SELECT d.device_nid, p.user_id, d.device_id, claim.algorithm
        FROM unnest($1::text[], $2::text[], $3::text[]) AS claim (user_id, device_id, algorithm)
        JOIN person p USING (user_id) JOIN device d ON d.user_nid = p.user_nid AND d.device_id = claim.device_id),
      oldest AS (
        SELECT asked.*, key.key_id FROM asked CROSS JOIN LATERAL (
          SELECT key_id FROM one_time_key k WHERE k.device_nid = asked.device_nid AND k.algorithm = asked.algorithm
          ORDER BY pos, key_id LIMIT 1) key),
      taken AS (
        DELETE FROM one_time_key k USING oldest
        WHERE (k.device_nid, k.algorithm, k.key_id) = (oldest.device_nid, oldest.algorithm, oldest.key_id)
        RETURNING oldest.*, k.json),
      fallen_back AS (
        UPDATE fallback_key f SET is_used = true FROM asked
        WHERE (f.device_nid, f.algorithm) = (asked.device_nid, asked.algorithm)
          AND NOT EXISTS (SELECT FROM oldest WHERE oldest.device_nid = asked.device_nid)
        RETURNING asked.*, f.key_id, f.json)
      SELECT device_nid AS "deviceNid", user_id AS "userId", device_id AS "deviceId", algorithm, key_id AS "keyId", json
      FROM (SELECT * FROM taken UNION ALL SELECT * FROM fallen_back) claimed`,
    values: [
      textArray(claims.map((claim) => claim.userId)),
      textArray(claims.map((claim) => claim.deviceId)),
      textArray(claims.map((claim) => claim.algorithm)),
    ],
  };
}
