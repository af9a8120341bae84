export { type BuiltPdu, buildPdu } from "./build.ts";
export { checkFormat } from "./check-format.ts";
export { type Edges, edgesOf } from "./edges.ts";
export { decodePdu, encodePdu } from "./encoding.ts";
export {
  bytesToSign,
  checkContentHash,
  contentHash,
  eventIdOf,
  referenceHash,
  roomIdFromCreate,
} from "./hashes.ts";
export {
  type BuildPorts,
  depthOf,
  type EventDraft,
  type EventEdge,
  type HashPorts,
  type Pdu,
  type Sha256,
  type Signer,
} from "./pdu.ts";
export { addSignature } from "./sign.ts";
export { requiredSigners, voucherOf } from "./signers.ts";
export { checkSize } from "./size.ts";
