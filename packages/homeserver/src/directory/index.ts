export { RoomAliases } from "./room-aliases.ts";
export { UserDirectory } from "./user-directory.ts";
