import type { FoundPartner, MadeCode } from "./border-desk.ts";
import type { BeginState, PairingState, PairingWay } from "./pairing-model.ts";
import type { Partner } from "./partner.ts";

export function beginPairing(way: PairingWay, serverName = ""): BeginState {
  return { act: "begin", way, code: "", serverName, name: "", isSending: false };
}

export function beginComparing(partner: Partner): PairingState {
  return { act: "compare", partner, areDifferent: false, isSending: false };
}

export type PairingInput =
  | { readonly kind: "chosen"; readonly way: PairingWay }
  | { readonly kind: "entered"; readonly field: "code" | "serverName" | "name"; readonly value: string }
  | { readonly kind: "made"; readonly made: MadeCode }
  | { readonly kind: "found"; readonly found: FoundPartner }
  /** Accepted, added by name, or come by a code of ours. */
  | { readonly kind: "met"; readonly partner: Partner }
  | { readonly kind: "confirmed"; readonly partner: Partner }
  | { readonly kind: "differed"; readonly areDifferent: boolean };

/** The way of a pairing; what does not fit where one is changes nothing. */
export function nextPairing(state: PairingState, input: PairingInput): PairingState {
  switch (input.kind) {
    case "chosen":
      return state.act === "begin" ? { ...cleared(state), way: input.way } : state;
    case "entered":
      return state.act === "begin" ? { ...cleared(state), [input.field]: input.value } : state;
    case "made":
      return state.act === "begin" ? { ...cleared(state), made: input.made, isSending: false } : state;
    case "found":
      return state.act === "begin"
        ? { act: "accept", code: withoutSpace(state.code), found: input.found, isSending: false }
        : state;
    case "met":
      return state.act === "begin" || state.act === "accept" ? beginComparing(input.partner) : state;
    case "differed":
      return state.act === "compare" ? { ...state, areDifferent: input.areDifferent } : state;
    case "confirmed":
      return state.act === "compare" ? { act: "done", partner: input.partner } : state;
  }
}

function cleared({ problem: _, ...state }: BeginState): BeginState {
  return state;
}

/** Mail programs break a long code into lines. */
export function withoutSpace(code: string): string {
  return code.replace(/\s/gu, "");
}
