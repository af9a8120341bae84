import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import { Slots } from "@botschaft/platform/slots";
import { type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { MembershipRow } from "@botschaft/storage";
import type { ClientEvent } from "../../rooms/client-event.ts";
import type { Membership } from "../../rooms/members.ts";
import type { RoomListener } from "../../rooms/ports.ts";
import type { RoomView } from "../../rooms/room-view.ts";
import type { People } from "../../streams/people.ts";
import type { RemoteServers } from "../ports.ts";
import { Destinations } from "./destinations.ts";
import type { OutboundStream, Storage, Stream } from "./ports.ts";
import { RoomServers } from "./room-servers.ts";
import { WireEvents } from "./wire-events.ts";

export type SenderPorts = {
  readonly serverName: ServerName;
  readonly storage: Storage;
  readonly remoteServers: RemoteServers;
  readonly people: Pick<People, "knownId">;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly streams: Readonly<Partial<Record<Stream, OutboundStream>>>;
};

/** Transactions under way at once, to however many servers. */
const transactionsAtOnce = 200;
/** Events that are announced to be passed on and have not come yet. */
const maxPassedOn = 10_000;

/**
 * Sends events of people here to the servers in their rooms. What a message costs is a push a server; a server's place
 * in the stream is on the disk, no row for each message and server.
 */
export class Sender implements RoomListener {
  readonly #ports: SenderPorts;
  readonly #events: WireEvents;
  readonly destinations: Destinations;
  readonly roomServers: RoomServers;
  /** Positions of events of which it is not known yet whom they go to, ascending. */
  readonly #asked = new Set<number>();
  readonly #passedOn = new Map<string, boolean>();
  readonly #reachListeners = new Set<(server: ServerName) => void>();

  constructor(ports: SenderPorts) {
    const { storage, random } = ports;
    this.#ports = ports;
    this.#events = new WireEvents(storage.reads);
    this.roomServers = new RoomServers({ reads: storage.reads, people: ports.people });
    const process = random.text(8);
    let count = 0;
    this.destinations = new Destinations({
      ...ports,
      events: this.#events,
      slots: new Slots(transactionsAtOnce),
      nextTxnId: () => `${process}-${++count}`,
      told: () => this.#told(),
      reached: (server) => {
        for (const listener of this.#reachListeners) listener(server);
      },
    });
  }

  /** What goes on by itself. */
  get busy(): number {
    return this.destinations.busy + this.roomServers.busy;
  }

  /** Everything at or below is committed. */
  get pos(): number {
    return this.#ports.storage.writer.pos;
  }

  /** An event of somebody elsewhere that is for us to send to the others in the room: one that we took them in by. */
  passOn(eventId: string): void {
    this.#announce(eventId, true);
  }

  /** An event of somebody here that another server sends to the others in the room. */
  leaveToOthers(eventId: string): void {
    this.#announce(eventId, false);
  }

  /** It spoke to us. */
  heardFrom(server: ServerName): void {
    this.destinations.find(server)?.hasten();
  }

  /** It may be spoken with again. @param server undefined where it may be any of those that the border refused */
  reconsider(server?: ServerName): void {
    for (const destination of this.destinations) {
      if (server === undefined ? destination.isRefused : destination.server === server) destination.reconsider();
    }
  }

  /** Tells of each attempt that failed, and when a server that failed is reached again. */
  onReach(listener: (server: ServerName) => void): void {
    this.#reachListeners.add(listener);
  }

  onMembership(row: MembershipRow, before: Membership | undefined): void {
    this.roomServers.onMembership(row, before);
  }

  onEvents(view: RoomView, events: readonly ClientEvent[]): void {
    for (const event of events) if (this.#isForUs(event)) this.#send(view, event);
  }

  onRedaction(nid: number): void {
    this.#events.drop(nid);
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.roomServers.forget();
    this.#fallBehind();
  }

  #send(view: RoomView, event: ClientEvent): void {
    const { nid: eventNid, pos, sender } = event;
    this.#asked.add(pos);
    this.roomServers.ask(view, event, (servers) => {
      this.#asked.delete(pos);
      if (servers === undefined) return this.#fallBehind();
      const own = serverNameOf(sender as UserId);
      for (const server of servers) {
        if (server === this.#ports.serverName || server === own) continue;
        this.destinations.get(server, pos - 1).push({ eventNid, pos });
      }
    });
  }

  #isForUs({ eventId, sender }: ClientEvent): boolean {
    const passed = this.#passedOn.get(eventId);
    if (passed === undefined) return serverNameOf(sender as UserId) === this.#ports.serverName;
    this.#passedOn.delete(eventId);
    return passed;
  }

  #announce(eventId: string, isForUs: boolean): void {
    this.#passedOn.set(eventId, isForUs);
    for (const oldest of this.#passedOn.keys()) {
      if (this.#passedOn.size <= maxPassedOn) break;
      this.#passedOn.delete(oldest);
    }
  }

  #told(): number {
    const { pos } = this.#ports.storage.writer;
    for (const asked of this.#asked) return Math.min(asked - 1, pos);
    return pos;
  }

  #fallBehind(): void {
    for (const destination of this.destinations) {
      destination.fallBehind();
      destination.wake();
    }
  }
}
