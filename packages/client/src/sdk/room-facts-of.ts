import {
  Direction,
  EventType,
  type MatrixClient,
  NotificationCountType,
  type Room,
  type RoomMember,
} from "matrix-js-sdk";
import type { Person } from "../model/person.ts";
import type { Entry } from "../session/entry.ts";
import type { RoomFacts, RoomPerson } from "../session/room-facts.ts";
import type { NamePerson } from "./change-of.ts";
import { type AuthorityOf, personOf } from "./person-of.ts";
import { readUpToIn, receiptsIn, shownIn } from "./shown-events.ts";

export type FactsContext = {
  readonly client: MatrixClient;
  readonly me: string;
  /** User ids by room, out of `m.direct`. */
  readonly direct: ReadonlyMap<string, string>;
  readonly isConnectionLost: boolean;
  readonly authorityOf: AuthorityOf;
  /** The crypto store knows this room as encrypted. */
  readonly wasEncrypted: boolean;
  /** For people whose member event does not name them, or is not there. */
  readonly nameOf: (userId: string) => string | undefined;
};

const megolm = "m.megolm.v1.aes-sha2";
const moderatorLevel = 50;

export function roomFactsOf(room: Room, context: FactsContext): RoomFacts {
  const name = namesIn(room, context);
  const shown = shownIn(room, { ...context, name });
  const directWith = directOf(room, context, name);
  const readUpTo = readUpToIn(room, shown, context.me);
  const invitedBy =
    room.getMyMembership() === "invite" ? room.getMember(context.me)?.events.member?.getSender() : undefined;
  return {
    roomId: room.roomId,
    membership: membershipOf(room),
    ...(directWith === undefined ? {} : { directWith }),
    title: room.name,
    topic: room.currentState.getStateEvents(EventType.RoomTopic, "")?.getContent().topic ?? "",
    people: peopleOf(room, name),
    areAllPeopleKnown: room.membersLoaded(),
    joined: room.getJoinedMemberCount(),
    invited: room.getInvitedMemberCount(),
    ...(invitedBy === undefined ? {} : { invitedBy: name(invitedBy) }),
    entries: shown.entries,
    hasOlder: room.getLiveTimeline().getPaginationToken(Direction.Backward) !== null,
    receipts: receiptsIn(room, shown, context.me, name),
    ...(readUpTo === undefined ? {} : { readUpTo }),
    typing: typingIn(room, context.me, name),
    unread: room.getUnreadNotificationCount(NotificationCountType.Total),
    mentions: room.getUnreadNotificationCount(NotificationCountType.Highlight),
    isMuted: false,
    encryption: encryptionOf(room, context.wasEncrypted),
    mayWrite: room.currentState.maySendEvent(EventType.RoomMessageEncrypted, context.me),
    mayInvite: room.canInvite(context.me),
    moderatorLevel,
    ...lastOf(room, shown.entries),
  };
}

function namesIn(room: Room, { authorityOf, nameOf }: FactsContext): NamePerson {
  return (userId, name) => {
    const known = [name, room.getMember(userId)?.rawDisplayName].find((each) => isName(each, userId));
    return personOf(userId, known ?? nameOf(userId), authorityOf);
  };
}

/** The SDK calls whoever has no name by their id. A server that invites knows no names of another one's people. */
function isName(name: string | undefined, userId: string): boolean {
  return name !== undefined && name.trim() !== "" && name !== userId;
}

function membershipOf(room: Room): RoomFacts["membership"] {
  const membership = room.getMyMembership();
  return membership === "join" || membership === "invite" ? membership : "leave";
}

function directOf(room: Room, { me, direct }: FactsContext, name: NamePerson): Person | undefined {
  const userId = direct.get(room.roomId) ?? (room.getMyMembership() === "invite" ? room.getDMInviter() : undefined);
  return userId === undefined || userId === me ? undefined : name(userId);
}

function peopleOf(room: Room, name: NamePerson): readonly RoomPerson[] {
  return room.getMembers().flatMap((member) => roomPersonOf(member, name) ?? []);
}

function roomPersonOf(member: RoomMember, name: NamePerson): RoomPerson | undefined {
  const { membership, userId, rawDisplayName, powerLevel } = member;
  if (membership !== "join" && membership !== "invite") return undefined;
  return { person: name(userId, rawDisplayName), membership, level: powerLevel };
}

function typingIn(room: Room, me: string, name: NamePerson): readonly Person[] {
  return room.getMembers().flatMap(({ typing, userId }) => (typing && userId !== me ? [name(userId)] : []));
}

/** A state that names another algorithm than ours counts as taken out: nothing we send would be encrypted with it. */
function encryptionOf(room: Room, wasEncrypted: boolean): RoomFacts["encryption"] {
  const event = room.currentState.getStateEvents(EventType.RoomEncryption, "");
  if (event?.getContent().algorithm === megolm) return "on";
  return event !== null || wasEncrypted ? "takenOut" : "never";
}

function lastOf(room: Room, entries: readonly Entry[]): { readonly lastAt?: number } {
  const last = entries.findLast(({ content }) => content.kind !== "change") ?? entries.at(-1);
  const at = last?.at ?? room.getMember(room.myUserId)?.events.member?.getTs();
  return at === undefined ? {} : { lastAt: at };
}
