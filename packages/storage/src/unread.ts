import { int4Array, int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** Where a reader's own rules decide otherwise than the event's mask. */
export type EventPushRow = {
  readonly userNid: number;
  readonly roomNid: number;
  readonly pos: number;
  readonly notify: boolean;
  readonly highlight: boolean;
};

export const eventPushes = rowBatch<EventPushRow>(
  "event_push",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["room_nid", "int8", (row) => row.roomNid],
    ["pos", "int8", (row) => row.pos],
    ["notify", "bool", (row) => row.notify],
    ["highlight", "bool", (row) => row.highlight],
  ],
  { order: 45 },
);

export type UnreadReader = {
  readonly userNid: number;
  readonly ignoredNids: readonly number[];
  /** Their own events with one of these bits do not tell that they have read. */
  readonly idleMask: number;
};

export type UnreadAsk = {
  readonly roomNid: number;
  /** Everything up to here counts as read, whatever the receipts say: the reader came then. */
  readonly floor: number;
  /** Inclusive: what is counted belongs to this position. */
  readonly upTo: number;
  /** The reader's rules for the room, as sets of mask bits (room/push-rules). */
  readonly enabled: number;
  readonly notify: number;
  readonly highlight: number;
};

export type UnreadRow = {
  readonly roomNid: number;
  /** `mainThread`, or the root's number. */
  readonly threadNid: number;
  readonly rootId: Uint8Array | null;
  readonly notify: number;
  readonly highlight: number;
  /** Of the newest event that counts. */
  readonly lastPos: number;
};

/**
 * What is unread for somebody, by room and thread; threads without any are left out. One statement for all rooms: it
 * walks the partial index after the reader's place, once for their own last event and once for the count.
 */
export async function countUnread(
  reads: ReadPool,
  { userNid, ignoredNids, idleMask }: UnreadReader,
  asks: readonly UnreadAsk[],
): Promise<readonly UnreadRow[]> {
  if (asks.length === 0) return [];
  return reads.query<UnreadRow>({
    name: "count_unread",
    text: countText,
    values: [
      userNid,
      int8Array(ignoredNids),
      int8Array(asks.map((ask) => ask.roomNid)),
      int8Array(asks.map((ask) => ask.floor)),
      int8Array(asks.map((ask) => ask.upTo)),
      int4Array(asks.map((ask) => ask.enabled)),
      int4Array(asks.map((ask) => ask.notify)),
      int4Array(asks.map((ask) => ask.highlight)),
      idleMask,
    ],
  });
}

/**
 * `m & -m` is the lowest bit of the mask that the reader's rules know: the rule that decides. OFFSET 0 keeps PostgreSQL
 * at one walk along the index for each room, whatever it thinks of the numbers.
 */
const countText = `
WITH asked AS (
  SELECT * FROM unnest($3::int8[], $4::int8[], $5::int8[], $6::int4[], $7::int4[], $8::int4[])
    AS asked (room_nid, floor, up_to, enabled, notify, highlight)
), mark AS MATERIALIZED (
  SELECT room_nid, thread_nid, pos FROM asked CROSS JOIN LATERAL (
    SELECT thread_nid, max(event_pos) AS pos FROM receipt
    WHERE receipt.room_nid = asked.room_nid AND user_nid = $1 AND type IN ('m.read', 'm.read.private')
    GROUP BY thread_nid
  ) AS own
), walk AS (
  SELECT asked.*, greatest(floor, mark.pos) AS after
  FROM asked LEFT JOIN mark ON mark.room_nid = asked.room_nid AND mark.thread_nid IS NULL
), unread AS MATERIALIZED (
  SELECT walk.room_nid, thread, pos, sender_nid, m & -m & notify <> 0 AS notify, m & -m & highlight <> 0 AS highlight,
    sender_nid = $1 AND mask & $9 = 0 AS reads
  FROM walk CROSS JOIN LATERAL (
    SELECT coalesce(thread_nid, 0) AS thread, pos, sender_nid, mask, mask & walk.enabled AS m FROM event
    WHERE room_nid = walk.room_nid AND pos > walk.after AND pos <= walk.up_to AND mask <> 0 OFFSET 0
  ) AS e
), pushed AS (
  SELECT walk.room_nid, thread, pos, sender_nid,
    push_notify - (m & -m & notify <> 0)::int AS notify, push_highlight - (m & -m & highlight <> 0)::int AS highlight
  FROM walk CROSS JOIN LATERAL (
    SELECT coalesce(thread_nid, 0) AS thread, e.pos, sender_nid, mask & walk.enabled AS m,
      push.notify::int AS push_notify, push.highlight::int AS push_highlight
    FROM event_push push JOIN event e ON e.room_nid = push.room_nid AND e.pos = push.pos
    WHERE push.user_nid = $1 AND push.room_nid = walk.room_nid AND push.pos > walk.after
      AND push.pos <= walk.up_to AND e.redacted_by_nid IS NULL OFFSET 0
  ) AS e
), seen AS (
  SELECT room_nid, thread, max(pos) AS pos FROM (
    SELECT room_nid, thread, pos FROM unread WHERE reads
    UNION ALL SELECT room_nid, thread_nid, pos FROM mark WHERE thread_nid IS NOT NULL
  ) AS mark GROUP BY room_nid, thread
), counted AS (
  SELECT room_nid, thread, count(*) FILTER (WHERE notify) AS notify, count(*) FILTER (WHERE highlight) AS highlight,
    max(unread.pos) FILTER (WHERE notify) AS last_pos
  FROM unread LEFT JOIN seen USING (room_nid, thread)
  WHERE unread.pos > coalesce(seen.pos, 0) AND sender_nid <> $1 AND sender_nid <> ALL ($2::int8[])
  GROUP BY room_nid, thread
  UNION ALL
  SELECT room_nid, thread, sum(notify), sum(highlight), max(pushed.pos)
  FROM pushed LEFT JOIN seen USING (room_nid, thread)
  WHERE pushed.pos > coalesce(seen.pos, 0) AND sender_nid <> $1 AND sender_nid <> ALL ($2::int8[])
  GROUP BY room_nid, thread
)
SELECT room_nid AS "roomNid", thread AS "threadNid",
  CASE WHEN thread > 0 THEN (SELECT event_id FROM event WHERE event_nid = thread) END AS "rootId",
  sum(notify)::int8 AS notify, sum(highlight)::int8 AS highlight,
  max(last_pos) AS "lastPos"
FROM counted GROUP BY room_nid, thread HAVING sum(notify) > 0`;
