import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";
import type { VerificationModel } from "../verification/verification-model.ts";

export type UnlockState = {
  /** Another confirmed device of this person can be asked. */
  readonly hasOtherDevice: boolean;
  /** A spare key was made. */
  readonly hasSpareKey: boolean;
  readonly phase: "choosing" | "spareKey" | "opening" | "otherDevice" | "startingAnew" | "done";
  /** What was typed: twelve words or the standard key. */
  readonly spareKey: string;
  /** Words already read, for checking as one types. */
  readonly readWords: number;
  readonly unknownWords: readonly string[];
  readonly canOpen: boolean;
  /** In phase `otherDevice`. */
  readonly verification?: VerificationModel;
  readonly problem?: Problem;
};

/** A signed-in device that its owner has not confirmed yet: by another device, by the spare key, or anew without the old messages. */
export interface UnlockModel {
  readonly state: Readable<UnlockState>;
  chooseSpareKey(): void;
  enterSpareKey(text: string): void;
  openWithSpareKey(): Promise<void>;
  askOtherDevice(): Promise<void>;
  /** Neither key nor device are left: a new identity; older messages stay closed. Needs the password. */
  startAnew(password: string): Promise<void>;
  goBack(): void;
  later(): void;
}
