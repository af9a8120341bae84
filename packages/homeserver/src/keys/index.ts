export type { Backups } from "./backups.ts";
export { createKeys, type KeyServices } from "./create-keys.ts";
export { DeviceLists } from "./device-lists.ts";
