import type { ReadPool } from "@botschaft/platform/postgres";
import type { BorderLog } from "../log/border-log.ts";
import type { Invitation, PairingStore } from "../pairing/ports.ts";
import {
  findInvitationRow,
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
    findInvitation: (secretHash) => findInvitationRow(reads, "secret_hash", secretHash),
    async withdrawInvitation(invitationId, actor) {
      const done = await log.change(async (now) => {
        const invitation = await findInvitationRow(reads, "invitation_id", invitationId);
        if (invitation === undefined || !isOpen(invitation, now)) return undefined;
        const facts = { invitation_id: invitationId };
        return { actor, action: "invitation.withdrawn", facts, statements: [withdrawInvitationRow(invitationId, now)] };
      });
      return done !== undefined;
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

function isOpen({ withdrawnTs, usedBy, expiresTs }: Invitation, now: number): boolean {
  return withdrawnTs === undefined && usedBy === undefined && expiresTs > now;
}
