import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId, ServerName } from "@botschaft/protocol/ids";
import { findIsListed, listListedRooms, setListed } from "@botschaft/storage";
import type { Requester } from "../accounts/requester.ts";
import type { Rooms } from "../rooms/index.ts";
import type { DirectoryPage, DirectoryQuery, PublicRoom } from "./directory-page.ts";
import { type Cursor, cursorFrom, cutPage } from "./page.ts";
import type { RemoteDirectories } from "./ports.ts";
import { maySetMainAlias } from "./room-aliases.ts";
import type { RoomFace } from "./room-face.ts";
import type { RoomFaces } from "./room-faces.ts";

type Ports = {
  readonly reads: ReadPool;
  readonly rooms: Rooms;
  readonly faces: RoomFaces;
  readonly remote: RemoteDirectories;
};

const maxPage = 100;

/** The rooms that a server lists for everybody on it. https://spec.matrix.org/v1.19/client-server-api/#published-room-directory */
export class PublicRooms {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** @param server another server's directory, where it is not our own that is asked for */
  async list(query: DirectoryQuery, server?: ServerName): Promise<DirectoryPage> {
    const { rooms, remote } = this.#ports;
    if (server !== undefined && server !== rooms.ports.signing.signer.serverName) return remote.list(server, query);
    const cursor = query.since === undefined ? undefined : getCursor(query.since);
    const found = (await this.#listed()).filter((face) => isAskedFor(face, query));
    const limit = Math.min(query.limit ?? maxPage, maxPage);
    const { faces, ...tokens } = cutPage(found, cursor, limit);
    return { chunk: faces.map(publicRoomOf), ...tokens, total_room_count_estimate: found.length };
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async isListed(roomId: RoomId): Promise<boolean> {
    const isListed = await findIsListed(this.#ports.reads, roomId);
    if (isListed === undefined) throw noSuchRoom();
    return isListed;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  async setListed(requester: Requester, roomId: RoomId, isListed: boolean): Promise<void> {
    const { registry, storage } = this.#ports.rooms.ports;
    const actor = await registry.find(roomId);
    if (actor === undefined) throw noSuchRoom();
    if (!maySetMainAlias(actor, requester)) {
      throw new MatrixError("M_FORBIDDEN", "You may not change whether this room is listed.");
    }
    await storage.writer.submit({ key: `listing:${roomId}`, rows: [], statements: [setListed(roomId, isListed)] });
  }

  /** The largest first; of two of a size the older. */
  async #listed(): Promise<readonly RoomFace[]> {
    const faces = await this.#ports.faces.list(await listListedRooms(this.#ports.reads));
    return faces
      .filter(isForEverybody)
      .sort((left, right) => right.joined - left.joined || left.roomNid - right.roomNid);
  }
}

/** @COMPAT(Synapse): a listed room that nobody is in, or that lets no stranger in, is passed over. */
function isForEverybody({ joined, joinRule, takesKnocks, isReadableByAll }: RoomFace): boolean {
  return joined > 0 && (joinRule === "public" || takesKnocks || isReadableByAll);
}

function isAskedFor(face: RoomFace, { term, roomTypes, isFederated }: DirectoryQuery): boolean {
  if (isFederated === true && !face.isFederated) return false;
  if (roomTypes !== undefined && !roomTypes.includes(face.type ?? null)) return false;
  const words = plain(term ?? "");
  return [face.name, face.topic, face.canonicalAlias ?? ""].some(
    (text) => text !== undefined && plain(text).includes(words),
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3publicrooms */
export function publicRoomOf(face: RoomFace): PublicRoom {
  return {
    room_id: face.roomId,
    num_joined_members: face.joined,
    world_readable: face.isReadableByAll,
    guest_can_join: face.takesGuests,
    join_rule: face.joinRule,
    ...(face.name === undefined ? {} : { name: face.name }),
    ...(face.topic === undefined ? {} : { topic: face.topic }),
    ...(face.canonicalAlias === undefined ? {} : { canonical_alias: face.canonicalAlias }),
    ...(face.avatarUrl === undefined ? {} : { avatar_url: face.avatarUrl }),
    ...(face.type === undefined ? {} : { room_type: face.type }),
  };
}

function getCursor(since: string): Cursor {
  const cursor = cursorFrom(since);
  if (cursor === undefined) throw new MatrixError("M_INVALID_PARAM", "`since` is no token of the directory.");
  return cursor;
}

function noSuchRoom(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such room here.");
}
