import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { deleteBatch, rowBatch } from "./writer/row-batch.ts";

export type AliasRow = {
  readonly alias: string;
  readonly roomNid: number;
  readonly creatorNid: number;
  readonly createdTs: number;
};

export const aliases = rowBatch<AliasRow>(
  "room_alias",
  [
    ["alias", "text", (row) => row.alias],
    ["room_nid", "int8", (row) => row.roomNid],
    ["creator_nid", "int8", (row) => row.creatorNid],
    ["created_ts", "int8", (row) => row.createdTs],
  ],
  { order: 35 },
);

export const goneAliases = deleteBatch<Pick<AliasRow, "alias">>("room_alias", [["alias", "text", (row) => row.alias]], {
  order: 34,
  where: "room_alias.alias = gone.alias",
});

export type FoundAlias = AliasRow & { readonly roomId: string };

export async function findAlias(reads: ReadPool, alias: string): Promise<FoundAlias | undefined> {
  const [row] = await reads.query<FoundAlias>({
    name: "find_alias",
    text: `SELECT alias, room_nid AS "roomNid", room_id AS "roomId", creator_nid AS "creatorNid",
        created_ts AS "createdTs" FROM room_alias JOIN room USING (room_nid) WHERE alias = $1`,
    values: [alias],
  });
  return row;
}

/** A room's aliases, oldest first. */
export async function listAliases(reads: ReadPool, roomNid: number): Promise<readonly string[]> {
  const rows = await reads.query<{ readonly alias: string }>({
    name: "list_aliases",
    text: "SELECT alias FROM room_alias WHERE room_nid = $1 ORDER BY created_ts, alias",
    values: [roomNid],
  });
  return rows.map(({ alias }) => alias);
}

export type MovedRoomRow = { readonly fromNid: number; readonly toNid: number };

/** All aliases of a room lead to the one that takes its place. */
export const movedAliases = {
  name: "moved_aliases",
  order: 37,
  statement: (rows: readonly MovedRoomRow[]) => ({
    name: "move_aliases",
    text: `UPDATE room_alias SET room_nid = moved.to_nid FROM unnest($1::int8[], $2::int8[]) AS moved (from_nid, to_nid)
      WHERE room_alias.room_nid = moved.from_nid`,
    values: [int8Array(rows.map(({ fromNid }) => fromNid)), int8Array(rows.map(({ toNid }) => toNid))],
  }),
};
