import type { ReadPool } from "@botschaft/platform/postgres";
import { eventIdBytes, eventIdText } from "@botschaft/protocol/ids";
import { type EventFacts, listEventFactsById, place } from "@botschaft/storage";
import type { RoomActor } from "../room-actor.ts";
import type { Needs } from "./outcome.ts";
import type { ReceivedEvent } from "./received-event.ts";

/** The events that an event names, in its order. */
export type EdgeFacts = { readonly prev: readonly EventFacts[]; readonly auth: readonly EventFacts[] };

/** What is known of events by their ids; those that are not here at all are left out. */
export async function findFacts(
  reads: ReadPool,
  { rules }: Pick<RoomActor, "rules">,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, EventFacts>> {
  const bytes = [...new Set(eventIds)].flatMap((id) => eventIdBytes(id, rules.event.ids) ?? []);
  const facts = await listEventFactsById(reads, bytes);
  return new Map(facts.map((each) => [eventIdText(each.eventId, rules.event.ids), each]));
}

/** The events that it stands on, or what is missing of them. */
export function edgesFrom(
  facts: ReadonlyMap<string, EventFacts>,
  { eventId, prev, auth }: ReceivedEvent,
  roomNid: number,
): EdgeFacts | Needs {
  const found = { prev: existing(facts, prev), auth: existing(facts, auth) };
  const isMissing = (id: string) => facts.get(id)?.hasJson !== true;
  const hasNoState = (id: string) => isMissing(id) || !isPlaced(facts.get(id) as EventFacts, roomNid);
  const missing = { prev: prev.filter(hasNoState), auth: auth.filter(isMissing) };
  if (missing.prev.length + missing.auth.length > 0) return { kind: "needs", eventId, ...missing };
  return found;
}

/** Whether it stands in this room's graph, and so has a state. */
export function isPlaced(facts: EventFacts, roomNid: number): boolean {
  return facts.roomNid === roomNid && facts.place !== null && facts.place !== place.outlier;
}

function existing(facts: ReadonlyMap<string, EventFacts>, ids: readonly string[]): readonly EventFacts[] {
  return ids.flatMap((id) => facts.get(id) ?? []);
}
