import { MatrixError } from "@botschaft/protocol/errors";
import {
  parseRoomAlias,
  parseRoomId,
  parseUserId,
  type RoomAlias,
  type RoomId,
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
