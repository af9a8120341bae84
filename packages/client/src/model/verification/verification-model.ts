import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type VerificationEmoji = {
  readonly emoji: string;
  /** English name from the specification's table of 64, lower case ("dog"); `ui` translates it. */
  readonly name: string;
};

/** With whom: an own device (named) or a person. */
export type VerificationParty =
  | { readonly kind: "ownDevice"; readonly deviceId?: string; readonly deviceName?: string }
  | { readonly kind: "person"; readonly person: Person };

export type VerificationState = { readonly party: VerificationParty } & (
  | { readonly phase: "incoming" }
  | { readonly phase: "waitingForOther" }
  | { readonly phase: "preparing" }
  | { readonly phase: "compare"; readonly emoji: readonly VerificationEmoji[] }
  /** This side said yes; the other has not answered yet. */
  | { readonly phase: "waitingForAnswer" }
  | { readonly phase: "done" }
  /** The pictures differed; nothing was confirmed and no key has left. */
  | { readonly phase: "different" }
  | { readonly phase: "cancelled"; readonly by: "me" | "other" | "time" | "otherDevice" }
  | { readonly phase: "failed"; readonly problem: Problem }
);

export interface VerificationModel {
  readonly state: Readable<VerificationState>;
  accept(): Promise<void>;
  same(): Promise<void>;
  different(): Promise<void>;
  cancel(): Promise<void>;
}
