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

/** Every event behind all those that it names, as far as they are among them. A circle is cut somewhere. */
export function parentsFirst(
  events: ReadonlyMap<string, FetchedEvent>,
  edges: "prev" | "auth",
): readonly FetchedEvent[] {
  const sorted = new Set<FetchedEvent>();
  const entered = new Set<string>();
  for (const start of events.values()) {
    const path = [start];
    while (path.length > 0) {
      const event = path.at(-1) as FetchedEvent;
      entered.add(event.eventId);
      const next = event[edges]
        .map((id) => events.get(id))
        .find((each) => each !== undefined && !entered.has(each.eventId));
      if (next !== undefined) path.push(next);
      else sorted.add(path.pop() as FetchedEvent);
    }
  }
  return [...sorted];
}
