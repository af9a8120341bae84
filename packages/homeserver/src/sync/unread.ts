import type { ReadPool } from "@botschaft/platform/postgres";
import { eventIdText, type UserId } from "@botschaft/protocol/ids";
import { maskBits } from "@botschaft/room/push-rules";
import { countUnread, mainThread, type ReceiptRow, type UnreadAsk, type UnreadRow } from "@botschaft/storage";
import type { Ignored, IgnoredUsers } from "../accounts/index.ts";
import type { ReceiptFollower } from "../ephemeral/ports.ts";
import type { EventPushes, PushRules } from "../push/index.ts";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { RoomListener } from "../rooms/ports.ts";
import type { RoomRegistry } from "../rooms/room-registry.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { People } from "../streams/people.ts";
import type { EphemeralSource } from "./ephemeral.ts";
import type { Reader, ReaderRoom } from "./reader.ts";
import type { Readers } from "./readers.ts";
import type { Ask, AskedRoom, RoomSection } from "./sections.ts";
import { type ThreadCount, UnreadCounts } from "./unread-counts.ts";

type Ports = {
  readonly reads: ReadPool;
  readonly readers: Pick<Readers, "find">;
  readonly registry: Pick<RoomRegistry, "loaded">;
  readonly people: Pick<People, "findAll">;
  readonly ignoredUsers: IgnoredUsers;
  readonly rules: PushRules;
  readonly pushes: Pick<EventPushes, "outcomesOf">;
  readonly receipts: Pick<EphemeralSource, "hasOwnNews">;
};

type Counted = {
  readonly counts: UnreadCounts;
  /** What they were counted under: where one of these has changed, they are over. */
  readonly floor: number;
  readonly redactions: number;
  readonly ignored: Ignored;
};

/** Own events with these bits do not tell that somebody has read: a new name shows in every room. */
const idleMask = maskBits[".m.rule.member_event"];

type Wanted = { readonly room: ReaderRoom; readonly view: RoomView };

/**
 * Unread counts of the rooms of an answer: counted on the disk once, with one statement for all rooms, then moved on
 * from memory as long as the rooms' newest events tell everything.
 * https://spec.matrix.org/v1.19/client-server-api/#receiving-notifications
 */
