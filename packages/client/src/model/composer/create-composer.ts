import { problemOf } from "../../server/problem-of.ts";
import { IdentityChanged, type Session } from "../../session/session.ts";
import type { PictureWorkshop } from "../app/app-ports.ts";
import { createCell, deriveCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";
import { audienceOf, blockOf } from "./block-of.ts";
import type { ComposerModel, ComposerState, PendingPicture } from "./composer-model.ts";
import type { Drafts } from "./drafts.ts";
import { createTypingNotice } from "./typing-notice.ts";

export type ComposerOptions = {
  readonly session: Session;
  readonly roomId: string;
  readonly drafts: Drafts;
  readonly workshop: PictureWorkshop;
  readonly clock: () => number;
};

/** Own part of the state; the rest follows from the room. */
type Own = { readonly pictures: readonly PendingPicture[]; readonly isSending: boolean; readonly problem?: Problem };

const pictureLimit = 100 * 1024 * 1024;
const unknownRoom = { audience: { people: 0, outside: 0 }, block: { kind: "left" } } as const;

export function createComposer(options: ComposerOptions): ComposerModel & { stop(): void } {
  return new Composer(options);
}

class Composer implements ComposerModel {
  readonly state: Readable<ComposerState>;
  readonly #options: ComposerOptions;
  readonly #own = createCell<Own>({ pictures: [], isSending: false });
  readonly #typing: ReturnType<typeof createTypingNotice>;
  readonly #stopState: () => void;
  #count = 0;

  constructor(options: ComposerOptions) {
    const { session, roomId, drafts, clock } = options;
    const { rooms, keys } = session;
    this.#options = options;
    this.#typing = createTypingNotice((isTyping) => rooms.sayTyping(roomId, isTyping), clock);
    const sources = [rooms.all, keys.state, keys.trust, drafts.changed, this.#own];
    const { cell, stop } = deriveCell(sources, () => this.#compute());
    this.state = cell;
    this.#stopState = stop;
  }

  readonly write = (text: string): void => {
    this.#options.drafts.set(this.#options.roomId, text);
    if (this.#own.get().problem !== undefined) this.#change({});
    this.#typing.wrote(text !== "");
  };

  readonly addPicture = async (file: Blob): Promise<void> => {
    if (file.size > pictureLimit) return this.#change({ problem: { code: "pictureTooLarge", limit: pictureLimit } });
    const cleaned = await this.#options.workshop.clean(file);
    if (cleaned === undefined) return this.#change({ problem: { code: "pictureNotReadable" } });
    this.#count += 1;
    this.#change({ pictures: [...this.#own.get().pictures, { key: `${this.#count}`, alt: "", ...cleaned }] });
  };

  readonly describePicture = (key: string, alt: string): void => {
    this.#change({ pictures: this.#own.get().pictures.map((each) => (each.key === key ? { ...each, alt } : each)) });
  };

  readonly removePicture = (key: string): void => {
    this.#change({ pictures: this.#own.get().pictures.filter((picture) => picture.key !== key) });
  };

  readonly send = async (): Promise<void> => {
    if (!this.state.get().canSend) return;
    this.#change({ isSending: true });
    this.#typing.stop();
    try {
      await this.#sendAll();
      this.#change({ isSending: false });
    } catch (error) {
      this.#change({ isSending: false, ...problemOfSending(error) });
    }
  };

  readonly acknowledge = async (): Promise<void> => {
    const { block } = this.state.get();
    if (block?.kind !== "identityChanged") return;
    for (const { person } of block.people) await this.#options.session.keys.acknowledge(person.userId);
  };

  readonly stop = (): void => {
    this.#typing.stop();
    this.#stopState();
  };

  #compute(): ComposerState {
    const { roomId, drafts } = this.#options;
    const { pictures, isSending, problem } = this.#own.get();
    const text = drafts.get(roomId);
    const room = this.#ofRoom();
    const isSomething = text.trim() !== "" || pictures.length > 0;
    const canSend = isSomething && !isSending && room.block === undefined;
    return { text, pictures, ...room, isSending, canSend, ...(problem === undefined ? {} : { problem }) };
  }

  #ofRoom(): Pick<ComposerState, "audience" | "block"> {
    const { session, roomId } = this.#options;
    const facts = session.rooms.all.get().get(roomId);
    if (facts === undefined) return unknownRoom;
    const me = session.me.userId;
    const block = blockOf(facts, me, session.keys.state.get(), session.keys.trust.get());
    return { audience: audienceOf(facts, me), ...(block === undefined ? {} : { block }) };
  }

  #change(next: Partial<Own>): void {
    const { problem: _, ...before } = this.#own.get();
    this.#own.set({ ...before, ...next });
  }

  /** Each part leaves the composer once it is on its way. */
  async #sendAll(): Promise<void> {
    const { session, roomId } = this.#options;
    for (const picture of this.#own.get().pictures) {
      await session.rooms.sendPicture(roomId, picture);
      this.removePicture(picture.key);
    }
    await this.#sendText();
  }

  /** What is written meanwhile is the next message; what could not leave stands before it again. */
  async #sendText(): Promise<void> {
    const { session, roomId, drafts } = this.#options;
    const text = drafts.get(roomId);
    drafts.set(roomId, "");
    try {
      if (text.trim() !== "") await session.rooms.sendText(roomId, text.trim());
    } catch (error) {
      drafts.set(roomId, [text, drafts.get(roomId)].filter((part) => part !== "").join("\n"));
      throw error;
    }
  }
}

/** A replaced identity is no problem but a question: the block asks it. */
function problemOfSending(error: unknown): { readonly problem?: Problem } {
  return error instanceof IdentityChanged ? {} : { problem: problemOf(error) };
}
