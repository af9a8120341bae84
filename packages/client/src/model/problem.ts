import type { Barrier } from "./border/barrier.ts";
import type { BorderHelp } from "./border/border-help.ts";

/** What keeps somebody from going on: a key for a sentence that says who can do what about it. The sentences live in `ui`. */
export type Problem =
  | { readonly code: "serverUnreachable" }
  | { readonly code: "serverFailed"; readonly reference?: string }
  | { readonly code: "throttled"; readonly retryAfterMs: number }
  | { readonly code: "wrongPassword" }
  | { readonly code: "accountClosed" }
  | { readonly code: "signedOutElsewhere" }
  | { readonly code: "linkNotValid" }
  | { readonly code: "registrationClosed" }
  | { readonly code: "addressTaken"; readonly localpart: string }
  | { readonly code: "addressNotAllowed" }
  | { readonly code: "emailTaken" }
  | { readonly code: "passwordTooWeak" }
  | { readonly code: "refused"; readonly why?: string }
  /** A rule of the border, or of somebody else's; or the other side does not answer. */
  | { readonly code: "closedBorder"; readonly barrier: Barrier; readonly help: BorderHelp }
  | { readonly code: "mayNotInvite" }
  | { readonly code: "mayNotWrite" }
  | { readonly code: "personNotFound"; readonly address: string }
  | { readonly code: "personCannotReadYet"; readonly name: string }
  | { readonly code: "wrongSpareKey" }
  | { readonly code: "unknownWords"; readonly words: readonly string[] }
  | { readonly code: "noSpareKey" }
  | { readonly code: "spareKeyNotMade" }
  | { readonly code: "deviceNotConfirmed" }
  | { readonly code: "pictureTooLarge"; readonly limit: number }
  | { readonly code: "pictureNotReadable" }
  | { readonly code: "pictureDamaged" }
  | { readonly code: "storageRefused" }
  | { readonly code: "openElsewhere" }
  | { readonly code: "unexpected"; readonly reference?: string };

export type ProblemCode = Problem["code"];
