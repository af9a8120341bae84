export { createKeys, type KeyServices } from "./create-keys.ts";
export { DeviceLists } from "./device-lists.ts";
