import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { checkFormat, edgesOf, eventIdOf, type HashPorts, type Pdu } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";

export type FetchedEvent = {
  readonly eventId: string;
  readonly pdu: JsonObject;
  readonly depth: number;
  readonly prev: readonly string[];
  readonly auth: readonly string[];
};

/** The events of another server's answer under their ids. What is none is passed over: it fails alone. */
export function readEvents(
  answer: JsonValue | undefined,
  rules: RoomVersionRules,
  hashing: HashPorts,
): ReadonlyMap<string, FetchedEvent> {
  const found = new Map<string, FetchedEvent>();
  for (const given of Array.isArray(answer) ? answer : []) {
    if (!isObject(given) || !checkFormat(given, rules).ok) continue;
    const pdu = given as unknown as Pdu;
    const eventId = eventIdOf(pdu, rules, hashing);
    const depth = typeof pdu.depth === "number" ? pdu.depth : Number.MAX_SAFE_INTEGER;
    found.set(eventId, { eventId, pdu: given, depth, ...edgesOf(pdu) });
  }
  return found;
}