export class UnreadSection implements RoomSection, ReceiptFollower, RoomListener {
  readonly #ports: Ports;
  readonly #counted = new WeakMap<ReaderRoom, Counted>();
  /** Own receipts that a count on its way may not know of. */
  readonly #moves = new WeakMap<ReaderRoom, number>();
  readonly #redactions = new Map<string, number>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  hasNews(): boolean {
    return false;
  }

  async answer(rooms: readonly AskedRoom[], ask: Ask): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> {
    const wanted = rooms.flatMap((room) => this.#wanted(room, ask) ?? []);
    if (wanted.length === 0) return new Map();
    const ignored = await this.#ports.ignoredUsers.of(ask.reader.userNid);
    const counts = new Map<number, ReadonlyMap<number, ThreadCount>>();
    const missing: Wanted[] = [];
    for (const one of wanted) {
      const known = this.#fromMemory(ask.reader, one, ignored);
      if (known === undefined) missing.push(one);
      else counts.set(one.view.roomNid, known);
    }
    for (const [roomNid, threads] of await this.#fromDisk(ask.reader, missing, ignored)) counts.set(roomNid, threads);
    const byThread = ask.filter.room?.timeline?.unread_thread_notifications === true;
    return new Map([...counts].map(([roomNid, threads]) => [roomNid, fieldsOf(threads, byThread)]));
  }

  /** A message that is not shown changes nothing by its count alone; one's own reading does. */
  isCompanion({ roomNid, since }: AskedRoom, ask: Ask): boolean {
    const room = ask.reader.rooms.get(roomNid);
    return room === undefined || !this.#ports.receipts.hasOwnNews(room, since, ask);
  }

  receiptMoved({ userNid, roomNid, threadNid, eventPos }: ReceiptRow): void {
    const room = this.#ports.readers.find(userNid)?.rooms.get(roomNid);
    if (room === undefined || eventPos === null) return;
    this.#moves.set(room, this.#movesIn(room) + 1);
    if (this.#counted.get(room)?.counts.read(threadNid, eventPos) === false) this.#counted.delete(room);
  }

  onEvents(): void {}

  onMembership(): void {}

  onRedaction(_nid: number, { roomId }: ClientEvent): void {
    this.#redactions.set(roomId, this.#redactionsIn(roomId) + 1);
  }

  /** Only what can have changed: somebody else's typing and reading is no reason to count. */
  #wanted({ roomNid, since }: AskedRoom, ask: Ask): Wanted | undefined {
    const room = ask.reader.rooms.get(roomNid);
    const view = this.#ports.registry.loaded(roomNid)?.view;
    if (room === undefined || view === undefined) return undefined;
    const isMoved = since === 0 || room.pulse.timeline > since || this.#ports.receipts.hasOwnNews(room, since, ask);
    return isMoved ? { room, view } : undefined;
  }

  #fromMemory(reader: Reader, { room, view }: Wanted, ignored: Ignored): ReadonlyMap<number, ThreadCount> | undefined {
    const counted = this.#counted.get(room);
    const { redactions, floor } = this.#conditions(room, view);
    if (counted?.redactions !== redactions || counted.floor !== floor || counted.ignored !== ignored) return undefined;
    const isTold = counted.counts.advance(view.head, view.latestPos, {
      readerNid: reader.userNid,
      ignored,
      table: this.#ports.rules.tableFor(reader.userId, view.roomId),
      outcomesOf: (event) => this.#ports.pushes.outcomesOf(event),
    });
    if (isTold) return counted.counts.threads;
    this.#counted.delete(room);
    return undefined;
  }

  async #fromDisk(reader: Reader, wanted: readonly Wanted[], ignored: Ignored) {
    if (wanted.length === 0) return [];
    const { reads, people } = this.#ports;
    const asks = wanted.map((one) => ({ ...one, ask: this.#askOf(reader, one), moves: this.#movesIn(one.room) }));
    const conditions = wanted.map(({ room, view }) => this.#conditions(room, view));
    const ignoredNids = ignored.size === 0 ? [] : await people.findAll([...ignored] as UserId[]);
    const rows = await countUnread(
      reads,
      { userNid: reader.userNid, ignoredNids: ignoredNids.map(({ userNid }) => userNid), idleMask },
      asks.map(({ ask }) => ask),
    );
    const byRoom = Map.groupBy(rows, ({ roomNid }) => roomNid);
    return asks.map(({ room, view, ask, moves }, at) => {
      const threads = threadsOf(byRoom.get(view.roomNid) ?? [], view);
      const counts = new UnreadCounts(threads, ask.upTo);
      // A receipt that came meanwhile may be in it or not: next time it is counted anew.
      if (moves === this.#movesIn(room)) this.#counted.set(room, { counts, ignored, ...conditions[at] } as Counted);
      return [view.roomNid, threads] as const;
    });
  }

  #askOf({ userId }: Reader, { room, view }: Wanted): UnreadAsk {
    const { enabled, notify, highlight } = this.#ports.rules.tableFor(userId, view.roomId);
    return { roomNid: view.roomNid, floor: room.sincePos, upTo: view.latestPos, enabled, notify, highlight };
  }

  #conditions(room: ReaderRoom, { roomId }: RoomView): Pick<Counted, "floor" | "redactions"> {
    return { floor: room.sincePos, redactions: this.#redactionsIn(roomId) };
  }

  #movesIn(room: ReaderRoom): number {
    return this.#moves.get(room) ?? 0;
  }

  #redactionsIn(roomId: string): number {
    return this.#redactions.get(roomId) ?? 0;
  }
}

function threadsOf(rows: readonly UnreadRow[], view: RoomView): ReadonlyMap<number, ThreadCount> {
  return new Map(
    rows.map(({ threadNid, rootId, notify, highlight, lastPos }) => [
      threadNid,
      { notify, highlight, lastPos, rootId: rootId === null ? undefined : eventIdText(rootId, view.rules.event.ids) },
    ]),
  );
}

function fieldsOf(threads: ReadonlyMap<number, ThreadCount>, byThread: boolean): Record<string, string> {
  if (!byThread) return { unread_notifications: countText([...threads.values()]) };
  const main = threads.get(mainThread);
  const others = [...threads.values()].filter(({ rootId }) => rootId !== undefined);
  const entries = others.map((count) => `${JSON.stringify(count.rootId)}:${countText([count])}`);
  return {
    unread_notifications: countText(main === undefined ? [] : [main]),
    unread_thread_notifications: `{${entries.join(",")}}`,
  };
}

function countText(counts: readonly Pick<ThreadCount, "notify" | "highlight">[]): string {
  const notify = counts.reduce((sum, count) => sum + count.notify, 0);
  const highlight = counts.reduce((sum, count) => sum + count.highlight, 0);
  return `{"notification_count":${notify},"highlight_count":${highlight}}`;
}
