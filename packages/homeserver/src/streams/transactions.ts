import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import { DatabaseUnavailable, type ReadPool } from "@botschaft/platform/postgres";
import { sha256 } from "@botschaft/protocol/crypto";
import { eventIdText } from "@botschaft/protocol/ids";
import { findRoomVersion } from "@botschaft/room/versions";
import {
  deleteOldTransactions,
  type Faults,
  type GroupCommit,
  listTransactions,
  type RowSet,
  rows,
  transactions,
} from "@botschaft/storage";

type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

export type Scope = {
  readonly deviceNid: number;
  readonly method: string;
  /** The full path, which ends in the transaction id. */
  readonly path: string;
  readonly txnId: string;
};

/** What the request's answer is made from; undefined where the answer is empty. */
export type Done = { readonly eventId?: string };

/** Puts the transaction's row into the commit of what the request does. `eventNid` is the event it made, if any. */
export type Record = (eventNid?: number) => readonly RowSet[];

type Device = {
  /** Requests on their way. */
  readonly inFlight: Map<string, Promise<Done>>;
  /** Oldest first. */
  readonly done: Map<string, Done & { readonly ts: number }>;
  readonly txnIdOfEvent: Map<number, string>;
  /** How often everything had been forgotten when it was last read from the disk. */
  epoch: number;
  catchingUp: Promise<void> | undefined;
};

/** The specification asks for as long as a client may try again. */
const keptMs = 24 * 60 * 60_000;

/** A device recognises its own events by these; only the newest come by way of /sync. */
const maxEchoes = 5_000;

/**
 * Requests that must not run twice: a duplicate gets the first one's answer, also while that one is on its way and
 * after a crash. Errors are not remembered.
 * https://spec.matrix.org/v1.19/client-server-api/#transaction-identifiers
 */
export class Transactions {
  readonly #storage: Storage;
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #devices = new BoundedMap<number, Promise<Device>>(20_000);
  #epoch = 0;

  constructor(storage: Storage, clock: Clock, faults: Faults = {}) {
    this.#storage = storage;
    this.#clock = clock;
    this.#faults = faults;
  }

  async run(scope: Scope, act: (record: Record) => Promise<Done>): Promise<Done> {
    const device = await this.#device(scope.deviceNid);
    const key = sha256(`${scope.method} ${scope.path}`).subarray(0, 16);
    const name = Buffer.from(key).toString("base64");
    for (;;) {
      const first = device.done.get(name) ?? device.inFlight.get(name);
      if (first !== undefined) return first;
      if (device.epoch === this.#epoch && this.#storage.writer.isSettled) break;
      await this.#catchUp(scope.deviceNid, device);
    }
    const running = this.#act(scope, key, device, act).finally(() => device.inFlight.delete(name));
    device.inFlight.set(name, running);
    const done = await running;
    device.done.set(name, { ...done, ts: this.#clock.now() });
    this.#forgetOld(device);
    return done;
  }

  /** Removes what is older than a day from the disk, all at once; called now and then. */
  async purge(): Promise<void> {
    const statements = [deleteOldTransactions(this.#clock.now() - keptMs)];
    await this.#storage.writer.submit({ key: "transactions", rows: [], statements });
  }

  /** The transaction id that this device sent the event with. */
  async find(deviceNid: number, eventNid: number): Promise<string | undefined> {
    return (await this.#device(deviceNid)).txnIdOfEvent.get(eventNid);
  }

  /** There may be more on the disk than in memory. What is on its way stays known. */
  forget(): void {
    this.#epoch++;
  }

  async #act(scope: Scope, key: Uint8Array, device: Device, act: (record: Record) => Promise<Done>): Promise<Done> {
    const { deviceNid, txnId } = scope;
    let outside: RowSet[] = [];
    const record: Record = (eventNid) => {
      // In memory before the commit: the sync that it wakes asks for it at once.
      if (eventNid !== undefined) device.txnIdOfEvent.set(eventNid, txnId);
      const row = { deviceNid, key, txnId, eventNid: eventNid ?? null, createdTs: this.#clock.now() };
      const set = rows(transactions, [row]);
      if (this.#faults.transactionRowOutside !== true) return [set];
      outside = [set];
      return [];
    };
    const done = await act(record);
    if (outside.length > 0) this.#clock.setTimer(50, () => this.#writeLater(outside));
    return done;
  }

  #writeLater(outside: readonly RowSet[]): void {
    this.#storage.writer.submit({ key: "fault", rows: outside }).catch(() => {});
  }

  #forgetOld({ done, txnIdOfEvent }: Device): void {
    const oldest = this.#clock.now() - keptMs;
    for (const [name, { ts }] of done) {
      if (ts >= oldest) break;
      done.delete(name);
    }
    if (txnIdOfEvent.size <= maxEchoes) return;
    for (const nid of txnIdOfEvent.keys()) {
      txnIdOfEvent.delete(nid);
      break;
    }
  }

  #device(deviceNid: number): Promise<Device> {
    const known = this.#devices.get(deviceNid);
    if (known !== undefined) return known;
    const loading = this.#load(deviceNid);
    loading.catch(() => this.#devices.delete(deviceNid));
    this.#devices.set(deviceNid, loading);
    return loading;
  }

  async #load(deviceNid: number): Promise<Device> {
    const maps = { inFlight: new Map(), done: new Map(), txnIdOfEvent: new Map() };
    const device: Device = { ...maps, epoch: -1, catchingUp: undefined };
    await this.#read(deviceNid, device);
    return device;
  }

  /** Before a commit's fate is known, a repeated request cannot be told from a new one. */
  #catchUp(deviceNid: number, device: Device): Promise<void> {
    if (!this.#storage.writer.isSettled) throw new DatabaseUnavailable("the last commit's fate is unknown");
    device.catchingUp ??= this.#read(deviceNid, device).finally(() => {
      device.catchingUp = undefined;
    });
    return device.catchingUp;
  }

  async #read(deviceNid: number, device: Device): Promise<void> {
    const epoch = this.#epoch;
    for (const { key, txnId, eventNid, eventId, roomVersion, createdTs: ts } of await listTransactions(
      this.#storage.reads,
      deviceNid,
    )) {
      const format = findRoomVersion(roomVersion ?? "")?.event.ids;
      const done = eventId === null || format === undefined ? {} : { eventId: eventIdText(eventId, format) };
      device.done.set(Buffer.from(key).toString("base64"), { ...done, ts });
      if (eventNid !== null) device.txnIdOfEvent.set(eventNid, txnId);
    }
    device.epoch = epoch;
  }
}
