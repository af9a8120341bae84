import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import { type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { ReceiptRow } from "@botschaft/storage";
import type { ReceiptFollower, TypingFollower } from "../../ephemeral/ports.ts";
import type { ListFollower } from "../../keys/device-lists.ts";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import { KeyedTurns } from "../../streams/keyed-turns.ts";
import type { People } from "../../streams/people.ts";
import type { Destination } from "./destination.ts";
import type { Sender } from "./sender.ts";

type Ports = {
  readonly serverName: ServerName;
  readonly sender: Sender;
  readonly registry: Pick<RoomRegistry, "findByNid">;
  readonly people: Pick<People, "getId">;
  readonly clock: Clock;
};

/** Who goes on typing is told of again, so that others do not take them for gone. */
const typingAgainMs = 30_000;

/** What people here do that is no event, told to the servers in the room: who types, who has read what, whose keys changed. */
export class NewsOut implements TypingFollower, ReceiptFollower, ListFollower {
  readonly #ports: Ports;
  readonly #turns = new KeyedTurns<number>();
  readonly #typed = new BoundedMap<string, number>(10_000);
  #busy = 0;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** What goes on by itself. */
  get busy(): number {
    return this.#busy;
  }

  typingChanged({ roomNid, userId }: { readonly roomNid: number; readonly userId: UserId }, isTyping: boolean): void {
    const { serverName, clock } = this.#ports;
    if (serverNameOf(userId) !== serverName) return;
    const key = `${roomNid} ${userId}`;
    if (isTyping && clock.now() - (this.#typed.get(key) ?? Number.NEGATIVE_INFINITY) < typingAgainMs) return;
    if (isTyping) this.#typed.set(key, clock.now());
    else this.#typed.delete(key);
    this.#inRoom(roomNid, (roomId, destinations) => {
      for (const destination of destinations) destination.type({ roomId, userId, isTyping });
    });
  }

  receiptMoved({ roomNid, userNid, type, eventId, ts, thread }: ReceiptRow): void {
    if (type !== "m.read") return;
    this.#inRoom(roomNid, async (roomId, destinations) => {
      const userId = await this.#ports.people.getId(userNid);
      if (serverNameOf(userId) !== this.#ports.serverName) return;
      for (const destination of destinations) destination.read({ roomId, userId, eventId, ts, thread });
    });
  }

  listChanged({ pos, userNid, rooms }: { pos: number; userNid: number; rooms: readonly number[] }): void {
    const { sender, people, serverName } = this.#ports;
    this.#inBackground(async () => {
      if (serverNameOf(await people.getId(userNid)) !== serverName) return;
      const servers = await Promise.all(rooms.map((roomNid) => sender.roomServers.list(roomNid)));
      for (const server of new Set(servers.flat())) {
        if (server !== serverName) sender.destinations.get(server, pos - 1).openStream("deviceLists");
      }
    });
  }

  #inRoom(roomNid: number, tell: (roomId: string, destinations: readonly Destination[]) => void | Promise<void>): void {
    const { sender, registry, serverName } = this.#ports;
    this.#inBackground(() =>
      // In the order in which it happened: who has stopped typing is not seen to begin.
      this.#turns.run(roomNid, async () => {
        const servers = (await sender.roomServers.list(roomNid)).filter((server) => server !== serverName);
        if (servers.length === 0) return;
        const actor = await registry.findByNid(roomNid);
        if (actor === undefined) return;
        const { pos } = sender;
        await tell(
          actor.view.roomId,
          servers.map((server) => sender.destinations.get(server, pos)),
        );
      }),
    );
  }

  /** Where the database is away nothing is told: what must not be lost is read from there later. */
  #inBackground(work: () => Promise<unknown>): void {
    this.#busy++;
    work()
      .catch(() => this.#ports.sender.forget())
      .finally(() => this.#busy--);
  }
}
