import { eventIdBytes } from "@botschaft/protocol/ids";
import { type BuiltPdu, depthOf, type Pdu } from "@botschaft/room/event";
import {
  type EventRow,
  type MembershipRow,
  membershipCode,
  place,
  type RedactedRow,
  type SnapshotRow,
  type StateChangeRow,
  verdict,
} from "@botschaft/storage";
import { type ClientEvent, relationOf, type Source } from "./client-event.ts";
import type { LineChange, Numbered } from "./line-change.ts";
import type { Mentioned } from "./ports.ts";
import type { PreparedEvent } from "./prepared-event.ts";
import type { RoomActor } from "./room-actor.ts";
import { type LineState, toSnapshot } from "./states/line-state.ts";

/** An event that a turn has decided and that is not on disk. */
export type Decided = {
  readonly prepared: PreparedEvent;
  readonly built: Pick<BuiltPdu, "eventId" | "json"> & { readonly pdu: Pdu };
  readonly event: ClientEvent;
  readonly prev: readonly Numbered[];
  readonly auth: readonly Numbered[];
  readonly mentioned: readonly Mentioned[];
  /** What it changes of the room's line, at its own position. */
  readonly changes: readonly LineChange[];
  /** What of the line changes before it, at a position of its own: the state of a room that is taken up. */
  readonly prelude: readonly LineChange[];
  readonly preludePos: Position;
  /** The state before it, where that is not the line below its position. */
  readonly snapshot: LineState | undefined;
  readonly verdict: keyof typeof verdict;
  readonly place: "timeline" | "backfilled";
  /** Made here; come from elsewhere; or here already, without a place. */
  readonly row: "made" | "arrived" | "placed";
  /** The number of its row, where its id or the event itself is on disk already. */
  readonly storedNid: number | undefined;
  readonly redacted: ClientEvent | undefined;
  /** The redaction that came before it and takes its content. */
  readonly because?: Because | undefined;
};

export type Because = NonNullable<Source["because"]> & { readonly nid: number };

/** Given when the unit is submitted. */
export type Position = { pos: number };

/** A change of the line with its rows. */
export type PlacedChange = {
  readonly change: LineChange;
  readonly row: StateChangeRow;
  readonly membership: MembershipRow | undefined;
};

export type PlacedRows = {
  readonly event: FullRow;
  readonly snapshot: SnapshotRow | undefined;
  readonly changes: readonly PlacedChange[];
  readonly redacted: readonly RedactedRow[];
};

type FullRow = EventRow & { readonly stateNid: number | null };

/** What an event adds to the tables. `stateNid` is the number of its snapshot, where it has one. */
export function rowsOf(decided: Decided, actor: RoomActor, stateNid: number | null): PlacedRows {
  const { event, snapshot, redacted, because, changes, prelude, preludePos } = decided;
  const { roomNid } = actor.view;
  return {
    event: eventRowOf(decided, actor, stateNid),
    // A state that is on disk already is named, not written again.
    snapshot: snapshot && snapshot.stateNid !== stateNid ? toSnapshot(snapshot, stateNid as number) : undefined,
    changes: [
      ...prelude.map((change) => placedChange(change, roomNid, preludePos.pos)),
      ...changes.map((change) => placedChange(change, roomNid, event.pos)),
    ],
    redacted: [
      ...(redacted === undefined ? [] : [{ eventNid: redacted.nid, redactedByNid: event.nid }]),
      ...(because === undefined ? [] : [{ eventNid: event.nid, redactedByNid: because.nid }]),
    ],
  };
}

function eventRowOf(decided: Decided, actor: RoomActor, stateNid: number | null): FullRow {
  const { prepared, built, event, prev, auth } = decided;
  const { redacts } = prepared;
  const relation = relationOf(prepared.content);
  const awaited = redacts !== undefined && redacts.stored === undefined ? redacts.eventId : undefined;
  const isAccepted = decided.verdict === "accepted";
  return {
    eventNid: event.nid,
    eventId: idBytes(built.eventId, actor),
    roomNid: actor.view.roomNid,
    pos: isAccepted ? event.pos : null,
    arrival: Math.abs(event.pos),
    depth: depthOf(built.pdu),
    place: place[decided.place],
    verdict: verdict[decided.verdict],
    type: prepared.type,
    stateKeyNid: prepared.stateKeyNid ?? null,
    senderNid: prepared.sender.userNid,
    originServerTs: prepared.ts,
    mask: isAccepted && decided.place === "timeline" ? event.mask : 0,
    threadNid: prepared.threadNid ?? null,
    relType: awaited === undefined ? (relation?.relType ?? null) : null,
    relatesTo: awaited ?? relation?.eventId ?? null,
    stateNid,
    prevNids: prev.map(({ nid }) => nid),
    authNids: auth.map(({ nid }) => nid),
    json: built.json,
  };
}

function placedChange(change: LineChange, roomNid: number, pos: number): PlacedChange {
  const { stateKeyNid, old, next, member } = change;
  const row = { roomNid, stateKeyNid, pos, oldNid: old?.nid ?? null, newNid: next?.nid ?? null };
  return {
    change,
    row: { ...row, isMember: member !== undefined },
    membership: member && {
      roomNid,
      userNid: member.userNid,
      membership: membershipCode[member.membership],
      eventNid: (next ?? old)?.nid ?? 0,
      pos,
      strippedState: member.strippedState ?? null,
    },
  };
}

export function idBytes(eventId: string, actor: RoomActor): Uint8Array {
  const bytes = eventIdBytes(eventId, actor.rules.event.ids);
  if (bytes === undefined) throw new Error(`${eventId} is no event id of room version ${actor.rules.id}`);
  return bytes;
}
