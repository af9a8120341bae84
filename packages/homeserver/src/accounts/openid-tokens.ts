import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import { deleteOldOpenIdTokens, findOpenIdUser, type GroupCommit, insertOpenIdToken } from "@botschaft/storage";
import { hashToken, makeToken } from "./tokens.ts";

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly random: Random;
};

const lastsMs = 60 * 60_000;
/** Of one person; the next one ends the oldest. */
const tokensAtMost = 20;

/**
 * Tokens with which somebody proves to a service who they are, and that open nothing else.
 * https://spec.matrix.org/v1.19/client-server-api/#openid
 */
export class OpenIdTokens {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @returns the token, and for how many seconds it is good */
  async make(userNid: number): Promise<{ readonly token: string; readonly expiresIn: number }> {
    const { storage, clock, random } = this.#parts;
    const token = makeToken(random);
    const row = { hash: hashToken(token), userNid, expiresTs: clock.now() + lastsMs };
    const statements = [insertOpenIdToken(row, tokensAtMost)];
    await storage.writer.submit({ key: `user:${userNid}`, rows: [], statements });
    return { token, expiresIn: lastsMs / 1000 };
  }

  /** Whose token it is. @throws {MatrixError} M_UNKNOWN_TOKEN */
  async getUser(token: string): Promise<string> {
    const { storage, clock } = this.#parts;
    const userId = await findOpenIdUser(storage.reads, hashToken(token), clock.now());
    if (userId === undefined) throw new MatrixError("M_UNKNOWN_TOKEN", "This token is unknown or has expired.");
    return userId;
  }

  /** Deletes what is over; for a job that runs now and then. */
  async purge(): Promise<void> {
    const statements = [deleteOldOpenIdTokens(this.#parts.clock.now())];
    await this.#parts.storage.writer.submit({ key: "openid-tokens", rows: [], statements });
  }
}
