import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { withPolicySignature } from "@botschaft/room/policy";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { IntakeOptions } from "../../rooms/intake/arrival.ts";
import type { RoomEntry } from "../../rooms/intake/enter.ts";
import type { Intake } from "../../rooms/intake/intake.ts";
import type { Outcome } from "../../rooms/intake/outcome.ts";
import type { PolicyServers } from "../../rooms/ports.ts";
import type { RoomIntake } from "../ports.ts";

/** The rooms' intake, which asks nobody, and the servers that rooms ask about events. */
export class PolicedIntake implements RoomIntake {
  readonly #intake: Intake;
  readonly #servers: PolicyServers;

  constructor(intake: Intake, servers: PolicyServers) {
    this.#intake = intake;
    this.#servers = servers;
  }

  /** An event that the room's policy server has not signed is shown to it; what it will not sign is soft-failed. */
  async accept(roomId: RoomId, pdu: JsonObject, options: IntakeOptions = {}): Promise<Outcome> {
    const outcome = await this.#intake.accept(roomId, pdu, options);
    if (outcome.kind !== "unsigned") return outcome;
    const asked = await this.#intake.accept(roomId, await this.#signed(outcome.via, pdu), {
      ...options,
      isAsked: true,
    });
    if (asked.kind === "unsigned") throw new Error("An event was to be shown to its room's policy server twice");
    return asked;
  }

  acceptOutliers(roomId: RoomId, rules: RoomVersionRules, pdus: readonly JsonObject[]): Promise<readonly Outcome[]> {
    return this.#intake.acceptOutliers(roomId, rules, pdus);
  }

  enter(entry: RoomEntry): Promise<void> {
    return this.#intake.enter(entry);
  }

  async #signed(via: string, { unsigned: _, ...pdu }: JsonObject): Promise<JsonObject> {
    try {
      return withPolicySignature(pdu as never, via, await this.#servers.sign(via, pdu));
    } catch (error) {
      // Whatever it says, the event is not recommended: that is for the intake to judge.
      if (!(error instanceof MatrixError)) throw error;
      return pdu;
    }
  }
}
