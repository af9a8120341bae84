/** What an event names, as ids. */
type Named = { readonly eventId: string; readonly prev: readonly string[]; readonly auth: readonly string[] };

/**
 * Events so that each stands behind those of them that it names. A circle, which no hash allows, is cut somewhere.
 * @param edges by which of its lists
 */
export function parentsFirst<Event extends Named>(events: Iterable<Event>, edges: "prev" | "auth"): readonly Event[] {
  const byId = new Map<string, Event>();
  for (const event of events) byId.set(event.eventId, event);
  const sorted: Event[] = [];
  const entered = new Set<string>();
  for (const start of byId.values()) {
    const path = entered.has(start.eventId) ? [] : [start];
    for (let event = path.at(-1); event !== undefined; event = path.at(-1)) {
      entered.add(event.eventId);
      const next = event[edges].find((id) => byId.has(id) && !entered.has(id));
      if (next !== undefined) path.push(byId.get(next) as Event);
      else sorted.push(path.pop() as Event);
    }
  }
  return sorted;
}
