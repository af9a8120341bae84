import type { ReadPool, Statement } from "@botschaft/platform/postgres";

export type OpenIdTokenRow = {
  /** SHA-256 of the token. */
  readonly hash: Uint8Array;
  readonly userNid: number;
  readonly expiresTs: number;
};

/** One more for somebody; of theirs, the `atMost` that last longest stay. */
export function insertOpenIdToken({ hash, userNid, expiresTs }: OpenIdTokenRow, atMost: number): Statement {
  return {
    name: "insert_openid_token",
    text: `WITH over AS (
        DELETE FROM openid_token WHERE hash IN (
          SELECT hash FROM openid_token WHERE user_nid = $2::int8 ORDER BY expires_ts DESC OFFSET $4::int8 - 1))
      INSERT INTO openid_token (hash, user_nid, expires_ts) VALUES ($1, $2::int8, $3::int8)`,
    values: [hash, userNid, expiresTs, atMost],
  };
}

/** Whose it is, as long as it lasts and they may sign in. */
export async function findOpenIdUser(reads: ReadPool, hash: Uint8Array, now: number): Promise<string | undefined> {
  const [row] = await reads.query<{ readonly userId: string }>({
    name: "find_openid_user",
    text: `SELECT user_id AS "userId" FROM openid_token JOIN account USING (user_nid) JOIN person USING (user_nid)
      WHERE hash = $1 AND expires_ts > $2 AND NOT is_locked AND deactivated_ts IS NULL`,
    values: [hash, now],
  });
  return row?.userId;
}

export function deleteOldOpenIdTokens(before: number): Statement {
  return {
    name: "delete_old_openid_tokens",
    text: "DELETE FROM openid_token WHERE expires_ts < $1",
    values: [before],
  };
}
