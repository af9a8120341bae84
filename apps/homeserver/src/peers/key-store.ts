import type { KeyStore, KnownKey, KnownKeys } from "@botschaft/peer";
import { fromBase64, toBase64 } from "@botschaft/protocol/crypto";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { type GroupCommit, listRemoteKeys, type RemoteKeyRow, remoteKeys, rows } from "@botschaft/storage";

type Storage = { readonly reads: Parameters<typeof listRemoteKeys>[0]; readonly writer: GroupCommit };

/** What stands in a row's `json`: who told of the key, when, and in which words. */
type Told = { readonly from: ServerName; readonly fetchedAt: number; readonly document: string };

/** Keys of other servers in the database, a row each. */
export function createKeyStore({ reads, writer }: Storage): KeyStore {
  return {
    async find(server) {
      const found = await listRemoteKeys(reads, [server]);
      const told = found.map(({ json }) => parseTold(json)).filter((entry) => entry !== undefined);
      const latest = told.toSorted((left, right) => right.fetchedAt - left.fetchedAt)[0];
      return latest && { ...latest, server, keys: found.map(keyIn) };
    },
    async save(known) {
      await writer.submit({ key: "remote keys", rows: [rows(remoteKeys, rowsOf(known))] });
    },
  };
}

function rowsOf({ server, keys, from, fetchedAt, document }: KnownKeys): readonly RemoteKeyRow[] {
  const json = JSON.stringify({ from, fetchedAt, document } satisfies Told);
  return keys.flatMap(({ keyId, publicKey, validUntil, isRetired }) => {
    const key = fromBase64(publicKey);
    const expiredTs = isRetired ? validUntil : null;
    return key === undefined ? [] : [{ server, keyId, key, validUntilTs: validUntil, expiredTs, json }];
  });
}

function keyIn({ keyId, key, validUntilTs, expiredTs }: RemoteKeyRow): KnownKey {
  const isRetired = expiredTs !== null;
  return { keyId, publicKey: toBase64(key), validUntil: expiredTs ?? validUntilTs, isRetired };
}

function parseTold(json: string): Told | undefined {
  const { from, fetchedAt, document } = JSON.parse(json) as Partial<Told>;
  const server = parseServerName(from);
  if (server === undefined || fetchedAt === undefined || document === undefined) return undefined;
  return { from: server, fetchedAt, document };
}
