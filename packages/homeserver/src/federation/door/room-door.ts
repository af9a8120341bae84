import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { isAllowedByAcl } from "@botschaft/room/acl";
import { hasJoinedFrom } from "@botschaft/storage";
import type { RoomActor } from "../../rooms/room-actor.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { readEvents } from "../gaps/event-list.ts";

export type Denial = { readonly eventIds: readonly string[]; readonly why: string };

/** Rooms as other servers come to them: by the room's access list, and as somebody's server. */
export class RoomDoor {
  readonly #rooms: Rooms;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /**
   * A room that people here are in, for a server that its access list lets in.
   * @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN
   */
  async get(roomId: string, origin: ServerName): Promise<RoomActor> {
    const actor = await this.find(roomId);
    if (actor === undefined) throw new MatrixError("M_NOT_FOUND", "Nobody here is in this room.");
    checkAcl(actor, origin);
    return actor;
  }

  /** For a server whose people are in the room too. @throws {MatrixError} M_FORBIDDEN, also where the room is not here */
  async getShared(roomId: string, origin: ServerName): Promise<RoomActor> {
    const actor = await this.find(roomId);
    if (actor === undefined) throw notShared();
    checkAcl(actor, origin);
    if (!(await this.isIn(actor, origin))) throw notShared();
    return actor;
  }

  /**
   * Why events are not taken that a server sends into a room, with their ids: a room that all have left stands still, and
   * its access list may keep the server out. Of a room that is not here at all nothing is said.
   * https://spec.matrix.org/v1.19/client-server-api/#server-access-control-lists-acls-for-rooms
   */
  async findDenial(origin: ServerName, roomId: RoomId, pdus: readonly JsonObject[]): Promise<Denial | undefined> {
    const { registry, signing } = this.#rooms.ports;
    const actor = await registry.find(roomId);
    if (actor === undefined) return undefined;
    const deny = (why: string) => ({ why, eventIds: [...readEvents(pdus, actor.rules, signing).keys()] });
    if (!isLetIn(actor, origin)) return deny("The room's access list does not let this server in");
    return (await this.isIn(actor, signing.signer.serverName)) ? undefined : deny("Nobody here is in this room");
  }

  /** A room that people here are in: one that all have left stands still. */
  async find(roomId: string): Promise<RoomActor | undefined> {
    const actor = parseRoomId(roomId) && (await this.#rooms.ports.registry.find(roomId as RoomId));
    if (actor === undefined) return undefined;
    return (await this.isIn(actor, this.#rooms.ports.signing.signer.serverName)) ? actor : undefined;
  }

  /** Whether somebody of a server is in the room now. */
  isIn({ view }: RoomActor, server: string): Promise<boolean> {
    return hasJoinedFrom(this.#rooms.ports.storage.reads, view.roomNid, server);
  }
}

/** @throws {MatrixError} M_FORBIDDEN */
export function checkAcl(actor: RoomActor, server: string): void {
  if (isLetIn(actor, server)) return;
  throw new MatrixError("M_FORBIDDEN", "The room's access list does not let this server in.", { detail: "server-acl" });
}

/** By the room's access list. */
export function isLetIn(actor: RoomActor, server: string): boolean {
  return isAllowedByAcl(server, actor.content("m.room.server_acl"));
}

function notShared(): MatrixError {
  return new MatrixError("M_FORBIDDEN", "Your server is not in this room.");
}
