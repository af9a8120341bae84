import type { ReadPool, Statement } from "@botschaft/platform/postgres";

export type ServerRow = {
  readonly serverName: string;
  readonly incarnation: Uint8Array;
  readonly authorityName: string | null;
};

export async function findServer(reads: ReadPool): Promise<ServerRow | undefined> {
  const [row] = await reads.query<ServerRow>({
    name: "find_server",
    text: `SELECT server_name AS "serverName", incarnation, authority_name AS "authorityName" FROM server`,
    values: [],
  });
  return row;
}

export function insertServer(serverName: string, incarnation: Uint8Array, now: number): Statement {
  return {
    name: "insert_server",
    text: "INSERT INTO server (server_name, incarnation, created_ts) VALUES ($1, $2, $3)",
    values: [serverName, incarnation, now],
  };
}

export function setAuthorityName(name: string): Statement {
  return { name: "set_authority_name", text: "UPDATE server SET authority_name = $1", values: [name] };
}

export type ServerKeyRow = { readonly keyId: string; readonly seed: Uint8Array; readonly fromTs: number };

/** The key in use. */
export async function findServerKey(reads: ReadPool): Promise<ServerKeyRow | undefined> {
  const [row] = await reads.query<ServerKeyRow>({
    name: "find_server_key",
    text: `SELECT key_id AS "keyId", seed, from_ts AS "fromTs" FROM server_key WHERE until_ts IS NULL
      ORDER BY from_ts DESC LIMIT 1`,
    values: [],
  });
  return row;
}

/** A key that signs nothing more, and by which others still check what it signed. */
export type RetiredServerKeyRow = { readonly keyId: string; readonly seed: Uint8Array; readonly untilTs: number };

export async function listRetiredServerKeys(reads: ReadPool): Promise<readonly RetiredServerKeyRow[]> {
  return reads.query<RetiredServerKeyRow>({
    name: "list_retired_server_keys",
    text: `SELECT key_id AS "keyId", seed, until_ts AS "untilTs" FROM server_key WHERE until_ts IS NOT NULL
      ORDER BY until_ts`,
    values: [],
  });
}

export function insertServerKey(row: ServerKeyRow): Statement {
  return {
    name: "insert_server_key",
    text: "INSERT INTO server_key (key_id, seed, from_ts) VALUES ($1, $2, $3)",
    values: [row.keyId, row.seed, row.fromTs],
  };
}
