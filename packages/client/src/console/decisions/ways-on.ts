import type { Partner } from "../partners/partner.ts";
import type { LogEntry } from "./log-entry.ts";

/** What an administrator can do about a refusal. */
export type WayOn =
  | { readonly kind: "addPartner"; readonly serverName: string }
  | { readonly kind: "compareDigits" | "restorePartner" | "openPartner"; readonly serverName: string }
  | { readonly kind: "moreOfServer"; readonly serverName: string };

/** Rules that ended because some server is no partner; which one stands in the facts or is the one spoken with. */
const strangerRules = ["partners", "names-outside", "members-outside", "delegation-outside"];

/** From the most to the least likely; nothing that would not help. */
export function waysOn(entry: LogEntry, partners: readonly Partner[]): readonly WayOn[] {
  const { serverName, rule = "" } = entry;
  const partner = partners.find((each) => each.serverName === serverName && each.state !== "removed");
  const ways: (WayOn | undefined)[] = [
    strangerRules.includes(rule) ? addStranger(entry, partners) : undefined,
    partner && wayToPartner(partner),
    serverName === undefined ? undefined : { kind: "moreOfServer", serverName },
  ];
  return ways.filter((way) => way !== undefined);
}

function addStranger({ facts, serverName }: LogEntry, partners: readonly Partner[]): WayOn | undefined {
  const named = facts.named_server ?? serverName;
  const isKnown = partners.some((each) => each.serverName === named && each.state !== "removed");
  return named === undefined || isKnown ? undefined : { kind: "addPartner", serverName: named };
}

function wayToPartner({ serverName, state }: Partner): WayOn {
  if (state === "waiting" || state === "stopped") return { kind: "compareDigits", serverName };
  return { kind: state === "cut" ? "restorePartner" : "openPartner", serverName };
}
