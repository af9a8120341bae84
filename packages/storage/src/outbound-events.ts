import { int8Array, type ReadPool } from "@botschaft/platform/postgres";

/** The server of somebody, as the index `person_server` has it. `p` is the alias of `person`. */
const serverOf = "substring(p.user_id from position(':' in p.user_id) + 1)";

/** How many people of each server are joined to a room, as of its newest position. */
export type ServersInRoom = {
  readonly roomNid: number;
  readonly latestPos: number;
  readonly servers: ReadonlyMap<string, number>;
};

/** One statement, so that counts and position belong together. */
export async function listServersInRooms(
  reads: ReadPool,
  roomNids: readonly number[],
): Promise<readonly ServersInRoom[]> {
  const rows = await reads.query<Record<"roomNid" | "latestPos", number> & CountRow>({
    name: "list_servers_in_rooms",
    text: `SELECT r.room_nid AS "roomNid", r.latest_pos AS "latestPos", there.server, there.people FROM room r
      LEFT JOIN LATERAL (SELECT ${serverOf} AS server, count(*)::int8 AS people
        FROM membership m JOIN person p USING (user_nid)
        WHERE m.room_nid = r.room_nid AND m.membership = 2 GROUP BY 1) there ON true
      WHERE r.room_nid = any($1)`,
    values: [int8Array(roomNids)],
  });
  return [...Map.groupBy(rows, ({ roomNid }) => roomNid)].map(([roomNid, ofRoom]) => ({
    roomNid,
    latestPos: ofRoom[0]?.latestPos ?? 0,
    servers: new Map(ofRoom.flatMap(({ server, people }) => (server === null ? [] : [[server, people ?? 0]]))),
  }));
}

type CountRow = { readonly server: string | null; readonly people: number | null };

/** Every server with somebody joined to one of our rooms. Reads everybody's memberships: for a start only. */
export async function listServersWeShareRoomsWith(reads: ReadPool): Promise<readonly string[]> {
  const rows = await reads.query<{ readonly server: string }>({
    name: "list_servers_we_share_rooms_with",
    text: `SELECT DISTINCT ${serverOf} AS server FROM membership m JOIN person p USING (user_nid)
      JOIN room USING (room_nid) WHERE m.membership = 2`,
    values: [],
  });
  return rows.map(({ server }) => server);
}

/** An event as it goes to another server. */
export type WireEvent = {
  readonly eventNid: number;
  readonly version: string;
  readonly isRedacted: boolean;
  /** Canonical JSON of all but `unsigned`. */
  readonly json: string;
};

export async function listWireEvents(reads: ReadPool, nids: readonly number[]): Promise<readonly WireEvent[]> {
  return reads.query<WireEvent>({
    name: "list_wire_events",
    text: `SELECT e.event_nid AS "eventNid", room.version, e.redacted_by_nid IS NOT NULL AS "isRedacted", e.json
      FROM event e JOIN room USING (room_nid) WHERE e.event_nid = any($1) AND e.json IS NOT NULL`,
    values: [int8Array(nids)],
  });
}

export type OutboundEvent = { readonly eventNid: number; readonly roomNid: number; readonly pos: number };

/** What a server may miss: by position, exclusive and inclusive. */
export type Outage = { readonly server: string; readonly after: number; readonly upTo: number };

/** Rooms in which somebody of the server is joined, with since when. */
const sharedRooms = `shared AS (
    SELECT m.room_nid, min(m.since_pos) AS since_pos FROM person p JOIN membership m USING (user_nid)
    WHERE ${serverOf} = $1 AND m.membership = 2 GROUP BY m.room_nid)`;

/**
 * Events that it is for us to send: those of people here, and of others the steps of members, which a server that takes
 * somebody into a room passes on.
 */
const isOurs = `(EXISTS (SELECT FROM account a WHERE a.user_nid = e.sender_nid) OR (e.type = 'm.room.member'::bytea
    AND NOT EXISTS (SELECT FROM person p WHERE p.user_nid = e.sender_nid AND ${serverOf} = $1)))`;

/** The first events, by position, that a server has not got while it was in their rooms. */
export async function listBacklog(
  reads: ReadPool,
  { server, after, upTo }: Outage,
  limit: number,
): Promise<readonly OutboundEvent[]> {
  return reads.query<OutboundEvent>({
    name: "list_backlog",
    text: `WITH ${sharedRooms}
      SELECT e.event_nid AS "eventNid", e.room_nid AS "roomNid", e.pos FROM shared JOIN room r USING (room_nid)
      CROSS JOIN LATERAL (SELECT event_nid, room_nid, pos FROM event e
        WHERE e.room_nid = r.room_nid AND e.pos > greatest($2, shared.since_pos) AND e.pos <= $3 AND e.verdict = 0
          AND ${isOurs} ORDER BY e.pos LIMIT $4) e
      WHERE r.latest_pos > $2 ORDER BY e.pos LIMIT $4`,
    values: [server, after, upTo, limit],
  });
}

/** The tips of every room of which a server has not got all, by position: what it fetches the others by. */
export async function listLatestEvents(
  reads: ReadPool,
  { server, after, upTo }: Outage,
): Promise<readonly OutboundEvent[]> {
  return reads.query<OutboundEvent>({
    name: "list_latest_events",
    text: `WITH ${sharedRooms}
      SELECT tip.event_nid AS "eventNid", tip.room_nid AS "roomNid", tip.pos FROM shared JOIN room r USING (room_nid)
      CROSS JOIN LATERAL (SELECT event_nid, room_nid, pos FROM event
        WHERE event_nid = any(r.extremities) AND pos > greatest($2, shared.since_pos)) tip
      WHERE r.latest_pos > $2 AND tip.pos <= $3 AND EXISTS (SELECT FROM event e
        WHERE e.room_nid = r.room_nid AND e.pos > greatest($2, shared.since_pos) AND e.verdict = 0 AND ${isOurs})
      ORDER BY tip.pos`,
    values: [server, after, upTo],
  });
}

/** Events by which a server's people ceased to be joined: it was in the room until then, and is to hear of it. */
export async function listDepartures(
  reads: ReadPool,
  { server, after, upTo }: Outage,
): Promise<readonly OutboundEvent[]> {
  const rows = await reads.query<OutboundEvent & { readonly oldJson: string }>({
    name: "list_departures",
    text: `SELECT e.event_nid AS "eventNid", e.room_nid AS "roomNid", e.pos, old.json AS "oldJson"
      FROM person p JOIN membership m USING (user_nid) JOIN event e ON e.event_nid = m.event_nid
      JOIN state_change change ON change.room_nid = m.room_nid AND change.pos = m.pos AND change.new_nid = m.event_nid
      JOIN event old ON old.event_nid = change.old_nid
      WHERE ${serverOf} = $1 AND m.membership <> 2 AND m.pos > $2 AND m.pos <= $3 AND e.pos IS NOT NULL
        AND EXISTS (SELECT FROM account a WHERE a.user_nid = e.sender_nid) AND old.json IS NOT NULL ORDER BY e.pos`,
    values: [server, after, upTo],
  });
  return rows.filter(({ oldJson }) => wasJoined(oldJson));
}

function wasJoined(json: string): boolean {
  const { content } = JSON.parse(json) as { readonly content: { readonly membership?: unknown } };
  return content.membership === "join";
}
