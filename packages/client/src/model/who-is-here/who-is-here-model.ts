import type { Widening } from "../border/widening.ts";
import type { Letter } from "../border/write-to.ts";
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
  /** Asked before somebody of another authority is let in: `agree` or `stepBack`. */
  readonly widening?: Widening & { readonly person: Person };
  readonly isInviting: boolean;
  readonly isLeaving: boolean;
  readonly problem?: Problem;
};

export interface WhoIsHereModel {
  readonly state: Readable<WhoIsHereState>;
  find(text: string): void;
  /** Asks first where people of one more authority would read along. */
  invite(userId: string): Promise<void>;
  agree(): Promise<void>;
  stepBack(): void;
  /** Opens the conversation with an administrator, with these words in its composer. */
  ask(letter: Letter): Promise<void>;
  leave(): Promise<void>;
  confirmPerson(userId: string): Promise<void>;
}
