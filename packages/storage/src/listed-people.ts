import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { toWordQuery, type WordQuery } from "./directory.ts";

/** An account as administrators see it. */
export type ListedPersonRow = {
  readonly userNid: number;
  readonly userId: string;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly isAdmin: boolean;
  readonly isLocked: boolean;
  readonly deactivatedTs: number | null;
  readonly createdTs: number;
};

export type PeopleFilter = "all" | "administrators" | "locked";

/** Whom a list shows: where there are words or the beginning of an e-mail, only who has either. */
export type PeopleWish = {
  readonly filter: PeopleFilter;
  readonly words: WordQuery;
  /** In lower case; undefined for no search by e-mail. */
  readonly emailStart: string | undefined;
};

const columns = `user_nid AS "userNid", user_id AS "userId", display_name AS "displayName", email, is_admin AS "isAdmin",
  is_locked AS "isLocked", deactivated_ts AS "deactivatedTs", created_ts AS "createdTs"`;
const accountColumns = "user_nid, display_name, email, is_admin, is_locked, deactivated_ts, created_ts";

const filters = { all: "true", administrators: "is_admin", locked: "is_locked" } as const;

/** Those whose address comes after `after`, in the order of addresses. */
export async function listPeoplePage(
  reads: ReadPool,
  wish: PeopleWish,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly ListedPersonRow[]> {
  const [name, found, values] = choose(wish, 3);
  return reads.query<ListedPersonRow>({
    name: `list_people_${name}`,
    text: `WITH ${found} SELECT ${columns} FROM found JOIN person USING (user_nid)
      WHERE user_id > $1 ORDER BY user_id LIMIT $2`,
    values: [after, limit, ...values],
  });
}

export async function countPeople(reads: ReadPool, wish: PeopleWish): Promise<number> {
  const [name, found, values] = choose(wish, 1);
  const [row] = await reads.query<{ readonly count: number }>({
    name: `count_people_${name}`,
    text: `WITH ${found} SELECT count(*) FROM found`,
    values,
  });
  return Number(row?.count ?? 0);
}

/**
 * The accounts that a wish names. Few come out of an index, and stand by themselves before they are put in order; all of
 * them are walked in the order of their addresses instead.
 */
function choose({ filter, words, emailStart }: PeopleWish, first: number): readonly [string, string, unknown[]] {
  const conditions: string[] = [];
  const values: unknown[] = [];
  if (words.length > 0) {
    conditions.push(`array_to_tsvector(string_to_array(search, ' ')) @@ $${first + values.length}::tsquery`);
    values.push(toWordQuery(words));
  }
  if (emailStart !== undefined) {
    const at = first + values.length;
    conditions.push(`email >= $${at} AND email < $${at + 1}`);
    values.push(emailStart, `${emailStart}${lastCharacter}`);
  }
  const search = conditions.length === 0 ? "true" : `(${conditions.join(" OR ")})`;
  const isAll = filter === "all" && conditions.length === 0;
  const kind = isAll ? "NOT MATERIALIZED" : "MATERIALIZED";
  const name = `${filter}${words.length > 0 ? "_words" : ""}${emailStart === undefined ? "" : "_email"}`;
  return [
    name,
    `found AS ${kind} (SELECT ${accountColumns} FROM account WHERE ${filters[filter]} AND ${search})`,
    values,
  ];
}

/** Sorts behind every other in UTF-8. */
const lastCharacter = "\u{10FFFF}";

export async function findListedPerson(reads: ReadPool, userId: string): Promise<ListedPersonRow | undefined> {
  const [row] = await reads.query<ListedPersonRow>({
    name: "find_listed_person",
    text: `SELECT ${columns} FROM account JOIN person USING (user_nid) WHERE user_id = $1`,
    values: [userId],
  });
  return row;
}

/** The devices of several people, with when each was last seen. */
export async function listDevicesSeen(reads: ReadPool, userNids: readonly number[]): Promise<readonly DeviceSeenRow[]> {
  return reads.query<DeviceSeenRow>({
    name: "list_devices_seen",
    text: `SELECT user_nid AS "userNid", device_nid AS "deviceNid", last_seen_ts AS "lastSeenTs"
      FROM device WHERE user_nid = any($1)`,
    values: [int8Array(userNids)],
  });
}

export type DeviceSeenRow = {
  readonly userNid: number;
  readonly deviceNid: number;
  readonly lastSeenTs: number | null;
};
