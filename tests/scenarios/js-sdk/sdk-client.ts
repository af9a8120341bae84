import "./no-web-storage.ts";
import { createClient, type MatrixClient } from "matrix-js-sdk";
import type { CryptoApi, CryptoCallbacks, GeneratedSecretStorageKey } from "matrix-js-sdk/lib/crypto-api/index.js";
import { type Logger, logger } from "matrix-js-sdk/lib/logger.js";

export type SignedIn = { readonly userId: string; readonly deviceId: string; readonly accessToken: string };

/** What somebody wrote down: opens their secret storage. */
export type SpareKey = { current: GeneratedSecretStorageKey | undefined };

const silence: Logger = {
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  getChild: () => silence,
};
// Some of it goes past the logger that a client is given.
Object.assign(logger, silence, { log() {} });

/** Somebody's device with matrix-js-sdk and its Rust crypto, everything in memory; it has its first answer of /sync. */
export async function startSdkClient(
  baseUrl: string,
  signedIn: SignedIn,
  spareKey: SpareKey = { current: undefined },
): Promise<MatrixClient> {
  const client = createClient({ baseUrl, ...signedIn, logger: silence, cryptoCallbacks: callbacksOf(spareKey) });
  await client.initRustCrypto({ useIndexedDB: false });
  await client.startClient({ initialSyncLimit: 50 });
  await untilFound(client, ["sync"], () => (client.isInitialSyncComplete() ? client : undefined));
  return client;
}

export function cryptoOf(client: MatrixClient): CryptoApi {
  const crypto = client.getCrypto();
  if (crypto === undefined) throw new Error("The client has no crypto");
  return crypto;
}

type Emitter = {
  on(name: string, listener: () => void): unknown;
  off(name: string, listener: () => void): unknown;
};

/** What `find` finds, now or when one of these events of the client has come. */
export function untilFound<Found>(
  client: MatrixClient,
  events: readonly string[],
  find: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found> {
  const emitter = client as unknown as Emitter;
  return new Promise((resolve, reject) => {
    const look = async () => {
      try {
        const found = await find();
        if (found === undefined) return;
        for (const name of events) emitter.off(name, look);
        resolve(found);
      } catch (error) {
        reject(error);
      }
    };
    for (const name of events) emitter.on(name, look);
    look();
  });
}

function callbacksOf(spareKey: SpareKey): CryptoCallbacks {
  return {
    getSecretStorageKey: async ({ keys }) => {
      const [keyId] = Object.keys(keys);
      return keyId === undefined || spareKey.current === undefined ? null : [keyId, spareKey.current.privateKey];
    },
  };
}
