import { parseUserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { creatorsOf, parseLevel } from "../power/index.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { PowerRules, RoomVersionRules } from "../versions/index.ts";
import type { AuthSubject } from "./subject.ts";
import type { AuthView } from "./view.ts";

const named = ["users_default", "events_default", "state_default", "ban", "redact", "kick", "invite"] as const;

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 10 */
export function checkPowerLevels(event: AuthSubject, view: AuthView, rules: RoomVersionRules): Verdict {
  const next = event.content;
  const wrong = (rules.power.strings ? undefined : findNoLevel(next, rules)) ?? findWrongUsers(next, view, rules);
  if (wrong !== undefined) return wrong;

  // 10.5 The first power levels of a room are free.
  const now = view.powerContent;
  if (now === undefined) return allow;

  // (10.1 and 10.2 before version 10) Only now what else is no level is refused, @COMPAT(Synapse): no rule says it, but
  // what the following rules compare has to be one.
  const loose = rules.power.strings ? findNoLevel(next, rules) : undefined;
  if (loose !== undefined) return loose;

  const level = view.power.userLevel(event.sender);
  const changes = (key: string) => changesBetween(objectIn(now, key), objectIn(next, key), rules.power);

  // 10.6 A named level may be changed neither from nor to one above the sender's.
  const levels = changesBetween(only(now, named), only(next, named), rules.power);
  if (levels.some((change) => tooHigh(change, level))) return aboveSender;

  // 10.7 and 10.8 Nor may that of a type of event or (from version 6 on) notification.
  if (changes("events").some((change) => tooHigh(change, level))) return aboveSender;
  if (rules.auth.notificationLevels && changes("notifications").some((change) => tooHigh(change, level))) {
    return aboveSender;
  }

  for (const change of changes("users")) {
    // 10.9 Other users' levels may be changed only from below the sender's own.
    const peer = change.key !== event.sender && change.from !== undefined && change.from >= level;
    if (peer) return refuse("power-levels-peer", "The sender may not change the level of a user who is not below them");
    // 10.10 And nobody's level to one above the sender's.
    if (change.to !== undefined && change.to > level) return aboveSender;
  }

  // 10.11 All else is allowed.
  return allow;
}

const aboveSender = refuse("power-levels-above", "The sender may not change levels above their own");

/** 10.1 Named levels are integers, and 10.2 so are those of types of events and (from version 6 on) notifications. */
function findNoLevel(content: JsonObject, rules: RoomVersionRules): Verdict | undefined {
  const bad = named.find((key) => Object.hasOwn(content, key) && parseLevel(content[key], rules.power) === undefined);
  if (bad !== undefined) return refuse("power-levels-integer", `${bad} is not an integer`);
  const maps = rules.auth.notificationLevels ? ["events", "notifications"] : ["events"];
  return maps.map((key) => findNoLevelIn(content, key, rules.power)).find((wrong) => wrong !== undefined);
}

/** 10.3 Users have user ids and integers, and 10.4 (from version 12 on) the creators have none. */
function findWrongUsers(content: JsonObject, view: AuthView, rules: RoomVersionRules): Verdict | undefined {
  const wrong = findNoLevelIn(content, "users", rules.power);
  if (wrong !== undefined) return wrong;
  const users = objectIn(content, "users");
  if (!Object.keys(users).every((id) => parseUserId(id) !== undefined)) {
    return refuse("power-levels-user", "users names what is no user id");
  }
  const creators = rules.power.privilegedCreators ? creatorsOf(view.create, rules) : [];
  return creators.some((id) => Object.hasOwn(users, id))
    ? refuse("power-levels-creator", "The creators of the room cannot be given a level")
    : undefined;
}

function findNoLevelIn(content: JsonObject, key: string, rules: PowerRules): Verdict | undefined {
  if (!Object.hasOwn(content, key)) return undefined;
  const map = content[key];
  const isFine = isObject(map) && Object.values(map).every((value) => parseLevel(value, rules) !== undefined);
  return isFine ? undefined : refuse("power-levels-integer", `${key} is not an object of integers`);
}

type Change = { readonly key: string; readonly from: number | undefined; readonly to: number | undefined };

/** What was added, changed or removed. */
function changesBetween(from: JsonObject, to: JsonObject, rules: PowerRules): readonly Change[] {
  const changes: Change[] = [];
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const change = { key, from: levelIn(from, key, rules), to: levelIn(to, key, rules) };
    if (change.from !== change.to) changes.push(change);
  }
  return changes;
}

function tooHigh(change: Change, level: number): boolean {
  return (change.from !== undefined && change.from > level) || (change.to !== undefined && change.to > level);
}

function only(content: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(content).filter(([key]) => keys.includes(key)));
}

function levelIn(levels: JsonObject, key: string, rules: PowerRules): number | undefined {
  return Object.hasOwn(levels, key) ? parseLevel(levels[key], rules) : undefined;
}

function objectIn(content: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(content, key) ? content[key] : undefined;
  return isObject(value) ? value : {};
}
