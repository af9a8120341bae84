import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { eventIdBytes, type RoomId } from "@botschaft/protocol/ids";
import type { GroupCommit } from "@botschaft/storage";
import { findEventById, listRelatedTo, listTopological } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom, renderEvent } from "../../rooms/client-event.ts";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import type { StateKeys } from "../../streams/state-keys.ts";
import { parseToken, topologicalToken } from "../../streams/tokens.ts";
import type { Transactions } from "../../streams/transactions.ts";
import type { EventStore } from "../event-store.ts";
import { eventTest, type RoomEventFilter, wantsRoom } from "../filter.ts";
import { membershipAt } from "../reader.ts";
import type { Readers } from "../readers.ts";
import type { Visibility } from "../visibility.ts";
import { type Access, getAccess, type Person } from "./access.ts";
import { memberStateFor } from "./member-state.ts";
import { bringOlder, type OlderEvents } from "./older-events.ts";

export type HistoryPorts = {
  readonly reads: ReadPool;
  readonly writer: Pick<GroupCommit, "pos">;
  readonly clock: Clock;
  readonly incarnation: string;
  readonly registry: RoomRegistry;
  readonly readers: Readers;
  readonly stateKeys: StateKeys;
  readonly visibility: Visibility;
  readonly transactions: Transactions;
  readonly events: EventStore;
  /** Other servers of the rooms; without it there are none. */
  readonly older?: OlderEvents | undefined;
};

export type Asker = Person & { readonly deviceNid: number };

export type PageAsk = {
  readonly roomId: RoomId;
  readonly asker: Asker;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly isBackwards: boolean;
  readonly limit?: number | undefined;
  readonly filter: RoomEventFilter;
};

/** A place in a room's own order: everything at or below lies before it. */
type Place = readonly [depth: number, pos: number];

type Bounds = { readonly place: Place | undefined; readonly pos: number | undefined };

export type Page = {
  readonly events: readonly ClientEvent[];
  /** Where the page ends, undefined where there is nothing behind it. */
  readonly end: Place | undefined;
};

const defaultLimit = 10;
const maxLimit = 1_000;
const chunk = 200;
const maxChunks = 25;
const beginning: Place = [-1, Number.MIN_SAFE_INTEGER];
const ending: Place = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/** A room's events in the room's own order, forwards or backwards. */
export class RoomHistory {
  readonly #ports: HistoryPorts;

  constructor(ports: HistoryPorts) {
    this.#ports = ports;
  }

