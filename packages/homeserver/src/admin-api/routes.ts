import type { Route } from "@botschaft/platform/http";
import type { AccountServices } from "../accounts/index.ts";
import { buildRoutes, notServed, type RouteTable, type ServeOptions } from "../client-api/index.ts";
import { type ActorOf, administrator, whoeverOpensTheSocket } from "./actor.ts";
import { claimFirstAdministrator } from "./claim-first-administrator.ts";
import { createInvitation } from "./create-invitation.ts";
import { getAuthority } from "./get-authority.ts";
import { getFirstAdministrator } from "./get-first-administrator.ts";
import { getRegisterNonce } from "./get-register-nonce.ts";
import { listInvitations } from "./list-invitations.ts";
import { lookUpInvitation } from "./look-up-invitation.ts";
import { registerWithSharedSecret } from "./register-with-shared-secret.ts";
import { setAuthority } from "./set-authority.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

/** Our own operations, and those that administrators' tools know from Synapse. */
export function adminRoutes(services: AccountServices, options: ServeOptions): readonly Route[] {
  const { botschaft, compat } = adminTables(services);
  return [...buildRoutes("botschaft", botschaft, options), ...buildRoutes("compat", compat, options)];
}

type AdminTables = { readonly [A in "botschaft" | "compat"]: RouteTable<A> };

export function adminTables(services: AccountServices): AdminTables {
  const botschaft: RouteTable<"botschaft"> = {
    ...invitationTable(services, administrator),
    ...borderTable,
    ...peopleTable,
    claimFirstAdministrator: claimFirstAdministrator(services),
    getAuthority: getAuthority(services),
    getFirstAdministrator: getFirstAdministrator(services),
    lookUpInvitation: lookUpInvitation(services),
    setAuthority: setAuthority(services),
  };
  const compat: RouteTable<"compat"> = {
    getRegisterNonce: getRegisterNonce(services),
    registerWithSharedSecret: registerWithSharedSecret(services),
  };
  return { botschaft, compat };
}

/** What the control socket serves: invitations, without a token. For no other listener. */
export function controlRoutes(services: AccountServices): readonly Route[] {
  const table: RouteTable<"botschaft"> = {
    ...invitationTable(services, whoeverOpensTheSocket),
    ...borderTable,
    ...peopleTable,
    claimFirstAdministrator: notServed,
    getAuthority: getAuthority(services),
    getFirstAdministrator: notServed,
    lookUpInvitation: notServed,
    setAuthority: notServed,
  };
  return buildRoutes("botschaft", table, { gate: () => undefined, uploadLimit: 0 });
}

function invitationTable(services: AccountServices, actorOf: ActorOf) {
  return {
    createInvitation: createInvitation(services, actorOf),
    listInvitations: listInvitations(services, actorOf),
    withdrawInvitation: withdrawInvitation(services, actorOf),
  };
}

const borderTable = {
  acceptPartner: notServed,
  addPartner: notServed,
  confirmPartner: notServed,
  createPartnerInvitation: notServed,
  cutPartner: notServed,
  getPartners: notServed,
  listBorderLog: notServed,
  listPartnerInvitations: notServed,
  listPartners: notServed,
  lookUpPartnerCode: notServed,
  pair: notServed,
  removePartner: notServed,
  restorePartner: notServed,
  verifyBorderLog: notServed,
  withdrawPartnerInvitation: notServed,
} as const;

const peopleTable = {
  getPerson: notServed,
  listPeople: notServed,
  lockPerson: notServed,
  signOutPerson: notServed,
  unlockPerson: notServed,
} as const;
