import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { PowerRules, RoomVersionRules } from "../versions/index.ts";
import { parseLevel } from "./parse-level.ts";

/** Who may do what in a room. https://spec.matrix.org/v1.19/client-server-api/#mroompower_levels */
export interface PowerLevels {
  /** Infinity for the creators of rooms whose version puts them above all levels. */
  userLevel(userId: string): number;
  /** The level that sending an event of the type takes. */
  required(type: string, isState: boolean): number;
  /** The level that notifying everybody takes, such as "room". */
  notification(key: string): number;
  readonly invite: number;
  readonly kick: number;
  readonly ban: number;
  readonly redact: number;
  readonly stateDefault: number;
  readonly eventsDefault: number;
  readonly usersDefault: number;
}

/** The parts of a create event that say who made the room. */
export type CreateEvent = { readonly sender: string; readonly content: JsonObject };

/**
 * Reads the levels out of a room's `m.room.power_levels`, undefined where it has none. Never throws: what is written
 * wrongly counts as not written. Users and events are looked up in the content as it is, none of it is copied.
 */
export function powerLevelsFrom(
  content: JsonObject | undefined,
  create: CreateEvent | undefined,
  rules: RoomVersionRules,
): PowerLevels {
  const levels = content ?? {};
  const level = (key: string, otherwise: number) => levelIn(levels, key, rules.power) ?? otherwise;
  const users = content === undefined ? loneCreator(create, rules) : objectIn(levels, "users");
  const events = objectIn(levels, "events");
  const notifications = objectIn(levels, "notifications");
  const above = rules.power.privilegedCreators ? new Set(creatorsOf(create, rules)) : nobody;
  const usersDefault = level("users_default", 0);
  const eventsDefault = level("events_default", 0);
  const stateDefault = level("state_default", 50);
  return {
    userLevel: (userId) =>
      above.has(userId) ? Number.POSITIVE_INFINITY : (levelIn(users, userId, rules.power) ?? usersDefault),
    required: (type, isState) => levelIn(events, type, rules.power) ?? (isState ? stateDefault : eventsDefault),
    notification: (key) => levelIn(notifications, key, rules.power) ?? 50,
    invite: level("invite", 0),
    kick: level("kick", 50),
    ban: level("ban", 50),
    redact: level("redact", 50),
    stateDefault,
    eventsDefault,
    usersDefault,
  };
}

/**
 * Who made the room: one user, and from version 12 on those whom the create event adds.
 * https://spec.matrix.org/v1.19/rooms/v12/#event-format
 */
export function creatorsOf(create: CreateEvent | undefined, rules: RoomVersionRules): readonly string[] {
  if (create === undefined) return [];
  const named = rules.event.creatorInContent ? create.content.creator : create.sender;
  const added = rules.auth.additionalCreators ? create.content.additional_creators : undefined;
  const all = Array.isArray(added) ? [named, ...added] : [named];
  return all.filter((id) => typeof id === "string");
}

const nobody: ReadonlySet<string> = new Set();

/** Before the first power levels event the creator has 100 and everybody else 0. */
function loneCreator(create: CreateEvent | undefined, rules: RoomVersionRules): JsonObject {
  return Object.fromEntries(creatorsOf(create, rules).map((id) => [id, 100]));
}

function levelIn(levels: JsonObject, key: string, rules: PowerRules): number | undefined {
  return Object.hasOwn(levels, key) ? parseLevel(levels[key], rules) : undefined;
}

function objectIn(content: JsonObject, key: string): JsonObject {
  const value: JsonValue | undefined = Object.hasOwn(content, key) ? content[key] : undefined;
  return isObject(value) ? value : {};
}
