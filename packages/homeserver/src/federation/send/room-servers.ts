import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { listServersInRooms, type MembershipRow, membershipCode } from "@botschaft/storage";
import type { ClientEvent } from "../../rooms/client-event.ts";
import type { Membership } from "../../rooms/members.ts";
import type { RoomView } from "../../rooms/room-view.ts";
import type { People } from "../../streams/people.ts";

type Ports = {
  readonly reads: ReadPool;
  readonly people: Pick<People, "knownId">;
};

/** Somebody of a server came (1) or went (-1). */
type Step = { readonly pos: number; readonly server: ServerName; readonly by: 1 | -1 };

/** An event whose servers are asked for. */
type Question = { readonly event: ClientEvent; readonly answer: Answer };

/** Undefined where it could not be found out. */
type Answer = (servers: readonly ServerName[] | undefined) => void;

type Room = {
  /** How many people of each server are joined, as of `pos`; undefined while it is being read. */
  counts: Map<ServerName, number> | undefined;
  pos: number;
  /** What happened since, or while it is read: so that the state before an event can be told. */
  steps: Step[];
  questions: Question[];
};

const roomsInMemory = 50_000;

/**
 * Which servers are in a room, as of an event: the state before it says whom it goes to. Counted along with each commit;
 * a room costs one statement when it is first asked for.
 */
export class RoomServers {
  readonly #ports: Ports;
  readonly #rooms = new BoundedMap<number, Room>(roomsInMemory);
  #loading = 0;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Rooms that are being read. */
  get busy(): number {
    return this.#loading;
  }

  /** A room that was not asked for yet is read now: an event of the same commit may ask how it was before. */
  onMembership(row: MembershipRow, before: Membership | undefined): void {
    const isJoined = row.membership === membershipCode.join;
    if (isJoined === (before === "join")) return;
    const room = this.#rooms.get(row.roomNid) ?? this.#load(row.roomNid);
    const userId = this.#ports.people.knownId(row.userNid);
    // Whose they are is only on the disk: so are the counts, from the next question on.
    if (userId === undefined) this.#forget(row.roomNid, room);
    else room.steps.push({ pos: row.pos, server: serverNameOf(userId), by: isJoined ? 1 : -1 });
  }

  /** Asked right after the event's commit, in the order of positions; answered at once where the room is known. */
  ask(view: RoomView, event: ClientEvent, answer: Answer): void {
    const room = this.#rooms.get(view.roomNid) ?? this.#load(view.roomNid);
    const question = { event, answer };
    if (room.counts === undefined) room.questions.push(question);
    else answerFrom(room, question);
  }

  /** Servers with somebody in the room now. */
  async list(roomNid: number): Promise<readonly ServerName[]> {
    const known = this.#rooms.get(roomNid);
    if (known?.counts !== undefined) return serversAt(known, Number.POSITIVE_INFINITY);
    const [found] = await listServersInRooms(this.#ports.reads, [roomNid]);
    return [...(found?.servers.keys() ?? [])] as ServerName[];
  }

  /** What is in memory may differ from the disk. Whoever waits for an answer still gets one. */
  forget(): void {
    this.#rooms.clear();
  }

  #load(roomNid: number): Room {
    const room: Room = { counts: undefined, pos: 0, steps: [], questions: [] };
    this.#rooms.set(roomNid, room);
    this.#read(roomNid, room);
    return room;
  }

  #read(roomNid: number, room: Room): void {
    this.#loading++;
    listServersInRooms(this.#ports.reads, [roomNid])
      .then(([found]) => {
        room.counts = new Map(found?.servers) as Map<ServerName, number>;
        room.pos = found?.latestPos ?? 0;
        for (const question of room.questions.splice(0)) answerFrom(room, question);
      })
      .catch(() => {
        // PostgreSQL is away: what was not sent is found on the disk once it is back.
        this.#rooms.delete(roomNid);
        for (const { answer } of room.questions.splice(0)) answer(undefined);
      })
      .finally(() => this.#loading--);
  }

  #forget(roomNid: number, room: Room): void {
    this.#rooms.delete(roomNid);
    if (room.questions.length === 0) return;
    this.#rooms.set(roomNid, room);
    room.steps = [];
    this.#read(roomNid, room);
  }
}

function answerFrom(room: Room, { event, answer }: Question): void {
  answer(serversAt(room, event.pos));
  settle(room, event.pos);
}

/** Before the position, exclusive. */
function serversAt({ counts, pos, steps }: Room, before: number): readonly ServerName[] {
  const then = new Map(counts);
  for (const step of steps) {
    const isCounted = step.pos <= pos;
    if (isCounted === step.pos < before) continue;
    then.set(step.server, (then.get(step.server) ?? 0) + (isCounted ? -step.by : step.by));
  }
  return [...then].flatMap(([server, people]) => (people > 0 ? [server] : []));
}

/** Nobody asks for a time before the last event: steps that lie before it become part of the counts. */
function settle(room: Room, upTo: number): void {
  const { counts } = room;
  if (counts === undefined) return;
  const later: Step[] = [];
  for (const step of room.steps) {
    if (step.pos > upTo) later.push(step);
    else if (step.pos > room.pos) count(counts, step);
  }
  room.steps = later;
  room.pos = Math.max(room.pos, upTo);
}

function count(counts: Map<ServerName, number>, { server, by }: Step): void {
  const people = (counts.get(server) ?? 0) + by;
  if (people > 0) counts.set(server, people);
  else counts.delete(server);
}
