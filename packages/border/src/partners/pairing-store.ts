import type { ReadPool } from "@botschaft/platform/postgres";
import type { BorderLog } from "../log/border-log.ts";
import type { PairingStore } from "../pairing/ports.ts";
import {
  findInvitationRow,
  ifInvitationWithdrawn,
  insertInvitation,
  listInvitationRows,
  useInvitationRow,
  withdrawInvitationRow,
} from "../store/invitation-rows.ts";
import { connectPartner } from "./partner-changes.ts";
import type { Partners } from "./partners.ts";

type Ports = {
  readonly reads: ReadPool;
  readonly partners: Partners;
  readonly log: BorderLog;
};

/** Codes and what they make, on the disk; each change beside its entry in the log. */
export function createPairingStore({ reads, partners, log }: Ports): PairingStore {
  return {
    async addInvitation(invitation) {
      const { invitationId: invitation_id, createdBy: actor, expiresTs: expires_at } = invitation;
      const facts = { invitation_id, expires_at };
      const statements = [insertInvitation(invitation)];
      await log.change(() => ({ actor, action: "invitation.created", facts, statements }));
    },
    listInvitations: () => listInvitationRows(reads),
    findInvitation: (secretHash) => findInvitationRow(reads, secretHash),
    async withdrawInvitation(invitationId, actor) {
      const { results } = await log.change((now) => ({
        actor,
        action: "invitation.withdrawn",
        facts: { invitation_id: invitationId },
        statements: [withdrawInvitationRow(invitationId, now)],
        guard: ifInvitationWithdrawn(invitationId),
      }));
      return results[0]?.rowCount === 1;
    },
    findStanding(server) {
      const partner = partners.find(server);
      return partner && { state: partner.state, keys: partner.pins };
    },
    async connect({ actor, partner, invitationId }) {
      const { server } = partner;
      const also = invitationId === undefined ? [] : [useInvitationRow(invitationId, server)];
      await partners.change(log, server, actor, (before, by) => connectPartner(before, partner, by), also);
    },
  };
}
