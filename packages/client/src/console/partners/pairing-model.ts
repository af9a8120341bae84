import type { Readable } from "../../model/readable.ts";
import type { ConsoleProblem } from "../console-problem.ts";
import type { FoundPartner, MadeCode } from "./border-desk.ts";
import type { Partner } from "./partner.ts";

/** `make`: a code for the other authority; `paste`: one that came from there; `name`: a server with other software. */
export type PairingWay = "make" | "paste" | "name";

type Sending = { readonly isSending: boolean; readonly problem?: ConsoleProblem };

export type BeginState = Sending & {
  readonly act: "begin";
  readonly way: PairingWay;
  readonly code: string;
  readonly serverName: string;
  readonly name: string;
  /** Shown once; the other authority has not used it yet. */
  readonly made?: MadeCode;
};

/** A way of three acts: a code comes into being or in, it is said what it means, and people compare digits. */
export type PairingState =
  | BeginState
  | (Sending & { readonly act: "accept"; readonly code: string; readonly found: FoundPartner })
  | (Sending & { readonly act: "compare"; readonly partner: Partner; readonly areDifferent: boolean })
  | { readonly act: "done"; readonly partner: Partner };

export interface PairingModel {
  readonly state: Readable<PairingState>;
  choose(way: PairingWay): void;
  enter(field: "code" | "serverName" | "name", value: string): void;
  /** One act further. */
  goOn(): Promise<void>;
  /** Looks whether the other authority has used the code by now. */
  look(): Promise<void>;
  /** The digits were others: it is said what that means. */
  differ(): void;
  /** Somebody may have misread. */
  compareAgain(): void;
  /** And nothing is exchanged with it: one that waited is removed, one that was spoken with is cut off. */
  reject(): Promise<void>;
}
