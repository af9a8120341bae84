import { eventIdBytes, parseUserId, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { depthOf } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { arrivedEvents, type EventRow, place, type RowSet, refusals, rows, verdict } from "@botschaft/storage";
import { relationOf } from "../client-event.ts";
import type { InternedIds } from "../states/event-ids.ts";
import type { IntakeParts } from "./arrival.ts";
import { findFacts } from "./edges.ts";
import { judgeByAuthEvents } from "./judge.ts";
import type { Outcome, Refusal } from "./outcome.ts";
import { parentsFirst } from "./parents-first.ts";
import { type ReceivedEvent, readReceived } from "./received-event.ts";
import { type KnownEvent, listKnown } from "./views.ts";

export type Outliers = {
  readonly outcomes: readonly Outcome[];
  /** Those that are here now or were before, by id: to be asked for state and authority. */
  readonly known: ReadonlyMap<string, KnownEvent>;
  /** Of every object that was given and is an event. */
  readonly idOf: ReadonlyMap<JsonObject, string>;
  readonly ids: InternedIds;
  /** To be committed with `ids.rows` before them; afterwards `ids.settle`. */
  readonly rows: readonly RowSet[];
};

export type OutlierBatch = {
  readonly roomNid: number;
  readonly roomId: RoomId;
  readonly rules: RoomVersionRules;
  /** As they came. */
  readonly pdus: readonly JsonObject[];
  /** The border has judged the room as a whole. */
  readonly isJudged?: boolean;
};

/**
 * Events of states and auth chains, in any order. Each is judged by its own `auth_events`; one that is refused, or whose
 * authority is not here, does not keep others back.
 */
export async function judgeOutliers(
  parts: IntakeParts,
  { roomNid, roomId, rules, pdus, isJudged = false }: OutlierBatch,
): Promise<Outliers> {
  const ports = isJudged ? { ...parts, gate: undefined } : parts;
  const read = await Promise.all(pdus.map((pdu) => readReceived(pdu, roomId, rules, ports)));
  const received = [
    ...new Map(read.flatMap((each) => ("kind" in each ? [] : [[each.eventId, each] as const]))).values(),
  ];
  const stored = await findStored(parts, rules, received);
  const fresh = parentsFirst(createFirst(received.filter(({ eventId }) => !stored.has(eventId))), "auth");
  const ids = await internAll(parts, rules, fresh);
  await meetAll(parts, fresh);
  const known = new Map(stored);
  const outcomes: Outcome[] = read.flatMap((each) => ("kind" in each ? [each] : []));
  const found: EventRow[] = [];
  const refused: (Refusal & { readonly eventNid: number })[] = [];
  for (const event of fresh) {
    const { eventId } = event;
    const missing = event.auth.filter((id) => !known.has(id));
    if (missing.length > 0) {
      outcomes.push({ kind: "needs", eventId, prev: [], auth: missing });
      continue;
    }
    const refusal = event.refusal ?? judgeByAuthEvents(event, authOf(event, known), createOf(known), rules);
    const nid = ids.nidOf(eventIdBytes(eventId, rules.event.ids) as Uint8Array);
    known.set(eventId, { nid, eventId, pdu: event.pdu, isRejected: refusal !== undefined });
    found.push(await rowOf(parts, event, { nid, roomNid, rules, ids, known, isRejected: refusal !== undefined }));
    outcomes.push(refusal === undefined ? { kind: "accepted", eventId } : { kind: "rejected", eventId, ...refusal });
    if (refusal !== undefined) refused.push({ eventNid: nid, ...refusal });
  }
  for (const eventId of stored.keys()) outcomes.push({ kind: "known", eventId });
  const idOf = new Map(pdus.flatMap((pdu, at) => idsIn(pdu, read[at])));
  return { outcomes, known, idOf, ids, rows: [rows(arrivedEvents, found), rows(refusals, refused)] };
}

/** Stores events of states and auth chains by themselves. */
export async function acceptOutliers(parts: IntakeParts, batch: OutlierBatch): Promise<readonly Outcome[]> {
  const { outcomes, ids, rows: found } = await judgeOutliers(parts, batch);
  const { writer } = parts.rooms.ports.storage;
  await writer.submit({ key: `room:${batch.roomNid}`, rows: [ids.rows, ...found], apply: () => ids.settle() });
  return outcomes;
}

function idsIn(pdu: JsonObject, read: Awaited<ReturnType<typeof readReceived>> | undefined) {
  return read === undefined || "kind" in read ? [] : [[pdu, read.eventId] as const];
}

/** What of the events and of all that they name is here already. */
async function findStored(parts: IntakeParts, rules: RoomVersionRules, received: readonly ReceivedEvent[]) {
  const { reads } = parts.rooms.ports.storage;
  const named = received.flatMap(({ eventId, auth }) => [eventId, ...auth]);
  const facts = await findFacts(reads, { rules }, named);
  const nids = [...facts.values()].filter(({ hasJson }) => hasJson).map(({ eventNid }) => eventNid);
  return new Map((await listKnown(reads, rules, nids)).map((event) => [event.eventId, event]));
}

function internAll({ ids }: IntakeParts, rules: RoomVersionRules, events: readonly ReceivedEvent[]) {
  const all = events.flatMap(({ eventId, prev }) => [eventId, ...prev]);
  return ids.intern(all.map((id) => eventIdBytes(id, rules.event.ids) as Uint8Array));
}

/** From room version 12 on no event names it, and all stand on it. */
function createFirst(received: readonly ReceivedEvent[]): readonly ReceivedEvent[] {
  return received.toSorted((left, right) => Number(isCreate(right)) - Number(isCreate(left)));
}

function isCreate({ pdu }: ReceivedEvent): boolean {
  return pdu.type === "m.room.create" && pdu.state_key === "";
}

/** Whoever and whatever the events name gets its number now, in as few commits as it takes. */
async function meetAll({ rooms }: IntakeParts, events: readonly ReceivedEvent[]): Promise<void> {
  const { people, stateKeys } = rooms.ports;
  const named = events.flatMap(({ pdu }) => [pdu.sender, pdu.type === "m.room.member" ? pdu.state_key : undefined]);
  const userIds = [...new Set(named)].flatMap((text) => parseUserId(text) ?? []);
  await people.findAll(userIds);
  await people.internAll(userIds);
  const keys = events.flatMap(({ pdu: { type, state_key } }) => (state_key === undefined ? [] : [{ type, state_key }]));
  await Promise.all(keys.map(({ type, state_key }) => stateKeys.intern(type, state_key)));
}

function authOf({ auth }: ReceivedEvent, known: ReadonlyMap<string, KnownEvent>): readonly KnownEvent[] {
  return auth.map((id) => known.get(id) as KnownEvent);
}

function createOf(known: ReadonlyMap<string, KnownEvent>): KnownEvent | undefined {
  for (const event of known.values())
    if (event.pdu.type === "m.room.create" && event.pdu.state_key === "") return event;
  return undefined;
}

type RowParts = {
  readonly nid: number;
  readonly roomNid: number;
  readonly rules: RoomVersionRules;
  readonly ids: InternedIds;
  readonly known: ReadonlyMap<string, KnownEvent>;
  readonly isRejected: boolean;
};

/** The row of an event that has no place in the room's graph yet. */
async function rowOf({ rooms }: IntakeParts, event: ReceivedEvent, parts: RowParts): Promise<EventRow> {
  const { pdu, json } = event;
  const { nid, rules } = parts;
  const bytes = (id: string) => eventIdBytes(id, rules.event.ids) as Uint8Array;
  const sender = await rooms.person(parseUserId(pdu.sender) as never);
  const relation = relationOf(pdu.content);
  return {
    eventNid: nid,
    eventId: bytes(event.eventId),
    roomNid: parts.roomNid,
    pos: null,
    arrival: nid,
    depth: depthOf(pdu),
    place: place.outlier,
    verdict: parts.isRejected ? verdict.rejected : verdict.accepted,
    type: pdu.type,
    stateKeyNid: pdu.state_key === undefined ? null : await rooms.ports.stateKeys.intern(pdu.type, pdu.state_key),
    senderNid: sender.userNid,
    originServerTs: pdu.origin_server_ts,
    mask: 0,
    threadNid: null,
    relType: relation?.relType ?? null,
    relatesTo: relation?.eventId ?? null,
    prevNids: event.prev.map((id) => parts.ids.nidOf(bytes(id))),
    authNids: event.auth.map((id) => (parts.known.get(id) as KnownEvent).nid),
    json,
  };
}
