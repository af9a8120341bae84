import { eventIdBytes } from "@botschaft/protocol/ids";
import type { BuiltPdu } from "@botschaft/room/event";
import {
  type EventRow,
  type MembershipRow,
  membershipCode,
  place,
  type RedactedRow,
  type StateChangeRow,
  verdict,
} from "@botschaft/storage";
import { type ClientEvent, relationOf } from "./client-event.ts";
import type { Membership } from "./members.ts";
import type { Mentioned, Person } from "./ports.ts";
import type { PreparedEvent } from "./prepared-event.ts";
import type { RoomActor } from "./room-actor.ts";

/** An event that a turn has decided and that is not on disk. */
export type Decided = {
  readonly prepared: PreparedEvent;
  readonly built: BuiltPdu;
  readonly event: ClientEvent;
  readonly prev: readonly Numbered[];
  readonly auth: readonly Numbered[];
  readonly replaced: Numbered | undefined;
  readonly mentioned: readonly Mentioned[];
  readonly before: Membership | undefined;
  readonly redacted: ClientEvent | undefined;
};

/** Its number is read when the rows are made, not before. */
export type Numbered = { readonly nid: number };
export type PlacedRows = {
  readonly event: EventRow;
  readonly change: StateChangeRow | undefined;
  readonly membership: MembershipRow | undefined;
  readonly redacted: RedactedRow | undefined;
};

/** What an event adds to the tables. */
export function rowsOf(
  { prepared, built, event, prev, auth, replaced, redacted }: Decided,
  actor: RoomActor,
): PlacedRows {
  const { roomNid } = actor.view;
  const relation = relationOf(prepared.content);
  return {
    event: {
      eventNid: event.nid,
      eventId: idBytes(built.eventId, actor),
      roomNid,
      pos: event.pos,
      arrival: event.nid,
      depth: built.pdu.depth,
      place: place.timeline,
      verdict: verdict.accepted,
      type: prepared.type,
      stateKeyNid: prepared.stateKeyNid ?? null,
      senderNid: prepared.sender.userNid,
      originServerTs: prepared.ts,
      mask: event.mask,
      threadNid: prepared.threadNid ?? null,
      relType: relation?.relType ?? null,
      relatesTo: relation?.eventId ?? null,
      prevNids: prev.map(({ nid }) => nid),
      authNids: auth.map(({ nid }) => nid),
      json: built.json,
    },
    change: prepared.stateKeyNid === undefined ? undefined : changeOf(prepared, event, replaced, roomNid),
    membership: prepared.target && membershipOf(prepared, event, prepared.target, roomNid),
    redacted: redacted && { eventNid: redacted.nid, redactedByNid: event.nid },
  };
}

function changeOf(
  prepared: PreparedEvent,
  event: ClientEvent,
  replaced: Numbered | undefined,
  roomNid: number,
): StateChangeRow {
  return {
    roomNid,
    stateKeyNid: prepared.stateKeyNid as number,
    pos: event.pos,
    oldNid: replaced?.nid ?? null,
    newNid: event.nid,
    isMember: prepared.target !== undefined,
  };
}

function membershipOf(prepared: PreparedEvent, event: ClientEvent, target: Person, roomNid: number): MembershipRow {
  return {
    roomNid,
    userNid: target.userNid,
    membership: membershipCode[prepared.content.membership as Membership],
    eventNid: event.nid,
    pos: event.pos,
    strippedState: prepared.strippedState ?? null,
  };
}

export function idBytes(eventId: string, actor: RoomActor): Uint8Array {
  const bytes = eventIdBytes(eventId, actor.rules.event.ids);
  if (bytes === undefined) throw new Error(`${eventId} is no event id of room version ${actor.rules.id}`);
  return bytes;
}
