import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { localpartOf, parseUserId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { type AccountRow, findAccount, findAccountByEmail } from "@botschaft/storage";
import { canonicalName, type Identifier } from "./identifiers.ts";
import type { LoginThrottle } from "./login-throttle.ts";
import { isStorableText } from "./new-texts.ts";
import type { Passwords } from "./passwords.ts";
import { lockedAccount } from "./sessions.ts";

type Parts = {
  readonly reads: ReadPool;
  readonly passwords: Passwords;
  readonly throttle: LoginThrottle;
  readonly serverName: ServerName;
};

export type Account = AccountRow & { readonly userId: UserId };

/** Whether somebody is who they say, by their password. */
export class PasswordSignIn {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * The account. One that does not exist, one without a password and a wrong password are answered alike, after the
   * same work.
   * @throws {MatrixError} M_FORBIDDEN, M_USER_DEACTIVATED, M_USER_LOCKED; M_LIMIT_EXCEEDED after failures
   */
  async check(identifier: Identifier, password: string, remoteAddress: string): Promise<Account> {
    const account = await this.#find(identifier);
    const name = canonicalName(identifier, this.#parts.serverName);
    const isRight = await this.#parts.throttle.attempt(name, remoteAddress, () =>
      this.#parts.passwords.verify(password, account?.passwordHash),
    );
    if (!isRight || account === undefined) throw new MatrixError("M_FORBIDDEN", "Name or password are wrong");
    if (account.deactivatedTs !== null) throw new MatrixError("M_USER_DEACTIVATED", "This account was closed");
    if (account.isLocked) throw lockedAccount();
    return account as Account;
  }

  async #find(identifier: Identifier): Promise<AccountRow | undefined> {
    const { reads, serverName } = this.#parts;
    if (identifier.kind === "other") return undefined;
    if (identifier.kind === "email") return findByEmail(reads, identifier.address);
    const userId = userIdOf(identifier.user, serverName);
    if (userId === undefined) return undefined;
    const found = await findAccount(reads, userId);
    if (found !== undefined || lowerCased(userId) === userId) return found;
    // @COMPAT(Synapse) people's keyboards begin names with a capital; no name here has one.
    return findAccount(reads, lowerCased(userId));
  }
}

function userIdOf(user: string, serverName: ServerName): UserId | undefined {
  const userId = parseUserId(user.startsWith("@") ? user : `@${user}:${serverName}`);
  return userId !== undefined && serverNameOf(userId) === serverName ? userId : undefined;
}

function lowerCased(userId: UserId): string {
  return `@${localpartOf(userId).toLowerCase()}:${serverNameOf(userId)}`;
}

async function findByEmail(reads: ReadPool, address: string): Promise<AccountRow | undefined> {
  return isStorableText(address) ? findAccountByEmail(reads, address) : undefined;
}
