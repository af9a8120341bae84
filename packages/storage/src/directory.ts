import type { ReadPool } from "@botschaft/platform/postgres";

export type DirectoryRow = {
  readonly userId: string;
  readonly displayName: string | null;
  readonly avatarUrl: string | null;
};

/** Each word by its beginning, in any of its spellings; of letters and digits alone. */
export type WordQuery = readonly (readonly string[])[];

/** Of more than these nobody is missed who is looked for: the term says too little. */
const maxFound = 2_000;

/**
 * People of this server whose words begin with all of those. What the index finds stands by itself: asked for an order
 * at once, PostgreSQL would rather walk all people in that order.
 */
export async function findPeopleByWords(
  reads: ReadPool,
  words: WordQuery,
  { exceptNid, limit }: { readonly exceptNid: number; readonly limit: number },
): Promise<readonly DirectoryRow[]> {
  return reads.query<DirectoryRow>({
    name: "find_people_by_words",
    text: `WITH found AS MATERIALIZED (
        SELECT user_nid, display_name, avatar_url FROM account
        WHERE array_to_tsvector(string_to_array(search, ' ')) @@ $1::tsquery AND deactivated_ts IS NULL
        LIMIT ${maxFound}
      )
      SELECT user_id AS "userId", display_name AS "displayName", avatar_url AS "avatarUrl"
      FROM found JOIN person USING (user_nid) WHERE user_nid <> $2 ORDER BY user_nid LIMIT $3`,
    values: [toWordQuery(words), exceptNid, limit],
  });
}

/** A `tsquery` for them: no word holds anything that means something in one. */
export function toWordQuery(words: WordQuery): string {
  return words.map((spellings) => `(${spellings.map((word) => `'${word}':*`).join(" | ")})`).join(" & ");
}
