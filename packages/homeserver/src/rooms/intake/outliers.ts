import { eventIdBytes } from "@botschaft/protocol/ids";
import { depthOf } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { type EventRow, place, verdict } from "@botschaft/storage";
import { relationOf } from "../client-event.ts";
import type { PreparedEvent } from "../prepared-event.ts";
import type { ReceivedEvent } from "./received-event.ts";

export type OutlierParts = {
  readonly nid: number;
  readonly roomNid: number;
  readonly prevNids: readonly number[];
  readonly authNids: readonly number[];
  readonly isRejected: boolean;
};

/** The row of an event that has no place in the room's graph yet. */
export function outlierRow(
  prepared: PreparedEvent,
  { eventId, pdu, json }: ReceivedEvent,
  rules: RoomVersionRules,
  { nid, roomNid, prevNids, authNids, isRejected }: OutlierParts,
): EventRow {
  const relation = relationOf(prepared.content);
  return {
    eventNid: nid,
    eventId: eventIdBytes(eventId, rules.event.ids) as Uint8Array,
    roomNid,
    pos: null,
    arrival: nid,
    depth: depthOf(pdu),
    place: place.outlier,
    verdict: isRejected ? verdict.rejected : verdict.accepted,
    type: prepared.type,
    stateKeyNid: prepared.stateKeyNid ?? null,
    senderNid: prepared.sender.userNid,
    originServerTs: prepared.ts,
    mask: 0,
    threadNid: null,
    relType: relation?.relType ?? null,
    relatesTo: relation?.eventId ?? null,
    prevNids,
    authNids,
    json,
  };
}
