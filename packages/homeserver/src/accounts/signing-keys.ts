import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import { keyFromSeed, type SigningKey, toBase64Url } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import type { Signer } from "@botschaft/room/event";
import {
  type GroupCommit,
  insertServerKey,
  listServerKeys,
  retireServerKeys,
  type ServerKeyRow,
} from "@botschaft/storage";

export type NamedKey = SigningKey & { readonly keyId: string };
/** A key by which others still check what it signed up to then (ms since 1970). */
export type RetiredKey = NamedKey & { readonly retiredTs: number };

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly random: Random;
};

type KeyInUse = NamedKey & { readonly fromTs: number };
type StoredKey = Omit<ServerKeyRow, "untilTs">;

/** The keys with which this server signs, and did: none is ever forgotten, since events outlive it. */
export class SigningKeys {
  readonly #parts: Parts;
  #current: KeyInUse;
  #retired: readonly RetiredKey[];
  /** Signs with whatever key is in use at that moment. */
  readonly signer: Signer;

  static async open(parts: Parts, serverName: ServerName): Promise<SigningKeys> {
    const rows = await listServerKeys(parts.storage.reads);
    const current = rows.findLast(({ untilTs }) => untilTs === null) ?? (await insertFirst(parts));
    const now = parts.clock.now();
    // The process ended between a new key and the end of the one before, which may have signed up to then.
    if (rows.some((row) => row.untilTs === null && row !== current)) await writeEnd(parts, current.keyId, now);
    const retired = rows.filter((row) => row !== current).map((row) => retiredKey(row, row.untilTs ?? now));
    return new SigningKeys(parts, serverName, current, retired);
  }

  private constructor(parts: Parts, serverName: ServerName, current: StoredKey, retired: readonly RetiredKey[]) {
    this.#parts = parts;
    this.#current = keyInUse(current);
    this.#retired = retired;
    const inUse = () => this.#current;
    this.signer = {
      serverName,
      get keyId() {
        return inUse().keyId;
      },
      sign: (text) => inUse().sign(text),
    };
  }

  get current(): NamedKey {
    return this.#current;
  }

  /** Oldest first. The same list as long as nothing changes. */
  get retired(): readonly RetiredKey[] {
    return this.#retired;
  }

  /**
   * Puts a new key in the place of the one in use, which signs nothing more of what comes. Not twice at once.
   * @param also what must stand in the same commit
   */
  async rotate({ keyId, seed }: NewKey, also: readonly Statement[]): Promise<void> {
    const { storage, clock } = this.#parts;
    const row = { keyId, seed, fromTs: Math.max(clock.now(), this.#current.fromTs + 1) };
    await storage.writer.submit({
      key: "server",
      rows: [],
      statements: [insertServerKey(row), ...also],
      apply: () => this.#use(row),
    });
    await writeEnd(this.#parts, keyId, this.#retired.at(-1)?.retiredTs ?? row.fromTs);
  }

  /** Stands on disk: what was signed with it is not lost. */
  #use(row: StoredKey): void {
    this.#retired = [...this.#retired, { ...this.#current, retiredTs: this.#parts.clock.now() }];
    this.#current = keyInUse(row);
  }
}

export type NewKey = { readonly keyId: string; readonly seed: Uint8Array };

export function makeKey(random: Random): NewKey {
  const keyId = `ed25519:${toBase64Url(random.bytes(6)).replaceAll("-", "_")}`;
  return { keyId, seed: random.bytes(32) };
}

async function insertFirst({ storage, clock, random }: Parts): Promise<StoredKey> {
  const row = { ...makeKey(random), fromTs: clock.now() };
  await storage.writer.submit({ key: "server", rows: [], statements: [insertServerKey(row)] });
  return row;
}

async function writeEnd({ storage }: Parts, currentKeyId: string, ts: number): Promise<void> {
  await storage.writer.submit({ key: "server", rows: [], statements: [retireServerKeys(currentKeyId, ts)] });
}

function keyInUse({ keyId, seed, fromTs }: StoredKey): KeyInUse {
  return { keyId, fromTs, ...keyFromSeed(seed) };
}

function retiredKey({ keyId, seed }: StoredKey, retiredTs: number): RetiredKey {
  return { keyId, retiredTs, ...keyFromSeed(seed) };
}
