import { int2Array, int4Array, int8Array, type ReadPool, textArray } from "@botschaft/platform/postgres";
import { type Column, rowBatch } from "./writer/row-batch.ts";

export const place = { timeline: 0, backfilled: 1, outlier: 2 } as const;
export const verdict = { accepted: 0, softFailed: 1, rejected: 2 } as const;

export type EventRow = {
  readonly eventNid: number;
  readonly eventId: Uint8Array;
  readonly roomNid: number;
  readonly pos: number | null;
  readonly arrival: number;
  readonly depth: number;
  readonly place: number;
  readonly verdict: number;
  readonly type: string;
  readonly stateKeyNid: number | null;
  readonly senderNid: number;
  readonly originServerTs: number;
  readonly mask: number;
  readonly threadNid: number | null;
  /** Of a redaction that came before its target: null, and `relatesTo` names the target. */
  readonly relType: string | null;
  readonly relatesTo: string | null;
  /** The snapshot of the state before it; without one that is the room's line below `pos`. */
  readonly stateNid?: number | null;
  readonly prevNids: readonly number[];
  readonly authNids: readonly number[];
  readonly json: string;
};

const eventColumns: readonly Column<EventRow>[] = [
  ["event_nid", "int8", (row) => row.eventNid],
  ["event_id", "bytea", (row) => row.eventId],
  ["room_nid", "int8", (row) => row.roomNid],
  ["pos", "int8", (row) => row.pos],
  ["arrival", "int8", (row) => row.arrival],
  ["depth", "int8", (row) => row.depth],
  ["place", "int2", (row) => row.place],
  ["verdict", "int2", (row) => row.verdict],
  ["type", "bytea", (row) => Buffer.from(row.type)],
  ["state_key_nid", "int8", (row) => row.stateKeyNid],
  ["sender_nid", "int8", (row) => row.senderNid],
  ["origin_server_ts", "int8", (row) => row.originServerTs],
  ["mask", "int4", (row) => row.mask],
  ["thread_nid", "int8", (row) => row.threadNid],
  ["rel_type", "text", (row) => row.relType],
  ["relates_to", "text", (row) => row.relatesTo],
  ["state_nid", "int8", (row) => row.stateNid ?? null],
  ["prev_nids", "int8[]", (row) => row.prevNids],
  ["auth_nids", "int8[]", (row) => row.authNids],
  ["json", "text", (row) => row.json],
];

/** Events that were made here: nobody can have named them before. */
export const events = rowBatch<EventRow>("event", eventColumns, { order: 40 });

export type EventIdRow = { readonly eventNid: number; readonly eventId: Uint8Array };

/** PostgreSQL's one way to refuse a row in passing: whoever knows an id by another number gets a division by zero. */
const sameNumber = "(event.event_nid = excluded.event_nid)::int";

/**
 * Ids that another event names before their event came. Every unit that names one brings its row until one is on disk.
 * A unit that has another number for one is refused: what it wrote would name nothing.
 */
export const eventIds = rowBatch<EventIdRow>(
  "event",
  [
    ["event_nid", "int8", (row) => row.eventNid],
    ["event_id", "bytea", (row) => row.eventId],
  ],
  {
    order: 36,
    keyOf: (row) => String(row.eventNid),
    onConflict: `ON CONFLICT (event_id) DO UPDATE SET event_nid = excluded.event_nid / ${sameNumber}
      WHERE event.event_nid <> excluded.event_nid`,
  },
);

const filled = eventColumns
  .map(([column]) => column)
  .filter((column) => !["event_nid", "event_id", "place", "mask"].includes(column))
  .map((column) => `${column} = excluded.${column}`);

/**
 * Events from elsewhere. A row that was only an id becomes the event and keeps its nid, which the caller knows; an event
 * that is there already stays as it is. A unit that has another number for it is refused.
 */
