import { MatrixError } from "@botschaft/protocol/errors";
import type { BorderDesk } from "./border-desk.ts";

function refuse(): never {
  throw new MatrixError(
    "M_FORBIDDEN",
    "This server speaks with no other servers (internal mode): set BOTSCHAFT_FEDERATION to closed, for partners alone, or to open, and restart it",
  );
}

export type BorderRecord = Pick<BorderDesk, "listLog" | "verifyLog">;

const nothingWritten: BorderRecord = {
  listLog: async () => ({ entries: [] }),
  verifyLog: async () => ({ ok: true, entries: 0 }),
};

/**
 * Of a server that speaks with no others: nobody is a partner, and nobody becomes one.
 * @param record what was written while it did; undefined where it never has
 */
export const noBorder = (record: BorderRecord = nothingWritten): BorderDesk => ({
  ...record,
  showPartners: () => ({ version: "0", federation: "internal", partners: [] }),
  listPartners: async () => ({ federation: "internal", partners: [] }),
  listInvitations: async () => [],
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
});
