import type { ReceivedEvent } from "./received-event.ts";

/**
 * Events so that each comes after those of them that it names as its authority. What names itself in a circle, which no
 * hash allows, comes last.
 */
export function inAuthOrder<Event extends Pick<ReceivedEvent, "eventId" | "auth">>(
  events: readonly Event[],
): readonly Event[] {
  const left = new Map(events.map((event) => [event.eventId, event]));
  const ordered: Event[] = [];
  const stack: Event[] = [];
  for (const first of events) {
    stack.push(first);
    for (let event = stack.at(-1); event !== undefined; event = stack.at(-1)) {
      const before = left.has(event.eventId) ? nextOf(event, left, stack) : undefined;
      if (before !== undefined) stack.push(before);
      else if (left.delete((stack.pop() as Event).eventId)) ordered.push(event);
    }
  }
  return ordered;
}

function nextOf<Event extends Pick<ReceivedEvent, "eventId" | "auth">>(
  event: Event,
  left: ReadonlyMap<string, Event>,
  stack: readonly Event[],
): Event | undefined {
  return event.auth.map((id) => left.get(id)).find((each) => each !== undefined && !stack.includes(each));
}
