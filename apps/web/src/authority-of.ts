import type { Place } from "@botschaft/client";

/** The own authority as bands and avatars show it. */
export function authorityOf(place: Place | undefined): { readonly name: string; readonly serverName: string } {
  const serverName = place?.serverName ?? location.hostname;
  return { name: place?.authority ?? serverName, serverName };
}
