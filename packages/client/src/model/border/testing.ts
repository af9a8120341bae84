import type { Border, FederationMode, Partner } from "../../session/partners.ts";
import { ewa, jonas, me, person, stadt } from "../conversation/testing.ts";

/** Borders for tests of the pure models; Jonas and the reader administer. */
export function border(mode: FederationMode, ...partners: readonly Partner[]): Border {
  return {
    mode,
    administrators: [jonas, me],
    partners: new Map(partners.map((partner) => [partner.authority.serverName, partner])),
  };
}

export const musterhausen = { ...stadt, name: "Stadt Musterhausen" };

export function partner(state: Partner["state"], since = 1): Partner {
  return { authority: musterhausen, state, since };
}

/** Ewa, as she is called once her authority's name is known. */
export const named = { ...ewa, outside: musterhausen };
export const kai = person("kai", "kreis.example");
export const kreis = { serverName: "kreis.example", name: "kreis.example" };
