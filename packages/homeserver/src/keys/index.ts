export { createKeys, type KeyServices } from "./create-keys.ts";
export { decodeCrossSigningKey } from "./cross-signing-key.ts";
export { DeviceLists } from "./device-lists.ts";
export type { KeysElsewhere, RemoteKeys } from "./ports.ts";
export { PublicKeys, type ShownKeys } from "./public-keys.ts";