  /** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3roomsroomidmessages */
  async messages(ask: PageAsk): Promise<string> {
    const { incarnation } = this.#ports;
    const access = await getAccess(this.#ports, ask.roomId, ask.asker);
    const from = this.#bounds(ask.from, "from");
    const to = this.#bounds(ask.to, "to");
    const page = await this.#page(access, ask, from, to);
    const texts = await this.render(access, ask.asker, page.events);
    const state = await this.#lazyState(access, ask, page.events);
    const start = ask.from ?? tokenOf(incarnation, ask.isBackwards ? this.#now(access) : beginning);
    const end = page.end === undefined ? "" : `,"end":"${tokenOf(incarnation, page.end)}"`;
    return `{"start":${JSON.stringify(start)}${end},"chunk":[${texts.join(",")}]${state}}`;
  }

  /** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3roomsroomidcontexteventid */
  async context(
    roomId: RoomId,
    asker: Asker,
    eventId: string,
    limit: number,
    filter: RoomEventFilter,
  ): Promise<string> {
    const { incarnation } = this.#ports;
    const access = await getAccess(this.#ports, roomId, asker);
    const event = await this.#getVisible(access, eventId);
    const half = Math.min(Math.max(0, limit), maxLimit);
    const page = (isBackwards: boolean, size: number) => {
      const place: Place = [event.depth, event.pos - (isBackwards ? 1 : 0)];
      const ask = { roomId, asker, isBackwards, limit: size, filter };
      return this.#page(access, ask, { place, pos: undefined }, { place: undefined, pos: undefined });
    };
    const [before, after] = await Promise.all([page(true, Math.ceil(half / 2)), page(false, Math.floor(half / 2))]);
    const last = after.events.at(-1) ?? event;
    const senders = [...before.events, event, ...after.events];
    const state = await memberStateFor(this.#ports, access, last.pos, filter, senders);
    const [own, earlier, later, stateTexts] = await Promise.all([
      this.render(access, asker, [event]),
      this.render(access, asker, before.events),
      this.render(access, asker, after.events),
      this.render(access, asker, state),
    ]);
    const first = before.events.at(-1) ?? event;
    return (
      `{"start":"${tokenOf(incarnation, [first.depth, first.pos - 1])}","end":"${tokenOf(incarnation, [last.depth, last.pos])}",` +
      `"event":${own[0]},"events_before":[${earlier.join(",")}],"events_after":[${later.join(",")}],"state":[${stateTexts.join(",")}]}`
    );
  }

  /** @throws {MatrixError} M_NOT_FOUND, also for an event that the asker may not see */
  async event(roomId: RoomId, asker: Asker, eventId: string): Promise<string> {
    const access = await getAccess(this.#ports, roomId, asker).catch((error: unknown) => {
      if (error instanceof MatrixError && error.errcode === "M_FORBIDDEN") throw noSuchEvent();
      throw error;
    });
    const [text] = await this.render(access, asker, [await this.#getVisible(access, eventId)]);
    return text as string;
  }

  async render({ room }: Access, asker: Asker, events: readonly ClientEvent[]): Promise<readonly string[]> {
    const { clock, transactions, readers } = this.#ports;
    const now = clock.now();
    if (events.length > 0) await readers.completeLine(await readers.get(asker.userNid, asker.userId), room);
    return Promise.all(
      events.map(async (event) => {
        const isOwn = event.senderNid === asker.userNid;
        const txnId = isOwn ? await transactions.find(asker.deviceNid, event.nid) : undefined;
        const membership = membershipAt(room, event.pos) ?? "leave";
        return renderEvent(event, { now, txnId, membership }, { withRoomId: true });
      }),
    );
  }

  async #page(access: Access, ask: Omit<PageAsk, "from" | "to">, from: Bounds, to: Bounds): Promise<Page> {
    const page = await this.#read(access, ask, from, to);
    const { older, reads } = this.#ports;
    // Who left reads what was here then, and what arrived since is bounded by positions.
    if (!ask.isBackwards || older === undefined || access.leftPos !== undefined || to.pos !== undefined) return page;
    const stretch = { from: from.place, end: page.end };
    return (await bringOlder({ reads, older }, access.view, stretch)) ? this.#read(access, ask, from, to) : page;
  }

  async #read(access: Access, ask: Omit<PageAsk, "from" | "to">, from: Bounds, to: Bounds): Promise<Page> {
    const { view, leftPos } = access;
    const wanted = Math.min(ask.limit ?? ask.filter.limit ?? defaultLimit, ask.filter.limit ?? maxLimit);
    const limit = Math.min(Math.max(0, wanted), maxLimit);
    if (!wantsRoom(view.roomId, ask.filter)) return { events: [], end: undefined };
    const { isBackwards } = ask;
    const upToPos = Math.min(
      leftPos ?? this.#ports.writer.pos,
      (isBackwards ? from : to).pos ?? Number.MAX_SAFE_INTEGER,
    );
    const afterPos = (isBackwards ? to : from).pos ?? Number.MIN_SAFE_INTEGER;
    const stop = to.place ?? (isBackwards ? beginning : ending);
    const passes = await this.#test(access, ask.filter);
    const events: ClientEvent[] = [];
    let at = from.place ?? (isBackwards ? ending : beginning);
    for (let read = 0; read < maxChunks; read++) {
      const range = { roomNid: view.roomNid, isBackwards, from: at, to: stop, afterPos, upToPos, limit: chunk };
      const stored = await listTopological(this.#ports.reads, range);
      const candidates = stored.map((one) => clientEventFrom(one, view.roomId, view.rules));
      const passing = await passes(candidates);
      for (const event of candidates) {
        if (events.length === limit) return { events, end: at };
        if (passing.has(event)) events.push(event);
        at = isBackwards ? [event.depth, event.pos - 1] : [event.depth, event.pos];
      }
      if (stored.length < chunk) return { events, end: undefined };
    }
    return { events, end: at };
  }

  async #test(
    { view, reader, room }: Access,
    filter: RoomEventFilter,
  ): Promise<(events: readonly ClientEvent[]) => Promise<ReadonlySet<ClientEvent>>> {
    const isVisible = await this.#ports.visibility.test(view, reader, room, 1);
    const isWanted = eventTest(filter);
    const related = relatedFilter(filter);
    return async (events) => {
      const passing = events.filter((event) => isWanted?.(event) !== false && isVisible?.(event) !== false);
      if (related === undefined) return new Set(passing);
      const ids = passing.map(({ eventId }) => eventId);
      const found = await listRelatedTo(this.#ports.reads, view.roomNid, ids, related);
      return new Set(passing.filter(({ eventId }) => found.has(eventId)));
    };
  }

  async #getVisible({ view, reader, room, leftPos }: Access, eventId: string): Promise<ClientEvent> {
    const bytes = eventIdBytes(eventId, view.rules.event.ids);
    const stored = bytes && (await findEventById(this.#ports.reads, view.roomNid, bytes));
    if (stored === undefined || (stored.pos ?? 0) > (leftPos ?? Number.MAX_SAFE_INTEGER)) throw noSuchEvent();
    const event = clientEventFrom(stored, view.roomId, view.rules);
    const isVisible = await this.#ports.visibility.test(view, reader, room, event.pos);
    if (isVisible?.(event) === false) throw noSuchEvent();
    return event;
  }

  async #lazyState(access: Access, { filter, asker }: PageAsk, events: readonly ClientEvent[]): Promise<string> {
    const [first] = events;
    if (filter.lazy_load_members !== true || first === undefined) return "";
    // What is asked of the events is not asked of their senders.
    const state = await memberStateFor(this.#ports, access, first.pos, { lazy_load_members: true }, events);
    const members = state.filter(({ type }) => type === "m.room.member");
    return `,"state":[${(await this.render(access, asker, members)).join(",")}]`;
  }

  /** @throws {MatrixError} M_INVALID_PARAM */
  #bounds(text: string | undefined, name: string): Bounds {
    if (text === undefined) return { place: undefined, pos: undefined };
    const token = parseToken(text);
    if (token === undefined) throw new MatrixError("M_INVALID_PARAM", `\`${name}\` is no token of this server.`);
    // Of another database: as if nothing had been said.
    if (token.incarnation !== this.#ports.incarnation) return { place: undefined, pos: undefined };
    return token.kind === "stream"
      ? { place: undefined, pos: token.pos }
      : { place: [token.depth, token.pos], pos: undefined };
  }

  #now({ view }: Access): Place {
    const last = view.head.events.at(-1);
    return last === undefined ? beginning : [last.depth, last.pos];
  }
}

function relatedFilter(filter: RoomEventFilter) {
  const { related_by_rel_types: relTypes, related_by_senders: senders } = filter;
  return relTypes === undefined && senders === undefined ? undefined : { relTypes, senders };
}

function tokenOf(incarnation: string, [depth, pos]: Place): string {
  return topologicalToken(incarnation, Math.max(0, depth), pos);
}

function noSuchEvent(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such event, or you may not read it.");
}
