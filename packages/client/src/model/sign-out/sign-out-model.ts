import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type SignOutState =
  | { readonly phase: "checking" }
  /** Nothing would be lost: one question, then out. */
  | { readonly phase: "safe"; readonly problem?: Problem }
  | {
      readonly phase: "wouldLose";
      /** Messages known here that only this device can open; 0 when they could not be counted. */
      readonly messages: number;
      readonly reason: "noSpareKey" | "savingUnfinished";
      readonly hasOtherDevice: boolean;
      readonly problem?: Problem;
    }
  | { readonly phase: "signingOut" };

export interface SignOutModel {
  readonly state: Readable<SignOutState>;
  /** Signs out, also when something is lost: the screen asks for that in words of its own. */
  signOut(): Promise<void>;
  makeSpareKey(): void;
  confirmSecondDevice(): void;
  stay(): void;
}
