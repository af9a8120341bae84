import { boolArray, int8Array, type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";

export type BackupRow = {
  readonly version: number;
  readonly algorithm: string;
  /** JSON text. */
  readonly authData: string;
  readonly etag: number;
  readonly keyCount: number;
  readonly deletedTs: number | null;
};

const backupColumns = `version, algorithm, auth_data AS "authData", etag, key_count AS "keyCount", deleted_ts AS "deletedTs"`;

/** A deleted one comes back, too. */
export async function findBackup(reads: ReadPool, userNid: number, version: number): Promise<BackupRow | undefined> {
  const [row] = await reads.query<BackupRow>({
    name: "find_backup",
    text: `SELECT ${backupColumns} FROM backup WHERE user_nid = $1 AND version = $2`,
    values: [userNid, version],
  });
  return row;
}

/** The latest that was not deleted. */
export async function findCurrentBackup(reads: ReadPool, userNid: number): Promise<BackupRow | undefined> {
  const [row] = await reads.query<BackupRow>({
    name: "find_current_backup",
    text: `SELECT ${backupColumns} FROM backup WHERE user_nid = $1 AND deleted_ts IS NULL ORDER BY version DESC LIMIT 1`,
    values: [userNid],
  });
  return row;
}

/** Versions count from 1 and never come again; the new one comes back. */
export function insertBackup(userNid: number, algorithm: string, authData: string): Statement {
  return {
    name: "insert_backup",
    text: `INSERT INTO backup (user_nid, version, algorithm, auth_data, etag)
      SELECT $1::int8, coalesce(max(version), 0) + 1, $2::text, $3::text, 0 FROM backup WHERE user_nid = $1::int8
      RETURNING version`,
    values: [userNid, algorithm, authData],
  };
}

export function updateBackup(userNid: number, version: number, authData: string): Statement {
  return {
    name: "update_backup",
    text: "UPDATE backup SET auth_data = $3 WHERE user_nid = $1 AND version = $2 AND deleted_ts IS NULL RETURNING 1",
    values: [userNid, version, authData],
  };
}

/** With its keys. A row comes back for a backup that there is or was. */
export function deleteBackup(userNid: number, version: number, deletedTs: number): Statement {
  return {
    name: "delete_backup",
    text: `WITH keys AS (DELETE FROM backup_key WHERE user_nid = $1::int8 AND version = $2::int8)
      UPDATE backup SET deleted_ts = coalesce(deleted_ts, $3::int8), key_count = 0
      WHERE user_nid = $1::int8 AND version = $2::int8 RETURNING 1`,
    values: [userNid, version, deletedTs],
  };
}

export type BackupKey = {
  readonly roomId: string;
  readonly sessionId: string;
  readonly firstMessageIndex: number;
  readonly forwardedCount: number;
  readonly isVerified: boolean;
  /** JSON text. */
  readonly sessionData: string;
};

/** What is better: verified, then from an earlier message on, then forwarded less often. */
const isBetter = `(excluded.is_verified, -excluded.first_message_index, -excluded.forwarded_count)
  > (old.is_verified, -old.first_message_index, -old.forwarded_count)`;

/**
 * Into the current backup; where there is a key already, the better one stays. Etag and count come back, nothing when
 * the version is not the current one.
 * https://spec.matrix.org/v1.19/client-server-api/#server-side-key-backups
 */
export function saveBackupKeys(userNid: number, version: number, keys: readonly BackupKey[]): Statement {
  return {
    name: "save_backup_keys",
    text: `WITH current AS (SELECT max(version) AS version FROM backup WHERE user_nid = $1::int8 AND deleted_ts IS NULL),
      saved AS (
        INSERT INTO backup_key AS old (user_nid, version, room_id, session_id, first_message_index, forwarded_count,
          is_verified, session_data)
        SELECT $1::int8, $2::int8, key.* FROM
          unnest($3::text[], $4::text[], $5::int8[], $6::int8[], $7::bool[], $8::text[]) AS key
          WHERE $2::int8 = (SELECT version FROM current)
        ON CONFLICT (user_nid, version, room_id, session_id) DO UPDATE SET
          first_message_index = excluded.first_message_index, forwarded_count = excluded.forwarded_count,
          is_verified = excluded.is_verified, session_data = excluded.session_data
        WHERE ${isBetter} RETURNING xmax = 0 AS is_new)
      UPDATE backup SET key_count = key_count + (SELECT count(*) FROM saved WHERE is_new),
        etag = etag + (SELECT count(*) FROM (SELECT FROM saved LIMIT 1) any_saved)
      WHERE user_nid = $1::int8 AND version = $2::int8 AND version = (SELECT version FROM current)
      RETURNING etag, key_count AS "keyCount"`,
    values: [
      userNid,
      version,
      textArray(keys.map((key) => key.roomId)),
      textArray(keys.map((key) => key.sessionId)),
      int8Array(keys.map((key) => key.firstMessageIndex)),
      int8Array(keys.map((key) => key.forwardedCount)),
      boolArray(keys.map((key) => key.isVerified)),
      textArray(keys.map((key) => key.sessionData)),
    ],
  };
}

/** All of a backup, of one room, or of one session of it. */
export type BackupPart = { readonly roomId?: string; readonly sessionId?: string };

function partValues({ roomId, sessionId }: BackupPart): readonly (string | null)[] {
  return [roomId ?? null, sessionId ?? null];
}

const inPart = `user_nid = $1::int8 AND version = $2::int8 AND ($3::text IS NULL OR room_id = $3::text)
  AND ($4::text IS NULL OR session_id = $4::text)`;

export async function listBackupKeys(
  reads: ReadPool,
  userNid: number,
  version: number,
  part: BackupPart,
): Promise<readonly BackupKey[]> {
  return reads.query<BackupKey>({
    name: "list_backup_keys",
    text: `SELECT room_id AS "roomId", session_id AS "sessionId", first_message_index AS "firstMessageIndex",
        forwarded_count AS "forwardedCount", is_verified AS "isVerified", session_data AS "sessionData"
      FROM backup_key WHERE ${inPart}`,
    values: [userNid, version, ...partValues(part)],
  });
}

/** Etag and count come back, nothing when there is no such backup. */
export function deleteBackupKeys(userNid: number, version: number, part: BackupPart): Statement {
  return {
    name: "delete_backup_keys",
    text: `WITH gone AS (DELETE FROM backup_key WHERE ${inPart} RETURNING 1)
      UPDATE backup SET key_count = key_count - (SELECT count(*) FROM gone),
        etag = etag + (SELECT count(*) FROM (SELECT FROM gone LIMIT 1) any_gone)
      WHERE user_nid = $1::int8 AND version = $2::int8 AND deleted_ts IS NULL
      RETURNING etag, key_count AS "keyCount"`,
    values: [userNid, version, ...partValues(part)],
  };
}
