import type { ReadPool } from "@botschaft/platform/postgres";

export type ProfileRow = { readonly displayName: string | null; readonly avatarUrl: string | null };

export async function findProfile(reads: ReadPool, userNid: number): Promise<ProfileRow | undefined> {
  const [row] = await reads.query<ProfileRow>({
    name: "find_profile",
    text: `SELECT display_name AS "displayName", avatar_url AS "avatarUrl" FROM account WHERE user_nid = $1`,
    values: [userNid],
  });
  return row;
}
