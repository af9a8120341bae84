import { byteaArray, int8Array, type ReadPool } from "@botschaft/platform/postgres";

/** What is known of an event's row. All but the first two are null while it is only an id. */
export type EventFacts = {
  readonly eventNid: number;
  readonly eventId: Uint8Array;
  readonly roomNid: number | null;
  readonly pos: number | null;
  readonly depth: number | null;
  readonly place: number | null;
  readonly verdict: number | null;
  readonly stateKeyNid: number | null;
  readonly stateNid: number | null;
  /** False for an id, and for an event whose content was erased. */
  readonly hasJson: boolean;
};

const factColumns = `event_nid AS "eventNid", event_id AS "eventId", room_nid AS "roomNid", pos, depth, place, verdict,
  state_key_nid AS "stateKeyNid", state_nid AS "stateNid", json IS NOT NULL AS "hasJson"`;

/** Whatever stands under these ids, in any room, place and verdict. */
export async function listEventFactsById(
  reads: ReadPool,
  eventIds: readonly Uint8Array[],
): Promise<readonly EventFacts[]> {
  if (eventIds.length === 0) return [];
  return reads.query<EventFacts>({
    name: "list_event_facts_by_id",
    text: `SELECT ${factColumns} FROM event WHERE event_id = any($1)`,
    values: [byteaArray(eventIds)],
  });
}

export async function listEventFacts(reads: ReadPool, nids: readonly number[]): Promise<readonly EventFacts[]> {
  if (nids.length === 0) return [];
  return reads.query<EventFacts>({
    name: "list_event_facts",
    text: `SELECT ${factColumns} FROM event WHERE event_nid = any($1)`,
    values: [int8Array(nids)],
  });
}

/** An event with what state resolution looks at, and as it goes to other servers. `json` is what was hashed. */
export type GraphEventRow = {
  readonly eventNid: number;
  readonly eventId: Uint8Array;
  readonly roomNid: number;
  readonly pos: number | null;
  readonly depth: number;
  readonly place: number;
  readonly verdict: number;
  readonly stateKeyNid: number | null;
  readonly stateNid: number | null;
  readonly prevNids: readonly number[];
  readonly authNids: readonly number[];
  /** Its content is not to be shown any more. */
  readonly isRedacted: boolean;
  readonly json: string;
};

const graphColumns = `e.event_nid AS "eventNid", e.event_id AS "eventId", e.room_nid AS "roomNid", e.pos, e.depth, e.place,
  e.verdict, e.state_key_nid AS "stateKeyNid", e.state_nid AS "stateNid", e.prev_nids AS "prevNids",
  e.auth_nids AS "authNids", e.redacted_by_nid IS NOT NULL AS "isRedacted", e.json`;

/** Those of the events that are here, in no order. */
export async function listGraphEvents(reads: ReadPool, nids: readonly number[]): Promise<readonly GraphEventRow[]> {
  if (nids.length === 0) return [];
  return reads.query<GraphEventRow>({
    name: "list_graph_events",
    text: `SELECT ${graphColumns} FROM event e WHERE e.event_nid = any($1) AND e.json IS NOT NULL`,
    values: [int8Array(nids)],
  });
}

/** An event of an auth chain and what it names as its authority; null while the event is only an id. */
export type AuthEdges = {
  readonly eventNid: number;
  readonly stateKeyNid: number | null;
  readonly authNids: readonly number[] | null;
};

/** These events alone, without what they stand on. */
export async function listAuthEdges(reads: ReadPool, nids: readonly number[]): Promise<readonly AuthEdges[]> {
  if (nids.length === 0) return [];
  return reads.query<AuthEdges>({
    name: "list_auth_edges",
    text: `SELECT event_nid AS "eventNid", state_key_nid AS "stateKeyNid", auth_nids AS "authNids" FROM event
      WHERE event_nid = any($1)`,
    values: [int8Array(nids)],
  });
}

/** The events and everything they stand on, each once; stops after `limit` events, so `limit` of them may be too few. */
export async function listAuthChain(
  reads: ReadPool,
  nids: readonly number[],
  limit: number,
): Promise<readonly AuthEdges[]> {
  if (nids.length === 0) return [];
  return reads.query<AuthEdges>({
    name: "list_auth_chain",
    text: `WITH RECURSIVE chain (nid) AS (
        SELECT nid FROM unnest($1::int8[]) AS start (nid)
        UNION SELECT named.nid FROM chain JOIN event e ON e.event_nid = chain.nid CROSS JOIN unnest(e.auth_nids) AS named (nid))
      SELECT e.event_nid AS "eventNid", e.state_key_nid AS "stateKeyNid", e.auth_nids AS "authNids"
      FROM (SELECT nid FROM chain LIMIT $2) bounded JOIN event e ON e.event_nid = bounded.nid`,
    values: [int8Array(nids), limit],
  });
}

export type MissingId = { readonly eventNid: number; readonly eventId: Uint8Array };

/** What events name as their predecessors or their authority and that is not here. */
export async function listMissingIds(
  reads: ReadPool,
  nids: readonly number[],
  edges: "prev" | "auth",
): Promise<readonly MissingId[]> {
  if (nids.length === 0) return [];
  return reads.query<MissingId>({
    name: `list_missing_${edges}`,
    text: `SELECT DISTINCT named.event_nid AS "eventNid", named.event_id AS "eventId" FROM event e
      CROSS JOIN unnest(e.${edges}_nids) AS edge (nid) JOIN event named ON named.event_nid = edge.nid
      WHERE e.event_nid = any($1) AND named.place IS NULL`,
    values: [int8Array(nids)],
  });
}

export type Walk = {
  readonly roomNid: number;
  /** Where it begins; these are found too, unless `stops` has them. */
  readonly from: readonly number[];
  /** Neither found nor passed. */
  readonly stops?: readonly number[];
  /** Events below it are neither found nor passed. */
  readonly minDepth?: number;
  readonly limit: number;
};

/**
 * Events and what came before them, breadth first along `prev_events`. Those with no place in the room's graph end it:
 * outliers, other rooms' events and ids. Rejected and soft-failed events come along, since the graph needs them.
 */
export async function walkBack(reads: ReadPool, walk: Walk): Promise<readonly GraphEventRow[]> {
  return reads.query<GraphEventRow>({
    name: "walk_back",
    text: `WITH RECURSIVE walk (nid) AS (
        SELECT e.event_nid FROM unnest($2::int8[]) AS start (nid) JOIN event e ON e.event_nid = start.nid
          AND e.room_nid = $1 AND e.place < 2 AND e.depth >= $4 AND e.event_nid <> ALL ($3::int8[])
        UNION SELECT before.event_nid FROM walk JOIN event e ON e.event_nid = walk.nid
          CROSS JOIN unnest(e.prev_nids) AS prev (nid) JOIN event before ON before.event_nid = prev.nid
          AND before.room_nid = $1 AND before.place < 2 AND before.depth >= $4 AND before.event_nid <> ALL ($3::int8[]))
      SELECT ${graphColumns} FROM (SELECT nid, row_number() OVER () AS step FROM walk LIMIT $5) found
      JOIN event e ON e.event_nid = found.nid WHERE e.json IS NOT NULL ORDER BY found.step`,
    values: [walk.roomNid, int8Array(walk.from), int8Array(walk.stops ?? []), walk.minDepth ?? 0, walk.limit],
  });
}
