import { createClient, IndexedDBStore, type MatrixClient, MemoryStore } from "matrix-js-sdk";
import { type CryptoApi, OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js";
import { RustBackupManager } from "matrix-js-sdk/lib/rust-crypto/backup.js";
import { quietSdk } from "./quiet.ts";
import type { SecretKey } from "./secret-key.ts";
import { silentLogger } from "./silent-logger.ts";

export type ClientOptions = {
  readonly server: string;
  readonly userId: string;
  readonly deviceId: string;
  /** Puts the token on every request. */
  readonly fetch: typeof fetch;
  readonly cryptoStore: "indexedDB" | "memory";
  readonly secretKey: SecretKey;
  /** Hears every answer of /sync, as it came. */
  readonly onSync: (answer: unknown) => void;
};

export type OpenClient = { readonly client: MatrixClient; readonly crypto: CryptoApi };

/** At most, and by chance: keys are saved soon, and not by all members of a room in the same moment. */
const backupDelayMs = 3_000;

/** The SDK's client with its keys, not started yet. Keys go only to devices that their owner has signed. */
export async function openClient(options: ClientOptions): Promise<OpenClient> {
  const { userId, deviceId, secretKey } = options;
  quietSdk();
  saveKeysSoon();
  const client = createClient({
    baseUrl: options.server,
    userId,
    deviceId,
    accessToken: "see fetch",
    fetchFn: options.fetch,
    logger: silentLogger,
    store: listening(await openStore(options), options.onSync),
    timelineSupport: true,
    disableVoip: true,
    cryptoCallbacks: { getSecretStorageKey: secretKey.get, cacheSecretStorageKey: secretKey.hold },
    verificationMethods: ["m.sas.v1"],
    roomNameGenerator: (_roomId, state) => ("names" in state ? state.names.join(", ") : null),
  });
  const useIndexedDB = options.cryptoStore === "indexedDB";
  await client.initRustCrypto({ useIndexedDB, cryptoDatabasePrefix: databaseName(userId, deviceId) });
  const crypto = client.getCrypto();
  if (crypto === undefined) throw new Error("the crypto module did not start");
  crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
  return { client, crypto };
}

/** @NOTE The SDK waits up to ten seconds; it declares the number for reading only, and tests of its own write it. */
function saveKeysSoon(): void {
  (RustBackupManager as { maxBackupLoopStartDelayMillis: number }).maxBackupLoopStartDelayMillis = backupDelayMs;
}

/** @NOTE The SDK drops what it does not know of an answer; whole it is given to the store alone. */
function listening(store: MemoryStore, onSync: ClientOptions["onSync"]): MemoryStore {
  const keep = store.setSyncData.bind(store);
  store.setSyncData = (answer) => {
    onSync(answer);
    return keep(answer);
  };
  return store;
}

/** Keys of another device must never be met in a store. */
export function databaseName(userId: string, deviceId: string): string {
  return `botschaft/${userId}/${deviceId}`;
}

async function openStore({ cryptoStore, userId, deviceId }: ClientOptions): Promise<MemoryStore> {
  if (cryptoStore === "memory") return new MemoryStore();
  const store = new IndexedDBStore({
    indexedDB,
    dbName: databaseName(userId, deviceId),
    logger: silentLogger,
  } as never);
  await store.startup();
  return store;
}
