import type { RedactionRules } from "./rules.ts";

const keys = [
  "event_id",
  "type",
  "room_id",
  "sender",
  "state_key",
  "content",
  "hashes",
  "signatures",
  "depth",
  "prev_events",
  "auth_events",
  "origin_server_ts",
];

const powerKeys = ["ban", "events", "events_default", "kick", "redact", "state_default", "users", "users_default"];

/** https://spec.matrix.org/v1.19/rooms/v1/#redactions */
const first: RedactionRules = {
  keys: new Set([...keys, "prev_state", "origin", "membership"]),
  content: {
    "m.room.member": ["membership"],
    "m.room.create": ["creator"],
    "m.room.join_rules": ["join_rule"],
    "m.room.power_levels": powerKeys,
    "m.room.aliases": ["aliases"],
    "m.room.history_visibility": ["history_visibility"],
  },
  thirdPartySigned: false,
};

const { "m.room.aliases": _aliases, ...withoutAliases } = first.content;

/** https://spec.matrix.org/v1.19/rooms/v6/#redactions: aliases mean nothing any more. */
const sixth: RedactionRules = { ...first, content: withoutAliases };

/** https://spec.matrix.org/v1.19/rooms/v8/#redactions: a restricted room stays restricted. */
const eighth: RedactionRules = {
  ...sixth,
  content: { ...sixth.content, "m.room.join_rules": ["join_rule", "allow"] },
};

/** https://spec.matrix.org/v1.19/rooms/v9/#redactions: and a restricted join stays authorised. */
const ninth: RedactionRules = {
  ...eighth,
  content: { ...eighth.content, "m.room.member": ["membership", "join_authorised_via_users_server"] },
};

/** https://spec.matrix.org/v1.19/rooms/v11/#redactions */
const eleventh: RedactionRules = {
  keys: new Set(keys),
  content: {
    ...ninth.content,
    "m.room.create": "all",
    "m.room.power_levels": [...powerKeys, "invite"],
    "m.room.redaction": ["redacts"],
  },
  thirdPartySigned: true,
};

export const redactionRules = { first, sixth, eighth, ninth, eleventh };
