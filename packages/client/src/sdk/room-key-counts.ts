import type { OlmMachine } from "@matrix-org/matrix-sdk-crypto-wasm";
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js";

/** @NOTE The SDK knows how many keys it has not backed up yet, and keeps the number to itself: it lies in its machine. */
type WithMachine = { readonly olmMachine?: Pick<OlmMachine, "roomKeyCounts"> };

/** Room keys of this device that are in no backup. */
export async function countUnsavedKeys(crypto: CryptoApi): Promise<number> {
  const counts = await (crypto as unknown as WithMachine).olmMachine?.roomKeyCounts();
  return counts === undefined ? 0 : counts.total - counts.backedUp;
}
