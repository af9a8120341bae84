import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { type GroupCommit, type ReceiptRow, type ReceiptType, receipts, rows } from "@botschaft/storage";
import type { AccountData } from "../accounts/account-data.ts";
import type { RoomView } from "../rooms/room-view.ts";
import { KeyedTurns } from "../streams/keyed-turns.ts";
import type { ReceiptFollower, RoomPulses } from "./ports.ts";
import { findReadEvent } from "./read-event.ts";
import { threadOf } from "./receipt-thread.ts";

type Ports = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly pulses: RoomPulses;
  readonly accountData: AccountData;
  readonly followers: readonly ReceiptFollower[];
};

export type Receipt = {
  readonly userNid: number;
  readonly view: RoomView;
  readonly eventId: string;
  /** When it was read, where another server tells. */
  readonly ts?: number | undefined;
};

/** How far people have read. https://spec.matrix.org/v1.19/client-server-api/#receipts */
export class Receipts {
  readonly #ports: Ports;
  readonly #markers = new KeyedTurns<string>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Joins the next commit. One that lies behind the last changes nothing. @throws {MatrixError} M_INVALID_PARAM */
  async mark(receipt: Receipt, type: ReceiptType, threadId?: string): Promise<void> {
    const { storage, clock } = this.#ports;
    const { userNid, view, eventId } = receipt;
    const event = await findReadEvent(storage.reads, view, eventId);
    const thread = await threadOf(storage.reads, view, event, threadId);
    const row: ReceiptRow = {
      ...thread,
      roomNid: view.roomNid,
      userNid,
      type,
      eventId,
      eventPos: event?.pos ?? null,
      ts: receipt.ts ?? clock.now(),
      pos: storage.writer.numbers.next(),
    };
    await storage.writer.submit({
      key: `user:${userNid}`,
      rows: [rows(receipts, [row])],
      users: [userNid],
      rooms: isPublic(type) ? [view.roomNid] : [],
      apply: () => this.#apply(row),
    });
  }

  /** The read marker, which never goes back. @throws {MatrixError} M_INVALID_PARAM, M_NOT_FOUND */
  async markFullyRead({ userNid, view, eventId }: Receipt): Promise<void> {
    const { storage, accountData } = this.#ports;
    const event = await findReadEvent(storage.reads, view, eventId);
    if (event === undefined) throw new MatrixError("M_NOT_FOUND", "There is no such event in this room.");
    await this.#markers.run(`${userNid} ${view.roomNid}`, async () => {
      if ((await this.#fullyRead(userNid, view)) >= event.pos) return;
      const { roomNid } = view;
      await accountData.set({ userNid, roomNid, type: "m.fully_read", content: { event_id: eventId } });
    });
  }

  async #fullyRead(userNid: number, view: RoomView): Promise<number> {
    const marker = await this.#ports.accountData.find(userNid, view.roomNid, "m.fully_read");
    if (typeof marker?.event_id !== "string") return Number.NEGATIVE_INFINITY;
    const event = await findReadEvent(this.#ports.storage.reads, view, marker.event_id);
    return event?.pos ?? Number.NEGATIVE_INFINITY;
  }

  #apply(row: ReceiptRow): void {
    const { pulses, followers } = this.#ports;
    if (isPublic(row.type)) {
      const pulse = pulses.pulse(row.roomNid);
      pulse.receipts = Math.max(pulse.receipts, row.pos);
    }
    for (const follower of followers) follower.receiptMoved(row);
  }
}

function isPublic(type: ReceiptType): boolean {
  return type === "m.read";
}
