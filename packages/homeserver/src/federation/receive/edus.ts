import type { Log } from "@botschaft/platform/log";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject } from "@botschaft/protocol/json";
import type { Crossing, FederationGate } from "../../rooms/federation-gate.ts";
import type { EduHandler } from "./ports.ts";
import type { Body } from "./transactions.ts";

type Ports = {
  /** By type. What has none is ignored, presence for one. */
  readonly handlers: Readonly<Record<string, EduHandler>>;
  readonly gate: Pick<FederationGate, "inbound">;
  readonly log: Log;
};

/**
 * Of these their whole content comes to people here. What others tell is taken of people of their server alone, in rooms
 * that they share with people here: they can bring nobody else's name.
 */
const judged: { readonly [type: string]: Crossing["kind"] } = {
  "m.device_list_update": "devices",
  "m.direct_to_device": "message",
  "m.signing_key_update": "devices",
};

/** The EDUs of a transaction, in order. One that cannot be read says nothing, and the next one has its turn. */
export class Edus {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async take(origin: ServerName, edus: NonNullable<Body["edus"]>): Promise<void> {
    const { handlers, gate, log } = this.#ports;
    for (const { edu_type, content } of edus) {
      const handler = Object.hasOwn(handlers, edu_type) ? handlers[edu_type] : undefined;
      if (handler === undefined || !isObject(content)) continue;
      const kind = judged[edu_type];
      if (kind !== undefined && !gate.inbound({ kind, server: origin, eventType: edu_type, event: content }).ok)
        continue;
      try {
        await handler(origin, content);
      } catch (error) {
        // One bad EDU fails alone. What is no refusal is ours: the transaction fails, and is sent again.
        if (!(error instanceof MatrixError) || error.status >= 500) throw error;
        log.info({ origin, eduType: edu_type, why: error.message }, "an EDU was not taken");
      }
    }
  }
}
