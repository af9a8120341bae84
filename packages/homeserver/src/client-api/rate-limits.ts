import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { Operation } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { Requester } from "../accounts/requester.ts";

export interface RateLimits {
  /** @throws {MatrixError} M_LIMIT_EXCEEDED with `retry_after_ms` */
  take(operation: Operation, requester: Requester | undefined, remoteAddress: string): void;
}

export const noRateLimits: RateLimits = { take() {} };

/** A bucket holds `burst` requests and fills at `perSecond`. */
export type Allowance = { readonly name: string; readonly perSecond: number; readonly burst: number };

const signIn: Allowance = { name: "sign-in", perSecond: 2, burst: 40 };
const rooms: Allowance = { name: "rooms", perSecond: 2, burst: 40 };
const writing: Allowance = { name: "writing", perSecond: 15, burst: 100 };
const everythingElse: Allowance = { name: "else", perSecond: 50, burst: 400 };

const allowances: { readonly [operationId: string]: Allowance } = {
  ...allot(signIn, "login", "refresh", "register", "registrationTokenValidity", "getRegisterNonce"),
  ...allot(
    signIn,
    "registerWithSharedSecret",
    "claimFirstAdministrator",
    "lookUpInvitation",
    "createInvitation",
    "pair",
  ),
  ...allot(
    rooms,
    "createRoom",
    "inviteUser",
    "joinRoom",
    "joinRoomById",
    "kick",
    "ban",
    "unban",
    "leaveRoom",
    "knockRoom",
    "upgradeRoom",
  ),
  ...allot(writing, "setRoomAlias", "deleteRoomAlias", "setRoomVisibilityOnDirectory", "queryPublicRooms"),
  ...allot(writing, "sendMessage", "redactEvent", "setRoomStateWithKey", "uploadContent", "searchUserDirectory"),
};

function usualAllowance({ id }: Operation): Allowance {
  return allowances[id] ?? everythingElse;
}

function allot(allowance: Allowance, ...ids: readonly string[]): { readonly [operationId: string]: Allowance } {
  return Object.fromEntries(ids.map((id) => [id, allowance]));
}

type Bucket = { level: number; at: number };

/**
 * A bucket a person, or where nobody is signed in an address, and kind of operation. Every operation is limited.
 * https://spec.matrix.org/v1.19/client-server-api/#rate-limiting
 */
export class TokenBuckets implements RateLimits {
  readonly #clock: Clock;
  readonly #allowanceOf: (operation: Operation) => Allowance;
  readonly #buckets = new BoundedMap<string, Bucket>(100_000);

  constructor(clock: Clock, allowanceOf: (operation: Operation) => Allowance = usualAllowance) {
    this.#clock = clock;
    this.#allowanceOf = allowanceOf;
  }

  take(operation: Operation, requester: Requester | undefined, remoteAddress: string): void {
    const allowance = this.#allowanceOf(operation);
    const wait = this.#take(`${allowance.name} ${requester?.userNid ?? remoteAddress}`, allowance);
    if (wait === 0) return;
    throw new MatrixError("M_LIMIT_EXCEEDED", "Too many requests, please try again later", {
      fields: { retry_after_ms: wait },
    });
  }

  /** Milliseconds to wait; 0 when one was taken. */
  #take(key: string, { perSecond, burst }: Allowance): number {
    const now = this.#clock.now();
    const bucket = this.#buckets.get(key) ?? { level: burst, at: now };
    bucket.level = Math.min(burst, bucket.level + (Math.max(0, now - bucket.at) * perSecond) / 1000);
    bucket.at = now;
    if (bucket.level < 1) return Math.ceil(((1 - bucket.level) * 1000) / perSecond);
    bucket.level--;
    this.#buckets.set(key, bucket);
    return 0;
  }
}
