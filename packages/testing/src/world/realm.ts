import { setImmediate as nextTurn } from "node:timers/promises";
import { createHandClock, type HandClock } from "./hand-clock.ts";
import { Net } from "./net/net.ts";
import { seededRandom } from "./seeded-random.ts";
import { busyIn, settle } from "./settle.ts";
import { actMs, type Law, type Neighbours, World, type WorldOptions } from "./world.ts";

export type RealmOptions = Omit<WorldOptions, "among">;

/** How long it takes, at most, until a server tries again to reach another one. */
const longestBackOffMs = 3_600_000;

/** Several servers, each with a database, a seed and a name of its own, under one clock, with wires between them. */
export class Realm implements Neighbours {
  readonly clock: HandClock;
  readonly net: Net;
  readonly #worlds: World[] = [];
  readonly #laws: Law[] = [];
  #isOpen = false;

  static async open(serverNames: readonly string[], options: RealmOptions = {}): Promise<Realm> {
    const realm = new Realm(options.seed ?? 1);
    for (const [at, name] of serverNames.entries()) {
      realm.#worlds.push(await World.open({ ...options, seed: (options.seed ?? 1) + at * 101, among: realm }, name));
    }
    realm.#isOpen = true;
    return realm;
  }

  private constructor(seed: number) {
    this.clock = createHandClock();
    this.net = new Net(this.clock, seededRandom(seed + 7));
  }

  get worlds(): readonly World[] {
    return this.#worlds;
  }

  world(serverName: string): World {
    const found = this.#worlds.find((world) => world.serverName === serverName);
    if (found === undefined) throw new Error(`There is no server ${serverName}`);
    return found;
  }

  /** Something about all servers that must hold after every act. */
  obey(law: Law): void {
    this.#laws.push(law);
  }

  async during<Result>(run: () => Promise<Result>): Promise<Result> {
    const end = { isReached: false };
    const running = run().finally(() => {
      end.isReached = true;
    });
    // It is thrown below.
    running.catch(() => {});
    while (!end.isReached) {
      await nextTurn();
      // What a server does by itself waits for one call at a time: where more wait, somebody does.
      if (this.#isOpen && this.net.parked > busyIn(this.#worlds)) this.clock.pass(actMs);
    }
    return running;
  }

  settle(): Promise<void> {
    return settle(this.#isOpen ? this.#worlds : [], this.net);
  }

  async endAct(): Promise<void> {
    this.clock.pass(actMs);
    await this.checkLaws();
  }

  async checkLaws(): Promise<void> {
    await this.settle();
    for (const world of this.#worlds) await this.during(() => world.checkLaws());
    for (const law of this.#laws) await law.check();
  }

  /** Lets time pass in steps, so that everything that a server does when its time has come gets done. */
  async pass(ms: number, steps = 1): Promise<void> {
    for (let step = 0; step < steps; step++) {
      this.clock.pass(Math.ceil(ms / steps));
      await this.settle();
    }
  }

  /** Every wire is whole again, and everybody has tried to reach everybody. */
  async mend(): Promise<void> {
    this.net.mend();
    await this.pass(2 * longestBackOffMs, 4);
    await this.checkLaws();
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#worlds.map((world) => world.close()));
  }

  /** @throws where a server made a mistake */
  assertNoMistakes(): void {
    for (const world of this.#worlds) world.assertNoMistakes();
    if (this.net.mistakes.length > 0)
      throw new Error("A server failed to answer another", { cause: this.net.mistakes[0] });
  }
}
