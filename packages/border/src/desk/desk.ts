import type { OwnKeys, Strangers } from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";
import type { BodyOf, OperationId, QueryOf, ResponseOf } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { BorderLog } from "../log/border-log.ts";
import type { CodeAcceptance } from "../pairing/accept-code.ts";
import type { PairingAnswers } from "../pairing/answer-pairing.ts";
import { areSameKeys, type PartnerKey } from "../pairing/claims.ts";
import type { Invitations } from "../pairing/invitations.ts";
import { keysToCompare, type Partner } from "../partners/partner.ts";
import {
  addPartner,
  confirmPartner,
  cutPartner,
  offerKeys,
  removePartner,
  restorePartner,
} from "../partners/partner-changes.ts";
import type { Partners } from "../partners/partners.ts";
import { sameDigits } from "../pins/digits.ts";
import type { Mode } from "../policy/policy.ts";
import { askSoftware, fetchKeysInUse } from "./acquaintance.ts";
import { type LogEntry, logEntryIn } from "./log-entries.ts";
import {
  digitsBetween,
  invitationView,
  type PartnerHealth,
  type PartnerView,
  partnerView,
  shownView,
} from "./partner-views.ts";
import { type BorderRecord, recordOf } from "./record.ts";

export type DeskPorts = {
  readonly mode: Mode;
  readonly clock: Clock;
  readonly ownKeys: () => OwnKeys;
  readonly partners: Partners;
  readonly log: BorderLog;
  readonly strangers: Strangers;
  readonly health: (server: ServerName) => Promise<PartnerHealth>;
  readonly invitations: Invitations;
  readonly acceptance: CodeAcceptance;
  readonly answers: PairingAnswers;
};

type Actor = { readonly name: string };
type Answer<Id extends OperationId<"botschaft">> = ResponseOf<"botschaft", Id>;

const refusalsOfEach = 5;

