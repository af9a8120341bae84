import { eventIdText } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue, looseCanonicalJson } from "@botschaft/protocol/json";
import { decodePdu, depthOf, type Pdu } from "@botschaft/room/event";
import { redact } from "@botschaft/room/redaction";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { StoredEvent } from "@botschaft/storage";

/** An event as clients get it, turned into text once for everybody. */
export type ClientEvent = {
  /** 0 until its unit is submitted: numbers are given out in the order of submission. */
  readonly nid: number;
  readonly pos: number;
  readonly depth: number;
  readonly eventId: string;
  readonly type: string;
  readonly stateKey: string | undefined;
  readonly stateKeyNid: number | undefined;
  readonly sender: string;
  readonly senderNid: number;
  readonly ts: number;
  readonly mask: number;
  readonly threadNid: number | undefined;
  readonly content: JsonObject;
  readonly roomId: string;
  /** Another state event stood in its place before. */
  readonly replacesState: boolean;
  /** A redaction took its content. */
  readonly isRedacted: boolean;
  /** JSON without `room_id` up to the open end of `unsigned`, which takes what is personal. */
  readonly text: string;
};

export type Source = {
  readonly nid: number;
  readonly pos: number;
  readonly eventId: string;
  readonly stateKeyNid: number | undefined;
  readonly senderNid: number;
  readonly mask: number;
  readonly threadNid: number | undefined;
  readonly pdu: Pdu;
  readonly roomId: string;
  /** The state event that this one took the place of. */
  readonly replaced?: { readonly eventId: string; readonly pdu: Pick<Pdu, "content" | "sender"> } | undefined;
  /** The redaction that took its content. */
  readonly because?: { readonly eventId: string; readonly pdu: Pdu } | undefined;
};

export function toClientEvent(source: Source, rules: RoomVersionRules): ClientEvent {
  const pdu = source.because === undefined ? source.pdu : redact(source.pdu, rules);
  return {
    nid: source.nid,
    pos: source.pos,
    depth: depthOf(pdu),
    eventId: source.eventId,
    type: pdu.type,
    stateKey: pdu.state_key,
    stateKeyNid: source.stateKeyNid,
    sender: pdu.sender,
    senderNid: source.senderNid,
    ts: pdu.origin_server_ts,
    mask: source.mask,
    threadNid: source.threadNid,
    content: pdu.content,
    roomId: source.roomId,
    replacesState: source.replaced !== undefined,
    isRedacted: source.because !== undefined,
    text: textOf(pdu, source),
  };
}

export function clientEventFrom(stored: StoredEvent, roomId: string, rules: RoomVersionRules): ClientEvent {
  return toClientEvent(
    {
      nid: stored.eventNid,
      pos: stored.pos ?? 0,
      eventId: eventIdText(stored.eventId, rules.event.ids),
      stateKeyNid: stored.stateKeyNid ?? undefined,
      senderNid: stored.senderNid,
      mask: stored.mask,
      threadNid: stored.threadNid ?? undefined,
      pdu: decodePdu(stored.json, rules),
      roomId,
      replaced: linked(stored.replacedId, stored.replacedJson, stored.isReplacedRedacted, rules),
      because: linked(stored.becauseId, stored.becauseJson, stored.isBecauseRedacted, rules),
    },
    rules,
  );
}

export type Personal = {
  readonly now: number;
  /** Only for the device that sent it. */
  readonly txnId?: string | undefined;
  /** The reader's membership when the event was sent. */
  readonly membership?: string | undefined;
};

/** The event's JSON for one reader. Whatever was sent before the clock stood where it stands has the age 0. */
export function renderEvent(event: ClientEvent, personal: Personal, options: { readonly withRoomId: boolean }): string {
  const comma = event.text.endsWith("{") ? "" : ",";
  const txnId = personal.txnId === undefined ? "" : `,"transaction_id":${JSON.stringify(personal.txnId)}`;
  const membership = personal.membership === undefined ? "" : `,"membership":"${personal.membership}"`;
  const age = `${comma}"age":${Math.max(0, personal.now - event.ts)}`;
  const text = `${event.text}${age}${membership}${txnId}}}`;
  return options.withRoomId ? `{"room_id":${JSON.stringify(event.roomId)},${text.slice(1)}` : text;
}

