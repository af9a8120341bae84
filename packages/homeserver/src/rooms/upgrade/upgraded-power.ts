import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { type CreateEvent, creatorsOf, parseLevel } from "@botschaft/room/power";
import type { PowerRules, RoomVersionRules } from "@botschaft/room/versions";

const named = ["users_default", "events_default", "state_default", "ban", "redact", "kick", "invite"];
const maps = ["users", "events", "notifications"];
const moderator = 50;
const administrator = 100;

/** The room whose levels are taken over. */
export type OldRoom = {
  readonly create: CreateEvent | undefined;
  readonly levels: JsonObject;
  readonly rules: RoomVersionRules;
};

/**
 * The levels of a room for the one that takes its place: written as any version may have them, and without creators
 * where those stand above all levels. Where they no longer do, the old room's creators become administrators.
 */
export function upgradedLevels(old: OldRoom, rules: RoomVersionRules, creators: readonly string[]): JsonObject {
  const levels = asIntegers(old.levels, old.rules.power);
  const users = isObject(levels.users) ? levels.users : {};
  if (rules.power.privilegedCreators) {
    const others = Object.entries(users).filter(([userId]) => !creators.includes(userId));
    return { ...levels, users: Object.fromEntries(others) };
  }
  const before = old.rules.power.privilegedCreators ? creatorsOf(old.create, old.rules) : [];
  const former = Object.fromEntries(before.map((userId) => [userId, administrator]));
  return { ...levels, users: { ...users, ...former } };
}

/**
 * The levels of the old room, in which ordinary people write and invite no more. The very same object where that is so
 * already. https://spec.matrix.org/v1.19/client-server-api/#server-behaviour-19
 */
export function closedLevels(levels: JsonObject, rules: PowerRules): JsonObject {
  const closed = Math.max(moderator, (parseLevel(levels.users_default, rules) ?? 0) + 1);
  const raised = ["events_default", "invite"].filter((key) => (parseLevel(levels[key], rules) ?? 0) < closed);
  if (raised.length === 0) return levels;
  return { ...asIntegers(levels, rules), ...Object.fromEntries(raised.map((key) => [key, closed])) };
}

/** What older versions let people write in other ways; what is no level there counts as not written. */
function asIntegers(levels: JsonObject, rules: PowerRules): JsonObject {
  const entries = Object.entries(levels).flatMap(([key, value]) => {
    if (maps.includes(key)) return isObject(value) ? [[key, integersIn(value, rules)] as const] : [];
    if (!named.includes(key)) return [[key, value] as const];
    const level = parseLevel(value, rules);
    return level === undefined ? [] : [[key, level] as const];
  });
  return Object.fromEntries(entries);
}

function integersIn(map: JsonObject, rules: PowerRules): JsonObject {
  const entries = Object.entries(map).flatMap(([key, value]) => {
    const level = parseLevel(value, rules);
    return level === undefined ? [] : [[key, level] as const];
  });
  return Object.fromEntries(entries);
}
