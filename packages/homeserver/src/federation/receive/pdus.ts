import type { Log } from "@botschaft/platform/log";
import { parseRoomId, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { checkGate, type FederationGate } from "../../rooms/federation-gate.ts";
import type { Outcome } from "../../rooms/intake/outcome.ts";
import { inParallel } from "../../streams/in-parallel.ts";
import type { MissingEvents, PduDoor, PduIntake } from "./ports.ts";
import type { Answer } from "./transactions.ts";

type Ports = {
  readonly intake: PduIntake;
  readonly missing: MissingEvents;
  readonly door: PduDoor;
  readonly gate: Pick<FederationGate, "inbound">;
  readonly log: Log;
};

const roomsAtOnce = 8;

/** The events of a transaction: those of a room one after the other, rooms side by side. A bad one fails alone. */
export class Pdus {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /**
   * What is said of each: an error for one that was not taken.
   * @throws {MatrixError} M_FORBIDDEN where the server was cut off meanwhile: it sends the rest again if it may
   */
  async take(origin: ServerName, pdus: readonly JsonObject[]): Promise<Answer["pdus"]> {
    const results = new Map<string, { readonly error?: string }>();
    const byRoom = Map.groupBy(pdus, ({ room_id }) => parseRoomId(room_id));
    // Without a room nothing can be said of an event, not even its id. @NOTE of version 12 the create event has none:
    // it comes with a room's state, never in a transaction.
    byRoom.delete(undefined);
    await inParallel(roomsAtOnce, [...byRoom] as readonly [RoomId, JsonObject[]][], async ([roomId, ofRoom]) => {
      const denial = await this.#ports.door.findDenial(origin, roomId, ofRoom);
      for (const eventId of denial?.eventIds ?? []) results.set(eventId, { error: denial?.why ?? "" });
      if (denial !== undefined) return;
      for (const pdu of ofRoom) {
        checkGate(this.#ports.gate.inbound({ kind: "message", server: origin }));
        note(results, await this.#takeOne(origin, roomId, pdu));
      }
    });
    return Object.fromEntries(results);
  }

  async #takeOne(origin: ServerName, roomId: RoomId, pdu: JsonObject): Promise<Outcome> {
    const { intake, missing, log } = this.#ports;
    const first = await intake.accept(roomId, pdu);
    const outcome = first.kind === "needs" ? await missing.fetchMissing(origin, roomId, pdu, first) : first;
    if (outcome.kind !== "accepted" && outcome.kind !== "known") {
      log.info({ origin, roomId, ...outcome }, "an event of another server was not taken as it is");
    }
    return outcome;
  }
}

/** A soft-failed event has its place in the graph: its sender need not know. @COMPAT(Synapse) nor of one rejected */
function note(results: Map<string, { readonly error?: string }>, outcome: Outcome): void {
  if (outcome.eventId === undefined) return;
  if (outcome.kind === "dropped") results.set(outcome.eventId, { error: outcome.why });
  else if (outcome.kind === "rejected") results.set(outcome.eventId, { error: outcome.why });
  else if (outcome.kind === "needs") results.set(outcome.eventId, { error: "Events that it names are not to be had" });
  else results.set(outcome.eventId, {});
}
