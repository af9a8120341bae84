import type { Log } from "@botschaft/platform/log";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject } from "@botschaft/protocol/json";
import type { EduHandler } from "./ports.ts";
import type { Body } from "./transactions.ts";

type Ports = {
  /** By type. What has none is ignored, presence for one. */
  readonly handlers: Readonly<Record<string, EduHandler>>;
  readonly log: Log;
};

/** The EDUs of a transaction, in order. One that cannot be read says nothing, and the next one has its turn. */
export class Edus {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async take(origin: ServerName, edus: NonNullable<Body["edus"]>): Promise<void> {
    const { handlers, log } = this.#ports;
    for (const { edu_type, content } of edus) {
      const handler = Object.hasOwn(handlers, edu_type) ? handlers[edu_type] : undefined;
      if (handler === undefined || !isObject(content)) continue;
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
