import assert from "node:assert/strict";
import type { Realm } from "./realm.ts";
import type { Law, World } from "./world.ts";

/** A room as one server has it on the disk. */
type RoomStand = {
  readonly server: string;
  /** Event ids by type and state key. */
  readonly state: Readonly<Record<string, string>>;
  readonly extremities: readonly string[];
  /** With people in the room, as this one sees it. */
  readonly members: ReadonlySet<string>;
  /** It took something for unacceptable that others may have accepted: its tips are others then. */
  readonly hasRefused: boolean;
};

type Row = {
  readonly roomId: string;
  readonly state: readonly { readonly key: string; readonly event: string | null }[] | null;
  readonly extremities: readonly string[] | null;
  readonly members: readonly string[] | null;
  readonly hasRefused: boolean;
};

/**
 * Once every server has heard of everything, a room is the same wherever somebody is in it: the same current state,
 * event by event, and the same newest events. Only servers that see each other in the room are held to it: one whose
 * last person was put out while it could not hear of that is answered nothing about the room any more, and cannot fill
 * the gap before what puts it out.
 */
export class Convergence implements Law {
  readonly #realm: Realm;
  /** How many rooms were compared between servers. */
  compared = 0;

  constructor(realm: Realm) {
    this.#realm = realm;
  }

  async check(): Promise<void> {
    const { net, worlds } = this.#realm;
    if (!net.isWhole || worlds.some((world) => !world.isRunning || isWaiting(world))) return;
    const rooms = new Map<string, RoomStand[]>();
    for (const world of worlds) {
      for (const { roomId, ...stand } of await listRooms(world)) {
        rooms.set(roomId, [...(rooms.get(roomId) ?? []), { server: world.serverName, ...stand }]);
      }
    }
    for (const [roomId, stands] of rooms) this.#compare(roomId, stands);
  }

  #compare(roomId: string, [first, ...others]: readonly RoomStand[]): void {
    if (first === undefined) return;
    for (const other of others) {
      if (!other.members.has(first.server) || !first.members.has(other.server)) continue;
      const where: string = `${roomId} at ${other.server}, compared with ${first.server}`;
      assert.deepEqual(other.state, first.state, `the state of ${where}`);
      if (!first.hasRefused && !other.hasRefused) {
        assert.deepEqual(other.extremities, first.extremities, `the newest events of ${where}`);
      }
      this.compared++;
    }
  }
}

/** A server that somebody could not reach may not have heard of everything. */
function isWaiting({ server }: World): boolean {
  const outbound = server.outside?.outbound;
  return outbound !== undefined && [...outbound.sender.destinations].some(({ isFailing }) => isFailing);
}

/** Rooms that somebody of the server is in. */
async function listRooms({ server }: World): Promise<readonly (Omit<RoomStand, "server"> & { roomId: string })[]> {
  const rows = await server.storage.reads.query<Row>({
    name: "test_list_stands",
    text: `SELECT room_id AS "roomId",
        (SELECT json_agg(json_build_object('key', encode(type, 'escape') || ' ' || encode(state_key, 'escape'),
            'event', encode(event_id, 'hex')))
          FROM (SELECT DISTINCT ON (change.state_key_nid) key.type, key.state_key, e.event_id FROM state_change change
            JOIN state_key key USING (state_key_nid) LEFT JOIN event e ON e.event_nid = change.new_nid
            WHERE change.room_nid = room.room_nid ORDER BY change.state_key_nid, change.pos DESC) line)::text AS state,
        (SELECT json_agg(encode(event_id, 'hex') ORDER BY event_id) FROM event WHERE event_nid = any(extremities))::text
          AS extremities,
        (SELECT json_agg(DISTINCT split_part(user_id, ':', 2)) FROM membership m JOIN person USING (user_nid)
          WHERE m.room_nid = room.room_nid AND m.membership = 2)::text AS members,
        EXISTS (SELECT FROM event WHERE event.room_nid = room.room_nid AND verdict > 0) AS "hasRefused"
      FROM room WHERE EXISTS (SELECT FROM membership m JOIN account USING (user_nid)
        WHERE m.room_nid = room.room_nid AND m.membership = 2)`,
    values: [],
  });
  return rows.map((row) => {
    const state = parsed(row.state) ?? [];
    const entries = state.flatMap(({ key, event }) => (event === null ? [] : [[key, event] as const]));
    return {
      roomId: row.roomId,
      state: Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1))),
      extremities: parsed(row.extremities) ?? [],
      members: new Set(parsed(row.members)),
      hasRefused: row.hasRefused,
    };
  });
}

/** JSON comes as text. */
function parsed<Value>(value: Value): Value {
  return (typeof value === "string" ? JSON.parse(value) : value) as Value;
}
