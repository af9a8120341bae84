import { problemOf } from "../../server/problem-of.ts";
import { IdentityChanged, type Session } from "../../session/session.ts";
import type { PictureWorkshop } from "../app/app-ports.ts";
import { createCell, deriveCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
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
  const { session, roomId, drafts, workshop, clock } = options;
  const { rooms, keys } = session;
  const own = createCell<Own>({ pictures: [], isSending: false });
  const typing = createTypingNotice((isTyping) => rooms.sayTyping(roomId, isTyping), clock);
  const derived = deriveCell([rooms.all, keys.state, keys.trust, drafts.changed, own], compute);
  const state = derived.cell;
  let count = 0;

  function compute(): ComposerState {
    const { pictures, isSending, problem } = own.get();
    const text = drafts.get(roomId);
    const room = ofRoom();
    const isSomething = text.trim() !== "" || pictures.length > 0;
    const canSend = isSomething && !isSending && room.block === undefined;
    return { text, pictures, ...room, isSending, canSend, ...(problem === undefined ? {} : { problem }) };
  }

  function ofRoom(): Pick<ComposerState, "audience" | "block"> {
    const facts = rooms.all.get().get(roomId);
    if (facts === undefined) return unknownRoom;
    const me = session.me.userId;
    const block = blockOf(facts, me, keys.state.get(), keys.trust.get());
    return { audience: audienceOf(facts, me), ...(block === undefined ? {} : { block }) };
  }

  function change(next: Partial<Own>): void {
    const { problem: _, ...before } = own.get();
    own.set({ ...before, ...next });
  }

  /** Each part leaves the composer once it stands in the timeline. */
  async function sendAll(): Promise<void> {
    for (const picture of own.get().pictures) {
      await rooms.sendPicture(roomId, picture);
      removePicture(picture.key);
    }
    const text = drafts.get(roomId);
    // Before it is on its way: what is written meanwhile is the next message.
    drafts.set(roomId, "");
    try {
      if (text.trim() !== "") await rooms.sendText(roomId, text.trim());
    } catch (error) {
      drafts.set(roomId, [text, drafts.get(roomId)].filter((part) => part !== "").join("\n"));
      throw error;
    }
  }

  function removePicture(key: string): void {
    change({ pictures: own.get().pictures.filter((picture) => picture.key !== key) });
  }

  return {
    state,
    stop() {
      typing.stop();
      derived.stop();
    },
    write(text) {
      drafts.set(roomId, text);
      if (own.get().problem !== undefined) change({});
      typing.wrote(text !== "");
    },
    async addPicture(file) {
      if (file.size > pictureLimit) return change({ problem: { code: "pictureTooLarge", limit: pictureLimit } });
      const cleaned = await workshop.clean(file);
      if (cleaned === undefined) return change({ problem: { code: "pictureNotReadable" } });
      count += 1;
      change({ pictures: [...own.get().pictures, { key: `${count}`, alt: "", ...cleaned }] });
    },
    describePicture(key, alt) {
      change({ pictures: own.get().pictures.map((picture) => (picture.key === key ? { ...picture, alt } : picture)) });
    },
    removePicture,
    async send() {
      if (!state.get().canSend) return;
      change({ isSending: true });
      typing.stop();
      try {
        await sendAll();
        change({ isSending: false });
      } catch (error) {
        change({ isSending: false, ...problemOfSending(error) });
      }
    },
    async acknowledge() {
      const { block } = state.get();
      if (block?.kind !== "identityChanged") return;
      for (const { person } of block.people) await keys.acknowledge(person.userId);
    },
  };
}

/** A replaced identity is no problem but a question: the block asks it. */
function problemOfSending(error: unknown): { readonly problem?: Problem } {
  return error instanceof IdentityChanged ? {} : { problem: problemOf(error) };
}