export const arrivedEvents = rowBatch<EventRow>("event", eventColumns, {
  order: 39,
  keyOf: (row) => String(row.eventNid),
  onConflict: `ON CONFLICT (event_id) DO UPDATE SET ${filled.join(", ")},
    place = excluded.place / ${sameNumber},
    mask = CASE WHEN event.redacted_by_nid IS NULL THEN excluded.mask ELSE 0 END
    WHERE event.place IS NULL OR event.event_nid <> excluded.event_nid`,
});

/** An outlier gets its place, and with it a state. What was rejected stays so. */
export type PlacedEventRow = {
  readonly eventNid: number;
  /** Null where nobody may be shown it: soft-failed or rejected. */
  readonly pos: number | null;
  readonly place: number;
  readonly verdict: number;
  readonly mask: number;
  readonly threadNid: number | null;
  readonly stateNid: number | null;
};

export const placedEvents = {
  name: "placed_event",
  order: 41,
  statement: (rows: readonly PlacedEventRow[]) => ({
    name: "place_events",
    text: `UPDATE event SET pos = placed.pos, place = placed.place, verdict = greatest(event.verdict, placed.verdict),
        mask = CASE WHEN event.redacted_by_nid IS NULL THEN placed.mask ELSE 0 END, thread_nid = placed.thread_nid,
        state_nid = placed.state_nid
      FROM unnest($1::int8[], $2::int8[], $3::int2[], $4::int2[], $5::int4[], $6::int8[], $7::int8[])
        AS placed (nid, pos, place, verdict, mask, thread_nid, state_nid)
      WHERE event.event_nid = placed.nid AND event.place = ${place.outlier}`,
    values: [
      int8Array(rows.map((row) => row.eventNid)),
      int8Array(rows.map((row) => row.pos)),
      int2Array(rows.map((row) => row.place)),
      int2Array(rows.map((row) => row.verdict)),
      int4Array(rows.map((row) => row.mask)),
      int8Array(rows.map((row) => row.threadNid)),
      int8Array(rows.map((row) => row.stateNid)),
    ],
  }),
};

/** A redaction took this event's content: its mask counts nowhere any more. */
export type RedactedRow = { readonly eventNid: number; readonly redactedByNid: number };

export const redactedEvents = {
  name: "redacted_event",
  order: 42,
  statement: (rows: readonly RedactedRow[]) => ({
    name: "redact_events",
    text:
      "UPDATE event SET redacted_by_nid = gone.by, mask = 0 FROM unnest($1::int8[], $2::int8[]) AS gone (nid, by) " +
      "WHERE event_nid = gone.nid AND redacted_by_nid IS NULL",
    values: [int8Array(rows.map((row) => row.eventNid)), int8Array(rows.map((row) => row.redactedByNid))],
  }),
};

/** An event as it is read: what it replaced and what redacted it come along, since both stand in `unsigned`. */
export type StoredEvent = {
  readonly eventNid: number;
  readonly eventId: Uint8Array;
  readonly roomNid: number;
  readonly pos: number | null;
  readonly depth: number;
  readonly stateKeyNid: number | null;
  readonly senderNid: number;
  readonly mask: number;
  readonly threadNid: number | null;
  readonly json: string;
  readonly replacedNid: number | null;
  readonly replacedId: Uint8Array | null;
  readonly replacedJson: string | null;
  /** What it replaced lost its content later, or before. */
  readonly isReplacedRedacted: boolean | null;
  readonly becauseId: Uint8Array | null;
  readonly becauseJson: string | null;
  readonly isBecauseRedacted: boolean | null;
};

/** `e` is the event's alias. */
export const storedEventColumns = `e.event_nid AS "eventNid", e.event_id AS "eventId", e.room_nid AS "roomNid", e.pos,
  e.depth, e.state_key_nid AS "stateKeyNid", e.sender_nid AS "senderNid", e.mask, e.thread_nid AS "threadNid", e.json,
  old.event_nid AS "replacedNid", old.event_id AS "replacedId", old.json AS "replacedJson",
  old.redacted_by_nid IS NOT NULL AS "isReplacedRedacted",
  because.event_id AS "becauseId", because.json AS "becauseJson",
  because.redacted_by_nid IS NOT NULL AS "isBecauseRedacted"`;

