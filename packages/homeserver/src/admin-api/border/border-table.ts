import type { ActorOf } from "../actor.ts";
import { acceptPartner } from "./accept-partner.ts";
import { addPartner } from "./add-partner.ts";
import type { BorderDesk } from "./border-desk.ts";
import { confirmPartner } from "./confirm-partner.ts";
import { createPartnerInvitation } from "./create-partner-invitation.ts";
import { cutPartner } from "./cut-partner.ts";
import { listBorderLog } from "./list-border-log.ts";
import { listPartnerInvitations } from "./list-partner-invitations.ts";
import { listPartners } from "./list-partners.ts";
import { lookUpPartnerCode } from "./look-up-partner-code.ts";
import { removePartner } from "./remove-partner.ts";
import { restorePartner } from "./restore-partner.ts";
import { verifyBorderLog } from "./verify-border-log.ts";
import { withdrawPartnerInvitation } from "./withdraw-partner-invitation.ts";

/** What administrators do at the border, over the network and at the terminal. */
export function borderTable(desk: BorderDesk, actorOf: ActorOf) {
  return {
    acceptPartner: acceptPartner(desk, actorOf),
    addPartner: addPartner(desk, actorOf),
    confirmPartner: confirmPartner(desk, actorOf),
    createPartnerInvitation: createPartnerInvitation(desk, actorOf),
    cutPartner: cutPartner(desk, actorOf),
    listBorderLog: listBorderLog(desk, actorOf),
    listPartnerInvitations: listPartnerInvitations(desk, actorOf),
    listPartners: listPartners(desk, actorOf),
    lookUpPartnerCode: lookUpPartnerCode(desk, actorOf),
    removePartner: removePartner(desk, actorOf),
    restorePartner: restorePartner(desk, actorOf),
    verifyBorderLog: verifyBorderLog(desk, actorOf),
    withdrawPartnerInvitation: withdrawPartnerInvitation(desk, actorOf),
  };
}
