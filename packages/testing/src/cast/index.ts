export { addDevice, castOf } from "./cast.ts";
export { type Api, Device, type SyncOptions } from "./device.ts";
export { Person, type Stage, stateIn, textsIn } from "./person.ts";
export { Refused, refused } from "./refused.ts";
export type { BareEvent, Events, RoomPart, SeenEvent, StrippedEvent, SyncAnswer, Timeline } from "./sync-answer.ts";
