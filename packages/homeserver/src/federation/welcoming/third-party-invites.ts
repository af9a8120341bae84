import { parseUserId, type RoomId, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { inviteThirdParty } from "../../rooms/membership/third-party-invite.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import type { RoomDoor } from "../door/room-door.ts";
import { invalid } from "./received-pdu.ts";

/**
 * Somebody who was invited by an address has become a person with a server, which asks the inviter's for the invitation.
 * https://spec.matrix.org/v1.19/server-server-api/#third-party-invites
 */
export class ThirdPartyInvites {
  readonly #rooms: Rooms;
  readonly #door: RoomDoor;

  constructor(rooms: Rooms, door: RoomDoor) {
    this.#rooms = rooms;
    this.#door = door;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INVALID_PARAM, or what the invited person's server has against it */
  async take(roomId: string, given: JsonObject, origin: ServerName): Promise<void> {
    const { type, room_id, content } = given;
    const actor = await this.#door.get(roomId, origin);
    if (type !== "m.room.member" || room_id !== roomId) throw invalid("The event is no invitation to this room.");
    const sender = parseUserId(given.sender);
    const target = parseUserId(given.state_key);
    if (sender === undefined || serverNameOf(sender) !== this.#rooms.ports.signing.signer.serverName) {
      throw invalid("Whoever invites is not of this server.");
    }
    if (target === undefined) throw invalid("Nobody is invited.");
    const invite = isObject(content) ? content.third_party_invite : undefined;
    if (!isObject(content) || content.membership !== "invite" || !isObject(invite)) {
      throw invalid("The event is no invitation of a third party.");
    }
    const room = actor.view.roomId as RoomId;
    await inviteThirdParty(this.#rooms, { roomId: room, sender, target, thirdPartyInvite: invite });
  }
}
