import type { Person } from "../model/person.ts";
import type { Entry } from "./entry.ts";

export type RoomPerson = {
  readonly person: Person;
  readonly membership: "join" | "invite";
  readonly level: number;
};

export type Receipt = { readonly person: Person; readonly entryKey: string; readonly at?: number };

/** What is known of one room, as plain data. */
export type RoomFacts = {
  readonly roomId: string;
  readonly membership: "join" | "invite" | "leave";
  /** The other one, where the room is a conversation of two. */
  readonly directWith?: Person;
  readonly title: string;
  readonly topic: string;
  /** Members known so far, the reader included; all of them once `areAllPeopleKnown`. */
  readonly people: readonly RoomPerson[];
  readonly areAllPeopleKnown: boolean;
  readonly joined: number;
  readonly invited: number;
  readonly invitedBy?: Person;
  /** Oldest first. */
  readonly entries: readonly Entry[];
  readonly hasOlder: boolean;
  /** Furthest read entry of everybody else who read something that is loaded. */
  readonly receipts: readonly Receipt[];
  /** Key of the entry up to which the reader has read. */
  readonly readUpTo?: string;
  readonly typing: readonly Person[];
  readonly unread: number;
  readonly mentions: number;
  readonly isMuted: boolean;
  /** `takenOut`: it was encrypted and the server says that it no longer is. */
  readonly encryption: "on" | "never" | "takenOut";
  readonly mayWrite: boolean;
  readonly mayInvite: boolean;
  /** From this level on somebody counts as a moderator. */
  readonly moderatorLevel: number;
  /** Milliseconds since 1970 of what happened last. */
  readonly lastAt?: number;
};