/** What a stripped state event may show. https://spec.matrix.org/v1.19/client-server-api/#stripped-state */
export function strippedOf(event: ClientEvent): JsonObject {
  return { content: event.content, sender: event.sender, state_key: event.stateKey ?? "", type: event.type };
}

/**
 * What an event says of its relation, leniently: what cannot be one, or cannot be stored, is none.
 * https://spec.matrix.org/v1.19/client-server-api/#forming-relationships-between-events
 */
export function relationOf(content: JsonObject): { readonly relType: string; readonly eventId: string } | undefined {
  const relation = content["m.relates_to"];
  if (!isObject(relation)) return undefined;
  const { rel_type: relType, event_id: eventId } = relation;
  return isStorable(relType) && isStorable(eventId) ? { relType, eventId } : undefined;
}

/** PostgreSQL keeps no text with U+0000. */
function isStorable(value: JsonValue | undefined): value is string {
  return typeof value === "string" && !value.includes("\u0000");
}

/**
 * Another event lost its content: so does what stands of it in `unsigned`. The very same object where nothing does.
 */
export function withoutContentOf(event: ClientEvent, redacted: ClientEvent): ClientEvent {
  if (!event.text.includes(redacted.eventId)) return event;
  const json = JSON.parse(`${event.text}}}`) as { unsigned: { [key: string]: JsonValue } };
  const { unsigned } = json;
  if (unsigned.replaces_state === redacted.eventId) unsigned.prev_content = redacted.content;
  const because = unsigned.redacted_because;
  if (isObject(because) && because.event_id === redacted.eventId) {
    const { redacts, ...rest } = because;
    // Before room version 11 a redaction that lost its content does not say either what it was about.
    const isKept = redacts !== undefined && redacted.content.redacts === redacts;
    unsigned.redacted_because = { ...rest, content: redacted.content, ...(isKept ? { redacts } : {}) };
  }
  return { ...event, text: JSON.stringify(json).slice(0, -2) };
}

function linked(id: Uint8Array | null, json: string | null, isRedacted: boolean | null, rules: RoomVersionRules) {
  if (id === null || json === null) return undefined;
  const pdu = decodePdu(json, rules);
  return { eventId: eventIdText(id, rules.event.ids), pdu: isRedacted === true ? redact(pdu, rules) : pdu };
}

function textOf(pdu: Pdu, source: Source): string {
  const fields: [string, JsonValue][] = [
    ["event_id", source.eventId],
    ["origin_server_ts", pdu.origin_server_ts],
    ["sender", pdu.sender],
    ["type", pdu.type],
  ];
  if (pdu.state_key !== undefined) fields.push(["state_key", pdu.state_key]);
  // Older clients look for it at the top, whatever the room version.
  const redacts = pdu.redacts ?? (pdu.type === "m.room.redaction" ? pdu.content.redacts : undefined);
  if (typeof redacts === "string") fields.push(["redacts", redacts]);
  const known = fields.map(([key, value]) => `"${key}":${JSON.stringify(value)}`).join(",");
  const unsigned = JSON.stringify(unsignedOf(source));
  // As it comes back from the disk, whatever the room version lets stand there.
  return `{"content":${looseCanonicalJson(pdu.content)},${known},"unsigned":${unsigned.slice(0, -1)}`;
}

function unsignedOf({ replaced, because, roomId }: Source): JsonObject {
  const unsigned: { [key: string]: JsonValue } = {};
  if (replaced !== undefined) {
    unsigned.prev_content = replaced.pdu.content;
    unsigned.prev_sender = replaced.pdu.sender;
    unsigned.replaces_state = replaced.eventId;
  }
  if (because !== undefined) {
    const { content, origin_server_ts, sender, type, redacts } = because.pdu;
    const target = redacts ?? content.redacts;
    unsigned.redacted_because = {
      content,
      event_id: because.eventId,
      origin_server_ts,
      room_id: roomId,
      sender,
      type,
      unsigned: {},
      ...(typeof target === "string" ? { redacts: target } : {}),
    };
    // @COMPAT(Synapse): older clients read this instead.
    unsigned.redacted_by = because.eventId;
  }
  return unsigned;
}
