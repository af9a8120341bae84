import type { Route } from "@botschaft/platform/http";
import type { AccountServices } from "../accounts/index.ts";
import { buildRoutes, notServed, type RouteTable, type ServeOptions } from "../client-api/index.ts";
import { type ActorOf, administrator, whoeverOpensTheSocket } from "./actor.ts";
import type { BorderDesk } from "./border/border-desk.ts";
import { borderTable } from "./border/border-table.ts";
import { getPartners } from "./border/get-partners.ts";
import { type BorderRecord, noBorder } from "./border/no-border.ts";
import { pair } from "./border/pair.ts";
import { claimFirstAdministrator } from "./claim-first-administrator.ts";
import { createInvitation } from "./create-invitation.ts";
import { getAuthority } from "./get-authority.ts";
import { getFirstAdministrator } from "./get-first-administrator.ts";
import { getRegisterNonce } from "./get-register-nonce.ts";
import { listInvitations } from "./list-invitations.ts";
import { lookUpInvitation } from "./look-up-invitation.ts";
import { peopleTable } from "./people/people-table.ts";
import { registerWithSharedSecret } from "./register-with-shared-secret.ts";
import { rotateServerKey } from "./rotate-server-key.ts";
import { setAuthority } from "./set-authority.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

export type AdminServices = AccountServices & {
  /** Undefined where this server speaks with no others. */
  readonly border?: BorderDesk | undefined;
  /** Where there is none now: what was written while there was one. */
  readonly borderRecord?: BorderRecord | undefined;
};

/** Our own operations, and those that administrators' tools know from Synapse. */
export function adminRoutes(services: AdminServices, options: ServeOptions): readonly Route[] {
  const { botschaft, compat } = adminTables(services);
  return [...buildRoutes("botschaft", botschaft, options), ...buildRoutes("compat", compat, options)];
}

type AdminTables = { readonly [A in "botschaft" | "compat"]: RouteTable<A> };

export function adminTables(services: AdminServices): AdminTables {
  const { border = noBorder(services.borderRecord) } = services;
  const botschaft: RouteTable<"botschaft"> = {
    ...invitationTable(services, administrator),
    ...borderTable(border, administrator),
    ...peopleTable(services, administrator),
    getPartners: getPartners(border, services),
    pair: services.border === undefined ? notServed : pair(border),
    claimFirstAdministrator: claimFirstAdministrator(services),
    getAuthority: getAuthority(services),
    getFirstAdministrator: getFirstAdministrator(services),
    lookUpInvitation: lookUpInvitation(services),
    // Whoever may open the control socket could read the key itself.
    rotateServerKey: notServed,
    setAuthority: setAuthority(services),
  };
  const compat: RouteTable<"compat"> = {
    getRegisterNonce: getRegisterNonce(services),
    registerWithSharedSecret: registerWithSharedSecret(services),
  };
  return { botschaft, compat };
}

/** What the control socket serves: what administrators do, without a token. For no other listener. */
export function controlRoutes(services: AdminServices): readonly Route[] {
  const table: RouteTable<"botschaft"> = {
    ...invitationTable(services, whoeverOpensTheSocket),
    ...borderTable(services.border ?? noBorder(services.borderRecord), whoeverOpensTheSocket),
    getPartners: notServed,
    pair: notServed,
    ...peopleTable(services, whoeverOpensTheSocket),
    claimFirstAdministrator: notServed,
    getAuthority: getAuthority(services),
    getFirstAdministrator: notServed,
    lookUpInvitation: notServed,
    rotateServerKey: rotateServerKey(services, whoeverOpensTheSocket),
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
