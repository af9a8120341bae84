import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import fc from "fast-check";
import type { EventDraft, EventEdge } from "../event/index.ts";
import type { RoomVersionRules } from "../versions/index.ts";

const key = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "\uffff",
    "😀",
    "membership",
    "users",
    "creator",
    "third_party_invite",
    "signed",
  ),
);

/** JSON that may stand in an event of the served versions. */
const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ json: JsonValue; object: JsonObject }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc.array(fc.tuple(key, tie("json")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
})).json;

export const anyContent: fc.Arbitrary<JsonObject> = fc
  .array(fc.tuple(key, anyJson), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries));

const eventId = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `$${toUrlSafe(bytes)}`);

const type = fc.oneof(
  fc.constantFrom(
    "m.room.create",
    "m.room.member",
    "m.room.power_levels",
    "m.room.join_rules",
    "m.room.history_visibility",
    "m.room.redaction",
    "m.room.aliases",
    "m.room.message",
    "__proto__",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

export const anyDraft: fc.Arbitrary<EventDraft> = fc.record(
  {
    type,
    sender: fc.constantFrom("@alice:a.example", "@größe:b.example:8448"),
    room_id: fc.constantFrom("!room:a.example", "!Nhcu5BS-UMnFX7hBVfVSoXiD7OgH6iRT-xyIuqDnpYQ"),
    state_key: fc.string({ unit: "grapheme", maxLength: 10 }),
    origin_server_ts: fc.nat(),
    content: anyContent,
    prev_events: fc.array(eventId, { maxLength: 3 }),
    auth_events: fc.array(eventId, { maxLength: 4 }),
    depth: fc.nat(),
    redacts: eventId,
    unsigned: anyContent,
  },
  { requiredKeys: ["type", "sender", "origin_server_ts", "content", "prev_events", "auth_events", "depth"] },
);

/** As `anyDraft`, in the event format of a room version. */
export function anyDraftOf(rules: RoomVersionRules): fc.Arbitrary<EventDraft> {
  if (!rules.event.edgesWithHashes) return anyDraft;
  return anyDraft.map((draft) => ({
    ...draft,
    event_id: "$localpart:a.example",
    prev_events: draft.prev_events.map(withHash),
    auth_events: draft.auth_events.map(withHash),
  }));
}

function withHash(edge: EventEdge): EventEdge {
  return [`${edge}:a.example`, { sha256: "acR1l0raoZnm60CBwAVgqbZqoO/mYU81xysh1u7XcJk" }];
}

function toUrlSafe(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

/** The same value with its keys in another order. */
export function shuffled(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).reverse());
}

/** A draft, but in versions 1 and 2 for its id and the hashes of its edges. */
export const message = {
  type: "m.room.message",
  sender: "@u:domain",
  room_id: "!r:domain",
  origin_server_ts: 1_000_000,
  content: { body: "Grüße 😀", msgtype: "m.text" },
  prev_events: ["$acR1l0raoZnm60CBwAVgqbZqoO_mYU81xysh1u7XcJk"],
  auth_events: ["$acR1l0raoZnm60CBwAVgqbZqoO_mYU81xysh1u7XcJk"],
  depth: 7,
};
