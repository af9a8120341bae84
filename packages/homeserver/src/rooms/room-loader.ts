import { type EventIdFormat, eventIdText } from "@botschaft/protocol/ids";
import { findRoomVersion } from "@botschaft/room/versions";
import {
  listEventsByNid,
  listHeads,
  listMembers,
  listOtherState,
  listRecentStateChanges,
  listRooms,
  type MemberRow,
  membershipFromCode,
  type RoomRow,
  type StateChangeRow,
  type StoredEvent,
} from "@botschaft/storage";
import { clientEventFrom } from "./client-event.ts";
import { HeadBlock, headSize } from "./head-block.ts";
import { Members } from "./members.ts";
import type { Storage } from "./ports.ts";
import { RoomActor } from "./room-actor.ts";
import { RoomView, stateName } from "./room-view.ts";

/** Builds the actors of rooms from the disk, however many at once, with six statements. */
export async function loadRooms({ reads }: Storage, roomNids: readonly number[]): Promise<readonly RoomActor[]> {
  if (roomNids.length === 0) return [];
  const [rooms, lines, members, heads] = await Promise.all([
    listRooms(reads, roomNids),
    listOtherState(reads, roomNids),
    listMembers(reads, roomNids),
    listHeads(reads, roomNids, headSize),
  ]);
  const byRoom = {
    members: Map.groupBy(members, (row) => row.roomNid),
    heads: Map.groupBy(heads, (row) => row.roomNid),
  };
  const headOf = (roomNid: number) => byRoom.heads.get(roomNid) ?? [];
  const [stateEvents, changes] = await Promise.all([
    listEventsByNid(
      reads,
      lines.map((line) => line.eventNid),
    ),
    listRecentStateChanges(
      reads,
      rooms.map(({ roomNid }) => ({ roomNid, after: headStart(headOf(roomNid)) })),
    ),
  ]);
  const state = Map.groupBy(stateEvents, (row) => row.roomNid);
  const changesOf = Map.groupBy(changes, (row) => row.roomNid);
  return rooms.map((room) =>
    buildActor(room, {
      members: byRoom.members.get(room.roomNid) ?? [],
      head: headOf(room.roomNid),
      state: state.get(room.roomNid) ?? [],
      changes: changesOf.get(room.roomNid) ?? [],
    }),
  );
}

type Parts = {
  readonly members: readonly MemberRow[];
  readonly head: readonly StoredEvent[];
  readonly state: readonly StoredEvent[];
  readonly changes: readonly StateChangeRow[];
};

function buildActor(room: RoomRow, parts: Parts): RoomActor {
  const rules = findRoomVersion(room.version);
  if (rules === undefined) throw new Error(`Room version ${room.version} of a stored room is not served`);
  const toEvent = (stored: StoredEvent) => clientEventFrom(stored, room.roomId, rules);
  const members = new Members(Math.max(8, parts.members.length));
  for (const row of parts.members) members.set(row.userNid, membershipFromCode(row.membership), row.eventNid);
  const state = parts.state.map(toEvent);
  const view = new RoomView({
    roomNid: room.roomNid,
    roomId: room.roomId,
    rules,
    members,
    head: new HeadBlock(parts.head.map(toEvent), parts.changes, headStart(parts.head)),
    state: new Map(state.map((event) => [stateName(event.type, event.stateKey ?? ""), event])),
    latestPos: room.latestPos,
  });
  return new RoomActor(view, tipsOf(room, rules.event.ids), room.depth);
}

/** Where the head block begins: a room with fewer events than fit is here from its start. */
function headStart(events: readonly StoredEvent[]): number {
  const [first] = events;
  return events.length < headSize || first?.pos == null ? 0 : first.pos - 1;
}

function tipsOf(room: RoomRow, format: EventIdFormat) {
  return room.extremities.map((nid, at) => ({
    nid,
    eventId: eventIdText(room.extremityIds[at] as Uint8Array, format),
  }));
}
