import { type Refusal, RemoteError } from "@botschaft/peer";
import { Slots } from "@botschaft/platform/slots";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { Attempts } from "./attempts.ts";
import { areSameKeys } from "./claims.ts";
import { buildIntroduction, checkIntroduction, type Introduction, type SignedIntroduction } from "./introduction.ts";
import { hashOf } from "./invitations.ts";
import { isRepeated, judgeInvitation, judgeStanding, refuse } from "./judge-pairing.ts";
import { keysInUse } from "./keys-in-use.ts";
import { ownAddress } from "./own-address.ts";
import type { Invitation, PairingPorts } from "./ports.ts";

export type PairingRequest = { readonly secret: string; readonly introduction: unknown };

/** Each of them has us call another server. */
const atOnce = 4;
const maxWaiting = 50;

/** The inviting side: another server answers a code of ours. */
export class PairingAnswers {
  readonly #ports: PairingPorts;
  readonly #attempts: Attempts;
  readonly #slots = new Slots(atOnce);
  #last: Promise<unknown> = Promise.resolve();

  constructor(ports: PairingPorts) {
    this.#ports = ports;
    this.#attempts = new Attempts(ports.clock);
  }

  /**
   * Makes the other server a partner and tells it who we are. The same server may ask again while the code is valid:
   * what it was answered may have got lost.
   * @throws {MatrixError} M_FORBIDDEN, M_LIMIT_EXCEEDED
   */
  async answer(request: PairingRequest, remoteAddress: string): Promise<{ readonly introduction: SignedIntroduction }> {
    const wait = this.#slots.waiting >= maxWaiting ? 1_000 : this.#attempts.waitOf(remoteAddress);
    if (wait > 0)
      throw new MatrixError("M_LIMIT_EXCEEDED", "Too many codes were answered wrongly, please try again later", {
        fields: { retry_after_ms: wait },
      });
    return this.#slots.run(() => this.#answer(request, remoteAddress));
  }

  async #answer({ secret, introduction }: PairingRequest, remoteAddress: string) {
    const { ownKeys, verifier, store } = this.#ports;
    const secretHash = hashOf(secret);
    const invitation = await store.findInvitation(secretHash);
    if (invitation === undefined) {
      this.#attempts.failed(remoteAddress);
      throw this.#refused(undefined, refuse("pairing-secret", "This code is not known here"));
    }
    this.#attempts.succeeded(remoteAddress);
    const checked = await checkIntroduction(introduction, ownKeys().server, verifier);
    if (!checked.ok) throw this.#refused(undefined, checked);
    const partner = checked.introduction;
    this.#check(invitation, partner);
    await this.#checkKeys(partner);
    await this.#inTurn(() => this.#connect(secretHash, partner));
    const { authorityName, publicUrl } = this.#ports;
    const self = { name: authorityName(), address: ownAddress(publicUrl) };
    return { introduction: buildIntroduction(ownKeys(), self, partner.server) };
  }

  /** @throws {MatrixError} M_FORBIDDEN */
  #check(invitation: Invitation, partner: Introduction): void {
    const { server } = partner;
    const { clock, ownKeys, store } = this.#ports;
    if (server === ownKeys().server)
      throw this.#refused(server, refuse("pairing-own", "This server is no partner of itself"));
    const verdicts = [
      judgeInvitation(invitation, server, clock.now()),
      judgeStanding(store.findStanding(server), partner),
    ];
    for (const verdict of verdicts) if (!verdict.ok) throw this.#refused(server, verdict);
  }

  /** Whoever introduces itself must answer at its name with the keys that it signed with. */
  async #checkKeys({ server, keys }: Introduction): Promise<void> {
    try {
      const shown = keysInUse(await this.#ports.strangers.fetchKeys(server));
      if (areSameKeys(shown, keys)) return;
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      const why = `${server} was not reached at its own name, where its keys are looked up: ${error.message}`;
      throw this.#refused(server, refuse("pairing-unreachable", why));
    }
    throw this.#refused(server, refuse("pairing-keys", `${server} shows other keys at its name than it signed with`));
  }

  /** Both are judged again: somebody else may have been faster. */
  async #connect(secretHash: string, partner: Introduction): Promise<void> {
    const { store } = this.#ports;
    const invitation = await store.findInvitation(secretHash);
    if (invitation === undefined)
      throw this.#refused(partner.server, refuse("pairing-secret", "This code is not known here"));
    this.#check(invitation, partner);
    if (isRepeated(invitation, store.findStanding(partner.server), partner)) return;
    if (invitation.usedBy !== undefined)
      throw this.#refused(
        partner.server,
        refuse("pairing-used", "The code was used already, and what it made was undone"),
      );
    await store.connect({ actor: "server", partner, invitationId: invitation.invitationId });
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(act);
    this.#last = turn.catch(() => {});
    return turn;
  }

  #refused(server: ServerName | undefined, { rule, why }: Refusal): MatrixError {
    this.#ports.refused({ direction: "in", server, rule, why });
    return new MatrixError("M_FORBIDDEN", why, { detail: rule });
  }
}