/** The border as its administrators meet it, in the contract's own shapes; refusals are MatrixErrors. */
export class Desk {
  readonly #ports: DeskPorts;
  readonly #record: BorderRecord;

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    this.#record = recordOf(ports.log);
  }

  showPartners(): Pick<Answer<"getPartners">, "federation" | "partners" | "version"> {
    const { mode, partners } = this.#ports;
    return { version: partners.version, federation: mode, partners: partners.shown().map(shownView) };
  }

  async listPartners(): Promise<Answer<"listPartners">> {
    const { mode, partners, log } = this.#ports;
    const refusals = Map.groupBy(await log.lastRefusals(refusalsOfEach), ({ partner }) => partner);
    const views: PartnerView[] = [];
    // One after the other: what waits for each is counted on the disk.
    for (const partner of partners.list())
      views.push(await this.#view(partner, (refusals.get(partner.server) ?? []).map(logEntryIn)));
    return { federation: mode, partners: views };
  }

  async addPartner({ name: actor }: Actor, server: ServerName, name: string | undefined): Promise<PartnerView> {
    const { strangers, partners, log, ownKeys } = this.#ports;
    if (server === ownKeys().server) throw new MatrixError("M_INVALID_PARAM", "This server is no partner of itself");
    const keys = await fetchKeysInUse(strangers, server);
    const named = { server, name, software: await askSoftware(strangers, server) };
    await partners.change(log, server, actor, (before, by) => addPartner(before, named, keys, by));
    return this.#shown(server);
  }

  async lookUpCode(code: string): Promise<Answer<"lookUpPartnerCode">> {
    const { server, name, address, fingerprints, expiresAt, digits } = await this.#ports.acceptance.lookUp(code);
    const rest = { address, fingerprints: [...fingerprints], expires_at: expiresAt, digits };
    return { server_name: server, ...(name === undefined ? {} : { name }), ...rest };
  }

  async acceptCode(actor: Actor, code: string): Promise<PartnerView> {
    const { acceptance } = this.#ports;
    return this.#shown(await acceptance.accept(actor.name, code));
  }

  /** @param digits as they were read out; undefined where a person compared those that were shown */
  async confirmPartner({ name: actor }: Actor, server: ServerName, digits: string | undefined): Promise<PartnerView> {
    const { strangers, partners, log } = this.#ports;
    const partner = partners.get(server);
    // What was fetched a while ago may be what made it stop.
    const keys = partner.state === "connected" ? partner.pins : await fetchKeysInUse(strangers, server);
    await this.#checkCompared(partner, keys, actor, digits);
    const confirm = (before: Partner | undefined, by: { actor: string; now: number }) =>
      confirmPartner(this.#unchanged(before, partner), keys, by);
    await partners.change(log, server, actor, confirm);
    return this.#shown(server);
  }

  async cutPartner(actor: Actor, server: ServerName, reason: string | undefined): Promise<PartnerView> {
    return this.#change(actor, server, (partner, by) => cutPartner(partner, reason, by));
  }

  async restorePartner(actor: Actor, server: ServerName): Promise<PartnerView> {
    return this.#change(actor, server, restorePartner);
  }

  async removePartner(actor: Actor, server: ServerName): Promise<void> {
    await this.#change(actor, server, removePartner);
  }

  async createInvitation(actor: Actor, lifetimeMs: number | undefined) {
    const { invitationId, code, expiresAt } = await this.#ports.invitations.create(actor.name, lifetimeMs);
    return { invitation_id: invitationId, code, expires_at: expiresAt };
  }

  async listInvitations() {
    const now = this.#ports.clock.now();
    return (await this.#ports.invitations.list()).map((invitation) => invitationView(invitation, now));
  }

  withdrawInvitation(actor: Actor, invitationId: string): Promise<void> {
    return this.#ports.invitations.withdraw(actor.name, invitationId);
  }

  listLog(query: QueryOf<"botschaft", "listBorderLog">): Promise<Answer<"listBorderLog">> {
    return this.#record.listLog(query);
  }

  verifyLog(): Promise<Answer<"verifyBorderLog">> {
    return this.#record.verifyLog();
  }

  async pair(request: BodyOf<"botschaft", "pair">, remoteAddress: string): Promise<Answer<"pair">> {
    const { introduction } = await this.#ports.answers.answer(request, remoteAddress);
    return { introduction: introduction as Answer<"pair">["introduction"] };
  }

  async #checkCompared(
    partner: Partner,
    keys: readonly PartnerKey[],
    actor: string,
    digits: string | undefined,
  ): Promise<void> {
    const { ownKeys, log, partners } = this.#ports;
    const { server } = partner;
    if (digits === undefined) {
      if (areSameKeys(keys, keysToCompare(partner))) return;
      await partners.change(log, server, actor, (before, by) => offerKeys(this.#unchanged(before, partner), keys, by));
      throw new MatrixError("M_FORBIDDEN", `${server} shows other keys by now; compare the digits once more`);
    }
    if (sameDigits(digitsBetween(ownKeys(), server, keys), digits)) return;
    const why = `The digits that were read out are not those of ${server}`;
    const steps = [{ rule: "pairing-digits", matched: true, text: why }];
    log.refused({ direction: "out", server, kind: "pairing", rule: "pairing-digits", why, steps });
    throw new MatrixError("M_FORBIDDEN", why);
  }

  async #change(
    { name: actor }: Actor,
    server: ServerName,
    decide: (partner: Partner, by: { actor: string; now: number }) => ReturnType<typeof cutPartner>,
  ): Promise<PartnerView> {
    const { partners, log } = this.#ports;
    partners.get(server);
    await partners.change(log, server, actor, (_before, by) => decide(partners.get(server), by));
    return this.#shown(server);
  }

  /** Something else was decided while the other server was asked: what people saw is not what they would change. */
  #unchanged(before: Partner | undefined, seen: Partner): Partner {
    if (before === seen) return seen;
    throw new MatrixError("M_FORBIDDEN", `${seen.server} was changed meanwhile; look at it once more`);
  }

  async #shown(server: ServerName): Promise<PartnerView> {
    const rows = await this.#ports.log.list({ partner: server, kind: "refusal", limit: refusalsOfEach });
    return this.#view(this.#ports.partners.find(server) as Partner, rows.map(logEntryIn));
  }

  async #view(partner: Partner, lastRefusals: readonly LogEntry[]): Promise<PartnerView> {
    const { ownKeys, health } = this.#ports;
    return partnerView(partner, { own: ownKeys(), health: await health(partner.server), lastRefusals });
  }
}
