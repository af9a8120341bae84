import { RemoteError } from "@botschaft/peer";
import { eventIdText, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { listRoomServers, listUnplacedBefore } from "@botschaft/storage";
import type { IntakeOptions } from "../../rooms/intake/arrival.ts";
import type { Needs, Outcome } from "../../rooms/intake/outcome.ts";
import { parentsFirst } from "../../rooms/intake/parents-first.ts";
import type { RoomActor } from "../../rooms/room-actor.ts";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import { KeyedTurns } from "../../streams/keyed-turns.ts";
import type { RoomIntake } from "../ports.ts";
import { type FetchedEvent, readEvents } from "./event-list.ts";
import { type Source, StateFetch, type StateFetchParts } from "./state-fetch.ts";

export type GapParts = Omit<StateFetchParts, "intake"> & {
  readonly intake: RoomIntake;
  readonly registry: RoomRegistry;
  /** This server's name. */
  readonly serverName: string;
};

/** Of one gap: so often is asked for what lies further back, and for a state where that does not lead to what is here. */
const roundsAtMost = 5;
const eventsAtATime = 20;
const statesAtMost = 4;
const serversAtMost = 3;
const missingTimeoutMs = 20_000;

/**
 * Brings what an event needs and is not here: first what lies between it and the room, then, where that reaches too far
 * back, the state before it. https://spec.matrix.org/v1.19/server-server-api/#backfilling-and-retrieving-missing-events
 */
export class Gaps {
  readonly #parts: GapParts;
  readonly #states: StateFetch;
  /** A room's gaps come one after another: the second finds filled what the first filled. */
  readonly #turns = new KeyedTurns<RoomId>();

  constructor(parts: GapParts) {
    this.#parts = parts;
    this.#states = new StateFetch(parts);
  }

  /** An event that another server sent, with whatever it needs. */
  async receive(origin: ServerName, roomId: RoomId, pdu: JsonObject): Promise<Outcome> {
    const outcome = await this.#parts.intake.accept(roomId, pdu);
    return outcome.kind === "needs" ? this.fetchMissing(origin, roomId, pdu, outcome) : outcome;
  }

  /** @returns what became of the event; `needs` where what it needs is to be had nowhere */
  fetchMissing(origin: ServerName, roomId: RoomId, pdu: JsonObject, needs: Needs): Promise<Outcome> {
    return this.#turns.run(roomId, async () => {
      const actor = await this.#parts.registry.find(roomId);
      if (actor === undefined) return needs;
      for (const server of await this.#listSources(origin, actor)) {
        const outcome = await this.#tryWith({ server, roomId, rules: actor.rules }, pdu);
        if (outcome.kind !== "needs") return outcome;
      }
      return needs;
    });
  }

  /** Who sent it has it; of the others in the room those with the most people. */
  async #listSources(origin: ServerName, { view }: RoomActor): Promise<readonly ServerName[]> {
    const others = await listRoomServers(this.#parts.reads, view.roomNid);
    const names = others.map(({ server }) => server as ServerName).filter((name) => name !== this.#parts.serverName);
    return [...new Set([origin, ...names])].slice(0, serversAtMost);
  }

  async #tryWith(source: Source, pdu: JsonObject): Promise<Outcome> {
    const { intake } = this.#parts;
    const first = await intake.accept(source.roomId, pdu);
    if (first.kind !== "needs") return first;
    const budget = { states: statesAtMost };
    if (first.prev.length > 0) await this.#fill(source, first.eventId, budget);
    const second = await intake.accept(source.roomId, pdu);
    return second.kind === "needs" ? this.takeByState(source, pdu, second) : second;
  }

  /** Hands in what lies between the room and the event, oldest first. */
  async #fill(source: Source, eventId: string, budget: { states: number }): Promise<void> {
    const found = await this.#listBetween(source, eventId);
    const older = await this.#listOlder(source, found);
    for (const { pdu, eventId: id } of parentsFirst(found.values(), "prev")) {
      const isBackfilled = older.has(id);
      const outcome = await this.#parts.intake.accept(source.roomId, pdu, { isBackfilled });
      if (isBackfilled || outcome.kind !== "needs" || budget.states === 0) continue;
      budget.states--;
      await this.takeByState(source, pdu, outcome);
    }
  }

  /** Those that lie before the room's history here: a server may tell of them too, and they are no news. */
  async #listOlder({ roomId, rules }: Source, found: ReadonlyMap<string, FetchedEvent>): Promise<ReadonlySet<string>> {
    const actor = await this.#parts.registry.find(roomId);
    const edge = actor === undefined ? [] : await listUnplacedBefore(this.#parts.reads, actor.view.roomNid);
    const older = new Set<string>();
    const left: string[] = edge.map((id) => eventIdText(id, rules.event.ids));
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      if (older.has(id) || !found.has(id)) continue;
      older.add(id);
      left.push(...(found.get(id)?.prev ?? []));
    }
    return older;
  }

  /** As far back as it takes, or as the bounds allow. */
  async #listBetween(source: Source, eventId: string): Promise<ReadonlyMap<string, FetchedEvent>> {
    const { registry } = this.#parts;
    const found = new Map<string, FetchedEvent>();
    let latest: readonly string[] = [eventId];
    for (let round = 0; round < roundsAtMost && latest.length > 0; round++) {
      const earliest = (await registry.find(source.roomId))?.extremities.map((tip) => tip.eventId) ?? [];
      const fetched = await this.#ask(source, latest, earliest);
      const fresh = [...fetched.values()].filter((event) => event.eventId !== eventId && !found.has(event.eventId));
      for (const event of fresh) found.set(event.eventId, event);
      const known = new Set([...found.keys(), ...earliest]);
      latest = fresh.filter(({ prev }) => prev.some((id) => !known.has(id))).map((event) => event.eventId);
      // Fewer than asked for are all that there are.
      if (fetched.size < eventsAtATime) break;
    }
    return found;
  }

  async #ask({ server, roomId, rules }: Source, latest: readonly string[], earliest: readonly string[]) {
    const { remote, hashing } = this.#parts;
    const body = { latest_events: latest, earliest_events: earliest, limit: eventsAtATime, min_depth: 0 };
    try {
      const options = { timeoutMs: missingTimeoutMs };
      const answer = await remote.call(server, "getMissingPreviousEvents", { path: { roomId }, body }, options);
      return readEvents(answer.events, rules, hashing);
    } catch (error) {
      // What it does not tell another may, or the state will do.
      if (!(error instanceof RemoteError)) throw error;
      return new Map<string, FetchedEvent>();
    }
  }

  /** The event by the state that a server tells of: its predecessors stay missing. */
  async takeByState(
    source: Source,
    pdu: JsonObject,
    needs: Needs,
    options: Pick<IntakeOptions, "isBackfilled"> = {},
  ): Promise<Outcome> {
    const { intake } = this.#parts;
    try {
      if (needs.auth.length > 0) await this.#states.authChain(source, needs.eventId);
      if (needs.prev.length === 0) return await intake.accept(source.roomId, pdu, options);
      const stateIds = await this.#states.stateBefore(source, needs.eventId);
      return await intake.accept(source.roomId, pdu, { ...options, stateIds });
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      return needs;
    }
  }
}
