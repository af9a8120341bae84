export { canSee, type Look } from "./can-see.ts";
export { type HistoryVisibility, historyVisibilityFrom, type SeenEvent } from "./history.ts";
export { type ServerLook, type ServerMembership, serverCanSee } from "./server-can-see.ts";
