import { eventIdBytes, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { backwardExtremities, type RowSet, refusals, rows } from "@botschaft/storage";
import type { RoomActor } from "../room-actor.ts";
import type { IntakeOptions, IntakeParts, Placed } from "./arrival.ts";
import { findFacts, isPlaced } from "./edges.ts";
import { enterRoom, type RoomEntry } from "./enter.ts";
import type { Outcome, Unsigned } from "./outcome.ts";
import { acceptOutliers } from "./outliers.ts";
import { placeOffTop } from "./place-off-top.ts";
import { placeOnTop } from "./place-on-top.ts";
import { prepareReceived } from "./prepare-received.ts";
import { type ReceivedEvent, readReceived } from "./received-event.ts";

/**
 * Events of other servers, for rooms that people here are in. Never fetches: it says what is missing.
 * https://spec.matrix.org/v1.19/server-server-api/#checks-performed-on-receipt-of-a-pdu
 */
export class Intake {
  readonly parts: IntakeParts;
  readonly #arriving = new Map<string, Promise<Outcome | Unsigned>>();

  constructor(parts: IntakeParts) {
    this.parts = parts;
  }

  async accept(roomId: RoomId, given: JsonObject, options: IntakeOptions = {}): Promise<Outcome | Unsigned> {
    const actor = await this.parts.rooms.ports.registry.find(roomId);
    if (actor === undefined) return { kind: "dropped", rule: "room-unknown", why: "Nobody here is in this room" };
    const received = await readReceived(given, roomId, actor.rules, this.parts);
    if ("kind" in received) return received;
    return this.#once(received, () => this.#take(actor, received, options));
  }

  /** Events of states and auth chains of a room that is here; they are stored without a place. */
  async acceptOutliers(
    roomId: RoomId,
    rules: RoomVersionRules,
    pdus: readonly JsonObject[],
  ): Promise<readonly Outcome[]> {
    const roomNid = await this.parts.rooms.ports.registry.findNid(roomId);
    return roomNid === undefined ? [] : acceptOutliers(this.parts, { roomNid, roomId, rules, pdus });
  }

  /** @throws {MatrixError} M_FORBIDDEN where the state is not one, or does not let the join in */
  enter(entry: RoomEntry): Promise<void> {
    return enterRoom(this.parts, entry);
  }

  /** The same event from two servers at once is one event. */
  async #once({ eventId }: ReceivedEvent, take: () => Promise<Outcome | Unsigned>): Promise<Outcome | Unsigned> {
    const running = this.#arriving.get(eventId);
    if (running !== undefined) {
      const outcome = await running;
      return outcome.kind === "accepted" ? { kind: "known", eventId } : outcome;
    }
    const taken = take().finally(() => this.#arriving.delete(eventId));
    this.#arriving.set(eventId, taken);
    return taken;
  }

  async #take(actor: RoomActor, received: ReceivedEvent, options: IntakeOptions): Promise<Outcome | Unsigned> {
    const { rooms, ids } = this.parts;
    const { eventId } = received;
    const facts = (await findFacts(rooms.ports.storage.reads, actor, [eventId])).get(eventId);
    if (facts !== undefined && isPlaced(facts, actor.view.roomNid)) return { kind: "known", eventId };
    const prepared = await prepareReceived(rooms, actor, received);
    const bytes = eventIdBytes(eventId, actor.rules.event.ids) as Uint8Array;
    const takeNid = () => ids.take(bytes, facts?.eventNid);
    const placed = await rooms.act(
      actor,
      async (turn) => {
        const arrival = { turn, received, prepared, known: facts, takeNid, options };
        return (await placeOnTop(arrival)) ?? placeOffTop(this.parts, arrival);
      },
      (result) => ("event" in result ? extraRows(actor, result) : []),
    );
    if (!("event" in placed)) return placed;
    ids.settle(bytes, placed.event.nid);
    placed.ids?.settle();
    return placed.refusal === undefined ? { kind: "accepted", eventId } : { eventId, ...placed.refusal };
  }
}

function extraRows({ view: { roomNid } }: RoomActor, { event, refusal, ids }: Placed): readonly RowSet[] {
  const { nid: eventNid } = event;
  return [
    ...(refusal === undefined ? [] : [rows(refusals, [{ eventNid, rule: refusal.rule, why: refusal.why }])]),
    ...(ids === undefined ? [] : [ids.rows, rows(backwardExtremities, [{ roomNid, eventNid }])]),
  ];
}
