export { type BuiltPdu, buildPdu } from "./build.ts";
export { checkFormat } from "./check-format.ts";
export { bytesToSign, contentHash, eventIdOf, roomIdFromCreate } from "./hashes.ts";
export type { BuildPorts, EventDraft, HashPorts, Pdu, Sha256, Signer } from "./pdu.ts";
export { checkSize } from "./size.ts";
