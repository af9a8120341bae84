import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import {
  type GroupCommit,
  hasAdministrator,
  ifAccountMade,
  insertFirstAdministrator,
  isFirstAdministratorLink,
  replaceFirstAdministratorLink,
  setAuthorityName,
} from "@botschaft/storage";
import type { Accounts, CreatedAccount } from "./accounts.ts";
import type { AuditTrail } from "./audit-trail.ts";
import type { Authority } from "./authority.ts";
import { checkNewPassword, shortestPassword } from "./new-passwords.ts";
import { checkNewText, parseNewEmail } from "./new-texts.ts";
import type { Passwords } from "./passwords.ts";
import { hashToken, makeToken } from "./tokens.ts";

export type Claim = {
  readonly token: string;
  readonly authorityName: string;
  readonly displayName: string;
  readonly localpart: string;
  readonly email: string | undefined;
  readonly password: string;
};

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly random: Random;
  readonly accounts: Accounts;
  readonly authority: Authority;
  readonly passwords: Passwords;
  readonly audit: AuditTrail;
  readonly dataFolder: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
};

const lifetimeMs = 24 * 60 * 60_000;
const fileName = "first-administrator.txt";

/** The one-time link of whoever administers this server first. */
export class FirstAdministrator {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  isNeeded(): Promise<boolean> {
    return hasAdministrator(this.#parts.storage.reads).then((has) => !has);
  }

  /**
   * At every start: while there is no administrator, a new link, which ends the one before. It is for a terminal or the
   * file, never for a log. Undefined where there is an administrator.
   */
  async makeLink(): Promise<{ readonly link: string; readonly file: string } | undefined> {
    const { storage, clock, random, publicUrl, dataFolder } = this.#parts;
    const file = join(dataFolder, fileName);
    await rm(file, { force: true });
    if (!(await this.isNeeded())) return undefined;
    const token = makeToken(random);
    const link = `${publicUrl}/start#${token}`;
    const statements = [replaceFirstAdministratorLink(hashToken(token), clock.now() + lifetimeMs)];
    await storage.writer.submit({ key: "first-administrator", rows: [], statements });
    await writeFile(file, `${link}\n`, { mode: 0o600, flag: "wx" });
    // The mode of a new file is cut by the process's umask, never widened; this one must be exact.
    await chmod(file, 0o600);
    return { link, file };
  }

  /** @throws {MatrixError} M_FORBIDDEN, M_INVALID_USERNAME, M_USER_IN_USE, M_WEAK_PASSWORD */
  async claim(claim: Claim): Promise<CreatedAccount> {
    const { storage, clock, accounts, authority, passwords, audit } = this.#parts;
    const tokenHash = hashToken(claim.token);
    if (!(await isFirstAdministratorLink(storage.reads, tokenHash, clock.now()))) throw wrongLink();
    checkNewPassword(claim.password, shortestPassword);
    checkNewText(claim.displayName, "A name");
    checkNewText(claim.authorityName, "The authority's name");
    await accounts.checkAvailable(claim.localpart);
    const passwordHash = await passwords.hash(claim.password);
    const userId = accounts.userIdOf(claim.localpart);
    const facts = { userId, authorityName: claim.authorityName };
    const entry = { ts: clock.now(), actor: userId, action: "administrator.first", facts };
    const email = claim.email === undefined ? undefined : parseNewEmail(claim.email);
    const created = await audit.inTurn(entry, (append) =>
      accounts.create(
        { localpart: claim.localpart, passwordHash, displayName: claim.displayName, email, isAdmin: true },
        {
          statement: (row) => insertFirstAdministrator({ ...row, createdTs: entry.ts }, tokenHash),
          also: (row) => ({ statements: [append(ifAccountMade(row.userNid)), setAuthorityName(claim.authorityName)] }),
          refusal: wrongLink(),
        },
      ),
    );
    authority.wasNamed(claim.authorityName);
    await rm(join(this.#parts.dataFolder, fileName), { force: true });
    return created;
  }
}

function wrongLink(): MatrixError {
  return new MatrixError(
    "M_FORBIDDEN",
    "This link is wrong, used or over; the next start of the server makes a new one",
  );
}
