export type { DeviceId, EventId, MxcUri, RoomAlias, RoomId, ServerName, UserId } from "./brands.ts";
export { type EventIdFormat, eventIdBytes, eventIdServer, eventIdText } from "./event-id-bytes.ts";
export {
  isRegistrableLocalpart,
  localpartOf,
  parseDeviceId,
  parseEventId,
  parseMxcUri,
  parseRoomAlias,
  parseRoomId,
  parseUserId,
  serverNameOf,
} from "./identifiers.ts";
export { parseServerName } from "./server-name.ts";
