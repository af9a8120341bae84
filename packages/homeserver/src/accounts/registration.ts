import type { RequestHead } from "@botschaft/platform/http";
import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";
import { insertInvitedAccount } from "@botschaft/storage";
import type { Accounts, CreatedAccount, Making } from "./accounts.ts";
import type { InteractiveAuth, Outcome } from "./interactive-auth.ts";
import type { Invitations } from "./invitations.ts";
import { checkNewPassword, shortestPassword } from "./new-passwords.ts";
import type { Passwords } from "./passwords.ts";
import { checkInvitation, checkNothing, dummyStage, invitationStage } from "./stages.ts";
import { hashToken, makeLocalpart } from "./tokens.ts";

export type RegistrationMode = "invitation" | "open" | "closed";

type Parts = {
  readonly mode: RegistrationMode;
  readonly random: Random;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly invitations: Invitations;
  readonly interactiveAuth: InteractiveAuth;
};

export type NewPerson = { readonly username?: string; readonly password?: string };

/** How people come to have an account by themselves: with an invitation, freely, or not at all. */
export class Registration {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_FORBIDDEN where nobody is let in */
  checkOpen(): void {
    if (this.#parts.mode === "closed") throw new MatrixError("M_FORBIDDEN", "Nobody can register on this server");
  }

  /** Asks for an invitation, or in an open server for nothing. */
  ask(head: RequestHead, body: JsonObject): Promise<Outcome> {
    const { mode, interactiveAuth, invitations } = this.#parts;
    const question = { head, requester: undefined, body };
    if (mode === "open") {
      return interactiveAuth.ask({ ...question, flows: [[dummyStage]], stages: { [dummyStage]: checkNothing } });
    }
    const stages = { [invitationStage]: checkInvitation(invitations) };
    return interactiveAuth.ask({ ...question, flows: [[invitationStage]], stages });
  }

  /** @throws {MatrixError} M_INVALID_USERNAME, M_USER_IN_USE */
  async checkName(username: string | undefined): Promise<void> {
    if (username !== undefined) await this.#parts.accounts.checkAvailable(username);
  }

  /** @throws {MatrixError} M_MISSING_PARAM, M_WEAK_PASSWORD, M_USER_IN_USE; M_FORBIDDEN when the invitation was just used */
  async create(
    { username, password }: NewPerson,
    proofs: Readonly<Record<string, JsonObject>>,
  ): Promise<CreatedAccount> {
    const { mode, random, accounts, passwords } = this.#parts;
    if (password === undefined) throw new MatrixError("M_MISSING_PARAM", "A password is missing");
    checkNewPassword(password, mode === "invitation" ? shortestPassword : 1);
    const passwordHash = await passwords.hash(password);
    const localpart = username ?? makeLocalpart(random);
    return accounts.create({ localpart, passwordHash }, makingBy(proofs[invitationStage]?.token));
  }
}

function makingBy(invitation: unknown): Making | undefined {
  if (typeof invitation !== "string") return undefined;
  return {
    statement: (row) => insertInvitedAccount(row, hashToken(invitation)),
    refusal: new MatrixError("M_FORBIDDEN", "This invitation was just used or withdrawn"),
  };
}
