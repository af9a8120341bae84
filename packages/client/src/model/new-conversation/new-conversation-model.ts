import type { Band } from "../border/band.ts";
import type { Barrier } from "../border/barrier.ts";
import type { BorderHelp } from "../border/border-help.ts";
import type { Widening } from "../border/widening.ts";
import type { Letter } from "../border/write-to.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

/** Somebody who was found, and where: at one's own authority, at a partner, at any other server. */
export type FoundPerson = Person & { readonly at: "own" | "partner" | "elsewhere" };

/** Somebody to whom nobody here can write now, and why. */
export type ClosedPerson = {
  /** Without its leading `@`. */
  readonly address: string;
  /** Where it is known; an address typed in full is not looked up behind a border. */
  readonly name?: string;
  readonly barrier: Barrier;
  readonly help: BorderHelp;
};

export type PersonSearch = {
  readonly text: string;
  readonly phase: "idle" | "searching" | "found" | "failed";
  /** Own authority first, then partners, then others. */
  readonly people: readonly FoundPerson[];
  readonly closed: readonly ClosedPerson[];
  /** The server knows more than it said. */
  readonly isLimited: boolean;
  readonly problem?: Problem;
};

export type NewConversationState = {
  readonly search: PersonSearch;
  readonly chosen: readonly Person[];
  /** Two and more chosen people are a group. */
  readonly kind: "nobody" | "person" | "group";
  readonly groupName: string;
  /** As it will be. */
  readonly band: Band;
  /** A conversation of two with the chosen person exists already: `start` opens it. */
  readonly existingRoomId?: string;
  /** Asked before people of other authorities are let in: `agree` or `stepBack`. */
  readonly widening?: Widening;
  readonly isStarting: boolean;
  readonly canStart: boolean;
  readonly problem?: Problem;
};

export interface NewConversationModel {
  readonly state: Readable<NewConversationState>;
  find(text: string): void;
  choose(person: Person): void;
  unchoose(userId: string): void;
  nameGroup(name: string): void;
  /** Makes the room encrypted, opens it and closes the dialog; asks first where others would read along. */
  start(): Promise<void>;
  agree(): Promise<void>;
  stepBack(): void;
  /** Opens the conversation with an administrator, with these words in its composer. */
  ask(letter: Letter): Promise<void>;
}
