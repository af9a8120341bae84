import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** What stands in `roomNid` for account data that belongs to no room. */
export const globalAccountData = 0;

export type AccountDataRow = {
  readonly userNid: number;
  /** `globalAccountData`, or the room's. */
  readonly roomNid: number;
  readonly type: string;
  /** A JSON object. */
  readonly content: string;
  readonly pos: number;
};

/** The last one of a type counts. */
export const accountData = rowBatch<AccountDataRow>(
  "account_data",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["room_nid", "int8", (row) => row.roomNid],
    ["type", "text", (row) => row.type],
    ["content", "text", (row) => row.content],
    ["pos", "int8", (row) => row.pos],
  ],
  {
    order: 92,
    keyOf: (row) => `${row.userNid} ${row.roomNid} ${row.type}`,
    onConflict: "ON CONFLICT (user_nid, room_nid, type) DO UPDATE SET content = excluded.content, pos = excluded.pos",
  },
);

export type StoredAccountData = Pick<AccountDataRow, "roomNid" | "type" | "content">;

export async function findAccountData(
  reads: ReadPool,
  userNid: number,
  roomNid: number,
  type: string,
): Promise<string | undefined> {
  const [row] = await reads.query<{ readonly content: string }>({
    name: "find_account_data",
    text: "SELECT content FROM account_data WHERE user_nid = $1 AND room_nid = $2 AND type = $3",
    values: [userNid, roomNid, type],
  });
  return row?.content;
}

/** Where somebody's account data stands, by room. */
export async function listAccountDataPositions(
  reads: ReadPool,
  userNid: number,
): Promise<readonly { readonly roomNid: number; readonly pos: number }[]> {
  return reads.query({
    name: "list_account_data_positions",
    text: `SELECT room_nid AS "roomNid", max(pos) AS pos FROM account_data WHERE user_nid = $1 GROUP BY room_nid`,
    values: [userNid],
  });
}

/** What changed after a position, of several rooms with a position each. */
export async function listAccountData(
  reads: ReadPool,
  userNid: number,
  stretches: readonly { readonly roomNid: number; readonly since: number }[],
): Promise<readonly StoredAccountData[]> {
  return reads.query<StoredAccountData>({
    name: "list_account_data",
    text: `SELECT data.room_nid AS "roomNid", data.type, data.content
      FROM unnest($2::int8[], $3::int8[]) AS wanted (room_nid, since)
      JOIN account_data data ON data.user_nid = $1 AND data.room_nid = wanted.room_nid AND data.pos > wanted.since
      ORDER BY data.pos`,
    values: [
      userNid,
      int8Array(stretches.map(({ roomNid }) => roomNid)),
      int8Array(stretches.map(({ since }) => since)),
    ],
  });
}
