import type { BodyOf, OperationId, QueryOf, ResponseOf } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";

type Answer<Id extends OperationId<"botschaft">> = ResponseOf<"botschaft", Id>;

/** Who makes a change: a person's address, or `terminal`. */
export type DeskActor = { readonly name: string };

export type Partner = Answer<"addPartner">;
/** Partners as everybody who is signed in sees them. */
export type PartnersShown = Pick<Answer<"getPartners">, "federation" | "partners" | "version">;

/**
 * The border as its administrators meet it, in the contract's own shapes. All times are milliseconds since 1970.
 * Whatever is refused is a MatrixError: M_NOT_FOUND where no partner is called that, M_FORBIDDEN, M_INVALID_PARAM,
 * M_CONNECTION_FAILED where the other server is not reached.
 */
export interface BorderDesk {
  /** From memory. */
  showPartners(): PartnersShown;
  listPartners(): Promise<Answer<"listPartners">>;
  /** Fetches its keys; it is spoken with once the digits are compared. */
  addPartner(actor: DeskActor, server: ServerName, name: string | undefined): Promise<Partner>;
  /** What accepting a code would mean; changes nothing and calls nobody. */
  lookUpCode(code: string): Promise<Answer<"lookUpPartnerCode">>;
  acceptCode(actor: DeskActor, code: string): Promise<Partner>;
  /** @param digits as they were read out; undefined where a person compared them on the screen */
  confirmPartner(actor: DeskActor, server: ServerName, digits: string | undefined): Promise<Partner>;
  cutPartner(actor: DeskActor, server: ServerName, reason: string | undefined): Promise<Partner>;
  restorePartner(actor: DeskActor, server: ServerName): Promise<Partner>;
  removePartner(actor: DeskActor, server: ServerName): Promise<void>;
  /** @param lifetimeMs seven days where it is left out */
  createInvitation(actor: DeskActor, lifetimeMs: number | undefined): Promise<Answer<"createPartnerInvitation">>;
  listInvitations(): Promise<Answer<"listPartnerInvitations">["invitations"]>;
  withdrawInvitation(actor: DeskActor, invitationId: string): Promise<void>;
  listLog(query: QueryOf<"botschaft", "listBorderLog">): Promise<Answer<"listBorderLog">>;
  verifyLog(): Promise<Answer<"verifyBorderLog">>;
  /** Another server answers a code of ours. @param remoteAddress whose attempts are counted */
  pair(request: BodyOf<"botschaft", "pair">, remoteAddress: string): Promise<Answer<"pair">>;
}