export const storedEventJoins = `
  LEFT JOIN state_change change ON e.state_key_nid IS NOT NULL AND change.room_nid = e.room_nid
    AND change.state_key_nid = e.state_key_nid AND change.pos = e.pos
  LEFT JOIN event old ON old.event_nid = change.old_nid
  LEFT JOIN event because ON because.event_nid = e.redacted_by_nid`;

export async function listEventsByNid(reads: ReadPool, nids: readonly number[]): Promise<readonly StoredEvent[]> {
  if (nids.length === 0) return [];
  return reads.query<StoredEvent>({
    name: "list_events_by_nid",
    text: `SELECT ${storedEventColumns} FROM event e ${storedEventJoins} WHERE e.event_nid = any($1) AND e.json IS NOT NULL`,
    values: [int8Array(nids)],
  });
}

/** Only events that somebody may be shown: in their room's timeline or before it, and accepted. */
export async function findEventById(
  reads: ReadPool,
  roomNid: number,
  eventId: Uint8Array,
): Promise<StoredEvent | undefined> {
  const [event] = await reads.query<StoredEvent>({
    name: "find_event_by_id",
    text: `SELECT ${storedEventColumns} FROM event e ${storedEventJoins}
      WHERE e.event_id = $1 AND e.room_nid = $2 AND e.pos IS NOT NULL AND e.verdict = 0 AND e.json IS NOT NULL`,
    values: [Buffer.from(eventId), roomNid],
  });
  return event;
}

/** The newest `limit` events of each room's timeline, oldest first within a room. */
export async function listHeads(
  reads: ReadPool,
  roomNids: readonly number[],
  limit: number,
): Promise<readonly StoredEvent[]> {
  return reads.query<StoredEvent>({
    name: "list_heads",
    text: `SELECT ${storedEventColumns} FROM unnest($1::int8[]) AS wanted (room_nid)
      CROSS JOIN LATERAL (SELECT * FROM event WHERE room_nid = wanted.room_nid AND pos > 0 AND verdict = 0
        ORDER BY pos DESC LIMIT $2) e ${storedEventJoins} ORDER BY e.room_nid, e.pos`,
    values: [int8Array(roomNids), limit],
  });
}

export type TimelineRange = {
  readonly roomNid: number;
  /** Exclusive. */
  readonly after: number;
  /** Inclusive. */
  readonly upTo: number;
  readonly limit: number;
};

/** The newest events of a stretch of the timeline by position, oldest first. */
export async function listTimeline(reads: ReadPool, range: TimelineRange): Promise<readonly StoredEvent[]> {
  const newestFirst = await reads.query<StoredEvent>({
    name: "list_timeline",
    text: `SELECT ${storedEventColumns} FROM (SELECT * FROM event WHERE room_nid = $1 AND pos > $2 AND pos <= $3
        AND verdict = 0 ORDER BY pos DESC LIMIT $4) e ${storedEventJoins} ORDER BY e.pos DESC`,
    values: [range.roomNid, range.after, range.upTo, range.limit],
  });
  return newestFirst.toReversed();
}

export type Annotation = {
  readonly roomNid: number;
  readonly senderNid: number;
  readonly type: string;
  readonly relatesTo: string;
  readonly key: string;
};

/** Whether somebody has annotated an event with a key already, and not redacted it since. */
export async function hasAnnotation(reads: ReadPool, annotation: Annotation): Promise<boolean> {
  const candidates = await reads.query<{ readonly json: string }>({
    name: "list_annotations",
    text: `SELECT json FROM event WHERE relates_to = $1 AND room_nid = $2 AND sender_nid = $3 AND type = $4
      AND rel_type = 'm.annotation' AND redacted_by_nid IS NULL AND json IS NOT NULL`,
    values: [annotation.relatesTo, annotation.roomNid, annotation.senderNid, Buffer.from(annotation.type)],
  });
  return candidates.some(({ json }) => {
    const { content } = JSON.parse(json) as { content: { "m.relates_to"?: { key?: unknown } } };
    return (content["m.relates_to"]?.key ?? "") === annotation.key;
  });
}

