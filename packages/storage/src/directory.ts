import type { ReadPool } from "@botschaft/platform/postgres";

export type DirectoryRow = {
  readonly userId: string;
  readonly displayName: string | null;
  readonly avatarUrl: string | null;
};

/** Each word by its beginning, in any of its spellings; of letters and digits alone. */
export type WordQuery = readonly (readonly string[])[];

/** People of this server whose words begin with all of those, the longest known first. */
export async function findPeopleByWords(
  reads: ReadPool,
  words: WordQuery,
  { exceptNid, limit }: { readonly exceptNid: number; readonly limit: number },
): Promise<readonly DirectoryRow[]> {
  return reads.query<DirectoryRow>({
    name: "find_people_by_words",
    text: `SELECT user_id AS "userId", display_name AS "displayName", avatar_url AS "avatarUrl"
      FROM account JOIN person USING (user_nid)
      WHERE array_to_tsvector(string_to_array(search, ' ')) @@ $1::tsquery
        AND user_nid <> $2 AND deactivated_ts IS NULL
      ORDER BY user_nid LIMIT $3`,
    values: [toQuery(words), exceptNid, limit],
  });
}

/** No word holds anything that means something in a query. */
function toQuery(words: WordQuery): string {
  return words.map((spellings) => `(${spellings.map((word) => `'${word}':*`).join(" | ")})`).join(" & ");
}
