import type { Pdu } from "../event/pdu.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import type { AuthView } from "./view.ts";

/** What the rules read of the event that they judge. */
export type AuthSubject = Pick<
  Pdu,
  "type" | "sender" | "room_id" | "state_key" | "content" | "prev_events" | "event_id" | "redacts"
>;

/** Signatures that somebody else verified. What is not said counts as not verified. */
export type SignatureFacts = {
  /** The server of `join_authorised_via_users_server` signed the event (or is this server, which is about to). */
  readonly voucherSigned?: boolean;
  /** A key of the `m.room.third_party_invite` event signed the `signed` of the invitation. */
  readonly thirdPartySigned?: boolean;
};

/** All that one check is about, handed from rule to rule. */
export type Case = {
  readonly event: AuthSubject;
  readonly view: AuthView;
  readonly rules: RoomVersionRules;
  readonly facts: SignatureFacts;
};

/** A case about `m.room.member`: with its target. */
export type MemberCase = Case & { readonly target: string };
