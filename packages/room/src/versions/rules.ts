import type { EventIdFormat } from "@botschaft/protocol/ids";

/**
 * What a room version decides. Code asks one of these facts, never for a version's number.
 * https://spec.matrix.org/v1.19/rooms/
 */
export type RoomVersionRules = {
  readonly id: string;
  /** Whether this server makes, joins and keeps rooms of the version. */
  readonly served: boolean;
  readonly stateResolution: "v1" | "v2" | "v2.1";
  readonly event: EventRules;
  readonly redaction: RedactionRules;
  readonly power: PowerRules;
  readonly auth: AuthRules;
};

export type EventRules = {
  /** "domain": an event carries its id as `event_id`; else its reference hash is the id. */
  readonly ids: EventIdFormat;
  /** `prev_events` and `auth_events` are pairs of an event's id and its hashes, not ids alone. */
  readonly edgesWithHashes: boolean;
  /** The room's id is its create event's id with another sigil; the create event itself carries none. */
  readonly roomIdIsCreateHash: boolean;
  /** `content.creator` names the creator; where it does not, the create event's sender is meant. */
  readonly creatorInContent: boolean;
  /** Where a redaction names its target. */
  readonly redacts: "event" | "content";
  /** An event that breaks canonical JSON is none; elsewhere its numbers are kept as they were hashed. */
  readonly strictJson: boolean;
  /** How the 255 of the key limits are counted in events from elsewhere. */
  readonly keyLimit: "codePoints" | "bytes";
  /** A signature counts only if its key was valid at the event's time. */
  readonly signingKeyValidity: boolean;
};

/** What is left of an event: its own keys, and by event type those of its content ("all" where it stays whole). */
export type RedactionRules = {
  readonly keys: ReadonlySet<string>;
  readonly content: { readonly [type: string]: readonly string[] | "all" };
  /** Of a member event's `third_party_invite` its `signed` stays. */
  readonly thirdPartySigned: boolean;
};

export type PowerRules = {
  /** Levels may be written as strings (`" +100 "`). */
  readonly strings: boolean;
  /** Levels may be fractions, which are truncated. */
  readonly fractions: boolean;
  /** The creators stand above every level and cannot be listed. */
  readonly privilegedCreators: boolean;
};

export type AuthRules = {
  /** The create event is one of an event's `auth_events`. */
  readonly createIsAuthEvent: boolean;
  /** `m.room.aliases` has a rule of its own. */
  readonly aliases: boolean;
  /** A redaction takes the level for it, or an event id of the server that the target's id names. */
  readonly redactionsByEventId: boolean;
  /** `notifications` of the power levels is guarded like `events`. */
  readonly notificationLevels: boolean;
  readonly knocking: boolean;
  readonly restrictedJoins: boolean;
  readonly knockRestricted: boolean;
  readonly additionalCreators: boolean;
};
