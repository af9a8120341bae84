import type { ReadPool, Statement } from "@botschaft/platform/postgres";

export type ProfileRow = { readonly displayName: string | null; readonly avatarUrl: string | null };

export async function findProfile(reads: ReadPool, userNid: number): Promise<ProfileRow | undefined> {
  const [row] = await reads.query<ProfileRow>({
    name: "find_profile",
    text: `SELECT display_name AS "displayName", avatar_url AS "avatarUrl" FROM account WHERE user_nid = $1`,
    values: [userNid],
  });
  return row;
}

export type WholeProfileRow = ProfileRow & {
  /** Every other field, a JSON object. */
  readonly others: string;
};

export async function findWholeProfile(reads: ReadPool, userId: string): Promise<WholeProfileRow | undefined> {
  const [row] = await reads.query<WholeProfileRow>({
    name: "find_whole_profile",
    text: `SELECT display_name AS "displayName", avatar_url AS "avatarUrl", profile AS others
      FROM account JOIN person USING (user_nid) WHERE user_id = $1`,
    values: [userId],
  });
  return row;
}

/** @param search words by which the directory finds them, with a space between */
export function updateProfile(userNid: number, row: WholeProfileRow, search: string): Statement {
  return {
    name: "update_profile",
    text: "UPDATE account SET display_name = $2, avatar_url = $3, profile = $4, search = $5 WHERE user_nid = $1",
    values: [userNid, row.displayName, row.avatarUrl, row.others, search],
  };
}
