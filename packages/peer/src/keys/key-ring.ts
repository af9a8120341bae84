import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { Shared } from "../flow/shared.ts";
import { RemoteError } from "../remote-error.ts";
import type { Verdict } from "../verdict.ts";
import { longestValidityMs } from "./check-published-keys.ts";
import { type Asking, fetchFromNotary, fetchFromServer } from "./fetch-keys.ts";
import { KeyPauses } from "./key-pauses.ts";
import type { KeyQuery, KeySource } from "./key-source.ts";
import { isValid, type KeyStore, type KnownKey, type KnownKeys, mergeKeys, type Validity } from "./known-keys.ts";
import type { OwnKeys } from "./published-keys.ts";
import type { Verifier } from "./verifier.ts";

export type KeyRingPorts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly source: KeySource;
  readonly store: KeyStore;
  readonly verifier: Verifier;
  readonly ownKeys: () => OwnKeys;
  /** Asked, in this order, when a server does not say itself. */
  readonly notaries: readonly ServerName[];
  /** Whether we speak with a server; of others, nobody is asked for their keys. */
  readonly checkServer?: ((server: ServerName) => Verdict) | undefined;
  /** Whether an answer may be taken, where keys are pinned; it has been checked. */
  readonly approve?: ((fetched: KnownKeys, known: KnownKeys | undefined) => Promise<Verdict>) | undefined;
};

/** The keys of other servers. */
export interface KeyRing {
  /**
   * The public key in base64; undefined where the server has no such key, or none that is valid then.
   * @throws {RemoteError} where it is not known and nobody could be asked
   */
  keyFor(server: ServerName, keyId: string, validity: Validity): Promise<string | undefined>;
  /** What is known of a server, asked anew unless it is fresh until then (ms since 1970); for a notary. */
  findFresh(server: ServerName, keyIds: readonly string[], validUntil: number): Promise<KnownKeys | undefined>;
  /** Asks a server at once: what may be taken of it is decided anew. Never rejects. */
  reconsider(server: ServerName): Promise<void>;
  /** Drops what is in memory; what is stored stays. */
  forget(): void;
}

const maxServers = 5_000;

