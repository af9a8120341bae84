import { RemoteError } from "@botschaft/peer";
import type { Log } from "@botschaft/platform/log";
import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, parseUserId, type RoomId, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { inviteThirdParty } from "../../rooms/membership/third-party-invite.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import type { RemoteServers } from "../ports.ts";

type Parts = { readonly rooms: Rooms; readonly remote: RemoteServers; readonly log: Log };

type Invite = {
  readonly roomId: RoomId;
  readonly sender: UserId;
  readonly signed: JsonObject;
};

/** Whoever tells of them proves nothing of themselves: a call makes so many calls of ours and no more. */
const invitesAtMost = 20;
const timeoutMs = 10_000;

/**
 * Somebody here turned out to have an address, and invitations wait for it. Each is worth what the room's third party
 * signed, and is judged by that: here where the inviter is of this server, else by theirs.
 * https://spec.matrix.org/v1.19/server-server-api/#put_matrixfederationv13pidonbind
 */
export class BoundAddresses {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** One invitation that does not stand is no matter of the others. @throws {MatrixError} M_NOT_FOUND, M_TOO_LARGE */
  async take(userId: string, invites: readonly unknown[]): Promise<void> {
    const { rooms } = this.#parts;
    const target = parseUserId(userId);
    if (target === undefined || !this.#isOwn(target) || (await rooms.ports.people.find(target)) === undefined) {
      throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${userId}.`);
    }
    if (invites.length > invitesAtMost) throw new MatrixError("M_TOO_LARGE", "These are too many invitations at once.");
    for (const invite of invites.flatMap((given) => inviteFrom(given, target))) await this.#pass(invite, target);
  }

  #isOwn(userId: UserId): boolean {
    return serverNameOf(userId) === this.#parts.rooms.ports.signing.signer.serverName;
  }

  async #pass(invite: Invite, target: UserId): Promise<void> {
    const { rooms, log } = this.#parts;
    const { roomId, sender, signed } = invite;
    try {
      if (this.#isOwn(sender)) await inviteThirdParty(rooms, { roomId, sender, target, thirdPartyInvite: { signed } });
      else await this.#exchange(invite, target);
    } catch (error) {
      if (!(error instanceof RemoteError || error instanceof MatrixError)) throw error;
      log.info({ err: error, roomId }, "an invitation by an address was not taken");
    }
  }

  async #exchange({ roomId, sender, signed }: Invite, target: UserId): Promise<void> {
    // The room's own words for the address are filled in by who has them.
    const content = { membership: "invite", third_party_invite: { display_name: "", signed: signed as never } };
    const body = { type: "m.room.member", room_id: roomId, sender, state_key: target, content };
    const request = { path: { roomId }, body };
    await this.#parts.remote.call(serverNameOf(sender), "exchangeThirdPartyInvite", request, { timeoutMs });
  }
}

function inviteFrom(given: unknown, target: UserId): readonly Invite[] {
  if (!isObject(given as never)) return [];
  const { room_id, sender, signed } = given as JsonObject;
  const [roomId, inviter] = [parseRoomId(room_id), parseUserId(sender)];
  if (roomId === undefined || inviter === undefined || !isObject(signed) || signed.mxid !== target) return [];
  return [{ roomId, sender: inviter, signed }];
}
