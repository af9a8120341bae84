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

/** Times are ms since 1970; `untilTs` is null for a key that is in use. */
export type ServerKeyRow = {
  readonly keyId: string;
  readonly seed: Uint8Array;
  readonly fromTs: number;
  readonly untilTs: number | null;
};

/** All keys that this server ever had, oldest first. */
export async function listServerKeys(reads: ReadPool): Promise<readonly ServerKeyRow[]> {
  return reads.query<ServerKeyRow>({
    name: "list_server_keys",
    text: `SELECT key_id AS "keyId", seed, from_ts AS "fromTs", until_ts AS "untilTs" FROM server_key
      ORDER BY from_ts, key_id`,
    values: [],
  });
}

export function insertServerKey(row: Omit<ServerKeyRow, "untilTs">): Statement {
  return {
    name: "insert_server_key",
    text: "INSERT INTO server_key (key_id, seed, from_ts) VALUES ($1, $2, $3)",
    values: [row.keyId, row.seed, row.fromTs],
  };
}

/** Ends all keys that are still in use but this one. */
export function retireServerKeys(currentKeyId: string, untilTs: number): Statement {
  return {
    name: "retire_server_keys",
    text: "UPDATE server_key SET until_ts = $2 WHERE until_ts IS NULL AND key_id <> $1",
    values: [currentKeyId, untilTs],
  };
}
