import { parseUserId, serverNameOf } from "@botschaft/protocol/ids";
import type { Partner } from "../partners/partner.ts";
import type { LogEntry } from "./log-entry.ts";

/** What an administrator can do about a refusal. */
export type WayOn =
  | { readonly kind: "addPartner"; readonly serverName: string }
  | { readonly kind: "compareDigits" | "restorePartner" | "openPartner"; readonly serverName: string }
  | { readonly kind: "moreOfServer"; readonly serverName: string };

/** From the most to the least likely; nothing that would not help. */
export function waysOn(entry: LogEntry, partners: readonly Partner[]): readonly WayOn[] {
  const { serverName, rule } = entry;
  const known = partners.filter(({ state }) => state !== "removed");
  const partner = known.find((each) => each.serverName === serverName);
  const stranger = rule === "partners" ? speakersOf(entry).find((name) => !isAmong(known, name)) : undefined;
  const ways: (WayOn | undefined)[] = [
    stranger === undefined ? undefined : { kind: "addPartner", serverName: stranger },
    partner && wayToPartner(partner),
    serverName === undefined ? undefined : { kind: "moreOfServer", serverName },
  ];
  return ways.filter((way) => way !== undefined);
}

/** Whoever brought it, and whose person had sent it. */
function speakersOf({ serverName, facts }: LogEntry): readonly string[] {
  const sender = parseUserId(facts.sender);
  return [serverName, sender && serverNameOf(sender)].filter((name) => name !== undefined);
}

function isAmong(partners: readonly Partner[], name: string): boolean {
  return partners.some(({ serverName }) => serverName === name);
}

function wayToPartner({ serverName, state }: Partner): WayOn {
  if (state === "waiting" || state === "stopped") return { kind: "compareDigits", serverName };
  return { kind: state === "cut" ? "restorePartner" : "openPartner", serverName };
}
