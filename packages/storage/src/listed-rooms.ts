import { int8Array, type ReadPool, type Statement } from "@botschaft/platform/postgres";
import type { MovedRoomRow } from "./aliases.ts";
import { membershipCode } from "./members.ts";

/** The rooms that the public directory shows. */
export async function listListedRooms(reads: ReadPool): Promise<readonly number[]> {
  const rows = await reads.query<{ readonly nid: number }>({
    name: "list_listed_rooms",
    text: "SELECT room_nid AS nid FROM room WHERE is_listed",
    values: [],
  });
  return rows.map(({ nid }) => nid);
}

/** Undefined for a room that is not here. */
export async function findIsListed(reads: ReadPool, roomId: string): Promise<boolean | undefined> {
  const [row] = await reads.query<{ readonly isListed: boolean }>({
    name: "find_is_listed",
    text: `SELECT is_listed AS "isListed" FROM room WHERE room_id = $1`,
    values: [roomId],
  });
  return row?.isListed;
}

export function setListed(roomId: string, isListed: boolean): Statement {
  return {
    name: "set_listed",
    text: "UPDATE room SET is_listed = $2 WHERE room_id = $1 AND is_listed <> $2",
    values: [roomId, isListed],
  };
}

/** A room that is listed hands its place on to the one that takes its own. */
export const movedListings = {
  name: "moved_listings",
  order: 38,
  statement: (rows: readonly MovedRoomRow[]) => ({
    name: "move_listings",
    text: `UPDATE room SET is_listed = room.room_nid = moved.to_nid
      FROM unnest($1::int8[], $2::int8[]) AS moved (from_nid, to_nid) JOIN room old ON old.room_nid = moved.from_nid
      WHERE old.is_listed AND room.room_nid IN (moved.from_nid, moved.to_nid)`,
    values: [int8Array(rows.map(({ fromNid }) => fromNid)), int8Array(rows.map(({ toNid }) => toNid))],
  }),
};

/** How many are joined to each of these rooms; a room with nobody is not among them. */
export async function countJoined(reads: ReadPool, roomNids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await reads.query<{ readonly roomNid: number; readonly joined: number }>({
    name: "count_joined",
    text: `SELECT room_nid AS "roomNid", count(*) AS joined FROM membership
      WHERE room_nid = any($1) AND membership = ${membershipCode.join} GROUP BY room_nid`,
    values: [int8Array(roomNids)],
  });
  return new Map(rows.map(({ roomNid, joined }) => [roomNid, Number(joined)]));
}

/** What each of these keys names now, in each of these rooms. */
export async function listKeysNow(
  reads: ReadPool,
  roomNids: readonly number[],
  stateKeyNids: readonly number[],
): Promise<readonly { readonly roomNid: number; readonly eventNid: number }[]> {
  return reads.query({
    name: "list_keys_now",
    text: `SELECT "roomNid", "eventNid" FROM (SELECT DISTINCT ON (room_nid, state_key_nid) room_nid AS "roomNid",
        new_nid AS "eventNid" FROM state_change WHERE room_nid = any($1) AND state_key_nid = any($2)
      ORDER BY room_nid, state_key_nid, pos DESC) line WHERE "eventNid" IS NOT NULL`,
    values: [int8Array(roomNids), int8Array(stateKeyNids)],
  });
}
