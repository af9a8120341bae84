import { MatrixError } from "@botschaft/protocol/errors";
import { type RoomId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { addSignature, type Pdu, voucherOf } from "@botschaft/room/event";
import type { RoomActor } from "../../rooms/room-actor.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { checkNoOutsiders } from "../border/outsiders.ts";
import type { RoomDoor } from "../door/room-door.ts";
import type { Gaps } from "../gaps/gaps.ts";
import type { Outbound } from "../ports.ts";
import { type GraphReader, pdusOf } from "../reading/graph-reader.ts";
import { listShownState } from "../reading/shown-state.ts";
import { vouchFor } from "./make-membership.ts";
import { type Claim, checkIsOwn, getMemberPdu, invalid } from "./received-pdu.ts";

export type SentMembership = Omit<Claim, "membership"> & { readonly pdu: JsonObject };

export type WelcomeParts = {
  readonly rooms: Rooms;
  readonly door: RoomDoor;
  readonly graph: GraphReader;
  readonly gaps: Gaps;
  readonly outbound: Pick<Outbound, "passOn">;
};

/** What a server that comes into a room gets of it. */
export type Welcome = {
  readonly event: JsonObject;
  readonly state: readonly JsonObject[];
  readonly authChain: readonly JsonObject[];
};

/**
 * Membership events that other servers signed after a template of ours: send_join, send_leave and send_knock.
 * https://spec.matrix.org/v1.19/server-server-api/#joining-rooms
 */
export class MembershipReceipt {
  readonly #parts: WelcomeParts;

  constructor(parts: WelcomeParts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INVALID_PARAM, M_UNABLE_TO_AUTHORISE_JOIN, M_UNABLE_TO_GRANT_JOIN */
  async join(sent: SentMembership, origin: ServerName): Promise<Welcome> {
    const { graph } = this.#parts;
    const { actor, pdu } = await this.#check({ ...sent, membership: "join" }, origin);
    await checkNoOutsiders(this.#parts.rooms, actor, "join", origin);
    const event = await this.#vouch(actor, pdu);
    await this.#take(actor, event, sent.eventId, origin);
    const snapshot = await graph.snapshotBefore(await graph.getNid(actor, sent.eventId));
    return { event, state: pdusOf(actor, snapshot.state), authChain: pdusOf(actor, snapshot.authChain) };
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INVALID_PARAM */
  async leave(sent: SentMembership, origin: ServerName): Promise<void> {
    const { actor, pdu } = await this.#check({ ...sent, membership: "leave" }, origin);
    await this.#take(actor, pdu, sent.eventId, origin);
  }

  /** What whoever knocks is shown of the room. @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INVALID_PARAM */
  async knock(sent: SentMembership, origin: ServerName): Promise<readonly JsonObject[]> {
    const { actor, pdu } = await this.#check({ ...sent, membership: "knock" }, origin);
    await this.#take(actor, pdu, sent.eventId, origin);
    return listShownState(this.#parts.rooms.ports.storage.reads, actor);
  }

  async #check(claim: SentMembership & Claim, origin: ServerName) {
    const { door, rooms } = this.#parts;
    const actor = await door.get(claim.roomId, origin);
    const pdu = getMemberPdu(claim.pdu, claim, actor.rules, rooms.ports.signing);
    checkIsOwn(pdu, origin);
    return { actor, pdu };
  }

  /** A join that somebody of this server vouches for needs its signature, and is judged once more before it gets it. */
  async #vouch(actor: RoomActor, pdu: Pdu): Promise<Pdu> {
    const { rooms } = this.#parts;
    const { signer } = rooms.ports.signing;
    const voucher = voucherOf(pdu, actor.rules);
    if (voucher === undefined || serverNameOf(voucher as UserId) !== signer.serverName) return pdu;
    await vouchFor(rooms, actor, await rooms.person(pdu.sender as UserId));
    return addSignature(pdu, actor.rules, signer);
  }

  async #take({ view }: RoomActor, pdu: Pdu, eventId: string, origin: ServerName): Promise<void> {
    const { gaps, outbound } = this.#parts;
    outbound.passOn(eventId);
    const outcome = await gaps.receive(origin, view.roomId as RoomId, pdu);
    switch (outcome.kind) {
      case "accepted":
      case "known":
        return;
      case "dropped":
        throw invalid(outcome.why, outcome.rule);
      case "needs":
        throw invalid("The event names events that cannot be had.", "missing-events");
      default:
        throw new MatrixError("M_FORBIDDEN", outcome.why, { detail: outcome.rule });
    }
  }
}
