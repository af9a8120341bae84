import { problemOf } from "../../server/problem-of.ts";
import type { EncryptedFile } from "../../session/entry.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import { type Barrier, barriersIn } from "../border/barrier.ts";
import { helpAt } from "../border/border-help.ts";
import { heldContextOf } from "../border/held.ts";
import { type Letter, writeTo } from "../border/write-to.ts";
import { createCell, deriveCell } from "../cell.ts";
import { type ComposerOptions, createComposer } from "../composer/create-composer.ts";
import { titleOf } from "../conversation-list/rows-of.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";
import { createWhoIsHere } from "../who-is-here/create-who-is-here.ts";
import { bandOf } from "./band-of.ts";
import type { ConversationModel, ConversationState } from "./conversation-model.ts";
import { createPicture } from "./create-picture.ts";
import type { PictureModel } from "./picture-model.ts";
import { readByOf } from "./read-by.ts";
import { tilesOf } from "./tiles-of.ts";

export type ConversationOptions = ComposerOptions & {
  readonly verifyPerson: (person: Person) => Promise<void>;
  readonly unlock: () => void;
  readonly onLeft: () => void;
  /** Opens another conversation. */
  readonly open: (roomId: string) => void;
};

type Own = { readonly isLoading: boolean; readonly isOlderMissing?: boolean; readonly problem?: Problem };

const emptyBand = { ownPeople: 0, outside: [], invited: 0, encryption: { kind: "encrypted" } } as const;

export function createConversation(options: ConversationOptions): ConversationModel & { stop(): void } {
  return new Conversation(options);
}

class Conversation implements ConversationModel {
  readonly state: Readable<ConversationState>;
  readonly composer: ReturnType<typeof createComposer>;
  readonly whoIsHere: ReturnType<typeof createWhoIsHere>;
  readonly #options: ConversationOptions;
  readonly #own = createCell<Own>({ isLoading: false });
  readonly #pictures = new Map<string, PictureModel>();
  readonly #asked = new Map<string, number>();
  /** Where the reader was when the conversation was opened. */
  readonly #readUpTo: string | undefined;
  readonly #ends: readonly (() => void)[];

  constructor(options: ConversationOptions) {
    const { session, roomId } = options;
    const { rooms, keys, connection, border } = session;
    this.#options = options;
    this.composer = createComposer(options);
    this.whoIsHere = createWhoIsHere(options);
    this.#readUpTo = this.#facts?.readUpTo;
    const sources = [rooms.all, keys.state, keys.trust, connection, border, this.#own];
    const { cell, stop } = deriveCell(sources, () => this.#compute());
    this.state = cell;
    this.#ends = [stop, rooms.all.subscribe(() => this.#watchPeople()), this.composer.stop, this.whoIsHere.stop];
    this.#watchPeople();
    void rooms.loadPeople(roomId).catch(() => undefined);
  }

  readonly loadOlder = async (): Promise<void> => {
    if (this.#own.get().isLoading || this.#facts?.hasOlder !== true) return;
    this.#own.set({ isLoading: true });
    try {
      await this.#options.session.rooms.loadOlder(this.#options.roomId);
      this.#own.set({ isLoading: false });
    } catch (error) {
      this.#own.set({ isLoading: false, isOlderMissing: true, problem: problemOf(error) });
    }
  };

  readonly markRead = (): Promise<void> => {
    return this.#options.session.rooms.markRead(this.#options.roomId).catch(() => undefined);
  };

  readonly sendAgain = (key: string): Promise<void> => {
    return this.#options.session.rooms.sendAgain(this.#options.roomId, key).catch(() => undefined);
  };

  readonly discard = (key: string): void => this.#options.session.rooms.discard(this.#options.roomId, key);

  readonly repair = (key: string): void => {
    const tile = this.state.get().tiles.find((each) => each.key === key);
    if (tile?.kind !== "unreadable" || tile.canDo === "nothing") return;
    if (tile.canDo === "waitForSender") this.#options.session.rooms.askForKey(this.#options.roomId, key);
    else this.#options.unlock();
  };

  readonly confirmPerson = (userId: string): Promise<void> => this.whoIsHere.confirmPerson(userId);

  readonly ask = async (letter: Letter): Promise<void> => {
    const { session, drafts, open } = this.#options;
    try {
      open(await writeTo(session.rooms, drafts, letter));
    } catch (error) {
      this.#own.set({ isLoading: false, problem: problemOf(error) });
    }
  };

  readonly stop = (): void => {
    for (const end of this.#ends) end();
  };

  get #facts(): RoomFacts | undefined {
    return this.#options.session.rooms.all.get().get(this.#options.roomId);
  }

  #compute(): ConversationState {
    const facts = this.#facts;
    if (facts === undefined) return emptyState(this.#options.roomId);
    const { keys, connection, me, border } = this.#options.session;
    const { isLoading, isOlderMissing, problem } = this.#own.get();
    const { roomId, directWith: person, topic } = facts;
    const barriers = barriersIn(facts.people, border.get());
    const bandContext = { me: me.userId, trust: keys.trust.get(), keys: keys.state.get(), barriers };
    return {
      roomId,
      kind: person === undefined ? "group" : "person",
      title: titleOf(facts),
      topic,
      ...(person === undefined ? {} : { person }),
      barriers,
      help: helpAt(border.get(), me.userId),
      phase: "ready",
      tiles: this.#tiles(facts, barriers),
      older: isLoading ? "loading" : isOlderMissing ? "failed" : facts.hasOlder ? "more" : "none",
      typing: connection.get().phase === "live" ? facts.typing : [],
      readBy: readByOf(facts),
      band: bandOf(facts, bandContext),
      ...(problem === undefined ? {} : { problem }),
    };
  }

  #tiles(facts: RoomFacts, barriers: readonly Barrier[]): ConversationState["tiles"] {
    const { keys, me } = this.#options.session;
    return tilesOf(facts, {
      me: me.userId,
      keys: keys.state.get(),
      ...(this.#readUpTo === undefined ? {} : { unreadAfter: this.#readUpTo }),
      pictureOf: (file, mimeType) => this.#pictureOf(file, mimeType),
      askedAt: (key) => this.#askedAt(key),
      held: heldContextOf(facts, barriers),
    });
  }

  #pictureOf(file: EncryptedFile, mimeType: string): PictureModel {
    const known = this.#pictures.get(file.url);
    if (known !== undefined) return known;
    const made = createPicture(() => this.#options.session.rooms.loadPicture(file, mimeType));
    this.#pictures.set(file.url, made);
    return made;
  }

  /** The device asks for a key the moment it meets a message that it cannot read. */
  #askedAt(key: string): number {
    const at = this.#asked.get(key) ?? this.#options.clock();
    this.#asked.set(key, at);
    return at;
  }

  #watchPeople(): void {
    const { keys, me } = this.#options.session;
    const userIds = (this.#facts?.people ?? []).map(({ person }) => person.userId);
    keys.watch(userIds.filter((userId) => userId !== me.userId));
  }
}

function emptyState(roomId: string): ConversationState {
  return {
    roomId,
    kind: "group",
    title: "",
    topic: "",
    barriers: [],
    help: { administrators: [], isOwn: false },
    phase: "loading",
    tiles: [],
    older: "none",
    typing: [],
    readBy: [],
    band: emptyBand,
  };
}
