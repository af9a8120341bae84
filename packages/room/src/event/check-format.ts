import { eventIdBytes, parseRoomId, parseUserId } from "@botschaft/protocol/ids";
import {
  isObject,
  JsonError,
  type JsonObject,
  type JsonValue,
  looseCanonicalJson,
  numberFrom,
} from "@botschaft/protocol/json";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import { encodePdu } from "./encoding.ts";
import type { Pdu } from "./pdu.ts";
import { fitsBytes, fitsKey, limitedKeys, maxEventBytes, maxKeyLength, tooLarge } from "./size.ts";

/**
 * Whether an object from another server, decoded with `keepNumbers`, is an event of the version at all: after `ok` it
 * is a `Pdu`. Of its content only the version's JSON is asked; the authorisation rules check what they need.
 * https://spec.matrix.org/v1.19/server-server-api/#checks-performed-on-receipt-of-a-pdu
 */
export function checkFormat(pdu: JsonObject, rules: RoomVersionRules): Verdict {
  for (const check of [checkFields, checkId, checkRoomId, checkEdges, checkLimits, checkJson]) {
    const verdict = check(pdu, rules);
    if (!verdict.ok) return verdict;
  }
  return allow;
}

type FieldCheck = (value: JsonValue | undefined) => boolean;

const isTime: FieldCheck = (value) => Number.isSafeInteger(value);
const optional =
  (check: FieldCheck): FieldCheck =>
  (value) =>
    value === undefined || check(value);
const isText: FieldCheck = (value) => typeof value === "string";

// One beyond 2^53−1 is capped when it is read; that it may stand there is the version's to say, with all its JSON.
const isDepth: FieldCheck = (value) => (Number.isSafeInteger(value) ? (value as number) >= 0 : isGreatDepth(value));

function isGreatDepth(value: JsonValue | undefined): boolean {
  const depth = numberFrom(value);
  return depth !== undefined && depth >= 0 && depth <= 2 ** 63 && /^\d+$/.test(looseCanonicalJson(value as JsonValue));
}

const isHashes: FieldCheck = (value) => isObject(value) && typeof value.sha256 === "string";

const isSignatures: FieldCheck = (value) =>
  isObject(value) && Object.values(value).every((keys) => isObject(keys) && Object.values(keys).every(isText));

const fields: readonly (readonly [key: string, check: FieldCheck])[] = [
  ["type", isText],
  ["sender", (value) => parseUserId(value) !== undefined],
  ["state_key", optional(isText)],
  ["origin_server_ts", isTime],
  ["content", isObject],
  ["depth", isDepth],
  ["hashes", isHashes],
  ["signatures", isSignatures],
  ["unsigned", optional(isObject)],
];

function checkFields(pdu: JsonObject): Verdict {
  for (const [key, check] of fields) {
    if (!check(own(pdu, key))) return refuse("event-field", `${key} is missing or not what it must be`);
  }
  return allow;
}

/** Where events carry their id it names a server; elsewhere they have none to claim, @COMPAT(Synapse). */
function checkId(pdu: JsonObject, rules: RoomVersionRules): Verdict {
  const id = own(pdu, "event_id");
  if (rules.event.ids !== "domain") return id === undefined ? allow : refuse("event-id", "The event brings an id");
  return isEventId(id, rules) ? allow : refuse("event-id", "event_id is missing or no event id");
}

/** Every event names its room, but the create event whose hash is the room's id; authorisation refuses one there. */
function checkRoomId(pdu: JsonObject, rules: RoomVersionRules): Verdict {
  const roomId = own(pdu, "room_id");
  if (rules.event.roomIdIsCreateHash && pdu.type === "m.room.create" && pdu.state_key === "" && roomId === undefined) {
    return allow;
  }
  if (parseRoomId(roomId) === undefined) return refuse("event-room-id", "room_id is missing or no room id");
  if (!rules.event.roomIdIsCreateHash) return allow;
  return eventIdBytes(`$${(roomId as string).slice(1)}`, rules.event.ids) === undefined
    ? refuse("event-room-id", "room_id is not the hash of a create event")
    : allow;
}

const edges = [
  ["prev_events", 20],
  ["auth_events", 10],
] as const;

function checkEdges(pdu: JsonObject, rules: RoomVersionRules): Verdict {
  for (const [key, most] of edges) {
    const ids = own(pdu, key);
    if (!Array.isArray(ids) || !ids.every((id) => isEdge(id, rules))) {
      return refuse("event-edges", `${key} is no list of event ids`);
    }
    if (ids.length > most) return refuse("event-edges", `${key} names more than ${most} events`);
  }
  return allow;
}

function isEdge(edge: JsonValue, rules: RoomVersionRules): boolean {
  if (!rules.event.edgesWithHashes) return isEventId(edge, rules);
  return Array.isArray(edge) && edge.length === 2 && isEventId(edge[0], rules) && isObject(edge[1]);
}

function isEventId(id: JsonValue | undefined, rules: RoomVersionRules): boolean {
  return typeof id === "string" && eventIdBytes(id, rules.event.ids) !== undefined;
}

function checkLimits(pdu: JsonObject, rules: RoomVersionRules): Verdict {
  const event = pdu as unknown as Pdu;
  const long = limitedKeys.find((key) => !fitsKey(event, key, rules.event.keyLimit));
  return long === undefined ? allow : refuse("key-too-long", `${long} is longer than ${maxKeyLength}`);
}

/** Of what is stored: `unsigned` is whatever the last server made of it. */
function checkJson(pdu: JsonObject, rules: RoomVersionRules): Verdict {
  try {
    return fitsBytes(encodePdu(pdu as unknown as Pdu, rules), maxEventBytes) ? allow : tooLarge;
  } catch (error) {
    // What breaks canonical JSON is a verdict here, since the event was not ours.
    if (error instanceof JsonError) return refuse("event-not-canonical", error.message);
    throw error;
  }
}

function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
