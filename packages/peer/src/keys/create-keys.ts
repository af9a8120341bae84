import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Verdict } from "../verdict.ts";
import { createKeyRing, type KeyRing, type KeyRingPorts } from "./key-ring.ts";
import type { KeySource } from "./key-source.ts";
import type { KeyStore } from "./known-keys.ts";
import { answerNotaryQuery, type NotaryQuery } from "./notary.ts";
import { createPublishedKeys } from "./own-published-keys.ts";
import type { OwnKeys } from "./published-keys.ts";
import { createVerifier, type Verifier } from "./verifier.ts";

type Ports = { readonly clock: Clock; readonly random: Random; readonly log: Log };

export type KeysOptions = {
  /** This server's name and keys; the same object as long as nothing changes. */
  readonly ownKeys: () => OwnKeys;
  readonly keyStore: KeyStore;
  /** Asked, in this order, when a server does not say itself. */
  readonly notaries: readonly ServerName[];
  /** The border: whom we call and hear; by default everybody. */
  readonly checkServer?: (server: ServerName) => Verdict;
  /** The border: whether newly fetched keys may be taken, where keys are pinned. */
  readonly approveKeys?: KeyRingPorts["approve"];
};

/** The keys of servers, this one's and others'. */
export interface Keys {
  readonly keyRing: KeyRing;
  readonly verifier: Verifier;
  /** For GET /_matrix/key/v2/server. */
  publishedKeys(): JsonObject;
  /** For /_matrix/key/v2/query. @param query `server_keys` of the question */
  answerNotaryQuery(query: NotaryQuery): Promise<JsonObject>;
}

/** @param source who is asked for the keys of others */
export function createKeys(ports: Ports, options: KeysOptions, source: KeySource): Keys {
  const { ownKeys, keyStore: store, notaries, checkServer, approveKeys: approve } = options;
  const verifier = createVerifier();
  const keyRing = createKeyRing({ ...ports, source, store, verifier, ownKeys, notaries, checkServer, approve });
  const publishedKeys = createPublishedKeys(ports.clock, ownKeys);
  return {
    keyRing,
    verifier,
    publishedKeys,
    answerNotaryQuery: (query) => answerNotaryQuery({ clock: ports.clock, keyRing, ownKeys, publishedKeys }, query),
  };
}
