import type { ServerName } from "@botschaft/protocol/ids";

/** A key of another server, checked. */
export type KnownKey = {
  readonly keyId: string;
  /** Base64. */
  readonly publicKey: string;
  /** Ms since 1970: what was signed up to here may be signed with it. Of a retired key, when it was retired. */
  readonly validUntil: number;
  /** Retired keys sign no requests any more. */
  readonly isRetired: boolean;
};

/** What we know of a server's keys: those of its last answer, and those that it no longer names. */
export type KnownKeys = {
  readonly server: ServerName;
  /** Who told us: the server itself or a notary. */
  readonly from: ServerName;
  /** Ms since 1970. */
  readonly fetchedAt: number;
  readonly keys: readonly KnownKey[];
  /** Its last answer with all signatures, as JSON text: what a notary hands on. */
  readonly document: string;
};

/** Where keys are kept over restarts. */
export interface KeyStore {
  find(server: ServerName): Promise<KnownKeys | undefined>;
  /** Replaces what was known of that server. */
  save(keys: KnownKeys): Promise<void>;
}

/**
 * For what a key is needed: a request now; an event of that time (ms since 1970); or an event of a room version that
 * does not look at the time (1 to 4).
 */
export type Validity = { readonly validNow: true } | { readonly validAt: number } | { readonly whenever: true };

export function isValid({ validUntil, isRetired }: KnownKey, validity: Validity, now: number): boolean {
  if ("whenever" in validity) return true;
  return "validAt" in validity ? validUntil >= validity.validAt : !isRetired && validUntil >= now;
}

/**
 * The new answer beside what was known. A server's word on itself replaces what we had: a key that it no longer names
 * signs no requests any more. A notary only adds keys that we did not know, and time to those that it repeats. Nothing
 * is forgotten: old events are signed with old keys.
 */
export function mergeKeys(known: KnownKeys | undefined, fetched: KnownKeys): KnownKeys {
  if (known === undefined) return fetched;
  if (fetched.from === fetched.server) {
    const before = known.keys.map((key) => retiredAt(fetched.fetchedAt, key));
    return { ...fetched, keys: union(fetched.keys, before) };
  }
  const later = fetched.keys.filter((key) => {
    const same = known.keys.find(({ keyId }) => keyId === key.keyId);
    return same?.publicKey === key.publicKey && !same.isRetired && key.validUntil > same.validUntil;
  });
  return { ...fetched, keys: union(later, union(known.keys, fetched.keys)) };
}

function retiredAt(now: number, key: KnownKey): KnownKey {
  return key.isRetired ? key : { ...key, isRetired: true, validUntil: Math.min(key.validUntil, now) };
}

function union(first: readonly KnownKey[], second: readonly KnownKey[]): readonly KnownKey[] {
  const named = new Set(first.map(({ keyId }) => keyId));
  return [...first, ...second.filter(({ keyId }) => !named.has(keyId))];
}
