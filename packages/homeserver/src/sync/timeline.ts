import type { ReadPool } from "@botschaft/platform/postgres";
import { listTimeline } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";

export type TimelineAsk = {
  readonly view: RoomView;
  /** Exclusive. */
  readonly since: number;
  /** Inclusive. */
  readonly end: number;
  readonly limit: number;
  readonly passes: (event: ClientEvent) => boolean;
};

export type Timeline = {
  readonly events: readonly ClientEvent[];
  /** Whether there were more than were asked for. */
  readonly isLimited: boolean;
  /** It begins behind news that only older history tells: the reader must hear of that gap, also where nothing is left. */
  readonly isCut?: boolean;
};

/** The newest events of a stretch as far as the room's head block tells; undefined where it does not reach. */
export function timelineFromHead({ view, since, end, limit, passes }: TimelineAsk): Timeline | undefined {
  const events: ClientEvent[] = [];
  const { head } = view;
  for (let at = head.events.length - 1; at >= 0; at--) {
    const event = head.events[at] as ClientEvent;
    if (event.pos > end) continue;
    if (event.pos <= since) return { events: events.reverse(), isLimited: false };
    if (!passes(event)) continue;
    if (events.length === limit) return { events: events.reverse(), isLimited: true };
    events.push(event);
  }
  if (since >= head.from) return { events: events.reverse(), isLimited: false };
  return undefined;
}

const chunk = 100;
const maxChunks = 20;

/** The same from the disk, read backwards in pieces until enough events pass the filter. */
export async function timelineFromDisk(reads: ReadPool, ask: TimelineAsk): Promise<Timeline> {
  const { view, since, limit, passes } = ask;
  let events: ClientEvent[] = [];
  let upTo = ask.end;
  for (let read = 0; read < maxChunks; read++) {
    const stored = await listTimeline(reads, { roomNid: view.roomNid, after: since, upTo, limit: chunk });
    const passing = stored.map((one) => clientEventFrom(one, view.roomId, view.rules)).filter(passes);
    events = [...passing, ...events];
    if (events.length > limit) return { events: events.slice(events.length - limit), isLimited: true };
    if (stored.length < chunk) return { events, isLimited: false };
    upTo = (stored[0]?.pos ?? 1) - 1;
  }
  return { events, isLimited: true };
}
