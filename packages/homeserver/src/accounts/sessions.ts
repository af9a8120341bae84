import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import type { DeviceId, UserId } from "@botschaft/protocol/ids";
import {
  endRefreshTokens,
  exchangeRefreshToken,
  findRefreshToken,
  findSession,
  type GroupCommit,
  openSession,
  type RefreshRow,
  type SessionRow,
} from "@botschaft/storage";
import type { LastSeen } from "./last-seen.ts";
import type { Requester } from "./requester.ts";
import { SessionCache } from "./session-cache.ts";
import { hashToken, makeDeviceId, makeToken } from "./tokens.ts";

export type Tokens = {
  readonly accessToken: string;
  /** Both only where the client can refresh. */
  readonly refreshToken?: string;
  readonly expiresInMs?: number;
};

export type SignedIn = Tokens & { readonly deviceId: DeviceId; readonly deviceNid: number };

export type SessionWish = {
  readonly deviceId: DeviceId | undefined;
  readonly displayName: string | undefined;
  readonly refreshable: boolean;
};

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly random: Random;
  readonly lastSeen: LastSeen;
};

/** Access tokens of clients that refresh them. */
const lifetimeMs = 5 * 60_000;

/** Who is signed in with which token. A known token costs no statement. */
export class Sessions {
  readonly #parts: Parts;
  readonly #cache = new SessionCache();
  /** What ended while requests may have been waiting: none waits for longer than it takes to fill these. */
  readonly #removed = new BoundedMap<number, true>(100_000);
  readonly #locked = new BoundedMap<number, true>(100_000);
  readonly #refreshing = new Map<string, Promise<Tokens>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_UNKNOWN_TOKEN, M_USER_LOCKED */
  authenticate(
    token: string,
    options: { readonly remoteAddress: string; readonly evenLocked: boolean },
  ): Requester | Promise<Requester> {
    const hash = hashToken(token);
    const known = this.#cache.get(hash);
    if (known !== undefined && known.predecessorHash === null) return this.#admit(known, options);
    return this.#load(hash).then((row) => this.#admit(row, options));
  }

  /** A device signs in; what it was signed in with before ends. */
  open(person: { readonly userNid: number }, wish: SessionWish): Promise<SignedIn> {
    return this.#open(person, wish, this.#makeTokens(wish.refreshable));
  }

  /** With short-lived access tokens, as our own client wants them. */
  openRefreshable(
    person: { readonly userNid: number },
    wish: Omit<SessionWish, "refreshable">,
  ): Promise<SignedIn & Required<Tokens>> {
    return this.#open(person, wish, this.#makeTokens(true));
  }

  /**
   * New tokens for a refresh token, which works on until they are first used. Two requests at once get the same answer.
   * @throws {MatrixError} M_UNKNOWN_TOKEN
   */
  refresh(refreshToken: string): Promise<Tokens> {
    const key = hashToken(refreshToken).toString("latin1");
    const running = this.#refreshing.get(key);
    if (running !== undefined) return running;
    const refreshed = this.#refresh(hashToken(refreshToken)).finally(() => this.#refreshing.delete(key));
    this.#refreshing.set(key, refreshed);
    return refreshed;
  }

  /** In memory, after the commit that ended them on disk. */
  removeDevices(deviceNids: readonly number[]): void {
    this.#cache.endDevices(deviceNids);
    for (const deviceNid of deviceNids) this.#removed.set(deviceNid, true);
  }

  /** In memory, after the commit: what they are signed in with stays, and is refused or works again. */
  setLocked(userNid: number, isLocked: boolean): void {
    this.#cache.forgetPerson(userNid);
    if (isLocked) this.#locked.set(userNid, true);
    else this.#locked.delete(userNid);
  }

  /** In memory, after the commit. */
  setSuspended(userNid: number): void {
    this.#cache.forgetPerson(userNid);
  }

