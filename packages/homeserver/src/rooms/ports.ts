import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { BuildPorts, Pdu } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { EventPushRow, ForgottenRow, GroupCommit, MembershipRow } from "@botschaft/storage";
import type { ClientEvent } from "./client-event.ts";
import type { Membership } from "./members.ts";
import type { RoomActor } from "./room-actor.ts";
import type { RoomView } from "./room-view.ts";

export type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

export type Person = { readonly userNid: number; readonly userId: UserId };

/** What a room's actor tells after each commit, in words of its own. Listeners only note it: no waiting, no throwing. */
export interface RoomListener {
  onEvents(view: RoomView, events: readonly ClientEvent[]): void;
  onMembership(row: MembershipRow, before: Membership | undefined): void;
  /** Somebody who is not in a room any more wants to see nothing of it. */
  onForgotten?(row: ForgottenRow): void;
  /** The event with this number lost its content, and is now so. */
  onRedaction?(nid: number, redacted: ClientEvent): void;
}

export type Signing = BuildPorts;

/** What a member event shows of somebody from here. */
export interface Profiles {
  find(
    userNid: number,
  ): Promise<{ readonly displayName?: string | undefined; readonly avatarUrl?: string | undefined }>;
}

/**
 * Whether a server signed an event with a key that is valid for it; `unread` where its keys could not be had just now,
 * `unasked` where its key is not known here, and it is none that this server speaks with.
 */
export type Signedness = "signed" | "unsigned" | "unread" | "unasked";

export interface EventSignatures {
  /** @param pdu as it came, without `unsigned` */
  verify(server: string, pdu: Pdu, rules: RoomVersionRules): Promise<Signedness>;
}

/** Servers that rooms ask about their events. */
export interface PolicyServers {
  /**
   * Its signature, Base64, unchecked. @param pdu without `unsigned`
   * @throws {MatrixError} what it has against the event, in its own words; M_UNKNOWN (502) where it was not reached
   */
  sign(via: string, pdu: JsonObject): Promise<string>;
}

/** What somebody set for a room for themselves. */
export interface PersonalSettings {
  /** It goes with them to the room that takes its place. Done a second time, it changes nothing. */
  carry(userNid: number, from: RoomView, to: RoomView): Promise<void>;
}

/** Whether somebody from here takes invitations. https://spec.matrix.org/v1.19/client-server-api/#invite-permission */
export interface InvitePermissions {
  of(userNid: number): Promise<"allow" | "block">;
}

/** Somebody whom an event may mention, with their name in the room where that was looked up. */
export type Mentioned = Person & { readonly displayName?: string | undefined };

/** Whose rules an event's mask does not tell, because of who they are. */
export interface Mentioning {
  /** Asked before the event is decided. @param event as the push rules look at it, without `room_id` */
  find(view: RoomView, event: JsonObject): Promise<readonly Mentioned[]>;
  /** What stands in the event's commit for them. Nothing waits here. */
  rowsOf(actor: RoomActor, event: ClientEvent, mentioned: readonly Mentioned[]): readonly EventPushRow[];
}
