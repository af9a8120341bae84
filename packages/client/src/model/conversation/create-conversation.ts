import { problemOf } from "../../server/problem-of.ts";
import type { EncryptedFile } from "../../session/entry.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import { createCell, deriveCell } from "../cell.ts";
import { type ComposerOptions, createComposer } from "../composer/create-composer.ts";
import { outsideOf, titleOf } from "../conversation-list/rows-of.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import { createWhoIsHere } from "../who-is-here/create-who-is-here.ts";
import { bandOf } from "./band-of.ts";
import type { ConversationModel, ConversationState, ReadBy } from "./conversation-model.ts";
import { createPicture } from "./create-picture.ts";
import type { PictureModel } from "./picture-model.ts";
import { tilesOf } from "./tiles-of.ts";

export type ConversationOptions = ComposerOptions & {
  readonly verifyPerson: (person: Person) => Promise<void>;
  readonly unlock: () => void;
  readonly onLeft: () => void;
};

const emptyBand = { ownPeople: 0, outside: [], invited: 0, encryption: { kind: "encrypted" } } as const;

export function createConversation(options: ConversationOptions): ConversationModel & { stop(): void } {
  const { session, roomId, clock } = options;
  const { rooms, keys } = session;
  const me = session.me.userId;
  const composer = createComposer(options);
  const whoIsHere = createWhoIsHere({ ...options, session });
  const own = createCell<{ readonly isLoading: boolean; readonly problem?: Problem }>({ isLoading: false });
  const pictures = new Map<string, PictureModel>();
  const asked = new Map<string, number>();
  const unreadAfter = unreadAfterIn(rooms.all.get().get(roomId));
  const derived = deriveCell([rooms.all, keys.state, keys.trust, session.connection, own], compute);

  function compute(): ConversationState {
    const facts = rooms.all.get().get(roomId);
    if (facts === undefined) return emptyState(roomId);
    const { isLoading, problem } = own.get();
    const { directWith: person } = facts;
    return {
      roomId,
      kind: person === undefined ? "group" : "person",
      title: titleOf(facts),
      topic: facts.topic,
      ...(person === undefined ? {} : { person }),
      ...outsideOf(facts),
      phase: "ready",
      tiles: tilesOf(facts, { me, keys: keys.state.get(), ...unreadAfter, pictureOf, askedAt }),
      older: isLoading ? "loading" : problem !== undefined ? "failed" : facts.hasOlder ? "more" : "none",
      typing: session.connection.get().phase === "live" ? facts.typing : [],
      readBy: readByOf(facts),
      band: bandOf(facts, me, keys.trust.get(), keys.state.get()),
      ...(problem === undefined ? {} : { problem }),
    };
  }

  function pictureOf(file: EncryptedFile, mimeType: string): PictureModel {
    const known = pictures.get(file.url);
    if (known !== undefined) return known;
    const made = createPicture(() => rooms.loadPicture(file, mimeType));
    pictures.set(file.url, made);
    return made;
  }

  /** The device asks for a key the moment it meets a message that it cannot read. */
  function askedAt(key: string): number {
    const at = asked.get(key) ?? clock();
    asked.set(key, at);
    return at;
  }

  function watchPeople(): void {
    keys.watch(
      (rooms.all.get().get(roomId)?.people ?? []).map(({ person }) => person.userId).filter((id) => id !== me),
    );
  }

  const endWatching = rooms.all.subscribe(watchPeople);
  watchPeople();
  void rooms.loadPeople(roomId).catch(() => undefined);

  return {
    state: derived.cell,
    composer,
    whoIsHere,
    stop() {
      endWatching();
      derived.stop();
      composer.stop();
      whoIsHere.stop();
    },
    async loadOlder() {
      if (own.get().isLoading || rooms.all.get().get(roomId)?.hasOlder !== true) return;
      own.set({ isLoading: true });
      try {
        await rooms.loadOlder(roomId);
        own.set({ isLoading: false });
      } catch (error) {
        own.set({ isLoading: false, problem: problemOf(error) });
      }
    },
    markRead: () => rooms.markRead(roomId).catch(() => undefined),
    sendAgain: (key) => rooms.sendAgain(roomId, key).catch(() => undefined),
    discard: (key) => rooms.discard(roomId, key),
    repair(key) {
      const tile = derived.cell.get().tiles.find((each) => each.key === key);
      if (tile?.kind !== "unreadable") return;
      if (tile.canDo === "waitForSender") rooms.askForKey(roomId, key);
      else if (tile.canDo !== "nothing") options.unlock();
    },
    confirmPerson: (userId) => whoIsHere.confirmPerson(userId),
  };
}

function unreadAfterIn(facts: RoomFacts | undefined): { readonly unreadAfter?: string } {
  return facts?.readUpTo === undefined ? {} : { unreadAfter: facts.readUpTo };
}

function readByOf({ entries, receipts }: RoomFacts): readonly ReadBy[] {
  const last = entries.findLast(({ content }) => content.kind !== "change");
  if (last === undefined) return [];
  const at = entries.indexOf(last);
  const read = receipts.filter(({ entryKey }) => entries.findIndex(({ key }) => key === entryKey) >= at);
  return read
    .filter(({ person }) => person.userId !== last.sender.userId)
    .map(({ person, at: when }) => ({ person, ...(when === undefined ? {} : { at: when }) }));
}

function emptyState(roomId: string): ConversationState {
  return {
    roomId,
    kind: "group",
    title: "",
    topic: "",
    phase: "loading",
    tiles: [],
    older: "none",
    typing: [],
    readBy: [],
    band: emptyBand,
  };
}
