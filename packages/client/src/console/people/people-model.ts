import type { InvitationsModel } from "../../model/invitations/invitations-model.ts";
import type { Readable } from "../../model/readable.ts";
import type { ConsoleProblem } from "../console-problem.ts";
import type { PeopleFilter, PersonAct } from "./people-desk.ts";
import type { Person, PersonDetails } from "./person.ts";

/** The one whose panel is open. */
export type OpenPerson =
  | { readonly phase: "loading"; readonly userId: string }
  | { readonly phase: "failed"; readonly userId: string; readonly problem: ConsoleProblem }
  | {
      readonly phase: "ready";
      readonly userId: string;
      readonly person: PersonDetails;
      readonly isSending: boolean;
      readonly problem?: ConsoleProblem;
    };

/** Before something is done that is felt at once. */
export type AskedPerson = {
  readonly act: "lock" | "sign_out";
  readonly person: PersonDetails;
  readonly isSending: boolean;
  readonly problem?: ConsoleProblem;
};

export type PeopleState = {
  readonly phase: "loading" | "ready" | "failed";
  readonly people: readonly Person[];
  /** How many match. */
  readonly total: number;
  /** Of all accounts, whatever is searched for; unknown at first. */
  readonly accounts?: number;
  /** Number of the first one shown, from 1. */
  readonly first: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly search: string;
  readonly filter: PeopleFilter;
  readonly problem?: ConsoleProblem;
  readonly opened?: OpenPerson;
  readonly asked?: AskedPerson;
  /** What was done last, to be spoken. */
  readonly done?: { readonly act: PersonAct; readonly name: string };
};

export interface PeopleModel {
  readonly state: Readable<PeopleState>;
  /** Made when they are first asked for. */
  invitations(): InvitationsModel;
  load(): Promise<void>;
  search(text: string): Promise<void>;
  filterBy(filter: PeopleFilter): Promise<void>;
  showNext(): Promise<void>;
  showPrevious(): Promise<void>;
  open(userId: string): Promise<void>;
  close(): void;
  /** Asks first. */
  ask(act: AskedPerson["act"]): void;
  cancel(): void;
  confirm(): Promise<void>;
  unlock(): Promise<void>;
}
