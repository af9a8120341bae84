import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { findRoomVersion } from "@botschaft/room/versions";
import { countJoined, listEventsByNid, listKeysNow, listRooms } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom } from "../rooms/client-event.ts";
import type { RoomListener } from "../rooms/ports.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { StateKeys } from "../streams/state-keys.ts";
import { faceFrom, faceTypes, type RoomFace } from "./room-face.ts";

type Ports = { readonly reads: ReadPool; readonly stateKeys: StateKeys };

/** The faces of rooms, kept in memory without the rooms. They follow the commits. */
export class RoomFaces implements RoomListener {
  readonly #ports: Ports;
  readonly #faces = new BoundedMap<number, RoomFace>(50_000);
  /** How many readings of the disk are under way: what is committed meanwhile is newer than they. */
  #reading = 0;
  #drops = 0;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Those of them that are here, in the order of their numbers. */
  async list(roomNids: readonly number[]): Promise<readonly RoomFace[]> {
    const known = roomNids.map((nid) => [nid, this.#faces.get(nid)] as const);
    const missing = known.flatMap(([nid, face]) => (face === undefined ? [nid] : []));
    if (missing.length === 0) return known.map(([, face]) => face as RoomFace);
    const read = await this.#read(missing);
    return known.flatMap(([nid, face]) => face ?? read.get(nid) ?? []);
  }

  onEvents(view: RoomView, events: readonly ClientEvent[]): void {
    const isConcerned = this.#reading > 0 || this.#faces.get(view.roomNid) !== undefined;
    if (!isConcerned || !(events.length === 0 || events.some(mayChangeFace))) return;
    this.#faces.set(view.roomNid, faceOf(view));
  }

  onMembership(): void {}

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#drops++;
    this.#faces.clear();
  }

  async #read(roomNids: readonly number[]): Promise<ReadonlyMap<number, RoomFace>> {
    const drops = this.#drops;
    this.#reading++;
    try {
      const faces = await this.#facesOf(roomNids);
      if (drops !== this.#drops) return await this.#read(roomNids);
      return new Map(faces.map((face) => [face.roomNid, this.#keep(face)]));
    } finally {
      this.#reading--;
    }
  }

  #keep(face: RoomFace): RoomFace {
    const newer = this.#faces.get(face.roomNid);
    if (newer === undefined) this.#faces.set(face.roomNid, face);
    return newer ?? face;
  }

  async #facesOf(roomNids: readonly number[]): Promise<readonly RoomFace[]> {
    const { reads, stateKeys } = this.#ports;
    const keys = await Promise.all(faceTypes.map((type) => stateKeys.find(type, "")));
    const [rooms, joined, lines] = await Promise.all([
      listRooms(reads, roomNids),
      countJoined(reads, roomNids),
      listKeysNow(
        reads,
        roomNids,
        keys.filter((nid) => nid !== undefined),
      ),
    ]);
    const stored = await listEventsByNid(
      reads,
      lines.map(({ eventNid }) => eventNid),
    );
    const eventsOf = Map.groupBy(stored, ({ roomNid }) => roomNid);
    return rooms.flatMap(({ roomNid, roomId, version }) => {
      const rules = findRoomVersion(version);
      if (rules === undefined) return [];
      const state = (eventsOf.get(roomNid) ?? []).map((event) => clientEventFrom(event, roomId, rules));
      const source = { roomNid, roomId, rules, joined: joined.get(roomNid) ?? 0 };
      return faceFrom(source, (type) => state.find((event) => event.type === type)?.content);
    });
  }
}

/** The face of a room that is in memory. */
function faceOf(view: RoomView): RoomFace {
  const { roomNid, roomId, rules, members } = view;
  return faceFrom({ roomNid, roomId, rules, joined: members.joined }, (type) => view.content(type));
}

function mayChangeFace({ type, stateKey }: ClientEvent): boolean {
  return stateKey !== undefined || type === "m.room.redaction";
}
