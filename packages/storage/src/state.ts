import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** One step of a room's line of state: the key names `newNid` from `pos` on, before it named `oldNid`. */
export type StateChangeRow = {
  readonly roomNid: number;
  readonly stateKeyNid: number;
  readonly pos: number;
  readonly oldNid: number | null;
  readonly newNid: number | null;
  readonly isMember: boolean;
};

export const stateChanges = rowBatch<StateChangeRow>(
  "state_change",
  [
    ["room_nid", "int8", (row) => row.roomNid],
    ["state_key_nid", "int8", (row) => row.stateKeyNid],
    ["pos", "int8", (row) => row.pos],
    ["old_nid", "int8", (row) => row.oldNid],
    ["new_nid", "int8", (row) => row.newNid],
    ["is_member", "bool", (row) => row.isMember],
  ],
  { order: 50 },
);

export type StateLine = { readonly roomNid: number; readonly stateKeyNid: number; readonly eventNid: number };

/** The current state of several rooms without their members. */
export async function listOtherState(reads: ReadPool, roomNids: readonly number[]): Promise<readonly StateLine[]> {
  return reads.query<StateLine>({
    name: "list_other_state",
    text: `SELECT * FROM (SELECT DISTINCT ON (room_nid, state_key_nid) room_nid AS "roomNid",
        state_key_nid AS "stateKeyNid", new_nid AS "eventNid" FROM state_change
      WHERE room_nid = any($1) AND NOT is_member ORDER BY room_nid, state_key_nid, pos DESC) line
      WHERE "eventNid" IS NOT NULL`,
    values: [int8Array(roomNids)],
  });
}

/** The state of a room at a position of its line (inclusive), all keys; `isMember` chooses members, the others, or both. */
export async function listStateAt(
  reads: ReadPool,
  roomNid: number,
  pos: number,
  isMember?: boolean,
): Promise<readonly StateLine[]> {
  return reads.query<StateLine>({
    name: "list_state_at",
    text: `SELECT * FROM (SELECT DISTINCT ON (state_key_nid) room_nid AS "roomNid", state_key_nid AS "stateKeyNid",
        new_nid AS "eventNid" FROM state_change
      WHERE room_nid = $1 AND pos <= $2 AND ($3::bool IS NULL OR is_member = $3)
      ORDER BY state_key_nid, pos DESC) line WHERE "eventNid" IS NOT NULL`,
    values: [roomNid, pos, isMember ?? null],
  });
}

/**
 * The whole state of a room at a position of its line (inclusive), event by key. It comes as one text: a row for each of
 * 50,000 members would hold up everybody else.
 */
export async function findWholeStateAt(
  reads: ReadPool,
  roomNid: number,
  pos: number,
): Promise<ReadonlyMap<number, number>> {
  const [row] = await reads.query<{ readonly pairs: string | null }>({
    name: "find_whole_state_at",
    text: `SELECT string_agg(state_key_nid || ' ' || new_nid, ' ') AS pairs FROM (
        SELECT DISTINCT ON (state_key_nid) state_key_nid, new_nid FROM state_change
        WHERE room_nid = $1 AND pos <= $2 ORDER BY state_key_nid, pos DESC) line WHERE new_nid IS NOT NULL`,
    values: [roomNid, pos],
  });
  return pairsFrom(row?.pairs ?? "");
}

/** Numbers with a space between. */
function pairsFrom(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let at = 0; at < text.length; ) {
    const middle = text.indexOf(" ", at);
    const next = text.indexOf(" ", middle + 1);
    const end = next < 0 ? text.length : next;
    pairs.set(Number(text.slice(at, middle)), Number(text.slice(middle + 1, end)));
    at = end + 1;
  }
  return pairs;
}

/** What one key named at a position of the line (inclusive). */
export async function findStateAt(
  reads: ReadPool,
  roomNid: number,
  stateKeyNid: number,
  pos: number,
): Promise<number | undefined> {
  const [row] = await reads.query<{ readonly eventNid: number | null }>({
    name: "find_state_at",
    text: `SELECT new_nid AS "eventNid" FROM state_change WHERE room_nid = $1 AND state_key_nid = $2 AND pos <= $3
      ORDER BY pos DESC LIMIT 1`,
    values: [roomNid, stateKeyNid, pos],
  });
  return row?.eventNid ?? undefined;
}

/** What some keys named at a position of the line (inclusive); those that named nothing are left out. */
export async function listStateOfKeys(
  reads: ReadPool,
  roomNid: number,
  stateKeyNids: readonly number[],
  pos: number,
): Promise<readonly Omit<StateLine, "roomNid">[]> {
  if (stateKeyNids.length === 0) return [];
  return reads.query({
    name: "list_state_of_keys",
    text: `SELECT wanted.nid AS "stateKeyNid", line.new_nid AS "eventNid" FROM unnest($2::int8[]) AS wanted (nid)
      CROSS JOIN LATERAL (SELECT new_nid FROM state_change WHERE room_nid = $1 AND state_key_nid = wanted.nid AND pos <= $3
        ORDER BY pos DESC LIMIT 1) line WHERE line.new_nid IS NOT NULL`,
    values: [roomNid, int8Array(stateKeyNids), pos],
  });
}

/** Every change of the line after one position up to another, in order; the oldest `limit` where there are more. */
export async function listStateChanges(
  reads: ReadPool,
  roomNid: number,
  after: number,
  upTo: number,
  limit?: number,
): Promise<readonly StateChangeRow[]> {
  return reads.query<StateChangeRow>({
    name: "list_state_changes",
    text: `SELECT room_nid AS "roomNid", state_key_nid AS "stateKeyNid", pos, old_nid AS "oldNid", new_nid AS "newNid",
        is_member AS "isMember" FROM state_change WHERE room_nid = $1 AND pos > $2 AND pos <= $3 ORDER BY pos LIMIT $4`,
    values: [roomNid, after, upTo, limit ?? null],
  });
}

/** Every change of several rooms' lines, each after a position of its own, in order. */
export async function listRecentStateChanges(
  reads: ReadPool,
  rooms: readonly { readonly roomNid: number; readonly after: number }[],
): Promise<readonly StateChangeRow[]> {
  return reads.query<StateChangeRow>({
    name: "list_recent_state_changes",
    text: `SELECT change.room_nid AS "roomNid", change.state_key_nid AS "stateKeyNid", change.pos,
        change.old_nid AS "oldNid", change.new_nid AS "newNid", change.is_member AS "isMember"
      FROM unnest($1::int8[], $2::int8[]) AS wanted (room_nid, after)
      JOIN state_change change ON change.room_nid = wanted.room_nid AND change.pos > wanted.after
      ORDER BY change.room_nid, change.pos`,
    values: [int8Array(rooms.map(({ roomNid }) => roomNid)), int8Array(rooms.map(({ after }) => after))],
  });
}

/** One key's line with the contents it named, oldest first. */
export async function listKeyLine(
  reads: ReadPool,
  roomNid: number,
  stateKeyNid: number,
): Promise<readonly { readonly pos: number; readonly content: unknown }[]> {
  const rows = await reads.query<{ readonly pos: number; readonly json: string | null }>({
    name: "list_key_line",
    text: `SELECT change.pos, e.json FROM state_change change LEFT JOIN event e ON e.event_nid = change.new_nid
      WHERE change.room_nid = $1 AND change.state_key_nid = $2 ORDER BY change.pos`,
    values: [roomNid, stateKeyNid],
  });
  return rows.map(({ pos, json }) => ({
    pos,
    content: json === null ? undefined : (JSON.parse(json) as { readonly content: unknown }).content,
  }));
}
