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

/** What left the composer at once, and stands there again when it cannot go. */
type Parcel = { readonly pictures: readonly PendingPicture[]; readonly text: string };

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
  readonly #parcels: Parcel[] = [];
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
    const { roomId, drafts } = this.#options;
    this.#parcels.push({ pictures: this.#free(), text: drafts.get(roomId) });
    drafts.set(roomId, "");
    this.#typing.stop();
    if (!this.#own.get().isSending) await this.#sendParcels();
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
    const isSomething = text.trim() !== "" || this.#free().length > 0;
    const canSend = isSomething && room.block === undefined;
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

  /** Pictures that belong to no message yet. */
  #free(): readonly PendingPicture[] {
    const taken = new Set(this.#parcels.flatMap(({ pictures }) => pictures.map(({ key }) => key)));
    return this.#own.get().pictures.filter(({ key }) => !taken.has(key));
  }

  /** One after another, so that they arrive as they were written. What could not leave stands in the composer again. */
  async #sendParcels(): Promise<void> {
    this.#change({ isSending: true });
    try {
      for (let parcel = this.#parcels[0]; parcel !== undefined; parcel = this.#parcels[0]) {
        await this.#sendParcel(parcel);
        this.#parcels.shift();
      }
      this.#change({ isSending: false });
    } catch (error) {
      this.#takeBack();
      this.#change({ isSending: false, ...problemOfSending(error) });
    }
  }

  /** Each picture leaves the composer once it is on its way; one that was removed meanwhile stays here. */
  async #sendParcel({ pictures, text }: Parcel): Promise<void> {
    const { session, roomId } = this.#options;
    for (const { key } of pictures) {
      const picture = this.#own.get().pictures.find((each) => each.key === key);
      if (picture !== undefined) await session.rooms.sendPicture(roomId, picture);
      this.removePicture(key);
    }
    if (text.trim() !== "") await session.rooms.sendText(roomId, text.trim());
  }

  #takeBack(): void {
    const { roomId, drafts } = this.#options;
    const texts = [...this.#parcels.splice(0).map(({ text }) => text), drafts.get(roomId)];
    drafts.set(roomId, texts.filter((text) => text !== "").join("\n"));
  }
}

/** A replaced identity is no problem but a question: the block asks it. */
function problemOfSending(error: unknown): { readonly problem?: Problem } {
  return error instanceof IdentityChanged ? {} : { problem: problemOf(error) };
}
