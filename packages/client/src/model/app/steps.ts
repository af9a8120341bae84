import type { KeysState } from "../../session/keys.ts";
import type { AddressBar } from "./app-ports.ts";

/** What somebody came for, by the address that they opened. */
export type Errand =
  | { readonly kind: "firstStart"; readonly token: string }
  | { readonly kind: "invitation"; readonly token: string }
  | { readonly kind: "none" };

/** Reads a secret out of the fragment, and takes it out of the address at once. */
export function takeErrand(address: AddressBar): Errand {
  const { path, fragment } = address;
  const kind = path === "/start" ? "firstStart" : path === "/invite" ? "invitation" : "none";
  if (kind !== "none") address.replace("/");
  return kind === "none" || fragment === "" ? { kind: "none" } : { kind, token: fragment };
}

export type Choices = { readonly isRecoveryDue: boolean; readonly isUnlockLater: boolean };

/** Where a signed-in person goes: first an identity, then a confirmed device, then the conversations. */
export function nextStep({ thisDevice }: KeysState, choices: Choices): "recovery" | "unlock" | "main" {
  if (thisDevice === "noIdentity") return "recovery";
  if (thisDevice === "unconfirmed") return choices.isUnlockLater ? "main" : "unlock";
  return choices.isRecoveryDue ? "recovery" : "main";
}
