import assert from "node:assert/strict";
import { type ConnectionOptions, connect } from "@botschaft/platform/postgres";

type Row = { readonly room: number; readonly nid: number; readonly depth: number; readonly prev: readonly number[] };
type Tips = { readonly room: number; readonly tips: readonly number[]; readonly depth: number };

/**
 * Reads every room's graph from the disk: with one writer and no other server each event stands on the one before, and the
 * room's row names the last. A fork says that something was decided on a state that was no longer so.
 */
export async function assertNoForks(database: ConnectionOptions): Promise<void> {
  const { client, end } = await connect(database, "graph");
  try {
    const { rows } = await client.query<Row>(
      "SELECT room_nid AS room, event_nid AS nid, depth, prev_nids AS prev FROM event ORDER BY room_nid, pos",
    );
    const rooms = await client.query<Tips>("SELECT room_nid AS room, extremities AS tips, depth FROM room");
    const events = Map.groupBy(rows, ({ room }) => room);
    assert.ok(rooms.rows.length > 0);
    for (const { room, tips, depth } of rooms.rows) assertLine(events.get(room) ?? [], tips, depth);
  } finally {
    await end();
  }
}

function assertLine(events: readonly Row[], tips: readonly number[], depth: number): void {
  for (const [at, event] of events.entries()) {
    const before = events[at - 1];
    assert.deepEqual(event.prev, before === undefined ? [] : [before.nid], `event ${event.nid} of room ${event.room}`);
    assert.equal(event.depth, at + 1);
  }
  assert.deepEqual([tips, depth], [[events.at(-1)?.nid], events.length]);
}
