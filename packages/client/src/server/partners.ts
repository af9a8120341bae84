import type { ResponseOf } from "@botschaft/protocol/contract";
import type { Partner, PartnerState } from "../session/partners.ts";
import type { Call } from "./call.ts";

export type ToldBorder = ResponseOf<"botschaft", "getPartners">;

/** What the server tells everybody who is signed in about its border. */
export function getPartners(call: Call, token: string): Promise<ToldBorder> {
  return call<ToldBorder>("GET", "/_botschaft/v1/partners", { token });
}

const states: ReadonlySet<string> = new Set<PartnerState>([
  "connected",
  "waiting",
  "unreachable",
  "cut",
  "stopped",
  "removed",
]);

export function toPartner({ server_name: serverName, name, state, since }: ToldBorder["partners"][number]): Partner {
  const isNamed = name !== undefined && name.trim() !== "";
  const authority = { serverName, name: isNamed ? name : serverName };
  // What a newer server calls otherwise is no reason to say that nothing gets through.
  return { authority, state: states.has(state) ? state : "connected", since };
}

/** An answer that this device kept. Undefined where there is none, or none that can be read. */
export function readBorder(text: string | undefined): ToldBorder | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    const isWhole = ["partners", "administrators"].every((name) => Array.isArray(fieldOf(value, name)));
    return isWhole ? (value as ToldBorder) : undefined;
  } catch {
    return undefined;
  }
}

/** Another one in an answer of /sync means another list. Undefined where the server has none. */
export function versionIn(answer: unknown): string | undefined {
  const field = fieldOf(answer, "eu.botschaft.partners");
  const version = fieldOf(field, "version");
  return typeof version === "string" ? version : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
