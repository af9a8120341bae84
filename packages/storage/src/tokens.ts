import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** Hashes are SHA-256 of the token's text. */
export type AccessTokenRow = {
  readonly hash: Uint8Array;
  readonly deviceNid: number;
  readonly userNid: number;
  readonly expiresTs: number | null;
  readonly refreshHash: Uint8Array | null;
};

export const accessTokens = rowBatch<AccessTokenRow>(
  "access_token",
  [
    ["hash", "bytea", (row) => row.hash],
    ["device_nid", "int8", (row) => row.deviceNid],
    ["user_nid", "int8", (row) => row.userNid],
    ["expires_ts", "int8", (row) => row.expiresTs],
    ["refresh_hash", "bytea", (row) => row.refreshHash],
  ],
  { order: 17 },
);

export type NewSession = {
  readonly userNid: number;
  readonly deviceId: string;
  /** Used where the device is a new one, as are its name and time. */
  readonly newDeviceNid: number;
  readonly displayName: string | null;
  readonly createdTs: number;
  readonly accessHash: Uint8Array;
  readonly expiresTs: number | null;
  readonly refreshHash: Uint8Array | null;
};

/**
 * Signs a device in, making it where there is none of that id; what it was signed in with before ends.
 * The device's number comes back.
 */
export function openSession(session: NewSession): Statement {
  return {
    name: "open_session",
    text: `WITH made AS (
        INSERT INTO device (device_nid, user_nid, device_id, display_name, created_ts)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (user_nid, device_id) DO UPDATE SET device_id = excluded.device_id RETURNING device_nid),
      old_access AS (DELETE FROM access_token USING device WHERE access_token.device_nid = device.device_nid
        AND device.user_nid = $2 AND device.device_id = $3),
      old_refresh AS (DELETE FROM refresh_token USING device WHERE refresh_token.device_nid = device.device_nid
        AND device.user_nid = $2 AND device.device_id = $3),
      refresh AS (INSERT INTO refresh_token (hash, device_nid, user_nid)
        SELECT $8::bytea, device_nid, $2 FROM made WHERE $8::bytea IS NOT NULL)
      INSERT INTO access_token (hash, device_nid, user_nid, expires_ts, refresh_hash)
      SELECT $6::bytea, device_nid, $2, $7::int8, $8::bytea FROM made RETURNING device_nid AS "deviceNid"`,
    values: [
      session.newDeviceNid,
      session.userNid,
      session.deviceId,
      session.displayName,
      session.createdTs,
      session.accessHash,
      session.expiresTs,
      session.refreshHash,
    ],
  };
}

export type SessionRow = {
  readonly userNid: number;
  readonly userId: string;
  readonly deviceNid: number;
  readonly deviceId: string;
  readonly isAdmin: boolean;
  readonly isLocked: boolean;
  readonly isSuspended: boolean;
  readonly expiresTs: number | null;
  readonly refreshHash: Uint8Array | null;
  /** The refresh token that was exchanged for this one and still works, until this one is first used. */
  readonly predecessorHash: Uint8Array | null;
};

const sessionJoins = `JOIN person ON person.user_nid = token.user_nid JOIN account ON account.user_nid = token.user_nid
      JOIN device ON device.device_nid = token.device_nid`;
const sessionColumns = `token.user_nid AS "userNid", user_id AS "userId", token.device_nid AS "deviceNid",
  device_id AS "deviceId", is_admin AS "isAdmin", is_locked AS "isLocked",
  is_suspended AS "isSuspended", token.expires_ts AS "expiresTs"`;

export async function findSession(reads: ReadPool, accessHash: Uint8Array): Promise<SessionRow | undefined> {
  const [row] = await reads.query<SessionRow>({
    name: "find_session",
    text: `SELECT ${sessionColumns}, token.refresh_hash AS "refreshHash", before.hash AS "predecessorHash"
      FROM access_token token ${sessionJoins}
      LEFT JOIN refresh_token before ON before.device_nid = token.device_nid AND before.next_hash = token.refresh_hash
      WHERE token.hash = $1 AND account.deactivated_ts IS NULL`,
    values: [accessHash],
  });
  return row;
}

export type RefreshRow = Omit<SessionRow, "refreshHash"> & {
  /** The token it was exchanged for already, none of whose tokens was used. */
  readonly nextHash: Uint8Array | null;
};

export async function findRefreshToken(reads: ReadPool, hash: Uint8Array): Promise<RefreshRow | undefined> {
  const [row] = await reads.query<RefreshRow>({
    name: "find_refresh_token",
    text: `SELECT ${sessionColumns}, token.next_hash AS "nextHash", before.hash AS "predecessorHash"
      FROM refresh_token token ${sessionJoins}
      LEFT JOIN refresh_token before ON before.device_nid = token.device_nid AND before.next_hash = token.hash
      WHERE token.hash = $1 AND account.deactivated_ts IS NULL`,
    values: [hash],
  });
  return row;
}

export type Exchange = {
  readonly oldHash: Uint8Array;
  readonly newHash: Uint8Array;
  readonly accessHash: Uint8Array;
  readonly expiresTs: number;
};

/** A new pair of tokens for an old refresh token, which stays until the pair is used. A row comes back where it was still there. */
export function exchangeRefreshToken(exchange: Exchange): Statement {
  return {
    name: "exchange_refresh_token",
    text: `WITH old AS (UPDATE refresh_token SET next_hash = $2 WHERE hash = $1 RETURNING device_nid, user_nid),
      refresh AS (INSERT INTO refresh_token (hash, device_nid, user_nid) SELECT $2::bytea, device_nid, user_nid FROM old)
      INSERT INTO access_token (hash, device_nid, user_nid, expires_ts, refresh_hash)
      SELECT $3::bytea, device_nid, user_nid, $4::int8, $2::bytea FROM old RETURNING hash`,
    values: [exchange.oldHash, exchange.newHash, exchange.accessHash, exchange.expiresTs],
  };
}

/** Ends refresh tokens with the access tokens that were issued with them, whose hashes come back. */
export function endRefreshTokens(deviceNid: number, refreshHash: Uint8Array): Statement {
  return {
    name: "end_refresh_tokens",
    text: `WITH refresh AS (DELETE FROM refresh_token WHERE hash = $2)
      DELETE FROM access_token WHERE device_nid = $1 AND refresh_hash = $2 RETURNING hash`,
    values: [deviceNid, refreshHash],
  };
}
