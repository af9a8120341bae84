import type { Operation } from "@botschaft/protocol/contract";

/** An event is at most 65,536 bytes once encoded canonically; as a client writes it, it may be longer. */
const usual = 128 * 1024;

const larger: { readonly [operationId: string]: number } = {
  claimKeys: 1024 * 1024,
  createRoom: 1024 * 1024,
  putRoomKeyBySessionId: 256 * 1024,
  putRoomKeys: 10 * 1024 * 1024,
  putRoomKeysByRoomId: 10 * 1024 * 1024,
  queryKeys: 1024 * 1024,
  sendToDevice: 4 * 1024 * 1024,
  setAccountData: 1024 * 1024,
  setAccountDataPerRoom: 1024 * 1024,
  uploadCrossSigningSignatures: 1024 * 1024,
  uploadKeys: 1024 * 1024,
};

/** In bytes. */
export function bodyLimitOf(operation: Operation, uploadLimit: number): number {
  if (operation.body === "stream") return uploadLimit;
  return operation.api === "client-server" ? (larger[operation.id] ?? usual) : usual;
}
