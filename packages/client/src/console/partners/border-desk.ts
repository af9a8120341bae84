import type { ResponseOf } from "@botschaft/protocol/contract";
import type { Call } from "../../server/call.ts";
import { groupsOf, type Partner, toPartner } from "./partner.ts";

export type Federation = "internal" | "closed" | "open";

export type Partners = { readonly federation: Federation; readonly partners: readonly Partner[] };

/** What accepting a code would mean. */
export type FoundPartner = {
  readonly serverName: string;
  readonly name: string;
  readonly address: string;
  readonly fingerprints: readonly string[];
  readonly expiresAt: number;
  readonly digits: readonly string[];
};

export type MadeCode = { readonly invitationId: string; readonly code: string; readonly expiresAt: number };

export type SentCode = {
  readonly invitationId: string;
  readonly createdBy?: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly state: "open" | "used" | "withdrawn" | "expired";
  /** Server name of whoever accepted it. */
  readonly usedBy?: string;
};

export interface BorderDesk {
  list(): Promise<Partners>;
  listCodes(): Promise<readonly SentCode[]>;
  makeCode(): Promise<MadeCode>;
  withdrawCode(invitationId: string): Promise<void>;
  lookUp(code: string): Promise<FoundPartner>;
  accept(code: string): Promise<Partner>;
  add(serverName: string, name: string): Promise<Partner>;
  /** With the digits that the screen showed: other ones in between are refused. */
  confirm(serverName: string, digits: readonly string[]): Promise<Partner>;
  cut(serverName: string, reason: string): Promise<Partner>;
  restore(serverName: string): Promise<Partner>;
  remove(serverName: string): Promise<void>;
}

const border = "/_botschaft/v1/border";

export function createBorderDesk(call: Call): BorderDesk {
  const pathOf = (serverName: string) => `${border}/partners/${encodeURIComponent(serverName)}`;
  const post = async (path: string, body: object) =>
    toPartner(await call<ResponseOf<"botschaft", "addPartner">>("POST", path, { body }));
  return {
    async list() {
      const answer = await call<ResponseOf<"botschaft", "listPartners">>("GET", `${border}/partners`);
      return { federation: answer.federation, partners: answer.partners.map(toPartner) };
    },
    async listCodes() {
      type Answer = ResponseOf<"botschaft", "listPartnerInvitations">;
      return (await call<Answer>("GET", `${border}/invitations`)).invitations.map(toSentCode);
    },
    async makeCode() {
      type Answer = ResponseOf<"botschaft", "createPartnerInvitation">;
      const made = await call<Answer>("POST", `${border}/invitations`, { body: {} });
      return { invitationId: made.invitation_id, code: made.code, expiresAt: made.expires_at };
    },
    withdrawCode: (id) => call("DELETE", `${border}/invitations/${encodeURIComponent(id)}`),
    async lookUp(code) {
      type Answer = ResponseOf<"botschaft", "lookUpPartnerCode">;
      return toFound(await call<Answer>("POST", `${border}/partners/look_up`, { body: { code } }));
    },
    accept: (code) => post(`${border}/partners/accept`, { code }),
    add: (serverName, name) =>
      post(`${border}/partners`, { server_name: serverName, ...(name === "" ? {} : { name }) }),
    confirm: (serverName, digits) => post(`${pathOf(serverName)}/confirm`, { digits: digits.join(" ") }),
    cut: (serverName, reason) => post(`${pathOf(serverName)}/cut`, reason === "" ? {} : { reason }),
    restore: (serverName) => post(`${pathOf(serverName)}/restore`, {}),
    remove: (serverName) => call("DELETE", pathOf(serverName)),
  };
}

function toFound(wire: ResponseOf<"botschaft", "lookUpPartnerCode">): FoundPartner {
  return {
    serverName: wire.server_name,
    name: wire.name ?? wire.server_name,
    address: wire.address,
    fingerprints: wire.fingerprints,
    expiresAt: wire.expires_at,
    digits: groupsOf(wire.digits),
  };
}

function toSentCode(wire: ResponseOf<"botschaft", "listPartnerInvitations">["invitations"][number]): SentCode {
  return {
    invitationId: wire.invitation_id,
    ...(wire.created_by === undefined ? {} : { createdBy: wire.created_by }),
    createdAt: wire.created_at,
    expiresAt: wire.expires_at,
    state: wire.state,
    ...(wire.used_by === undefined ? {} : { usedBy: wire.used_by }),
  };
}
