import type { Band } from "../border/band.ts";
import type { Barrier } from "../border/barrier.ts";
import type { BorderHelp } from "../border/border-help.ts";
import type { Letter } from "../border/write-to.ts";
import type { ComposerModel } from "../composer/composer-model.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";
import type { WhoIsHereModel } from "../who-is-here/who-is-here-model.ts";
import type { Tile } from "./tile.ts";

export type ReadBy = { readonly person: Person; readonly at?: number };

export type ConversationState = {
  readonly roomId: string;
  readonly kind: "person" | "group";
  readonly title: string;
  readonly topic: string;
  readonly person?: Person;
  /** Authorities that nothing reaches now, though people of theirs are here. */
  readonly barriers: readonly Barrier[];
  readonly help: BorderHelp;
  readonly phase: "loading" | "ready";
  readonly tiles: readonly Tile[];
  readonly older: "more" | "loading" | "none" | "failed";
  readonly typing: readonly Person[];
  /** Who has read the last message, the reader excepted. */
  readonly readBy: readonly ReadBy[];
  readonly band: Band;
  readonly problem?: Problem;
};

export interface ConversationModel {
  readonly state: Readable<ConversationState>;
  readonly composer: ComposerModel;
  readonly whoIsHere: WhoIsHereModel;
  loadOlder(): Promise<void>;
  /** The newest message was on screen. */
  markRead(): Promise<void>;
  sendAgain(tileKey: string): Promise<void>;
  discard(tileKey: string): void;
  /** Not yet readable: asks for what its remedy says. */
  repair(tileKey: string): void;
  /** Compares pictures with a person. */
  confirmPerson(userId: string): Promise<void>;
  /** Opens the conversation with an administrator, with these words in its composer. */
  ask(letter: Letter): Promise<void>;
}
