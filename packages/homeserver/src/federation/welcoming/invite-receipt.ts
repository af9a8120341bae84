import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type RoomId, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import {
  addSignature,
  checkContentHash,
  checkFormat,
  eventIdOf,
  type Pdu,
  roomIdFromCreate,
} from "@botschaft/room/event";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { checkTakesInvitations } from "../../rooms/membership/change-membership.ts";
import type { EventSignatures, Person } from "../../rooms/ports.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { checkAcl, type RoomDoor } from "../door/room-door.ts";
import type { Gaps } from "../gaps/gaps.ts";
import { type OutsideRooms, strippedFrom } from "../outside/outside-rooms.ts";
import { getMemberPdu, invalid } from "./received-pdu.ts";

export type SentInvite = {
  readonly roomId: string;
  readonly eventId: string;
  readonly roomVersion: string;
  readonly pdu: JsonObject;
  /** State of the room, to tell it by. */
  readonly shown: unknown;
};

export type InviteReceiptParts = {
  readonly rooms: Rooms;
  readonly signatures: EventSignatures;
  readonly door: RoomDoor;
  readonly gaps: Gaps;
  readonly outside: OutsideRooms;
};

/** Invitations of people here by people elsewhere. https://spec.matrix.org/v1.19/server-server-api/#inviting-to-a-room */
export class InviteReceipt {
  readonly #parts: InviteReceiptParts;

  constructor(parts: InviteReceiptParts) {
    this.#parts = parts;
  }

  /** The invitation with this server's signature. @throws {MatrixError} M_INCOMPATIBLE_ROOM_VERSION, M_INVALID_PARAM, M_FORBIDDEN, M_NOT_FOUND, M_INVITE_BLOCKED */
  async receive(sent: SentInvite, origin: ServerName): Promise<JsonObject> {
    const { rooms } = this.#parts;
    const rules = getRules(sent.roomVersion);
    const { signing } = rooms.ports;
    const pdu = getMemberPdu(sent.pdu, { ...sent, membership: "invite" }, rules, signing);
    const target = await this.#getTarget(pdu, origin);
    await this.#checkSigned(pdu, origin, rules);
    checkShown(sent, rules, rooms);
    await checkTakesInvitations(rooms, target);
    const signed = addSignature(pdu, rules, signing.signer);
    await this.#take(sent.roomId as RoomId, target, signed, sent.shown, origin);
    return signed as JsonObject;
  }

  async #getTarget({ state_key, sender }: Pdu, origin: ServerName): Promise<Person> {
    const { people, signing } = this.#parts.rooms.ports;
    const userId = parseUserId(state_key);
    if (userId === undefined || serverNameOf(userId) !== signing.signer.serverName) {
      throw invalid("The invited person is not of this server.");
    }
    const inviter = parseUserId(sender);
    if (inviter === undefined || serverNameOf(inviter) !== origin) throw invalid("The sender is not of your server.");
    const userNid = await people.find(userId);
    if (userNid === undefined) throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${userId}.`);
    return { userId, userNid };
  }

  async #checkSigned(pdu: Pdu, origin: ServerName, rules: RoomVersionRules): Promise<void> {
    const { signatures, rooms } = this.#parts;
    if (!checkContentHash(pdu, rules, rooms.ports.signing)) throw invalid("The event is not what was hashed.");
    if ((await signatures.verify(origin, pdu, rules)) !== "signed")
      throw invalid("Your server did not sign the event.");
  }

  async #take(roomId: RoomId, target: Person, pdu: Pdu, shown: unknown, origin: ServerName): Promise<void> {
    const { door, gaps, outside } = this.#parts;
    const actor = await door.find(roomId);
    if (actor === undefined) {
      const { type, state_key = "", sender, content } = pdu;
      const others = strippedFrom(shown).filter((event) => event.type !== type || event.state_key !== state_key);
      return outside.put(roomId, target, "invite", [...others, { type, state_key, sender, content }]);
    }
    checkAcl(actor, origin);
    // It comes with a transaction, too: what it still misses here is fetched then.
    const outcome = await gaps.receive(origin, roomId, pdu as JsonObject);
    if (outcome.kind === "rejected" || outcome.kind === "softFailed") {
      throw new MatrixError("M_FORBIDDEN", outcome.why, { detail: outcome.rule });
    }
  }
}

/** @throws {MatrixError} M_INCOMPATIBLE_ROOM_VERSION */
function getRules(version: string): RoomVersionRules {
  const rules = findRoomVersion(version);
  if (rules !== undefined) return rules;
  throw new MatrixError("M_INCOMPATIBLE_ROOM_VERSION", "This server does not serve the room's version.", {
    fields: { room_version: version },
  });
}

/**
 * Where the room's id is its create event's hash, that event has to come along and be the one.
 * @COMPAT(Synapse) one that is only stripped cannot be compared, and is taken
 */
function checkShown({ roomId, shown }: SentInvite, rules: RoomVersionRules, { ports }: Rooms): void {
  if (!rules.event.roomIdIsCreateHash) return;
  const events = Array.isArray(shown) ? shown.filter(isObject) : [];
  const create = events.find(({ type, state_key }) => type === "m.room.create" && state_key === "");
  if (create === undefined) throw invalid("The room's create event is missing from invite_room_state.");
  if (create.hashes === undefined) return;
  if (!checkFormat(create, rules).ok) throw invalid("The create event in invite_room_state is none.");
  if (roomIdFromCreate(eventIdOf(create as unknown as Pdu, rules, ports.signing)) !== roomId) {
    throw invalid("The create event in invite_room_state is that of another room.");
  }
}
