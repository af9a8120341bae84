import type { Border } from "../../session/partners.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Authority } from "../authority.ts";
import { authoritiesOf, barriersIn } from "../border/barrier.ts";
import { heldContextOf, heldOf } from "../border/held.ts";
import { deliveryOf, readByAllUpTo } from "../conversation/delivery.ts";
import type { ConversationRow, Delivery, InvitationRow } from "./conversation-list-model.ts";
import { previewOf } from "./preview-of.ts";

export type RowContext = {
  readonly me: string;
  readonly draftOf: (roomId: string) => string;
  readonly isConnected: boolean;
  readonly border: Border | undefined;
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

function rowOf(facts: RoomFacts, { me, draftOf, isConnected, border }: RowContext): ConversationRow {
  const { directWith: person } = facts;
  const delivery = deliveryOfLast(facts, me, border);
  return {
    roomId: facts.roomId,
    kind: person === undefined ? "group" : "person",
    title: titleOf(facts),
    ...(person === undefined ? {} : { person }),
    outside: outsideOf(facts),
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

/** A conversation of two stays one with somebody from outside, also when they have left it. */
function outsideOf({ directWith, people }: RoomFacts): readonly Authority[] {
  const authorities = authoritiesOf(people);
  return authorities.length > 0 || directWith?.outside === undefined ? authorities : [directWith.outside];
}

function deliveryOfLast(facts: RoomFacts, me: string, border: Border | undefined): Delivery | undefined {
  const index = facts.entries.findLastIndex(({ content }) => content.kind !== "change");
  const last = facts.entries[index];
  if (last === undefined) return undefined;
  const held = heldOf(last, index, heldContextOf(facts, barriersIn(facts.people, border)));
  return deliveryOf(last, index, readByAllUpTo(facts, me), held);
}

function matches(facts: RoomFacts, search: string): boolean {
  const wanted = fold(search);
  const authorities = authoritiesOf(facts.people).map(({ name }) => name);
  const findable = [titleOf(facts), facts.directWith?.address ?? "", ...authorities];
  return wanted === "" || findable.some((words) => fold(words).includes(wanted));
}

/** Case and marks do not count: "muller" finds "Müller". */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
