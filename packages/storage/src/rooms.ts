import { int8Array, type ReadPool, textArray } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type NewRoomRow = {
  readonly roomNid: number;
  readonly roomId: string;
  readonly version: string;
  readonly isListed: boolean;
};

/** The room itself; its extremities follow in the same commit. */
export const newRooms = rowBatch<NewRoomRow>(
  "room",
  [
    ["room_nid", "int8", (row) => row.roomNid],
    ["room_id", "text", (row) => row.roomId],
    ["version", "text", (row) => row.version],
    ["is_listed", "bool", (row) => row.isListed],
    ["extremities", "int8[]", () => []],
    ["depth", "int8", () => 0],
    ["latest_pos", "int8", () => 0],
  ],
  { order: 30 },
);

export type RoomHeadRow = {
  readonly roomNid: number;
  readonly extremities: readonly number[];
  readonly depth: number;
  readonly latestPos: number;
};

/** Where rooms stand after a commit: one row a room, however many events it wrote. */
export const roomHeads = {
  name: "room_head",
  order: 70,
  statement: (rows: readonly RoomHeadRow[]) => {
    const last = [...new Map(rows.map((row) => [row.roomNid, row])).values()];
    return {
      name: "move_room_heads",
      text: `UPDATE room SET extremities = head.extremities::int8[], depth = head.depth, latest_pos = head.latest_pos
        FROM unnest($1::int8[], $2::text[], $3::int8[], $4::int8[]) AS head (room_nid, extremities, depth, latest_pos)
        WHERE room.room_nid = head.room_nid`,
      values: [
        int8Array(last.map((row) => row.roomNid)),
        textArray(last.map((row) => `{${row.extremities.join(",")}}`)),
        int8Array(last.map((row) => row.depth)),
        int8Array(last.map((row) => row.latestPos)),
      ],
    };
  },
};

export type RoomRow = {
  readonly roomNid: number;
  readonly roomId: string;
  readonly version: string;
  readonly extremities: readonly number[];
  readonly extremityIds: readonly Uint8Array[];
  readonly depth: number;
  readonly latestPos: number;
};

const roomColumns = `room_nid AS "roomNid", room_id AS "roomId", version, depth, latest_pos AS "latestPos",
  extremities::text[] AS "extremities",
  ARRAY(SELECT event_id FROM unnest(extremities) WITH ORDINALITY AS tip (nid, at)
    JOIN event ON event_nid = tip.nid ORDER BY at) AS "extremityIds"`;

export async function listRooms(reads: ReadPool, roomNids: readonly number[]): Promise<readonly RoomRow[]> {
  const rows = await reads.query<RoomRow>({
    name: "list_rooms",
    text: `SELECT ${roomColumns} FROM room WHERE room_nid = any($1)`,
    values: [int8Array(roomNids)],
  });
  return rows.map((row) => ({ ...row, extremities: row.extremities.map(Number) }));
}

export async function findRoomNid(reads: ReadPool, roomId: string): Promise<number | undefined> {
  const [row] = await reads.query<{ readonly nid: number }>({
    name: "find_room_nid",
    text: "SELECT room_nid AS nid FROM room WHERE room_id = $1",
    values: [roomId],
  });
  return row?.nid;
}
