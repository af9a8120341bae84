import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId, ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { goesOnElsewhere } from "../rooms/membership/own-people.ts";
import type { Person } from "../rooms/ports.ts";
import { doorOf, doorOfTold, listStandings, mayKnowOf, type Standings } from "./door.ts";
import type { RoomFace } from "./room-face.ts";
import type { SummaryPorts } from "./room-summaries.ts";
import { type RoomSummary, summaryOf, summaryOfTold } from "./room-summary.ts";
import { type Child, type ChildEvent, childrenAmong, childrenIn } from "./space-children.ts";

export type HierarchyAsk = {
  readonly person: Person;
  readonly root: RoomId;
  readonly suggestedOnly: boolean;
  readonly limit: number;
  readonly maxDepth: number;
  /** How many rooms were told already. */
  readonly skip: number;
};

export type SpaceRoom = RoomSummary & { readonly children_state: readonly ChildEvent[] };

export type HierarchyPage = { readonly rooms: readonly SpaceRoom[]; readonly hasMore: boolean };

/** A room on the way through the tree. */
type Stop = {
  readonly roomId: RoomId;
  readonly via: readonly ServerName[];
  readonly depth: number;
  /** What its space's server told of it. */
  readonly told?: JsonObject | undefined;
};

type Found = {
  readonly room: SpaceRoom;
  readonly children: readonly Child[];
  readonly toldChildren: readonly JsonObject[];
};

/** Nobody has a tree of more rooms than these; whoever builds one sees its beginning. */
const maxRooms = 10_000;

/**
 * A space's tree, each space before its rooms, each room once.
 * https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export class SpaceHierarchies {
  readonly #ports: SummaryPorts;

  constructor(ports: SummaryPorts) {
    this.#ports = ports;
  }

  /** @throws {MatrixError} M_FORBIDDEN where the person may not know of the root, or there is none */
  async list(ask: HierarchyAsk): Promise<HierarchyPage> {
    const standings = await listStandings(this.#ports.reads, ask.person);
    const rooms: SpaceRoom[] = [];
    let passed = 0;
    for await (const room of this.#walk(ask, standings)) {
      if (passed++ < ask.skip) continue;
      if (rooms.length === ask.limit) return { rooms, hasMore: true };
      rooms.push(room);
    }
    if (passed === 0) throw new MatrixError("M_FORBIDDEN", "There is no such room, or it is not open to you.");
    return { rooms, hasMore: false };
  }

  async *#walk(ask: HierarchyAsk, standings: Standings): AsyncGenerator<SpaceRoom> {
    const stops: Stop[] = [{ roomId: ask.root, via: [], depth: 0 }];
    const seen = new Set<string>();
    for (let stop = stops.pop(); stop !== undefined && seen.size < maxRooms; stop = stops.pop()) {
      if (seen.has(stop.roomId)) continue;
      seen.add(stop.roomId);
      const found = await this.#find(stop, ask, standings);
      if (found === undefined) continue;
      yield found.room;
      const depth = stop.depth + 1;
      if (depth > ask.maxDepth) continue;
      const told = new Map(found.toldChildren.map((child) => [child.room_id, child]));
      for (const { roomId, via } of found.children.toReversed()) {
        stops.push({ roomId, via, depth, told: told.get(roomId) });
      }
    }
  }

  async #find(stop: Stop, ask: HierarchyAsk, standings: Standings): Promise<Found | undefined> {
    const roomNid = await this.#ports.rooms.ports.registry.findNid(stop.roomId);
    const [face] = roomNid === undefined ? [] : await this.#ports.faces.list([roomNid]);
    const all = face && (await this.#childrenOf(face));
    if (face === undefined || all === undefined) return this.#findElsewhere(stop, ask, standings);
    if (!mayKnowOf(doorOf(face), standings)) return undefined;
    const children = all.filter((child) => isWanted(child, ask));
    return { room: withChildren(summaryOf(face), children), children, toldChildren: [] };
  }

  /** Undefined for a space that people from here are not in, while others go on in it: what is here is old. */
  async #childrenOf({ type, roomNid }: RoomFace): Promise<readonly Child[] | undefined> {
    if (type !== "m.space") return [];
    const { rooms } = this.#ports;
    const actor = await rooms.ports.registry.findByNid(roomNid);
    if (actor === undefined || (await goesOnElsewhere(rooms, actor))) return undefined;
    return childrenIn(actor.view.listState());
  }

  /** What a space's server told of a room that is no space is enough. */
  async #findElsewhere({ roomId, via, told }: Stop, ask: HierarchyAsk, standings: Standings) {
    const isEnough = told !== undefined && told.room_type !== "m.space";
    const answer = isEnough ? { room: told, children: [] } : await this.#ports.remote.findRoom(roomId, via);
    if (answer === undefined || answer.room.room_id !== roomId) return undefined;
    const summary = summaryOfTold(answer.room);
    if (summary === undefined || !mayKnowOf(doorOfTold(answer.room), standings)) return undefined;
    const { children_state } = answer.room;
    const all = Array.isArray(children_state) ? childrenAmong(children_state) : [];
    const children = all.filter((child) => isWanted(child, ask));
    return { room: withChildren(summary, children), children, toldChildren: answer.children };
  }
}

function isWanted({ isSuggested }: Child, { suggestedOnly }: HierarchyAsk): boolean {
  return isSuggested || !suggestedOnly;
}

function withChildren(summary: RoomSummary, children: readonly Child[]): SpaceRoom {
  return { ...summary, children_state: children.map(({ event }) => event) };
}
