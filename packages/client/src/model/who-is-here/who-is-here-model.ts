import type { PersonSearch } from "../new-conversation/new-conversation-model.ts";
import type { Person, PersonTrust } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type Member = {
  readonly person: Person;
  readonly isMe: boolean;
  readonly membership: "here" | "invited";
  /** May invite, remove and change rights. */
  readonly isModerator: boolean;
  readonly trust: PersonTrust;
};

export type WhoIsHereState = {
  readonly phase: "loading" | "ready";
  readonly members: readonly Member[];
  readonly canInvite: boolean;
  readonly search: PersonSearch;
  readonly isInviting: boolean;
  readonly isLeaving: boolean;
  readonly problem?: Problem;
};

export interface WhoIsHereModel {
  readonly state: Readable<WhoIsHereState>;
  find(text: string): void;
  invite(userId: string): Promise<void>;
  leave(): Promise<void>;
  confirmPerson(userId: string): Promise<void>;
}