  /** Why a request that was admitted, and waits since, is to end: its device was removed or its account locked. */
  findEnd({ userNid, deviceNid }: Pick<Requester, "userNid" | "deviceNid">): MatrixError | undefined {
    if (this.#locked.get(userNid) === true) return lockedAccount();
    return this.#removed.get(deviceNid) === true ? unknownToken("The device was signed out") : undefined;
  }

  async #open<Made extends Tokens>(
    person: { readonly userNid: number },
    { deviceId = makeDeviceId(this.#parts.random) as DeviceId, displayName }: Omit<SessionWish, "refreshable">,
    tokens: Made,
  ): Promise<Made & Omit<SignedIn, keyof Tokens>> {
    const { storage, clock } = this.#parts;
    const { writer } = storage;
    const createdTs = clock.now();
    const statement = openSession({
      userNid: person.userNid,
      deviceId,
      newDeviceNid: writer.numbers.next(),
      displayName: displayName ?? null,
      createdTs,
      accessHash: hashToken(tokens.accessToken),
      expiresTs: tokens.expiresInMs === undefined ? null : createdTs + tokens.expiresInMs,
      refreshHash: tokens.refreshToken === undefined ? null : hashToken(tokens.refreshToken),
    });
    const { results } = await writer.submit({
      key: `user:${person.userNid}`,
      rows: [],
      statements: [statement],
      apply: ([opened]) => this.#cache.endDevices([Number(opened?.rows[0]?.deviceNid)]),
    });
    return { ...tokens, deviceId, deviceNid: Number(results[0]?.rows[0]?.deviceNid) };
  }

  /** What is in memory may no longer be what is on disk. */
  forget(): void {
    this.#cache.clear();
  }

  #admit(session: SessionRow, options: { readonly remoteAddress: string; readonly evenLocked: boolean }): Requester {
    const now = this.#parts.clock.now();
    if (session.expiresTs !== null && session.expiresTs <= now) {
      throw new MatrixError("M_UNKNOWN_TOKEN", "The access token is over, refresh it", {
        fields: { soft_logout: true },
      });
    }
    if (session.isLocked && !options.evenLocked) throw lockedAccount();
    this.#parts.lastSeen.note(session.deviceNid, now, options.remoteAddress);
    return session as SessionRow & { readonly userId: UserId; readonly deviceId: DeviceId };
  }

  async #load(hash: Buffer): Promise<SessionRow> {
    const { reads } = this.#parts.storage;
    const row = await this.#cache.load(hash, () => findSession(reads, hash));
    if (row === undefined) throw unknownToken("The access token is unknown");
    if (row.predecessorHash === null) return row;
    await this.#end(row.deviceNid, row.predecessorHash);
    const settled = { ...row, predecessorHash: null };
    this.#cache.set(hash, settled);
    return settled;
  }

  async #refresh(hash: Buffer): Promise<Tokens> {
    const { storage, clock } = this.#parts;
    const row = await findRefreshToken(storage.reads, hash);
    if (row === undefined) throw unknownToken("The refresh token is unknown or was used");
    if (row.isLocked) throw lockedAccount();
    await this.#endOthers(row);
    const tokens = this.#makeTokens(true);
    const { results } = await storage.writer.submit({
      key: `user:${row.userNid}`,
      rows: [],
      statements: [
        exchangeRefreshToken({
          oldHash: hash,
          newHash: hashToken(tokens.refreshToken),
          accessHash: hashToken(tokens.accessToken),
          expiresTs: clock.now() + lifetimeMs,
        }),
      ],
    });
    if (results[0]?.rowCount !== 1) throw unknownToken("The refresh token is unknown or was used");
    return tokens;
  }

  /** Using a token ends the one it came from; exchanging it again ends what the first exchange gave, which nobody used. */
  async #endOthers({ deviceNid, predecessorHash, nextHash }: RefreshRow): Promise<void> {
    if (predecessorHash !== null) await this.#end(deviceNid, predecessorHash);
    if (nextHash !== null) await this.#end(deviceNid, nextHash);
  }

  async #end(deviceNid: number, refreshHash: Uint8Array): Promise<void> {
    await this.#parts.storage.writer.submit({
      key: `device:${deviceNid}`,
      rows: [],
      statements: [endRefreshTokens(deviceNid, refreshHash)],
      apply: ([ended]) => {
        for (const row of ended?.rows ?? []) this.#cache.end(row.hash as Buffer);
      },
    });
  }

  #makeTokens(refreshable: true): Required<Tokens>;
  #makeTokens(refreshable: boolean): Tokens;
  #makeTokens(refreshable: boolean): Tokens {
    const { random } = this.#parts;
    const accessToken = makeToken(random);
    return refreshable ? { accessToken, refreshToken: makeToken(random), expiresInMs: lifetimeMs } : { accessToken };
  }
}

function unknownToken(message: string): MatrixError {
  return new MatrixError("M_UNKNOWN_TOKEN", message, { fields: { soft_logout: false } });
}

export function lockedAccount(): MatrixError {
  return new MatrixError("M_USER_LOCKED", "This account is locked; its administrator can say why", {
    fields: { soft_logout: true },
  });
}
