import type { ReadPool, Statement } from "@botschaft/platform/postgres";

/** The next id is one above the person's last: the one writer runs these one after another. */
export function insertFilter(userNid: number, json: string): Statement {
  return {
    name: "insert_filter",
    text: `INSERT INTO filter (user_nid, filter_id, json)
      SELECT $1, coalesce(max(filter_id), 0) + 1, $2 FROM filter WHERE user_nid = $1 RETURNING filter_id AS "filterId"`,
    values: [userNid, json],
  };
}

export async function findFilter(reads: ReadPool, userNid: number, filterId: number): Promise<string | undefined> {
  const [row] = await reads.query<{ readonly json: string }>({
    name: "find_filter",
    text: "SELECT json FROM filter WHERE user_nid = $1 AND filter_id = $2",
    values: [userNid, filterId],
  });
  return row?.json;
}

export async function listFilters(
  reads: ReadPool,
  userNid: number,
): Promise<readonly { readonly filterId: number; readonly json: string }[]> {
  return reads.query({
    name: "list_filters",
    text: `SELECT filter_id AS "filterId", json FROM filter WHERE user_nid = $1`,
    values: [userNid],
  });
}
