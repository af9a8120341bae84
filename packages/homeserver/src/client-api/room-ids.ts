import { MatrixError } from "@botschaft/protocol/errors";
import {
  parseRoomAlias,
  parseRoomId,
  parseServerName,
  parseUserId,
  type RoomAlias,
  type RoomId,
  type ServerName,
  type UserId,
} from "@botschaft/protocol/ids";

/** @throws {MatrixError} M_INVALID_PARAM */
export function getRoomId(text: string): RoomId {
  const roomId = parseRoomId(text);
  if (roomId === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is no room id.`);
  return roomId;
}

/** @throws {MatrixError} M_INVALID_PARAM */
export function getUserId(text: string): UserId {
  const userId = parseUserId(text);
  if (userId === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is no user id.`);
  return userId;
}

/** @throws {MatrixError} M_INVALID_PARAM */
export function getRoomIdOrAlias(text: string): RoomId | RoomAlias {
  const id = parseRoomId(text) ?? parseRoomAlias(text);
  if (id === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is neither a room id nor an alias.`);
  return id;
}

/** @throws {MatrixError} M_INVALID_PARAM */
export function getRoomAlias(text: string): RoomAlias {
  const alias = parseRoomAlias(text);
  if (alias === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is no room alias.`);
  return alias;
}

/** @throws {MatrixError} M_INVALID_PARAM */
export function getServerName(text: string): ServerName {
  const server = parseServerName(text);
  if (server === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is no server name.`);
  return server;
}

/** Servers over which a room may be reached; what names none is passed over. */
export function serversIn(via: readonly string[] = []): readonly ServerName[] {
  return via.flatMap((text) => parseServerName(text) ?? []);
}
