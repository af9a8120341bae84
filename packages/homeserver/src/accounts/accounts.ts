import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { isRegistrableLocalpart, type ServerName, type UserId } from "@botschaft/protocol/ids";
import { findAccount, type GroupCommit, insertAccount, type NewAccountRow, type Unit } from "@botschaft/storage";
import { searchTextOf } from "../directory/search-words.ts";
import type { People } from "../streams/people.ts";
import type { NewPeopleFollower } from "./ports.ts";

export type NewAccount = {
  readonly localpart: string;
  readonly passwordHash: string | null;
  readonly displayName?: string | undefined;
  readonly email?: string | undefined;
  readonly isAdmin?: boolean | undefined;
};

/** How an account comes into being: the statement that makes it, and what must stand in the same commit. */
export type Making = {
  statement(row: NewAccountRow): Statement;
  also?(row: NewAccountRow, userId: UserId): Pick<Unit, "statements" | "apply">;
  /** What is said where the statement made nothing although the name is free. */
  readonly refusal?: MatrixError;
};

export type CreatedAccount = { readonly userId: UserId; readonly userNid: number };

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly people: People;
  readonly clock: Clock;
  readonly serverName: ServerName;
};

/** The accounts of this server. */
export class Accounts {
  readonly #parts: Parts;
  readonly #followers: NewPeopleFollower[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  follow(follower: NewPeopleFollower): void {
    this.#followers.push(follower);
  }

  /** @throws {MatrixError} M_INVALID_USERNAME or M_USER_IN_USE */
  async checkAvailable(localpart: string): Promise<void> {
    const userId = this.userIdOf(localpart);
    if ((await findAccount(this.#parts.storage.reads, userId)) !== undefined) throw nameTaken();
  }

  /** @throws {MatrixError} M_INVALID_USERNAME */
  userIdOf(localpart: string): UserId {
    const { serverName } = this.#parts;
    if (!isRegistrableLocalpart(localpart, serverName)) {
      throw new MatrixError(
        "M_INVALID_USERNAME",
        "An address may hold only the letters a to z, digits and . _ = - / +, and does not begin with _",
      );
    }
    return `@${localpart}:${serverName}` as UserId;
  }

  /**
   * Whoever comes first has the name, for ever: the database decides, not the check before.
   * @throws {MatrixError} M_INVALID_USERNAME, M_USER_IN_USE, or the refusal of `making`
   */
  async create(account: NewAccount, making: Making = { statement: insertAccount }): Promise<CreatedAccount> {
    const { storage, people, clock } = this.#parts;
    const userId = this.userIdOf(account.localpart);
    const userNid = await people.intern(userId);
    const row = newRow(userNid, account, clock.now());
    const also = making.also?.(row, userId);
    const { results } = await storage.writer.submit({
      key: `user:${userNid}`,
      rows: [],
      statements: [making.statement(row), ...(also?.statements ?? [])],
      apply: (all) => also?.apply?.(all.slice(1)),
    });
    if (results[0]?.rowCount !== 1) {
      await this.checkAvailable(account.localpart);
      throw making.refusal ?? nameTaken();
    }
    for (const follower of this.#followers) follower.personCreated({ userNid, displayName: row.displayName });
    return { userId, userNid };
  }
}

function newRow(userNid: number, account: NewAccount, createdTs: number): NewAccountRow {
  return {
    userNid,
    passwordHash: account.passwordHash,
    displayName: account.displayName ?? null,
    email: account.email ?? null,
    isAdmin: account.isAdmin === true,
    createdTs,
    search: searchTextOf(account.localpart, account.displayName),
  };
}

function nameTaken(): MatrixError {
  return new MatrixError("M_USER_IN_USE", "This address is taken");
}
