import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import type { Edu } from "./ports.ts";

export type TypingNews = { readonly roomId: string; readonly userId: string; readonly isTyping: boolean };

export type ReceiptNews = {
  readonly roomId: string;
  readonly userId: string;
  readonly eventId: string;
  /** Milliseconds since 1970. */
  readonly ts: number;
  /** '' for an unthreaded one. */
  readonly thread: string;
};

/** Receipts of people and threads that wait for one destination; more than these are not kept for one that is away. */
const maxReceipts = 5_000;

/** What lives in memory until it is sent: only the last word of each counts. */
export class Ephemera {
  readonly #typing = new Map<string, TypingNews>();
  readonly #receipts = new Map<string, ReceiptNews>();

  get isEmpty(): boolean {
    return this.#typing.size === 0 && this.#receipts.size === 0;
  }

  type(news: TypingNews): void {
    this.#typing.set(`${news.roomId} ${news.userId}`, news);
  }

  read(news: ReceiptNews): void {
    const key = `${news.roomId} ${news.userId} ${news.thread}`;
    if (this.#receipts.size < maxReceipts || this.#receipts.has(key)) this.#receipts.set(key, news);
  }

  /** Who types now is of no use to a server that is away. */
  dropTyping(): void {
    this.#typing.clear();
  }

  clear(): void {
    this.#typing.clear();
    this.#receipts.clear();
  }

  takeTyping(limit: number): readonly Edu[] {
    return takeFirst(this.#typing, limit).map(({ roomId, userId, isTyping }) => ({
      edu_type: "m.typing",
      content: { room_id: roomId, user_id: userId, typing: isTyping },
    }));
  }

  /** One EDU tells one receipt of each person in each room: threads of the same person are told by further ones. */
  takeReceipts(limit: number): readonly Edu[] {
    const edus: Map<string, Map<string, JsonObject>>[] = [];
    for (const [key, receipt] of this.#receipts) {
      const { roomId, userId } = receipt;
      let edu = edus.find((rooms) => rooms.get(roomId)?.has(userId) !== true);
      if (edu === undefined) {
        if (edus.length === limit) break;
        edu = new Map();
        edus.push(edu);
      }
      const room = edu.get(roomId) ?? new Map<string, JsonObject>();
      edu.set(roomId, room.set(userId, receiptContent(receipt)));
      this.#receipts.delete(key);
    }
    return edus.map((rooms) => ({ edu_type: "m.receipt", content: receiptsOf(rooms) }));
  }
}

function receiptContent({ eventId, ts, thread }: ReceiptNews): JsonObject {
  return { event_ids: [eventId], data: thread === "" ? { ts } : { ts, thread_id: thread } };
}

function receiptsOf(rooms: ReadonlyMap<string, ReadonlyMap<string, JsonObject>>): JsonObject {
  const entries = [...rooms].map(([roomId, people]): [string, JsonValue] => {
    return [roomId, { "m.read": Object.fromEntries(people) }];
  });
  return Object.fromEntries(entries);
}

function takeFirst<Value>(map: Map<string, Value>, limit: number): readonly Value[] {
  const taken: Value[] = [];
  for (const [key, value] of map) {
    if (taken.length === limit) break;
    taken.push(value);
    map.delete(key);
  }
  return taken;
}
