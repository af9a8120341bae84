import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, type ServerName } from "@botschaft/protocol/ids";
import { listRoomsOfServer, type Membership } from "@botschaft/storage";
import { doorOf, mayKnowOf } from "../../directory/door.ts";
import type { RoomFace } from "../../directory/room-face.ts";
import type { RoomFaces } from "../../directory/room-faces.ts";
import { summaryOf } from "../../directory/room-summary.ts";
import { type Child, childrenIn } from "../../directory/space-children.ts";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import { checkAcl } from "../door/room-door.ts";

type Parts = { readonly reads: ReadPool; readonly registry: RoomRegistry; readonly faces: RoomFaces };

const childrenAtMost = 100;

/** What other servers are told of rooms for the trees of their people. https://spec.matrix.org/v1.19/server-server-api/#spaces */
export class RoomsShown {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_NOT_FOUND, also for a room of which the server's people may not know; M_FORBIDDEN */
  async hierarchy(roomId: string, suggestedOnly: boolean, origin: ServerName) {
    const shared = new Set(await listRoomsOfServer(this.#parts.reads, origin));
    const [root] = await this.#facesOf([roomId]);
    if (root === undefined || !(await this.#mayKnow(root, shared))) {
      throw new MatrixError("M_NOT_FOUND", "There is no such room, or it is not open to your server.");
    }
    const actor = await this.#parts.registry.findByNid(root.roomNid);
    if (actor !== undefined) checkAcl(actor, origin);
    const all = actor === undefined || root.type !== "m.space" ? [] : childrenIn(actor.view.listState());
    const wanted = all.filter(({ isSuggested }) => isSuggested || !suggestedOnly).slice(0, childrenAtMost);
    return { room: withChildren(root, wanted), ...(await this.#children(wanted, shared)) };
  }

  /** Those that are not here are left out: another server may know of them. */
  async #children(children: readonly Child[], shared: ReadonlySet<number>) {
    const faces = await this.#facesOf(children.map(({ roomId }) => roomId));
    const known = await Promise.all(faces.map((face) => this.#mayKnow(face, shared)));
    return {
      children: faces.filter((_, at) => known[at] === true).map(summaryOf),
      inaccessible_children: faces.filter((_, at) => known[at] !== true).map((face) => face.roomId),
    };
  }

  async #facesOf(roomIds: readonly string[]): Promise<readonly RoomFace[]> {
    const nids = await Promise.all(roomIds.map((roomId) => this.#nidOf(roomId)));
    return this.#parts.faces.list(nids.filter((nid) => nid !== undefined));
  }

  async #mayKnow(face: RoomFace, shared: ReadonlySet<number>): Promise<boolean> {
    const door = doorOf(face);
    const standings = new Map<string, Membership>();
    for (const roomId of [door.roomId, ...door.allowedRooms]) {
      const nid = await this.#nidOf(roomId);
      if (nid !== undefined && shared.has(nid)) standings.set(roomId, "join");
    }
    return mayKnowOf(door, standings);
  }

  async #nidOf(text: string): Promise<number | undefined> {
    const roomId = parseRoomId(text);
    return roomId && this.#parts.registry.findNid(roomId);
  }
}

function withChildren(face: RoomFace, children: readonly Child[]) {
  return { ...summaryOf(face), children_state: children.map(({ event }) => event) };
}
