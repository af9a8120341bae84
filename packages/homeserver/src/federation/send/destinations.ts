import type { Timer } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import {
  type DestinationRow,
  destinations,
  listDestinations,
  listServersWeShareRoomsWith,
  rows,
} from "@botschaft/storage";
import { Destination, type DestinationPorts } from "./destination.ts";

/** Cursors are saved together, and no more often than this. */
const saveEveryMs = 1_000;

type Ports = Omit<DestinationPorts, "moved">;

/** Every server that we send to, and where it stands on the disk. */
export class Destinations {
  readonly #ports: DestinationPorts;
  readonly #all = new Map<ServerName, Destination>();
  readonly #moved = new Set<Destination>();
  #timer: Timer | undefined;
  #saving = Promise.resolve();
  #isStopped = false;

  constructor(ports: Ports) {
    this.#ports = { ...ports, moved: (destination) => this.#noteMoved(destination) };
  }

  /** How many are being sent to just now. */
  get busy(): number {
    let busy = 0;
    for (const destination of this.#all.values()) if (destination.isRunning) busy++;
    return busy;
  }

  [Symbol.iterator](): Iterator<Destination> {
    return this.#all.values();
  }

  find(server: string): Destination | undefined {
    return this.#all.get(server as ServerName);
  }

  /** @param pos where a server begins that was never sent to; it is written down at once */
  get(server: ServerName, pos: number): Destination {
    return this.#all.get(server) ?? this.#add(newRow(server, pos), true);
  }

  /**
   * Takes up what the last process left. Servers in our rooms without a row are those that came just before a crash:
   * they begin before everything.
   */
  async open(): Promise<void> {
    const { reads } = this.#ports.storage;
    const [known, inRooms] = await Promise.all([listDestinations(reads), listServersWeShareRoomsWith(reads)]);
    const names = new Set<string>([...known.map(({ server }) => server), this.#ports.serverName]);
    const unknown = inRooms.filter((server) => !names.has(server)).map((server) => newRow(server as ServerName, 0));
    for (const row of [...known, ...unknown]) {
      if (!this.#all.has(row.server as ServerName)) this.#add(row, false);
    }
    for (const destination of this.#all.values()) destination.wake();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#all.values()].map((destination) => destination.stop()));
    this.#isStopped = true;
    this.#timer?.cancel();
    this.#save();
    await this.#saving;
  }

  #add(row: DestinationRow, isNew: boolean): Destination {
    const destination = new Destination(row, this.#ports, { isNew });
    this.#all.set(destination.server, destination);
    if (isNew) this.#saveNow(destination);
    return destination;
  }

  /** Together with all others that are new by the end of this turn. */
  #saveNow(destination: Destination): void {
    if (this.#moved.size === 0) queueMicrotask(() => this.#save());
    this.#moved.add(destination);
  }

  #noteMoved(destination: Destination): void {
    this.#moved.add(destination);
    if (this.#isStopped) return;
    this.#timer ??= this.#ports.clock.setTimer(saveEveryMs, () => {
      this.#timer = undefined;
      this.#save();
    });
  }

  #save(): void {
    if (this.#moved.size === 0) return;
    const moved = [...this.#moved].map((destination) => destination.toRow());
    this.#moved.clear();
    // Where it fails, servers get again what they have: the next time it is saved.
    const saved = this.#ports.storage.writer.submit({ key: "destinations", rows: [rows(destinations, moved)] });
    this.#saving = saved.then(
      () => {},
      () => {},
    );
  }
}

function newRow(server: ServerName, pos: number): DestinationRow {
  return {
    server,
    eventPos: pos,
    toDevicePos: pos,
    deviceListPos: pos,
    failingSinceTs: null,
    failedTs: null,
    backOffMs: null,
    lastSuccessTs: null,
  };
}
