import { RemoteError } from "@botschaft/peer";
import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import { eventIdText, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import {
  type BackwardExtremity,
  closedBackwardExtremities,
  type GroupCommit,
  listEventFacts,
  listGraphEvents,
  listRoomServers,
  place,
  rows,
} from "@botschaft/storage";
import { parentsFirst } from "../../rooms/intake/parents-first.ts";
import type { RoomActor } from "../../rooms/room-actor.ts";
import { KeyedTurns } from "../../streams/keyed-turns.ts";
import { type FetchedEvent, readEvents } from "./event-list.ts";
import type { GapParts, Gaps } from "./gaps.ts";
import type { Source } from "./state-fetch.ts";

export type BackfillParts = GapParts & {
  readonly gaps: Gaps;
  readonly writer: Pick<GroupCommit, "submit">;
  readonly clock: Clock;
};

const eventsAtATime = 100;
const statesAtMost = 3;
const serversAtMost = 3;
const timeoutMs = 20_000;
/** So long nobody is asked again for what they did not have. */
const pauseMs = 60_000;

/** Older events of rooms than are here, for whoever reads that far back. What cannot be had is passed over in silence. */
export class Backfill {
  readonly #parts: BackfillParts;
  readonly #turns = new KeyedTurns<RoomId>();
  /** When extremities were asked about, by their numbers. */
  readonly #tried = new BoundedMap<number, number>(10_000);

  /** When somebody was asked for a time in a room. */
  readonly #triedTimes = new BoundedMap<string, number>(10_000);

  constructor(parts: BackfillParts) {
    this.#parts = parts;
  }

  /** Whether anything came that lies before these events. */
  before(roomId: RoomId, ends: readonly BackwardExtremity[]): Promise<boolean> {
    return this.#turns.run(roomId, () => this.#before(roomId, ends));
  }

  /** Whether the event nearest to a time, and some before it, came. A server's claim of it is as good as the event. */
  around(roomId: RoomId, ts: number, isBackwards: boolean): Promise<boolean> {
    return this.#turns.run(roomId, () => this.#around(roomId, ts, isBackwards));
  }

  async #around(roomId: RoomId, ts: number, isBackwards: boolean): Promise<boolean> {
    const { registry, clock } = this.#parts;
    const [now, key] = [clock.now(), `${roomId} ${isBackwards} ${ts}`];
    const actor = now - (this.#triedTimes.get(key) ?? -pauseMs) < pauseMs ? undefined : await registry.find(roomId);
    if (actor === undefined) return false;
    this.#triedTimes.set(key, now);
    for (const server of await this.#listServers(actor)) {
      const eventId = await this.#nearest(server, roomId, ts, isBackwards);
      if (eventId === undefined) continue;
      if ((await this.#ask({ server, roomId, rules: actor.rules }, [eventId])) > 0) return true;
    }
    return false;
  }

  async #nearest(server: ServerName, roomId: RoomId, ts: number, isBackwards: boolean): Promise<string | undefined> {
    try {
      const request = { path: { roomId }, query: { ts, dir: isBackwards ? "b" : "f" } } as const;
      const answer = await this.#parts.remote.call(server, "getEventByTimestamp", request, { timeoutMs });
      return typeof answer.event_id === "string" ? answer.event_id : undefined;
    } catch (error) {
      // Another one may know.
      if (!(error instanceof RemoteError)) throw error;
      return undefined;
    }
  }

  async #before(roomId: RoomId, ends: readonly BackwardExtremity[]): Promise<boolean> {
    const { registry, clock } = this.#parts;
    const now = clock.now();
    const wanted = ends.filter(({ eventNid }) => now - (this.#tried.get(eventNid) ?? -pauseMs) >= pauseMs);
    const actor = wanted.length === 0 ? undefined : await registry.find(roomId);
    if (actor === undefined) return false;
    for (const { eventNid } of wanted) this.#tried.set(eventNid, now);
    const { rules } = actor;
    const ids = wanted.map(({ eventId }) => eventIdText(eventId, rules.event.ids));
    for (const server of await this.#listServers(actor)) {
      const taken = await this.#ask({ server, roomId, rules }, ids);
      if (taken === 0) continue;
      await this.#close(actor, wanted);
      return true;
    }
    return false;
  }

  async #listServers({ view }: RoomActor): Promise<readonly ServerName[]> {
    const servers = await listRoomServers(this.#parts.reads, view.roomNid);
    const others = servers.map(({ server }) => server as ServerName);
    return others.filter((server) => server !== this.#parts.serverName).slice(0, serversAtMost);
  }

  /** How many events came. */
  async #ask(source: Source, ids: readonly string[]): Promise<number> {
    const { remote, hashing } = this.#parts;
    const { server, roomId, rules } = source;
    try {
      const request = { path: { roomId }, query: { v: ids, limit: eventsAtATime } };
      const answer = await remote.call(server, "backfillRoom", request, { timeoutMs });
      return await this.#take(source, readEvents(answer.pdus, rules, hashing));
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      return 0;
    }
  }

  /** Oldest first: each finds its state by the one before, but for those with which the answer begins. */
  async #take(source: Source, events: ReadonlyMap<string, FetchedEvent>): Promise<number> {
    const { intake, gaps } = this.#parts;
    let taken = 0;
    let states = statesAtMost;
    for (const { pdu } of parentsFirst(events.values(), "prev")) {
      let outcome = await intake.accept(source.roomId, pdu, { isBackfilled: true });
      if (outcome.kind === "needs" && states-- > 0) {
        outcome = await gaps.takeByState(source, pdu, outcome, { isBackfilled: true });
      }
      if (outcome.kind === "accepted") taken++;
    }
    return taken;
  }

  /** The room's history ends no longer at those whose predecessors have all come. */
  async #close({ view }: RoomActor, ends: readonly BackwardExtremity[]): Promise<void> {
    const { reads, writer } = this.#parts;
    const { roomNid } = view;
    const events = await listGraphEvents(
      reads,
      ends.map(({ eventNid }) => eventNid),
    );
    const facts = await listEventFacts(
      reads,
      events.flatMap(({ prevNids }) => prevNids),
    );
    const here = new Set(facts.filter(isPlaced).map(({ eventNid }) => eventNid));
    const closed = events.filter(({ prevNids }) => prevNids.every((nid) => here.has(nid)));
    if (closed.length === 0) return;
    const gone = closed.map(({ eventNid }) => ({ roomNid, eventNid }));
    await writer.submit({ key: `room:${roomNid}`, rows: [rows(closedBackwardExtremities, gone)] });
  }
}

function isPlaced(facts: { readonly place: number | null }): boolean {
  return facts.place === place.timeline || facts.place === place.backfilled;
}
