import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { containsWords, globMatches, globMatchesWords } from "./glob.ts";
import { findProperty } from "./property.ts";
import type { PushCondition } from "./rules.ts";

/** What conditions ask that does not stand in the event; all of it as it was at the event. */
export type PushContext = {
  /** The user id of the one whose rules they are. */
  readonly reader: string;
  /** The reader's name in the room. */
  readonly displayName: string | undefined;
  /** Joined members of the room. */
  readonly memberCount: number;
  /** Whether the event's sender has the level that notifying takes, such as "room". */
  senderMayNotify(key: string): boolean;
};

type Check = (condition: PushCondition, event: JsonObject, context: PushContext) => boolean;

/** https://spec.matrix.org/v1.19/client-server-api/#conditions; a condition of another kind never holds. */
export function conditionHolds(condition: PushCondition, event: JsonObject, context: PushContext): boolean {
  return checks.get(condition.kind)?.(condition, event, context) ?? false;
}

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["event_match", ({ key, pattern }, event) => matchesProperty(key, pattern, event)],
  ["event_property_is", ({ key, value }, event) => isSimple(value) && propertyOf(key, event) === value],
  ["event_property_contains", ({ key, value }, event) => isSimple(value) && listAt(key, event).includes(value)],
  ["contains_display_name", (_, event, context) => namesReader(event, context.displayName)],
  ["room_member_count", ({ is }, _, context) => countIs(is, context.memberCount)],
  ["sender_notification_permission", ({ key }, _, context) => key !== undefined && context.senderMayNotify(key)],
]);

/** The body is searched for words, every other property compared as a whole. */
export function matchesProperty(key: string | undefined, pattern: string | undefined, event: JsonObject): boolean {
  const text = propertyOf(key, event);
  if (typeof text !== "string" || pattern === undefined) return false;
  return key === "content.body" ? globMatchesWords(pattern, text) : globMatches(pattern, text);
}

function namesReader(event: JsonObject, displayName: string | undefined): boolean {
  const body = findProperty(event, "content.body");
  return (
    typeof body === "string" && displayName !== undefined && displayName !== "" && containsWords(displayName, body)
  );
}

const comparison = /^(==|<=|>=|<|>)?([0-9]+)$/;

function countIs(is: string | undefined, count: number): boolean {
  const [, sign = "==", number] = comparison.exec(is ?? "") ?? [];
  if (number === undefined) return false;
  const bound = Number(number);
  if (sign === "==") return count === bound;
  if (sign === "<") return count < bound;
  if (sign === ">") return count > bound;
  return sign === "<=" ? count <= bound : count >= bound;
}

function propertyOf(key: string | undefined, event: JsonObject): JsonValue | undefined {
  return key === undefined ? undefined : findProperty(event, key);
}

function listAt(key: string | undefined, event: JsonObject): readonly JsonValue[] {
  const value = propertyOf(key, event);
  return Array.isArray(value) ? value : [];
}

function isSimple(value: JsonValue | undefined): value is string | number | boolean | null {
  return value !== undefined && (value === null || typeof value !== "object");
}
