import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import {
  findOpenInvitation,
  type GroupCommit,
  type InvitationRow,
  ifInvitationWithdrawn,
  insertInvitation,
  listInvitations,
  type OpenInvitation,
  withdrawInvitation,
} from "@botschaft/storage";
import type { Actor, AuditTrail } from "./audit-trail.ts";
import { checkNewText } from "./new-texts.ts";
import { hashToken, makeToken } from "./tokens.ts";

export type InvitationState = "open" | "used" | "withdrawn" | "expired";
export type Invitation = InvitationRow & { readonly state: InvitationState };

export type MadeInvitation = {
  readonly invitationNid: number;
  /** The secret; it is stored nowhere. */
  readonly token: string;
  readonly link: string;
  readonly greetingName: string | undefined;
  readonly expiresTs: number;
};

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: AuditTrail;
  /** Without a slash at its end. */
  readonly publicUrl: string;
};

type Wish = { readonly greetingName: string | undefined; readonly lifetimeMs: number | undefined };

const weekMs = 7 * 24 * 60 * 60_000;

/** Single-use links by which people get in. */
export class Invitations {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async create(actor: Actor, { greetingName, lifetimeMs = weekMs }: Wish): Promise<MadeInvitation> {
    const { storage, clock, random, audit, publicUrl } = this.#parts;
    if (greetingName !== undefined) checkNewText(greetingName, "A name");
    const token = makeToken(random);
    const createdTs = clock.now();
    const expiresTs = createdTs + Math.min(lifetimeMs, 52 * weekMs);
    const invitationNid = storage.writer.numbers.next();
    await audit.record(
      {
        ts: createdTs,
        actor: actor.name,
        action: "invitation.created",
        facts: { invitation: invitationNid, expiresTs },
      },
      insertInvitation({
        invitationNid,
        hash: hashToken(token),
        greetingName: greetingName ?? null,
        createdByNid: actor.userNid ?? null,
        createdTs,
        expiresTs,
      }),
    );
    // In the fragment: it reaches no server and no log.
    return { invitationNid, token, link: `${publicUrl}/invite#${token}`, greetingName, expiresTs };
  }

  /** Newest first. */
  async list(): Promise<readonly Invitation[]> {
    const now = this.#parts.clock.now();
    const rows = await listInvitations(this.#parts.storage.reads);
    return rows.map((row) => ({ ...row, state: stateOf(row, now) }));
  }

  /** False where there is none that is still open. */
  async withdraw(actor: Actor, invitationNid: number): Promise<boolean> {
    const ts = this.#parts.clock.now();
    const result = await this.#parts.audit.record(
      { ts, actor: actor.name, action: "invitation.withdrawn", facts: { invitation: invitationNid } },
      withdrawInvitation(invitationNid, ts),
      ifInvitationWithdrawn(invitationNid),
    );
    return result?.rowCount === 1;
  }

  /** One that is open. */
  async find(token: string): Promise<OpenInvitation | undefined> {
    return findOpenInvitation(this.#parts.storage.reads, hashToken(token), this.#parts.clock.now());
  }
}

function stateOf(row: InvitationRow, now: number): InvitationState {
  if (row.usedBy !== null) return "used";
  if (row.withdrawnTs !== null) return "withdrawn";
  return row.expiresTs > now ? "open" : "expired";
}
