import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { RemoteError } from "../remote-error.ts";

/** Somebody was asked a short time ago. `failure` is what everybody is told meanwhile, where there was no answer. */
type Pause = { readonly failure: RemoteError | undefined };

type Asked = { readonly until: number; readonly failures: number; readonly cause: unknown };

/** Whoever names unknown keys must not have us ask for them again and again. */
const afterAnswerMs = 30_000;
const firstAfterFailureMs = 30_000;
const longestMs = 10 * 60_000;
const maxQuestions = 20_000;

/** When which question about keys was asked, and how long it is not asked again. */
export class KeyPauses {
  readonly #asked = new BoundedMap<string, Asked>(maxQuestions);
  readonly #clock: Clock;
  readonly #random: Random;

  constructor({ clock, random }: { readonly clock: Clock; readonly random: Random }) {
    this.#clock = clock;
    this.#random = random;
  }

  /** @param server whose keys the question is about */
  find(question: string, server: ServerName): Pause | undefined {
    const asked = this.#asked.get(question);
    if (asked === undefined || asked.until <= this.#clock.now()) return undefined;
    if (asked.failures === 0) return { failure: undefined };
    const details = { server, retryAt: asked.until, cause: asked.cause };
    return { failure: new RemoteError("waiting", `${server} did not tell its keys a short time ago`, details) };
  }

  /** The question may be asked at once. */
  end(question: string): void {
    this.#asked.delete(question);
  }

  /** Asks, and begins the pause that the outcome is worth. */
  async during<T>(question: string, ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await ask();
      this.#asked.set(question, { until: this.#clock.now() + afterAnswerMs, failures: 0, cause: undefined });
      return answer;
    } catch (cause) {
      const failures = (this.#asked.get(question)?.failures ?? 0) + 1;
      const pause = Math.min(firstAfterFailureMs * 2 ** (failures - 1), longestMs);
      this.#asked.set(question, {
        until: this.#clock.now() + pause + this.#random.integer(pause / 4),
        failures,
        cause,
      });
      throw cause;
    }
  }
}
