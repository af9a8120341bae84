import type { RoomId, UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Rooms } from "../rooms.ts";
import { changeMembership } from "./change-membership.ts";

export type ThirdPartyInvite = {
  readonly roomId: RoomId;
  readonly sender: UserId;
  readonly target: UserId;
  /** Of the member event's content, with what the third party signed. */
  readonly thirdPartyInvite: JsonObject;
};

/**
 * Turns an invitation by an address into one of the person who turned out to have it.
 * @throws {MatrixError} M_FORBIDDEN where it was not signed by whoever the room trusts with that
 */
export async function inviteThirdParty(rooms: Rooms, invite: ThirdPartyInvite): Promise<void> {
  const { roomId, target, thirdPartyInvite } = invite;
  const content = { membership: "invite", third_party_invite: thirdPartyInvite };
  await changeMembership(rooms, { sender: await rooms.person(invite.sender), roomId, target, content });
}
