import { RemoteError } from "@botschaft/peer";
import type { Clock, Timer } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { Slots } from "@botschaft/platform/slots";
import type { ServerName } from "@botschaft/protocol/ids";
import { type DestinationRow, listBacklog } from "@botschaft/storage";
import type { RemoteServers } from "../ports.ts";
import { type Failure, failedAgain, waitOf } from "./back-off.ts";
import { listMissed } from "./catch-up.ts";
import { Ephemera, type ReceiptNews, type TypingNews } from "./ephemera.ts";
import type { Cursors, Edu, OutboundStream, Storage, Stream } from "./ports.ts";
import { buildTransaction, type Transaction, withoutTyping } from "./transaction.ts";
import type { WireEvents } from "./wire-events.ts";

export type DestinationPorts = {
  readonly serverName: ServerName;
  readonly storage: Storage;
  readonly remoteServers: RemoteServers;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly events: WireEvents;
  readonly streams: Readonly<Partial<Record<Stream, OutboundStream>>>;
  readonly slots: Slots;
  nextTxnId(): string;
  /** Everything at or below was told to the destinations that it is for. */
  told(): number;
  /** Where it stands is to be saved. */
  moved(destination: Destination): void;
  /** It failed once more, or was reached again. */
  reached(server: ServerName): void;
};

/** An event that waits; its JSON is read when it goes. */
export type Outgoing = { readonly eventNid: number; readonly pos: number };

const streams = ["toDevice", "deviceLists"] as const satisfies readonly Stream[];
const cursorOf = { toDevice: "toDevicePos", deviceLists: "deviceListPos" } as const;

const maxPdus = 50;
const maxEdus = 100;
/** Events that wait in memory. Of more, and of those of a server that is away for long, the disk tells. */
const maxWaiting = 200;
const patienceMs = 10 * 60_000;
const timeoutMs = 60_000;
/** Between attempts that inbound traffic calls for. */
const hastenAfterMs = 5_000;
/** After a mishap of our own. */
const restMs = 5_000;

/** One server that we send to: what waits for it, one transaction at a time, and how it fails. */
export class Destination {
  readonly server: ServerName;
  readonly #ports: DestinationPorts;
  #cursors: Cursors;
  #failure: Failure | undefined;
  /** The border does not let us speak with it: nothing is tried until somebody decides otherwise. */
  #isRefused = false;
  #lastSuccessTs: number | null;
  #waiting: Outgoing[] = [];
  /** What it misses is to be read from the disk. */
  #isBehind: boolean;
  readonly #open = new Set<Stream>(streams);
  readonly #ephemera = new Ephemera();
  /** Sent without an answer: it may have arrived, and is sent again as it was. */
  #unanswered: Transaction | undefined;
  #run: Promise<void> | undefined;
  #restsUntil = 0;
  #timer: Timer | undefined;
  readonly #ended = new AbortController();

  constructor(row: DestinationRow, ports: DestinationPorts, { isNew }: { readonly isNew: boolean }) {
    this.server = row.server as ServerName;
    this.#ports = ports;
    this.#cursors = row;
    this.#failure = failureIn(row);
    this.#lastSuccessTs = row.lastSuccessTs;
    this.#isBehind = !isNew;
  }

  get isRunning(): boolean {
    return this.#run !== undefined;
  }

