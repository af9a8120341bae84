import type { MatrixClient, SecretStorage } from "matrix-js-sdk";
import { decodeRecoveryKey, deriveRecoveryKeyFromPassphrase } from "matrix-js-sdk/lib/crypto-api/index.js";
import type { SpareKeyInput } from "../session/keys.ts";

type KeyBytes = Uint8Array<ArrayBuffer>;

/** Holds the key of the secret storage while something is done with it, and no longer. */
export class SecretKey {
  #held: { readonly keyId: string; readonly bytes: KeyBytes } | undefined;

  /** The SDK's callback. */
  readonly get = async ({ keys }: { keys: Record<string, unknown> }): Promise<[string, KeyBytes] | null> => {
    return this.#held !== undefined && this.#held.keyId in keys ? [this.#held.keyId, this.#held.bytes] : null;
  };

  readonly hold = (keyId: string, _info: unknown, bytes: KeyBytes): void => {
    this.#held = { keyId, bytes };
  };

  forget(): void {
    this.#held = undefined;
  }
}

/** The secret storage's key out of what somebody typed; undefined when it is another key or there is none to open. */
export async function findSecretKey(
  client: MatrixClient,
  input: SpareKeyInput,
): Promise<{ readonly keyId: string; readonly bytes: KeyBytes } | undefined> {
  const found = await client.secretStorage.getKey();
  if (found === null) return undefined;
  const [keyId, info] = found;
  const bytes = await bytesOf(input, info);
  return bytes !== undefined && (await client.secretStorage.checkKey(bytes, info)) ? { keyId, bytes } : undefined;
}

async function bytesOf(
  input: SpareKeyInput,
  { passphrase }: SecretStorage.SecretStorageKeyDescription,
): Promise<KeyBytes | undefined> {
  if (input.kind === "standardKey") return decodeStandardKey(input.standardKey);
  if (passphrase === undefined) return undefined;
  return deriveRecoveryKeyFromPassphrase(input.passphrase, passphrase.salt, passphrase.iterations);
}

function decodeStandardKey(text: string): KeyBytes | undefined {
  try {
    return decodeRecoveryKey(text);
  } catch {
    return undefined;
  }
}
