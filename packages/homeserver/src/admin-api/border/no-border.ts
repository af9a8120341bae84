import { MatrixError } from "@botschaft/protocol/errors";
import type { BorderDesk } from "./border-desk.ts";

function refuse(): never {
  throw new MatrixError(
    "M_FORBIDDEN",
    "This server speaks with no other servers (internal mode): set BOTSCHAFT_FEDERATION to closed, for partners alone, or to open, and restart it",
  );
}

/** Of a server that speaks with no others: nobody is a partner, and nobody becomes one. */
export const noBorder: BorderDesk = {
  showPartners: () => ({ version: "0", federation: "internal", partners: [] }),
  listPartners: async () => ({ federation: "internal", partners: [] }),
  listInvitations: async () => [],
  listLog: async () => ({ entries: [] }),
  verifyLog: async () => ({ ok: true, entries: 0 }),
  addPartner: refuse,
  lookUpCode: refuse,
  acceptCode: refuse,
  confirmPartner: refuse,
  cutPartner: refuse,
  restorePartner: refuse,
  removePartner: refuse,
  createInvitation: refuse,
  withdrawInvitation: refuse,
  pair: refuse,
};
