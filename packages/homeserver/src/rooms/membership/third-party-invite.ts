import type { RoomId, UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
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
  const announced = await findAnnouncement(rooms, invite);
  // @COMPAT(Synapse) who passes an invitation on leaves it to the room how the address is written.
  const shown = announced?.display_name;
  const named = shown === undefined ? thirdPartyInvite : { ...thirdPartyInvite, display_name: shown };
  const content = { membership: "invite", third_party_invite: named };
  await changeMembership(rooms, { sender: await rooms.person(invite.sender), roomId, target, content });
}

async function findAnnouncement(rooms: Rooms, { roomId, thirdPartyInvite }: ThirdPartyInvite) {
  const actor = await rooms.ports.registry.find(roomId);
  const { signed } = thirdPartyInvite;
  const token = isObject(signed) ? signed.token : undefined;
  return typeof token === "string" ? actor?.content("m.room.third_party_invite", token) : undefined;
}
