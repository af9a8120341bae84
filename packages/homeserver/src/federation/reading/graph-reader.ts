import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { eventIdBytes, eventIdText, type ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { decodePdu } from "@botschaft/room/event";
import { redact } from "@botschaft/room/redaction";
import {
  type EventFacts,
  type GraphEventRow,
  listAuthChain,
  listEventFactsById,
  listEventsByTime,
  listGraphEvents,
  place,
  verdict,
  walkBack,
} from "@botschaft/storage";
import type { RoomActor } from "../../rooms/room-actor.ts";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import type { StateReader } from "../../rooms/states/state-reader.ts";
import type { RoomDoor } from "../door/room-door.ts";
import type { ServerSight } from "./server-sight.ts";

export type GraphReaderParts = {
  readonly reads: ReadPool;
  readonly registry: RoomRegistry;
  readonly door: RoomDoor;
  readonly sight: ServerSight;
  readonly states: Pick<StateReader, "before">;
};

/** The state of a room and all that it stands on. */
export type Snapshot = { readonly state: readonly GraphEventRow[]; readonly authChain: readonly GraphEventRow[] };

/** More than any honest room needs. */
const chainAtMost = 200_000;
const backfillAtMost = 100;
const missingAtMost = 20;
/** Of which the first one that may be seen is told. */
const timesAtMost = 50;

/** The graph of rooms, as other servers that are in them read it. */
export class GraphReader {
  readonly #parts: GraphReaderParts;

  constructor(parts: GraphReaderParts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  async event(eventId: string, origin: ServerName): Promise<JsonObject> {
    const { reads, registry, door, sight } = this.#parts;
    const ids = (["urlsafe", "base64", "domain"] as const).flatMap((format) => eventIdBytes(eventId, format) ?? []);
    const facts = (await listEventFactsById(reads, ids)).find(isServed);
    const known = facts?.roomNid == null ? undefined : await registry.findByNid(facts.roomNid);
    if (facts === undefined || known === undefined) throw noSuchEvent();
    const actor = await door.getShared(known.view.roomId, origin);
    const [shown] = await sight.show(actor.view, origin, await listGraphEvents(reads, [facts.eventNid]));
    if (shown === undefined) throw noSuchEvent();
    return shown;
  }

  /** The state before an event. @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  async stateAt(roomId: string, eventId: string, origin: ServerName) {
    const actor = await this.#parts.door.getShared(roomId, origin);
    const snapshot = await this.snapshotBefore(await this.getNid(actor, eventId));
    return { pdus: pdusOf(actor, snapshot.state), authChain: pdusOf(actor, snapshot.authChain) };
  }

  /** The same by ids alone. */
  async stateIdsAt(roomId: string, eventId: string, origin: ServerName) {
    const actor = await this.#parts.door.getShared(roomId, origin);
    const snapshot = await this.snapshotBefore(await this.getNid(actor, eventId));
    return { pduIds: idsOf(actor, snapshot.state), authChainIds: idsOf(actor, snapshot.authChain) };
  }

  async authChainOf(roomId: string, eventId: string, origin: ServerName): Promise<readonly JsonObject[]> {
    const { reads, door } = this.#parts;
    const actor = await door.getShared(roomId, origin);
    const [event] = await listGraphEvents(reads, [(await this.#find(actor, eventId)).eventNid]);
    return pdusOf(actor, await this.#chain(event?.authNids ?? []));
  }

  /** Events and what came before them, newest first. */
  async before(roomId: string, from: readonly string[], limit: number, origin: ServerName) {
    const { reads, door } = this.#parts;
    const actor = await door.getShared(roomId, origin);
    const { roomNid } = actor.view;
    const nids = await this.#nidsOf(actor, from);
    const walked = await walkBack(reads, { roomNid, from: nids, limit: Math.min(Math.max(0, limit), backfillAtMost) });
    return this.#show(
      actor,
      origin,
      walked.toSorted((left, right) => right.depth - left.depth),
    );
  }

  /** What lies between events that a server has and others that it has not, oldest first; the newest where it is much. */
  async between(roomId: string, { earliest, latest, limit, minDepth }: Gap, origin: ServerName) {
    const { reads, door } = this.#parts;
    const actor = await door.getShared(roomId, origin);
    const ends = await this.#nidsOf(actor, latest);
    const walked = await walkBack(reads, {
      roomNid: actor.view.roomNid,
      from: ends,
      stops: (await this.#nidsOf(actor, earliest)).filter((nid) => !ends.includes(nid)),
      minDepth,
      limit: Math.min(Math.max(0, limit), missingAtMost) + ends.length,
    });
    const between = walked.filter(({ eventNid }) => !ends.includes(eventNid));
    return this.#show(
      actor,
      origin,
      between.toSorted((left, right) => left.depth - right.depth),
    );
  }

  /** The event nearest to a time that the server's people may see. @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  async nearest(roomId: string, ts: number, isBackwards: boolean, origin: ServerName) {
    const { reads, door, sight } = this.#parts;
    const { view } = await door.getShared(roomId, origin);
    const times = await listEventsByTime(reads, { roomNid: view.roomNid, ts, isBackwards, limit: timesAtMost });
    const nids = times.map(({ eventNid }) => eventNid);
    const seen = await sight.filter(view, origin, await listGraphEvents(reads, nids));
    const found = times.find(({ eventNid }) => seen.some((event) => event.eventNid === eventNid));
    if (found === undefined) throw noSuchEvent();
    return { eventId: eventIdText(found.eventId, view.rules.event.ids), ts: found.originServerTs };
  }

  /** Of an event that has a place in its room's graph. @throws {MatrixError} M_NOT_FOUND where there is no such state */
  async snapshotBefore(eventNid: number): Promise<Snapshot> {
    const { reads, states } = this.#parts;
    const before = await states.before(eventNid);
    if (before === undefined) throw new MatrixError("M_NOT_FOUND", "The state at this event is not known here.");
    const state = await listGraphEvents(reads, [...before.values()]);
    return { state, authChain: await this.#chain(state.flatMap(({ authNids }) => authNids)) };
  }

  async #chain(nids: readonly number[]): Promise<readonly GraphEventRow[]> {
    const { reads } = this.#parts;
    const chain = await listAuthChain(reads, [...new Set(nids)], chainAtMost + 1);
    if (chain.length > chainAtMost) throw new Error(`An auth chain is longer than ${chainAtMost} events`);
    return listGraphEvents(
      reads,
      chain.map(({ eventNid }) => eventNid),
    );
  }

  /** What was rejected only holds the graph together here: nobody else is to build on it. */
  #show({ view }: RoomActor, origin: ServerName, rows: readonly GraphEventRow[]): Promise<readonly JsonObject[]> {
    const { sight } = this.#parts;
    return sight.show(
      view,
      origin,
      rows.filter((row) => row.verdict !== verdict.rejected),
    );
  }

  /** The number of an event that stands in the room's graph. @throws {MatrixError} M_NOT_FOUND */
  async getNid(actor: RoomActor, eventId: string): Promise<number> {
    const facts = await this.#find(actor, eventId);
    if (facts.place === place.outlier) throw noSuchEvent();
    return facts.eventNid;
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async #find({ view }: RoomActor, eventId: string): Promise<EventFacts> {
    const bytes = eventIdBytes(eventId, view.rules.event.ids);
    const [facts] = bytes === undefined ? [] : await listEventFactsById(this.#parts.reads, [bytes]);
    if (facts === undefined || facts.roomNid !== view.roomNid || !isServed(facts)) throw noSuchEvent();
    return facts;
  }

  /** Those of the events that stand in the room. */
  async #nidsOf({ view }: RoomActor, eventIds: readonly string[]): Promise<readonly number[]> {
    const bytes = eventIds.flatMap((eventId) => eventIdBytes(eventId, view.rules.event.ids) ?? []);
    const facts = await listEventFactsById(this.#parts.reads, bytes);
    return facts.filter(({ roomNid }) => roomNid === view.roomNid).map(({ eventNid }) => eventNid);
  }
}

export type Gap = {
  readonly earliest: readonly string[];
  readonly latest: readonly string[];
  readonly limit: number;
  readonly minDepth: number;
};

/** State is shown to every server in the room: it could not take part without it. What was redacted stays so. */
export function pdusOf({ rules }: RoomActor, rows: readonly GraphEventRow[]): readonly JsonObject[] {
  return rows.map(({ json, isRedacted }) => {
    const pdu = decodePdu(json, rules);
    return isRedacted ? redact(pdu, rules) : pdu;
  });
}

function idsOf({ rules }: RoomActor, rows: readonly GraphEventRow[]): readonly string[] {
  return rows.map(({ eventId }) => eventIdText(eventId, rules.event.ids));
}

function isServed(facts: EventFacts): boolean {
  return facts.hasJson && facts.verdict !== verdict.rejected;
}

function noSuchEvent(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such event here.");
}