export function createKeyRing(ports: KeyRingPorts): KeyRing {
  const { clock, log, store, ownKeys } = ports;
  const memory = new BoundedMap<ServerName, KnownKeys>(maxServers);
  const loading = new Shared<ServerName, KnownKeys | undefined>();
  const fetching = new Shared<string, KnownKeys | undefined>();
  const pauses = new KeyPauses(ports);

  function find(server: ServerName): Promise<KnownKeys | undefined> {
    const known = memory.get(server);
    if (known !== undefined) return Promise.resolve(known);
    return loading.run(server, async () => {
      const stored = await store.find(server);
      // Fetched meanwhile: newer than what was stored.
      const newer = memory.get(server);
      if (newer === undefined && stored !== undefined) memory.set(server, stored);
      return newer ?? stored;
    });
  }

  async function take(fetched: KnownKeys): Promise<KnownKeys> {
    const known = await find(fetched.server);
    const verdict = (await ports.approve?.(fetched, known)) ?? { ok: true };
    if (!verdict.ok) throw new RemoteError("refused", verdict.why, fetched);
    const merged = mergeKeys(known, fetched);
    memory.set(merged.server, merged);
    await store.save(merged);
    return merged;
  }

  /** At most one question to a server at a time, and pauses between them. */
  function refresh(server: ServerName): Promise<KnownKeys | undefined> {
    return fetching.run(server, async () => {
      const pause = pauses.find(server, server);
      if (pause?.failure !== undefined) throw pause.failure;
      if (pause !== undefined) return find(server);
      return take(await pauses.during(server, () => fetchFromServer(asking, server)));
    });
  }

  async function askNotaries(query: KeyQuery): Promise<KnownKeys | undefined> {
    const { server } = query;
    for (const notary of ports.notaries) {
      const question = `${notary} ${server} ${query.keyId}`;
      if (notary === server || notary === ownKeys().server || pauses.find(question, server) !== undefined) continue;
      try {
        const ask = () => pauses.during(question, () => fetchFromNotary(asking, notary, query));
        const found = await fetching.run(question, ask);
        if (found !== undefined) return await take(found);
      } catch (error) {
        // The next one may know.
        log.info({ err: error, notary, server }, "a notary did not help");
      }
    }
    return undefined;
  }

  const asking: Asking = { ...ports, keyOfNotary };

  /** Of a notary itself no other notary is asked. */
  async function keyOfNotary(notary: ServerName, keyId: string): Promise<string | undefined> {
    const validity = { validNow: true } as const;
    const known = pick(await find(notary), keyId, validity);
    return (known ?? pick(await refresh(notary), keyId, validity))?.publicKey;
  }

  function pick(known: KnownKeys | undefined, keyId: string, validity: Validity): KnownKey | undefined {
    const key = known?.keys.find((candidate) => candidate.keyId === keyId);
    return key !== undefined && isValid(key, validity, clock.now()) ? key : undefined;
  }

  /** Ahead of time, so that nobody waits when it runs out. */
  function renew(known: KnownKeys, { validUntil, isRetired }: KnownKey): void {
    const half = known.fetchedAt + (validUntil - known.fetchedAt) / 2;
    if (
      isRetired ||
      known.from !== known.server ||
      clock.now() < half ||
      pauses.find(known.server, known.server) !== undefined
    )
      return;
    refresh(known.server).catch((error: unknown) => {
      log.debug({ err: error, server: known.server }, "keys were not renewed ahead of time");
    });
  }

  return {
    async keyFor(server, keyId, validity) {
      if (server === ownKeys().server) return findOwn(ownKeys(), keyId, validity);
      const known = await find(server);
      const key = pick(known, keyId, validity);
      if (key !== undefined && known !== undefined) {
        renew(known, key);
        return key.publicKey;
      }
      const now = clock.now();
      const needed = "validAt" in validity ? validity.validAt : now;
      // No answer could make it valid: nobody's word reaches that far, and what is retired stays so.
      if (needed > now + longestValidityMs) return undefined;
      if (known?.keys.some((candidate) => candidate.keyId === keyId && candidate.isRetired)) return undefined;
      return fetchKey(server, keyId, validity, needed);
    },
    async findFresh(server, keyIds, validUntil) {
      if (ports.checkServer?.(server).ok === false) return undefined;
      const known = await find(server);
      if (known !== undefined && isFresh(known, keyIds, validUntil, clock.now())) return known;
      // A notary answers with what it has when the server does not.
      return refresh(server).catch(() => known);
    },
    async reconsider(server) {
      pauses.end(server);
      await refresh(server).catch((error: unknown) => log.info({ err: error, server }, "keys were not asked for anew"));
    },
    forget() {
      memory.clear();
    },
  };

  async function fetchKey(server: ServerName, keyId: string, validity: Validity, needed: number) {
    const verdict = ports.checkServer?.(server);
    if (verdict?.ok === false) throw new RemoteError("refused", verdict.why, { server, rule: verdict.rule });
    let failure: unknown;
    try {
      const key = pick(await refresh(server), keyId, validity);
      if (key !== undefined) return key.publicKey;
    } catch (error) {
      // A notary may know; if none does, this is what is said.
      failure = error;
    }
    const key = pick(await askNotaries({ server, keyId, minimumValidUntil: needed }), keyId, validity);
    if (key === undefined && failure !== undefined) throw failure;
    return key?.publicKey;
  }
}

function findOwn({ current, old }: OwnKeys, keyId: string, validity: Validity): string | undefined {
  const inUse = current.find((key) => key.keyId === keyId);
  if (inUse !== undefined) return inUse.publicKey;
  const retired = old.find((key) => key.keyId === keyId);
  if (retired === undefined || "validNow" in validity) return undefined;
  return "whenever" in validity || retired.expiredAt >= validity.validAt ? retired.publicKey : undefined;
}

/** @NOTE a notary keeps an answer for half of its lifetime, so that it hands on none that is about to end. */
function isFresh(known: KnownKeys, keyIds: readonly string[], validUntil: number, now: number): boolean {
  const inUse = known.keys.filter(({ isRetired }) => !isRetired);
  const end = Math.min(...inUse.map((key) => key.validUntil));
  const isHalfLived = now < known.fetchedAt + (end - known.fetchedAt) / 2;
  const hasAll = keyIds.every((keyId) => known.keys.some((key) => key.keyId === keyId));
  return isHalfLived && end >= validUntil && hasAll;
}
