import type { Authority } from "../authority.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

/**
 * Own delivery state: waiting = clock, stored = check, read = double check. Held: with one's own server, on its way to
 * another authority that nothing reaches now.
 */
export type Delivery = "waiting" | "held" | "stored" | "read" | "failed";

export type Preview =
  | { readonly kind: "text"; readonly sender?: Person; readonly isMine: boolean; readonly text: string }
  | { readonly kind: "picture"; readonly sender?: Person; readonly isMine: boolean; readonly text: string }
  | { readonly kind: "unreadable"; readonly sender: Person }
  | { readonly kind: "removed"; readonly sender?: Person; readonly isMine: boolean }
  | { readonly kind: "draft"; readonly text: string }
  | { readonly kind: "typing"; readonly names: readonly string[] }
  | { readonly kind: "empty" };

export type ConversationRow = {
  readonly roomId: string;
  readonly kind: "person" | "group";
  readonly title: string;
  /** The other one in a conversation of two; gives form and colour of the avatar. */
  readonly person?: Person;
  /** Authorities of those who are here or invited from outside. */
  readonly outside: readonly Authority[];
  readonly preview: Preview;
  readonly at?: number;
  readonly unread: number;
  readonly isMentioned: boolean;
  readonly isMuted: boolean;
  readonly delivery?: Delivery;
};

export type InvitationRow = {
  readonly roomId: string;
  readonly kind: "person" | "group";
  readonly title: string;
  readonly invitedBy?: Person;
  readonly at?: number;
  readonly isAnswering: boolean;
  readonly problem?: Problem;
};

export type ConversationListState = {
  readonly phase: "loading" | "ready";
  readonly invitations: readonly InvitationRow[];
  readonly recent: readonly ConversationRow[];
  readonly search: string;
  readonly openRoomId?: string;
  /** Conversations with something unread, invitations included. */
  readonly unreadConversations: number;
};

export interface ConversationListModel {
  readonly state: Readable<ConversationListState>;
  find(text: string): void;
  open(roomId: string): void;
  accept(roomId: string): Promise<void>;
  decline(roomId: string): Promise<void>;
}
