import { decide, type MaskTable } from "@botschaft/room/push-rules";
import { mainThread } from "@botschaft/storage";
import type { Outcomes } from "../push/index.ts";
import { type ClientEvent, relationOf } from "../rooms/client-event.ts";
import type { HeadBlock } from "../rooms/head-block.ts";

export type ThreadCount = {
  readonly notify: number;
  readonly highlight: number;
  /** Of the newest event that counts. */
  readonly lastPos: number;
  /** Undefined for the main timeline. */
  readonly rootId: string | undefined;
};

export type Counting = {
  readonly readerNid: number;
  readonly ignored: ReadonlySet<string>;
  readonly table: MaskTable;
  /** For whom an event's mask is not the whole answer; undefined where that is not in memory. */
  outcomesOf(event: ClientEvent): Outcomes | undefined;
};

/** What is unread for one reader in one room up to a position, by thread. New events are added from memory. */
export class UnreadCounts {
  readonly #threads: Map<number, ThreadCount>;
  /** Read up to here, by thread, where that is more than is counted. */
  readonly #read = new Map<number | null, number>();
  #upTo: number;

  constructor(threads: ReadonlyMap<number, ThreadCount>, upTo: number) {
    this.#threads = new Map(threads);
    this.#upTo = upTo;
  }

  get threads(): ReadonlyMap<number, ThreadCount> {
    return this.#threads;
  }

  /** Counts what has come since. @returns whether memory told all of it; otherwise these counts are over */
  advance(head: HeadBlock, upTo: number, counting: Counting): boolean {
    if (upTo <= this.#upTo) return true;
    if (head.from > this.#upTo) return false;
    const first = head.events.findLastIndex(({ pos }) => pos <= this.#upTo) + 1;
    for (const event of head.events.slice(first)) if (!this.#count(event, counting)) return false;
    this.#upTo = upTo;
    return true;
  }

  /**
   * The reader has read up to an event. @param threadNid null for all threads
   * @returns whether that is told without counting anew
   */
  read(threadNid: number | null, eventPos: number): boolean {
    const threads = threadNid === null ? [...this.#threads.keys()] : [threadNid];
    for (const thread of threads) {
      const count = this.#threads.get(thread);
      if (count === undefined) continue;
      if (count.lastPos > eventPos) return false;
      this.#threads.delete(thread);
    }
    this.#read.set(threadNid, Math.max(this.#read.get(threadNid) ?? 0, eventPos));
    return true;
  }

  #count(event: ClientEvent, { readerNid, ignored, table, outcomesOf }: Counting): boolean {
    const thread = event.threadNid ?? mainThread;
    if (event.senderNid === readerNid) {
      // Sending is reading; a new name is not.
      if (event.mask !== 0 && event.type !== "m.room.member") this.#threads.delete(thread);
      return true;
    }
    if (this.#isRead(thread, event.pos) || ignored.has(event.sender)) return true;
    const outcomes = outcomesOf(event);
    if (outcomes === undefined) return false;
    const { notify, highlight } = outcomes.get(readerNid) ?? decide(event.mask, table);
    return !notify || this.#add(thread, event, highlight);
  }

  #isRead(thread: number, pos: number): boolean {
    return Math.max(this.#read.get(null) ?? 0, this.#read.get(thread) ?? 0) >= pos;
  }

  #add(thread: number, event: ClientEvent, highlight: boolean): boolean {
    const before = this.#threads.get(thread);
    const rootId = thread === mainThread ? undefined : (before?.rootId ?? rootOf(event));
    if (thread !== mainThread && rootId === undefined) return false;
    this.#threads.set(thread, {
      notify: (before?.notify ?? 0) + 1,
      highlight: (before?.highlight ?? 0) + Number(highlight),
      lastPos: event.pos,
      rootId,
    });
    return true;
  }
}

function rootOf({ content }: ClientEvent): string | undefined {
  const relation = relationOf(content);
  return relation?.relType === "m.thread" ? relation.eventId : undefined;
}
