import { Slots } from "@botschaft/platform/slots";
import { MatrixError } from "@botschaft/protocol/errors";

/** Of one server's requests so many are worked on at a time. */
const atOnce = 32;
/** And so many more wait for their turn; what comes beyond is refused. */
const maxWaiting = 128;
const retryAfterMs = 2_000;

/** Requests of other servers: however much one of them asks, the others get their answers. */
export class ServerLanes {
  /** Only of those who have a request under way. */
  readonly #lanes = new Map<string, { readonly slots: Slots; requests: number }>();

  /**
   * @param caller the server that signed, or the address of who need not sign
   * @param signal the caller went away: what still waits need not be done
   * @throws {MatrixError} M_LIMIT_EXCEEDED
   */
  async run<Result>(caller: string, act: () => Promise<Result> | Result, signal: AbortSignal): Promise<Result> {
    const lane = this.#lanes.get(caller) ?? { slots: new Slots(atOnce), requests: 0 };
    if (lane.slots.waiting >= maxWaiting) {
      throw new MatrixError("M_LIMIT_EXCEEDED", "Your server has too many requests under way here", {
        fields: { retry_after_ms: retryAfterMs },
      });
    }
    this.#lanes.set(caller, lane);
    lane.requests++;
    try {
      return await lane.slots.run(async () => act(), signal);
    } finally {
      lane.requests--;
      if (lane.requests === 0) this.#lanes.delete(caller);
    }
  }

  /** Callers that have a request under way. */
  get size(): number {
    return this.#lanes.size;
  }
}
