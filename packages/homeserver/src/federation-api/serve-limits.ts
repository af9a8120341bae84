import type { Operation } from "@botschaft/protocol/contract";

/** An event is at most 65,536 bytes once encoded canonically; as it is sent, it may be longer. */
const usual = 128 * 1024;

const larger: { readonly [operationId: string]: number } = {
  bulkPerspectivesKeyQuery: 256 * 1024,
  claimUserEncryptionKeys: 1024 * 1024,
  queryUserEncryptionKeys: 1024 * 1024,
  // An event beside a list of state.
  sendInviteV2: 1024 * 1024,
  // @COMPAT(Synapse) of 50 events and 100 EDUs, and half of that for what JSON adds.
  sendTransaction: 200 * 65_536,
};

/** In bytes. */
export function bodyLimitOf({ id }: Operation): number {
  return larger[id] ?? usual;
}

/**
 * As many values as stand in the densest events of so many bytes, and some more; empty lists, numbers and short keys in a
 * row would take many times the memory and the time of their text.
 */
export function maxValuesIn(bytes: number): number {
  return 10_000 + Math.floor(bytes / 20);
}