  get isFailing(): boolean {
    return this.#failure !== undefined;
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Events in memory that are to go to it. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** How many events are to go to it, those among them that are on disk alone; counted up to the limit. */
  async countWaiting(limit: number): Promise<number> {
    if (!this.#isBehind) return Math.min(this.#waiting.length, limit);
    const { storage, told } = this.#ports;
    const outage = { server: this.server, after: this.#cursors.eventPos, upTo: told() };
    return (await listBacklog(storage.reads, outage, limit)).length;
  }

  toRow(): DestinationRow {
    const { eventPos, toDevicePos, deviceListPos } = this.#cursors;
    return {
      server: this.server,
      eventPos,
      toDevicePos,
      deviceListPos,
      failingSinceTs: this.#failure?.sinceTs ?? null,
      failedTs: this.#failure?.failedTs ?? null,
      backOffMs: this.#failure?.backOffMs ?? null,
      lastSuccessTs: this.#lastSuccessTs,
    };
  }

  push(event: Outgoing): void {
    if (this.#isRefused) return;
    this.#waiting.push(event);
    if (this.#waiting.length > maxWaiting) {
      this.#isBehind = true;
      this.#waiting.splice(0, maxWaiting / 2);
    }
    this.wake();
  }

  /** Something was appended to a durable stream for it. */
  openStream(stream: Stream): void {
    this.#open.add(stream);
    this.wake();
  }

  type(news: TypingNews): void {
    if (this.isFailing || this.#isRefused) return;
    this.#ephemera.type(news);
    this.wake();
  }

  read(news: ReceiptNews): void {
    if (this.#isRefused) return;
    this.#ephemera.read(news);
    this.wake();
  }

  /** What is in memory may differ from the disk. */
  fallBehind(): void {
    this.#isBehind = true;
    this.#unanswered = undefined;
    for (const stream of streams) this.#open.add(stream);
  }

  /** It spoke to us: it may be there again. */
  hasten(): void {
    const { clock } = this.#ports;
    if (this.#failure === undefined || clock.now() - this.#failure.failedTs < hastenAfterMs) return;
    this.#failure = { ...this.#failure, failedTs: clock.now() - this.#failure.backOffMs };
    this.wake();
  }

  /** Somebody decided that it may be spoken with again: how it failed until then counts for nothing. */
  reconsider(): void {
    this.#isRefused = false;
    this.#failure = undefined;
    this.#ports.reached(this.server);
    this.wake();
  }

  wake(): void {
    if (this.#run !== undefined || this.#isRefused || this.#ended.signal.aborted || !this.#hasWork) return;
    const ms = this.#waitMs();
    if (ms > 0) this.#wakeIn(ms);
    else this.#begin();
  }

  /** Ends what is under way; resolves when it is over. */
  async stop(): Promise<void> {
    this.#ended.abort();
    this.#timer?.cancel();
    await this.#run;
  }

  get #hasWork(): boolean {
    return (
      this.#waiting.length > 0 ||
      this.#isBehind ||
      this.#open.size > 0 ||
      !this.#ephemera.isEmpty ||
      this.#unanswered !== undefined
    );
  }

  #waitMs(): number {
    const now = this.#ports.clock.now();
    return Math.max(waitOf(this.#failure, now), this.#restsUntil - now);
  }

  #begin(): void {
    this.#timer?.cancel();
    this.#run = this.#sendAll().finally(() => {
      this.#run = undefined;
      this.wake();
    });
  }

  #wakeIn(ms: number): void {
    this.#timer?.cancel();
    this.#timer = this.#ports.clock.setTimer(ms, () => this.wake());
  }

  async #sendAll(): Promise<void> {
    try {
      while (!this.#ended.signal.aborted) {
        const transaction = this.#unanswered ?? (await this.#next());
        if (transaction === undefined) return;
        await this.#send(transaction);
      }
    } catch (error) {
      // At the rim of what goes on by itself: the database is away, or we are wrong. What was taken is on the disk.
      if (error instanceof RemoteError) return error.kind === "refused" ? this.#refused() : this.#failed();
      this.#ports.log.warn({ err: error, server: this.server }, "sending to a server stopped for a moment");
      this.#restsUntil = this.#ports.clock.now() + restMs;
      this.fallBehind();
    }
  }

  async #send(transaction: Transaction): Promise<void> {
    this.#unanswered = transaction;
    const { remoteServers, slots } = this.#ports;
    const { txnId, body } = transaction;
    const { signal } = this.#ended;
    const request = { path: { txnId }, body };
    await slots.run(() => remoteServers.call(this.server, "sendTransaction", request, { timeoutMs, signal }));
    this.#unanswered = undefined;
    this.#delivered(transaction);
  }

  /** Undefined when there is nothing to send. */
  async #next(): Promise<Transaction | undefined> {
    if (this.#isBehind) await this.#catchUp();
    const taken = this.#waiting.splice(0, maxPdus);
    const pdus = await this.#ports.events.list(taken.map(({ eventNid }) => eventNid));
    const edus: Edu[] = [];
    const after: { -readonly [Cursor in keyof Cursors]?: number } = {};
    for (const stream of streams) {
      if (!this.#open.delete(stream)) continue;
      const from = this.#cursors[cursorOf[stream]];
      const read = await this.#ports.streams[stream]?.read(this.server, from, Math.floor((maxEdus - edus.length) / 2));
      if (read === undefined) continue;
      edus.push(...read.edus);
      after[cursorOf[stream]] = read.pos;
      if (!read.isAll) this.#open.add(stream);
    }
    edus.push(...this.#ephemera.takeReceipts(maxEdus - edus.length));
    edus.push(...this.#ephemera.takeTyping(maxEdus - edus.length));
    const last = taken.at(-1);
    if (last !== undefined) after.eventPos = last.pos;
    if (pdus.length > 0 || edus.length > 0) return buildTransaction({ pdus, edus, after }, this.#ports);
    this.#move(after);
    return this.#hasWork ? this.#next() : undefined;
  }

  async #catchUp(): Promise<void> {
    this.#isBehind = false;
    const { reads } = this.#ports.storage;
    const upTo = this.#ports.told();
    const missed = await listMissed(reads, { server: this.server, after: this.#cursors.eventPos, upTo });
    this.#waiting = [...missed, ...this.#waiting.filter(({ pos }) => pos > upTo)];
    if (missed.length === 0) this.#move({ eventPos: upTo });
  }

  #delivered({ after }: Transaction): void {
    const wasFailing = this.isFailing;
    this.#failure = undefined;
    this.#lastSuccessTs = this.#ports.clock.now();
    this.#move(after);
    for (const stream of streams) {
      const pos = after[cursorOf[stream]];
      if (pos !== undefined) this.#ports.streams[stream]?.delivered?.(this.server, pos);
    }
    if (wasFailing) this.#ports.reached(this.server);
  }

  /** Nothing waits: it has everything that there is for it. */
  #move(after: Partial<Cursors>): void {
    const { eventPos: before } = this.#cursors;
    const isUpToDate = this.#waiting.length === 0 && !this.#isBehind;
    const eventPos = Math.max(before, after.eventPos ?? 0, isUpToDate ? this.#ports.told() : 0);
    this.#cursors = { ...this.#cursors, ...after, eventPos };
    this.#ports.moved(this);
  }

  /** Its cursors stay where they are, and nothing of what it misses is kept in memory. */
  #refused(): void {
    this.#isRefused = true;
    this.#timer?.cancel();
    this.fallBehind();
    this.#waiting = [];
    this.#ephemera.clear();
    this.#ports.log.info({ server: this.server }, "a server is not sent to: the border refuses it");
    this.#ports.moved(this);
  }

  #failed(): void {
    const { clock, random, log } = this.#ports;
    if (this.#ended.signal.aborted) return;
    const now = clock.now();
    this.#failure = failedAgain(this.#failure, now, random);
    log.info({ server: this.server, ...this.#failure }, "a server was not reached");
    this.#ports.reached(this.server);
    this.#ephemera.dropTyping();
    this.#unanswered = this.#unanswered && withoutTyping(this.#unanswered);
    if (now - this.#failure.sinceTs >= patienceMs) {
      this.fallBehind();
      this.#waiting = [];
      this.#ephemera.clear();
    }
    this.#ports.moved(this);
  }
}

function failureIn({ failingSinceTs, failedTs, backOffMs }: DestinationRow): Failure | undefined {
  if (failingSinceTs === null || failedTs === null || backOffMs === null) return undefined;
  return { sinceTs: failingSinceTs, failedTs, backOffMs };
}
