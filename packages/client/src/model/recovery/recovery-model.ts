import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type RecoveryChoice = "spareKey" | "secondDevice" | "later";
export type Keeping = "printed" | "saved" | "copied" | "promised";

/** Everything that stands on the printed sheet and in the saved file. */
export type SpareKeySheet = {
  /** Twelve words in the reader's language, lower case; shown as they are. */
  readonly words: readonly string[];
  /** The standard key (`EsTc …`), which other clients ask for. */
  readonly standardKey: string;
  readonly address: string;
};

export type RecoveryState =
  | { readonly phase: "preparing" }
  | {
      readonly phase: "choosing";
      readonly choice: RecoveryChoice;
      readonly sheet: SpareKeySheet;
      readonly kept: readonly Keeping[];
      readonly canContinue: boolean;
      readonly problem?: Problem;
    }
  | { readonly phase: "saving"; readonly choice: RecoveryChoice }
  /** Preparing or saving failed; `tryAgain` repeats it. */
  | { readonly phase: "failed"; readonly problem: Problem }
  | { readonly phase: "done"; readonly choice: RecoveryChoice };

/** What, if the device is gone: the spare key in one step. */
export interface RecoveryModel {
  readonly state: Readable<RecoveryState>;
  choose(choice: RecoveryChoice): void;
  /** Printing, saving and copying are done by the screen, which says so here. */
  keep(keeping: Keeping): void;
  takeBack(keeping: Keeping): void;
  proceed(): Promise<void>;
  tryAgain(): Promise<void>;
}
