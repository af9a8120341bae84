import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type PersonSearch = {
  readonly text: string;
  readonly phase: "idle" | "searching" | "found" | "failed";
  readonly people: readonly Person[];
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
  /** A conversation of two with the chosen person exists already: `start` opens it. */
  readonly existingRoomId?: string;
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
  /** Makes the room encrypted, opens it and closes the dialog. */
  start(): Promise<void>;
}
