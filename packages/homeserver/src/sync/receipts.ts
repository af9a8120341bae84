import type { ReadPool } from "@botschaft/platform/postgres";
import { listReceiptPositions, listReceipts, type ReceiptRow, type StoredReceipt } from "@botschaft/storage";
import type { ReceiptFollower } from "../ephemeral/ports.ts";
import type { People } from "../streams/people.ts";
import type { EphemeralEvent, EphemeralSource } from "./ephemeral.ts";
import type { Pulse, Reader, ReaderRoom } from "./reader.ts";
import type { ReaderLoader, Readers } from "./readers.ts";
import type { Ask, AskedRoom } from "./sections.ts";

type Ports = { readonly reads: ReadPool; readonly readers: Pick<Readers, "find">; readonly people: People };

/** Where the newest of a reader's own receipts stand, private ones among them: of any room, and by room. */
const anywhere = "own_receipts";

/** Receipts as /sync tells them. https://spec.matrix.org/v1.19/client-server-api/#receipts */
export class ReceiptsSource implements ReceiptFollower, ReaderLoader, EphemeralSource {
  readonly #ports: Ports;
  /** Rooms whose newest receipt on disk is known. */
  readonly #loaded = new WeakSet<Pulse>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  receiptMoved({ userNid, roomNid, pos }: ReceiptRow): void {
    const reader = this.#ports.readers.find(userNid);
    if (reader !== undefined) move(reader, roomNid, pos);
  }

  async load(reader: Reader): Promise<void> {
    const joined = [...reader.rooms.values()].filter(({ membership }) => membership === "join");
    const rows = await listReceiptPositions(
      this.#ports.reads,
      reader.userNid,
      joined.map(({ roomNid }) => roomNid),
    );
    for (const { roomNid, all, own } of rows) {
      if (own !== null) move(reader, roomNid, own);
      const pulse = reader.rooms.get(roomNid)?.pulse;
      if (pulse === undefined || this.#loaded.has(pulse)) continue;
      pulse.receipts = Math.max(pulse.receipts, all ?? 0);
      this.#loaded.add(pulse);
    }
  }

  /** Whether one's own receipts moved: the room's pulse does not tell of private ones. */
  hasOwnNews({ roomNid }: Pick<ReaderRoom, "roomNid">, since: number, { reader }: Ask): boolean {
    // The first look spares the second for nearly every room at nearly every poll.
    return positionOf(reader, anywhere) > since && positionOf(reader, inRoom(roomNid)) > since;
  }

  async list(rooms: readonly AskedRoom[], ask: Ask): Promise<ReadonlyMap<number, readonly EphemeralEvent[]>> {
    const { reads, people } = this.#ports;
    const { reader } = ask;
    const changed = rooms.filter((room) => {
      // Memory knows nothing of the receipts of a room that one was not in when one came.
      if (room.since === 0) return true;
      const pulse = reader.rooms.get(room.roomNid)?.pulse;
      return (pulse !== undefined && pulse.receipts > room.since) || this.hasOwnNews(room, room.since, ask);
    });
    if (changed.length === 0) return new Map();
    const stored = await listReceipts(reads, reader.userNid, changed);
    const ids = await people.listIds([...new Set(stored.map(({ userNid }) => userNid))]);
    const byRoom = Map.groupBy(stored, ({ roomNid }) => roomNid);
    return new Map([...byRoom].map(([roomNid, receipts]) => [roomNid, eventsOf(receipts, ids)]));
  }
}

/** One event a thread: within one, somebody has one receipt of each type. */
function eventsOf(receipts: readonly StoredReceipt[], ids: ReadonlyMap<number, string>): readonly EphemeralEvent[] {
  const byThread = Map.groupBy(receipts, ({ thread }) => thread);
  return [...byThread.values()].map((ofThread) => ({ type: "m.receipt", content: contentOf(ofThread, ids) }));
}

type Content = { [eventId: string]: { [type: string]: { [userId: string]: object } } };

function contentOf(receipts: readonly StoredReceipt[], ids: ReadonlyMap<number, string>): Content {
  const content: Content = {};
  for (const { eventId, type, userNid, ts, thread } of receipts) {
    const userId = ids.get(userNid);
    if (userId === undefined) continue;
    content[eventId] ??= {};
    content[eventId][type] ??= {};
    content[eventId][type][userId] = thread === "" ? { ts } : { ts, thread_id: thread };
  }
  return content;
}

function move(reader: Reader, roomNid: number, pos: number): void {
  reader.move(anywhere, pos);
  reader.move(inRoom(roomNid), pos);
}

function inRoom(roomNid: number): string {
  return `own_receipts ${roomNid}`;
}

function positionOf({ positions }: Reader, stream: string): number {
  return positions.get(stream) ?? 0;
}
