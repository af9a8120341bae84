import type { RoomFacts } from "../../session/room-facts.ts";
import { deliveryOf, readByAllUpTo } from "../conversation/delivery.ts";
import type { ConversationRow, Delivery, InvitationRow } from "./conversation-list-model.ts";
import { previewOf } from "./preview-of.ts";

export type RowContext = {
  readonly me: string;
  readonly draftOf: (roomId: string) => string;
  readonly isConnected: boolean;
};

/** The conversations that were used last come first; those that match what is looked for. */
export function rowsOf(rooms: Iterable<RoomFacts>, search: string, context: RowContext): readonly ConversationRow[] {
  return [...rooms]
    .filter((facts) => facts.membership === "join" && matches(facts, search))
    .map((facts) => rowOf(facts, context))
    .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0));
}

export function invitationsOf(rooms: Iterable<RoomFacts>): readonly Omit<InvitationRow, "isAnswering" | "problem">[] {
  return [...rooms].filter(({ membership }) => membership === "invite").map(invitationOf);
}

function rowOf(facts: RoomFacts, { me, draftOf, isConnected }: RowContext): ConversationRow {
  const { directWith: person } = facts;
  const delivery = deliveryOfLast(facts, me);
  return {
    roomId: facts.roomId,
    kind: person === undefined ? "group" : "person",
    title: titleOf(facts),
    ...(person === undefined ? {} : { person }),
    ...outsideOf(facts),
    preview: previewOf(facts, draftOf(facts.roomId), isConnected),
    ...(facts.lastAt === undefined ? {} : { at: facts.lastAt }),
    unread: facts.unread,
    isMentioned: facts.mentions > 0,
    isMuted: facts.isMuted,
    ...(delivery === undefined ? {} : { delivery }),
  };
}

function invitationOf(facts: RoomFacts): Omit<InvitationRow, "isAnswering" | "problem"> {
  const { invitedBy, lastAt, directWith } = facts;
  return {
    roomId: facts.roomId,
    kind: directWith === undefined ? "group" : "person",
    title: titleOf(facts),
    ...(invitedBy === undefined ? {} : { invitedBy }),
    ...(lastAt === undefined ? {} : { at: lastAt }),
  };
}

/** A conversation of two is called as the other one is. */
export function titleOf({ directWith, title }: RoomFacts): string {
  return directWith?.name ?? title;
}

export function outsideOf({ directWith, people }: RoomFacts): { readonly outside?: string } {
  const outside =
    directWith === undefined ? people.find(({ person }) => person.outside)?.person.outside : directWith.outside;
  return outside === undefined ? {} : { outside };
}

function deliveryOfLast(facts: RoomFacts, me: string): Delivery | undefined {
  const index = facts.entries.findLastIndex(({ content }) => content.kind !== "change");
  const last = facts.entries[index];
  return last === undefined ? undefined : deliveryOf(last, index, readByAllUpTo(facts, me));
}

function matches(facts: RoomFacts, search: string): boolean {
  const wanted = fold(search);
  return (
    wanted === "" || fold(titleOf(facts)).includes(wanted) || fold(facts.directWith?.address ?? "").includes(wanted)
  );
}

/** Case and marks do not count: "muller" finds "Müller". */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
