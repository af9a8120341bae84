import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import { hashPassword, isPassword } from "./password-hash.ts";

type Options = {
  readonly random: Random;
  /** Hashes at once: libuv's threads serve files, pictures and names as well. */
  readonly atOnce: number;
  /** How many may wait; whoever comes then is told to come again. */
  readonly queue?: number;
};

/** Password hashes, a few at a time. */
export class Passwords {
  readonly #random: Random;
  readonly #atOnce: number;
  readonly #queue: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #decoy: Promise<string> | undefined;

  constructor({ random, atOnce, queue = 64 }: Options) {
    this.#random = random;
    this.#atOnce = atOnce;
    this.#queue = queue;
  }

  /** @throws {MatrixError} M_LIMIT_EXCEEDED when too many wait */
  hash(password: string): Promise<string> {
    return this.#inTurn(() => hashPassword(password, this.#random.bytes(16)));
  }

  /**
   * Takes the same time where there is no such account (`hashed` undefined), which is answered with false.
   * @throws {MatrixError} M_LIMIT_EXCEEDED when too many wait
   */
  async verify(password: string, hashed: string | null | undefined): Promise<boolean> {
    if (hashed !== null && hashed !== undefined) return this.#inTurn(() => isPassword(password, hashed));
    const decoy = await this.#getDecoy();
    await this.#inTurn(() => isPassword(password, decoy));
    return false;
  }

  /** Of a password that nobody has; made at the start, so that the first unknown name takes no longer than others. */
  async prepare(): Promise<void> {
    await this.#getDecoy();
  }

  #getDecoy(): Promise<string> {
    this.#decoy ??= hashPassword(Buffer.from(this.#random.bytes(32)).toString("hex"), this.#random.bytes(16));
    return this.#decoy;
  }

  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) await this.#wait();
    else this.#running++;
    try {
      return await run();
    } finally {
      const next = this.#waiting.shift();
      // Whoever waits takes over the place, so that nobody who comes now overtakes.
      if (next === undefined) this.#running--;
      else next();
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.#queue) {
      throw new MatrixError("M_LIMIT_EXCEEDED", "Too many people are signing in right now, please try again", {
        fields: { retry_after_ms: 2_000 },
      });
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
