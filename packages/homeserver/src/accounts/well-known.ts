import type { JsonObject } from "@botschaft/protocol/json";

/** Where clients find this server; the same in /.well-known and in the answer to a sign-in. */
export type WellKnown = JsonObject & { readonly "m.homeserver": { readonly base_url: string } };

/** @param publicUrl without a slash at its end. https://spec.matrix.org/v1.19/client-server-api/#getwell-knownmatrixclient */
export function wellKnownOf(publicUrl: string): WellKnown {
  return { "m.homeserver": { base_url: publicUrl } };
}
