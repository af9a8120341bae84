import type { EventEdge, Pdu } from "./pdu.ts";

export type Edges = { readonly prev: readonly string[]; readonly auth: readonly string[] };

/** The ids of the events that an event names, whichever way its room version writes them. */
export function edgesOf(pdu: Pick<Pdu, "prev_events" | "auth_events">): Edges {
  return { prev: pdu.prev_events.map(edgeId), auth: pdu.auth_events.map(edgeId) };
}

export function edgeId(edge: EventEdge): string {
  return typeof edge === "string" ? edge : edge[0];
}
