import type { ReadPool } from "@botschaft/platform/postgres";

export type EventTime = { readonly eventNid: number; readonly eventId: Uint8Array; readonly originServerTs: number };

/**
 * A room's events by the time that their servers claim, from a time on (inclusive, ms), in either direction.
 * @NOTE no index helps here: it reads the room's events
 */
export async function listEventsByTime(
  reads: ReadPool,
  range: {
    readonly roomNid: number;
    readonly ts: number;
    readonly isBackwards: boolean;
    readonly limit: number;
  },
): Promise<readonly EventTime[]> {
  const { roomNid, ts, isBackwards, limit } = range;
  const [side, order] = isBackwards ? ["<=", "DESC"] : [">=", "ASC"];
  return reads.query<EventTime>({
    name: `list_events_by_time_${order}`,
    text: `SELECT event_nid AS "eventNid", event_id AS "eventId", origin_server_ts AS "originServerTs" FROM event
      WHERE room_nid = $1 AND pos IS NOT NULL AND verdict = 0 AND json IS NOT NULL AND origin_server_ts ${side} $2
      ORDER BY origin_server_ts ${order}, depth ${order}, pos ${order} LIMIT $3`,
    values: [roomNid, ts, limit],
  });
}
