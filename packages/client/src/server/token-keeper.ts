import type { Call } from "./call.ts";
import { ServerError } from "./server-error.ts";

export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
};

/** Hands out an access token that lives, and renews it in time. */
export interface TokenKeeper {
  /** @throws {ConnectionLost} @throws {ServerError} when it had to be renewed and could not be. */
  current(): Promise<string>;
  /** Another token than the one that the server refused; undefined when the device is signed out. */
  renew(refused: string): Promise<string | undefined>;
}

export type TokenKeeperOptions = {
  readonly tokens: Tokens;
  readonly call: Call;
  readonly clock: () => number;
  /** Must have kept them when it returns: the server forgets the old ones once the new ones are used. */
  readonly save: (tokens: Tokens) => void;
  /** The server does not know this device any more. */
  readonly onEnded: () => void;
};

const earlyMs = 30_000;

export function createTokenKeeper({ tokens, call, clock, save, onEnded }: TokenKeeperOptions): TokenKeeper {
  let held = tokens;
  let renewing: Promise<boolean> | undefined;

  function renewOnce(): Promise<boolean> {
    renewing ??= refresh().finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function refresh(): Promise<boolean> {
    if (held.refreshToken === undefined) return end();
    try {
      const body = { refresh_token: held.refreshToken };
      held = toTokens(await call<RefreshAnswer>("POST", "/_matrix/client/v3/refresh", { body }), held, clock());
      save(held);
      return true;
    } catch (error) {
      if (error instanceof ServerError && (error.status === 401 || error.status === 403)) return end();
      throw error;
    }
  }

  function end(): false {
    onEnded();
    return false;
  }

  return {
    async current() {
      if (held.refreshToken !== undefined && held.expiresAt !== undefined && held.expiresAt - earlyMs <= clock()) {
        await renewOnce();
      }
      return held.accessToken;
    },
    async renew(refused) {
      if (refused !== held.accessToken) return held.accessToken;
      return (await renewOnce()) ? held.accessToken : undefined;
    },
  };
}

type RefreshAnswer = {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly expires_in_ms?: number;
};

function toTokens(answer: RefreshAnswer, before: Tokens, now: number): Tokens {
  const refreshToken = answer.refresh_token ?? before.refreshToken;
  return {
    accessToken: answer.access_token,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(answer.expires_in_ms === undefined ? {} : { expiresAt: now + answer.expires_in_ms }),
  };
}
