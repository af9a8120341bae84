import { eventIdBytes } from "@botschaft/protocol/ids";
import { depthOf } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { arrivedEvents, type EventRow, place, rows, verdict } from "@botschaft/storage";
import { relationOf } from "../client-event.ts";
import type { PreparedEvent } from "../prepared-event.ts";
import type { Ground } from "./ground.ts";
import type { Arrival, IntakeParts } from "./intake.ts";
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

/** Puts an event on disk before it has its place, so that its state can be resolved with others. */
export async function storeOutlier(parts: IntakeParts, arrival: Arrival, ground: Ground) {
  const { prepared, received, stored, turn } = arrival;
  if (stored?.isOutlier === true) return stored;
  const { writer } = parts.rooms.ports.storage;
  const { roomNid } = turn.actor.view;
  const nid = stored?.nid ?? writer.numbers.next();
  const row = outlierRow(prepared, received, turn.actor.rules, {
    nid,
    roomNid,
    prevNids: ground.prev.map((each) => each.nid),
    authNids: ground.auth.map((each) => each.nid),
    isRejected: false,
  });
  await writer.submit({ key: `room:${roomNid}`, rows: [...ground.ids, rows(arrivedEvents, [row])] });
  return { nid, isOutlier: true, isRejected: false };
}
