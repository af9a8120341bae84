import type { RoomFacts } from "../../session/room-facts.ts";
import type { Rooms } from "../../session/session.ts";
import type { Drafts } from "../composer/drafts.ts";

/** The conversation of two with somebody, where there is one. */
export function roomWith(rooms: Iterable<RoomFacts>, userId: string | undefined): string | undefined {
  const direct = [...rooms].find((facts) => facts.membership === "join" && facts.directWith?.userId === userId);
  return direct?.roomId;
}

export type Letter = {
  readonly userId: string;
  /** Proposed, never sent: what was begun there stays. */
  readonly words: string;
};

/** Puts words into the conversation with somebody; begins it where there is none. @returns its room's id */
export async function writeTo(rooms: Rooms, drafts: Drafts, { userId, words }: Letter): Promise<string> {
  const roomId = roomWith(rooms.all.get().values(), userId) ?? (await rooms.create({ kind: "person", userId }));
  if (drafts.get(roomId).trim() === "") drafts.set(roomId, words);
  return roomId;
}
