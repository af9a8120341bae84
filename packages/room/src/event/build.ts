import { canonicalJson, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { redactedContent } from "../redaction/redact.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import { hashedId } from "./hashes.ts";
import type { BuildPorts, EventDraft, Pdu } from "./pdu.ts";

export type BuiltPdu = {
  readonly pdu: Pdu & Pick<EventDraft, "depth">;
  readonly eventId: string;
  /** Canonical JSON of everything but `unsigned`: what is stored and sent to other servers. */
  readonly json: string;
};

/**
 * Hashes and signs an event; in room versions 1 and 2 it gets its id, where the draft does not bring one. Every value is
 * turned into text once; the three texts that are needed (for the content hash, for signature and id, to be stored) are
 * put together from these pieces.
 * https://spec.matrix.org/v1.19/server-server-api/#adding-hashes-and-signatures-to-outgoing-events
 * @throws {JsonError} where the draft holds what canonical JSON may not
 */
export function buildPdu(draft: EventDraft, rules: RoomVersionRules, ports: BuildPorts): BuiltPdu {
  const pieces = piecesOf(draft);
  const carriesId = rules.event.ids === "domain";
  const event_id = carriesId ? (draft.event_id ?? newId(pieces, ports)) : draft.event_id;
  pieces.event_id = piece("event_id", event_id);
  const hashes = { sha256: ports.toBase64(ports.sha256(join(pieces))) };
  pieces.hashes = `"hashes":${canonicalJson(hashes)}`;
  const signed = join(redacted(pieces, draft, rules));
  const signatures = { [ports.signer.serverName]: { [ports.signer.keyId]: ports.signer.sign(signed) } };
  pieces.signatures = `"signatures":${canonicalJson(signatures)}`;
  const eventId = (carriesId ? event_id : undefined) ?? hashedId(ports.sha256(signed), rules, ports);
  const pdu = { ...draft, ...(event_id === undefined ? {} : { event_id }), hashes, signatures };
  return { pdu, eventId, json: join(pieces) };
}

/** No two events of one server are the same: what makes their later ids makes these. */
function newId(pieces: Pieces, { sha256, toBase64Url, signer }: BuildPorts): string {
  return `$${toBase64Url(sha256(join(pieces)))}:${signer.serverName}`;
}

/** The text `"key":value` by key; all keys there can be, in the order of canonical JSON. */
type Pieces = { [Key in (typeof keys)[number]]: string | undefined };

const keys = [
  "auth_events",
  "content",
  "depth",
  "event_id",
  "hashes",
  "origin_server_ts",
  "prev_events",
  "redacts",
  "room_id",
  "sender",
  "signatures",
  "state_key",
  "type",
] as const;

function piecesOf(draft: EventDraft): Pieces {
  return {
    auth_events: piece("auth_events", draft.auth_events),
    content: piece("content", draft.content),
    depth: piece("depth", draft.depth),
    event_id: undefined,
    hashes: undefined,
    origin_server_ts: piece("origin_server_ts", draft.origin_server_ts),
    prev_events: piece("prev_events", draft.prev_events),
    redacts: piece("redacts", draft.redacts),
    room_id: piece("room_id", draft.room_id),
    sender: piece("sender", draft.sender),
    signatures: undefined,
    state_key: piece("state_key", draft.state_key),
    type: piece("type", draft.type),
  };
}

function piece(key: string, value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : `"${key}":${canonicalJson(value)}`;
}

function redacted(pieces: Pieces, draft: EventDraft, rules: RoomVersionRules): Pieces {
  const content: JsonObject = redactedContent(draft.type, draft.content, rules);
  return {
    ...pieces,
    content: content === draft.content ? pieces.content : piece("content", content),
    redacts: undefined,
  };
}

function join(pieces: Pieces): string {
  let text = "";
  for (const key of keys) {
    const piece = pieces[key];
    if (piece !== undefined) text += text === "" ? piece : `,${piece}`;
  }
  return `{${text}}`;
}
