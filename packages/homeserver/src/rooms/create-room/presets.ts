import type { JsonObject } from "@botschaft/protocol/json";

export type Preset = "private_chat" | "trusted_private_chat" | "public_chat";

type PresetRules = {
  readonly joinRule: "invite" | "public";
  readonly guestAccess: "can_join" | "forbidden";
  readonly inviteLevel: number;
  /** Whom the creator invites may do what the creator may. */
  readonly sharesPower: boolean;
};

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3createroom */
const presets: Readonly<Record<Preset, PresetRules>> = {
  private_chat: { joinRule: "invite", guestAccess: "can_join", inviteLevel: 0, sharesPower: false },
  trusted_private_chat: { joinRule: "invite", guestAccess: "can_join", inviteLevel: 0, sharesPower: true },
  // @COMPAT(Synapse): in public rooms inviting takes the level of a moderator.
  public_chat: { joinRule: "public", guestAccess: "forbidden", inviteLevel: 50, sharesPower: false },
};

export function presetFor(preset: Preset | undefined, visibility: "public" | "private" | undefined): PresetRules {
  return presets[preset ?? (visibility === "public" ? "public_chat" : "private_chat")];
}

export function defaultPowerLevels(options: {
  readonly users: JsonObject;
  readonly inviteLevel: number;
  /** From version 12 on closing a room for good takes more than any level that can be given. */
  readonly tombstoneLevel: number;
}): JsonObject {
  return {
    users: options.users,
    users_default: 0,
    events: {
      "m.room.name": 50,
      "m.room.avatar": 50,
      "m.room.canonical_alias": 50,
      "m.room.history_visibility": 100,
      "m.room.power_levels": 100,
      "m.room.encryption": 100,
      "m.room.server_acl": 100,
      "m.room.tombstone": options.tombstoneLevel,
    },
    events_default: 0,
    state_default: 50,
    ban: 50,
    kick: 50,
    redact: 50,
    invite: options.inviteLevel,
  };
}
