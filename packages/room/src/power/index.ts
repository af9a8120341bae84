export { parseLevel } from "./parse-level.ts";
export { type CreateEvent, creatorsOf, type PowerLevels, powerLevelsFrom } from "./power-levels.ts";
export { canBan, canInvite, canKick, canNotify, canRedactOthers, canSend, canUnban } from "./rights.ts";
