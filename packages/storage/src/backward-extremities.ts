import type { ReadPool } from "@botschaft/platform/postgres";
import { place } from "./events.ts";
import { deleteBatch, rowBatch } from "./writer/row-batch.ts";

/** An event that is here while some of its predecessors are not. */
export type BackwardExtremityRow = { readonly roomNid: number; readonly eventNid: number };

export const backwardExtremities = rowBatch<BackwardExtremityRow>(
  "backward_extremity",
  [
    ["room_nid", "int8", (row) => row.roomNid],
    ["event_nid", "int8", (row) => row.eventNid],
  ],
  { order: 72, onConflict: "ON CONFLICT DO NOTHING" },
);

/** Its predecessors came. Runs after the inserts: what one commit adds and takes away is away. */
export const closedBackwardExtremities = deleteBatch<BackwardExtremityRow>(
  "backward_extremity",
  [
    ["room_nid", "int8", (row) => row.roomNid],
    ["event_nid", "int8", (row) => row.eventNid],
  ],
  {
    order: 73,
    where: "backward_extremity.room_nid = gone.room_nid AND backward_extremity.event_nid = gone.event_nid",
  },
);

export type BackwardExtremity = {
  readonly eventNid: number;
  readonly eventId: Uint8Array;
  readonly depth: number;
  readonly pos: number | null;
};

/** The ids of what the first events of a room's history here follow, and that has no place in it. */
export async function listUnplacedBefore(reads: ReadPool, roomNid: number): Promise<readonly Uint8Array[]> {
  const rows = await reads.query<{ readonly eventId: Uint8Array }>({
    name: "list_unplaced_before",
    text: `SELECT DISTINCT before.event_id AS "eventId" FROM backward_extremity b JOIN event e USING (event_nid)
      CROSS JOIN unnest(e.prev_nids) AS prev (nid) JOIN event before ON before.event_nid = prev.nid
      WHERE b.room_nid = $1 AND (before.place IS NULL OR before.place = ${place.outlier})`,
    values: [roomNid],
  });
  return rows.map(({ eventId }) => eventId);
}

/** Where a room's history here ends, the newest in the room's own order first. */
export async function listBackwardExtremities(
  reads: ReadPool,
  roomNid: number,
  limit: number,
): Promise<readonly BackwardExtremity[]> {
  return reads.query<BackwardExtremity>({
    name: "list_backward_extremities",
    text: `SELECT e.event_nid AS "eventNid", e.event_id AS "eventId", e.depth, e.pos FROM backward_extremity b
      JOIN event e USING (event_nid) WHERE b.room_nid = $1 ORDER BY e.depth DESC, e.pos DESC LIMIT $2`,
    values: [roomNid, limit],
  });
}
