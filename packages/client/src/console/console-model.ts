import type { Place } from "../model/place.ts";
import type { Readable } from "../model/readable.ts";
import type { SettingsModel } from "../model/settings/settings-model.ts";
import type { SignInModel } from "../model/sign-in/sign-in-model.ts";
import type { ConsoleProblem } from "./console-problem.ts";
import type { DecisionsModel } from "./decisions/decisions-model.ts";
import type { PartnersModel } from "./partners/partners-model.ts";
import type { PeopleModel } from "./people/people-model.ts";

export type ConsoleState =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly problem: ConsoleProblem }
  | GateState
  | { readonly phase: "inside"; readonly model: InsideModel };

export type GateState = {
  readonly phase: "signIn";
  readonly model: SignInModel;
  /** Nobody has taken the server over yet: there is no administrator who could sign in. */
  readonly isUnclaimed: boolean;
  /** Why the last one who signed in did not get in. */
  readonly refused?: ConsoleProblem;
};

/** The console: sessionless until an administrator has signed in, then its pages. */
export interface ConsoleModel {
  readonly state: Readable<ConsoleState>;
  readonly place: Readable<Place | undefined>;
  readonly settings: SettingsModel;
  start(): Promise<void>;
  tryAgain(): Promise<void>;
}

/** What the console shows; also what its address says. */
export type ConsoleView =
  | { readonly page: "people"; readonly opened?: string }
  | { readonly page: "partners"; readonly opened?: string }
  | { readonly page: "decisions"; readonly opened?: number };

export interface InsideModel {
  readonly me: { readonly userId: string; readonly name: string };
  readonly view: Readable<ConsoleView>;
  readonly people: PeopleModel;
  readonly partners: PartnersModel;
  readonly decisions: DecisionsModel;
  show(view: ConsoleView): void;
  /** Of this device alone. The page forgets it also where the server cannot be told. */
  signOut(): Promise<void>;
}