/** `json` is what was hashed. */
export type WaitingRedaction = { readonly eventNid: number; readonly eventId: Uint8Array; readonly json: string };

/** Redactions that came before the event that they name, in the order in which they came. */
export async function listWaitingRedactions(
  reads: ReadPool,
  roomNid: number,
  redacts: string,
): Promise<readonly WaitingRedaction[]> {
  return reads.query<WaitingRedaction>({
    name: "list_waiting_redactions",
    text: `SELECT event_nid AS "eventNid", event_id AS "eventId", json FROM event
      WHERE relates_to = $1 AND rel_type IS NULL AND room_nid = $2 AND type = 'm.room.redaction' AND verdict = 0
        AND json IS NOT NULL ORDER BY event_nid`,
    values: [redacts, roomNid],
  });
}

export type TopologicalRange = {
  readonly roomNid: number;
  readonly isBackwards: boolean;
  /** Exclusive going forwards, inclusive going backwards: a place in the order of (depth, pos). */
  readonly from: readonly [depth: number, pos: number];
  /** Where to stop: inclusive going forwards, exclusive going backwards. */
  readonly to: readonly [depth: number, pos: number];
  /** Bounds by arrival alone, in force at the same time. */
  readonly afterPos: number;
  readonly upToPos: number;
  readonly limit: number;
};

/** A stretch of a room in its own order, in the direction asked. */
export async function listTopological(reads: ReadPool, range: TopologicalRange): Promise<readonly StoredEvent[]> {
  const { isBackwards } = range;
  const order = isBackwards ? "DESC" : "ASC";
  const [start, stop] = isBackwards ? ["<=", ">"] : [">", "<="];
  return reads.query<StoredEvent>({
    name: `list_topological_${order}`,
    text: `SELECT ${storedEventColumns} FROM (SELECT * FROM event WHERE room_nid = $1 AND pos IS NOT NULL
        AND (depth, pos) ${start} ($2::int8, $3::int8) AND (depth, pos) ${stop} ($4::int8, $5::int8)
        AND pos > $6 AND pos <= $7 AND verdict = 0 AND json IS NOT NULL
        ORDER BY depth ${order}, pos ${order} LIMIT $8) e ${storedEventJoins} ORDER BY e.depth ${order}, e.pos ${order}`,
    values: [range.roomNid, ...range.from, ...range.to, range.afterPos, range.upToPos, range.limit],
  });
}

export type RelatedFilter = {
  readonly relTypes: readonly string[] | undefined;
  readonly senders: readonly string[] | undefined;
};

/** Which of these events some other event relates to, by its type of relation and its sender. */
export async function listRelatedTo(
  reads: ReadPool,
  roomNid: number,
  eventIds: readonly string[],
  { relTypes, senders }: RelatedFilter,
): Promise<ReadonlySet<string>> {
  const found = await reads.query<{ readonly id: string }>({
    name: "list_related_to",
    text: `SELECT DISTINCT relates_to AS id FROM event WHERE relates_to = any($1) AND room_nid = $2 AND verdict = 0
      AND redacted_by_nid IS NULL AND rel_type IS NOT NULL AND ($3::text[] IS NULL OR rel_type = any($3))
      AND ($4::text[] IS NULL OR sender_nid IN (SELECT user_nid FROM person WHERE user_id = any($4)))`,
    values: [textArray(eventIds), roomNid, relTypes ? textArray(relTypes) : null, senders ? textArray(senders) : null],
  });
  return new Set(found.map(({ id }) => id));
}
