import { createHmac, timingSafeEqual } from "node:crypto";
import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import { ifAccountMade, insertAccount } from "@botschaft/storage";
import type { Accounts, CreatedAccount, NewAccount } from "./accounts.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { checkNewPassword } from "./new-passwords.ts";
import { checkNewText } from "./new-texts.ts";
import type { Passwords } from "./passwords.ts";

export type SecretRegistration = {
  readonly nonce: string;
  readonly username: string;
  readonly password: string;
  readonly displayName: string | undefined;
  readonly isAdmin: boolean;
  readonly userType: string | undefined;
  /** Hex of HMAC-SHA1. */
  readonly mac: string;
};

type Parts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly audit: AuditTrail;
  /** Off without one. */
  readonly secret: string | undefined;
};

const lifetimeMs = 60_000;

/**
 * Accounts made by tools that know the shared secret, as Synapse has them; in every mode of registration.
 * https://element-hq.github.io/synapse/latest/admin_api/register_api.html
 */
export class SharedSecret {
  readonly #parts: Parts;
  readonly #nonces = new BoundedMap<string, number>(10_000);

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Good for one attempt within a minute. @throws {MatrixError} M_UNRECOGNIZED where no secret is set */
  makeNonce(): string {
    this.#getSecret();
    const nonce = Buffer.from(this.#parts.random.bytes(32)).toString("hex");
    this.#nonces.set(nonce, this.#parts.clock.now() + lifetimeMs);
    return nonce;
  }

  /** @throws {MatrixError} M_UNRECOGNIZED, M_UNKNOWN (nonce), M_FORBIDDEN (mac), M_INVALID_USERNAME, M_USER_IN_USE */
  async register(wish: SecretRegistration): Promise<CreatedAccount> {
    const secret = this.#getSecret();
    this.#useUp(wish.nonce);
    if (!isRightMac(wish, secret)) throw new MatrixError("M_FORBIDDEN", "The mac does not match");
    checkNewPassword(wish.password, 1);
    if (wish.displayName !== undefined) checkNewText(wish.displayName, "A name");
    const { accounts, passwords } = this.#parts;
    // @COMPAT(Synapse) tools expect a name in capitals to be taken.
    const localpart = wish.username.toLowerCase();
    await accounts.checkAvailable(localpart);
    const passwordHash = await passwords.hash(wish.password);
    const account = { localpart, passwordHash, displayName: wish.displayName, isAdmin: wish.isAdmin };
    return wish.isAdmin ? this.#createAdministrator(account) : accounts.create(account);
  }

  #createAdministrator(account: NewAccount): Promise<CreatedAccount> {
    const { clock, accounts, audit } = this.#parts;
    const ts = clock.now();
    const userId = accounts.userIdOf(account.localpart);
    const entry = { ts, actor: "shared-secret", action: "administrator.created", facts: { userId } };
    return audit.inTurn(entry, (append) =>
      accounts.create(account, {
        statement: (row) => insertAccount({ ...row, createdTs: ts }),
        also: (row) => ({ statements: [append(ifAccountMade(row.userNid))] }),
      }),
    );
  }

  #getSecret(): string {
    const { secret } = this.#parts;
    if (secret === undefined) throw new MatrixError("M_UNRECOGNIZED", "Registration by shared secret is off");
    return secret;
  }

  #useUp(nonce: string): void {
    const expires = this.#nonces.get(nonce);
    this.#nonces.delete(nonce);
    if (expires === undefined || expires <= this.#parts.clock.now()) {
      throw new MatrixError("M_UNKNOWN", "The nonce is unknown, used or over", { status: 400 });
    }
  }
}

function isRightMac(
  { nonce, username, password, isAdmin, userType, mac }: SecretRegistration,
  secret: string,
): boolean {
  const parts = [
    nonce,
    username,
    password,
    isAdmin ? "admin" : "notadmin",
    ...(userType === undefined ? [] : [userType]),
  ];
  const expected = createHmac("sha1", secret).update(parts.join("\u0000")).digest();
  const given = Buffer.from(mac, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
