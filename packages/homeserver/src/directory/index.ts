export type { DirectoryPage } from "./directory-page.ts";
export { noRemoteDirectories } from "./ports.ts";
export { PublicRooms } from "./public-rooms.ts";
export { RoomAliases } from "./room-aliases.ts";
export { RoomFaces } from "./room-faces.ts";
export { RoomSummaries } from "./room-summaries.ts";
export { SpaceHierarchies } from "./space-hierarchy.ts";
export { UserDirectory } from "./user-directory.ts";
