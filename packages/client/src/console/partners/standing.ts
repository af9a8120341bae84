import type { Partner, PartnerState } from "./partner.ts";

/** What is to be said of a partner in one word: its state, or that a connected one does not answer. */
export type Standing = { readonly kind: PartnerState | "unreachable"; readonly since: number };

export function standingOf({ state, since, health }: Partner): Standing {
  if (state === "connected" && health.isReachable === false) {
    return { kind: "unreachable", since: health.failingSince ?? since };
  }
  return { kind: state, since };
}

/** Where somebody must act comes first, what is past comes last. */
const order: readonly Standing["kind"][] = ["stopped", "waiting", "unreachable", "cut", "connected", "removed"];

export function inOrder(partners: readonly Partner[]): readonly Partner[] {
  const rank = (partner: Partner) => order.indexOf(standingOf(partner).kind);
  return partners.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

/** Whether the digits wait for somebody to compare them. */
export function isToCompare({ state, isCompared }: Partner): boolean {
  return state === "waiting" || state === "stopped" || (state === "connected" && !isCompared);
}
