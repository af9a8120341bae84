import type { Counted, Refusal } from "./refusal.ts";

/** Of servers that are named here; there are as many kinds of refusals of one as there are rules and kinds. */
const maxOfPartners = 2_000;
/** Of others: anybody can call themselves anything. */
const maxOfStrangers = 16;

/** Refusals that were not written yet, the same ones counted: a flood costs a row a minute. */
export class PendingRefusals {
  readonly #isNamed: (server: string) => boolean;
  readonly #counted = new Map<string, Counted>();
  #strangers = 0;

  /** @param isNamed whether a server was ever named here */
  constructor(isNamed: (server: string) => boolean) {
    this.#isNamed = isNamed;
  }

  get isEmpty(): boolean {
    return this.#counted.size === 0;
  }

  add(refusal: Refusal, now: number): void {
    this.#count({ refusal, count: 1, first: now, last: now });
  }

  /** All of them, oldest first; they are then the caller's. */
  take(): readonly Counted[] {
    const taken = [...this.#counted.values()].toSorted((left, right) => left.first - right.first);
    this.#counted.clear();
    this.#strangers = 0;
    return taken;
  }

  /** They could not be written. */
  putBack(taken: readonly Counted[]): void {
    for (const counted of taken) this.#count(counted);
  }

  #count(counted: Counted): void {
    const key = keyOf(counted.refusal);
    const before = this.#counted.get(key);
    if (before !== undefined) {
      const [first, last] = [Math.min(before.first, counted.first), Math.max(before.last, counted.last)];
      this.#counted.set(key, { ...before, count: before.count + counted.count, first, last });
    } else if (this.#hasRoomFor(counted.refusal)) this.#counted.set(key, counted);
    else this.#countAmongOthers(counted);
  }

  #hasRoomFor({ server }: Refusal): boolean {
    if (server !== undefined && this.#isNamed(server)) return this.#counted.size < maxOfPartners;
    return this.#strangers++ < maxOfStrangers;
  }

  /** Without whose it was: there are too many. */
  #countAmongOthers({ refusal, ...rest }: Counted): void {
    const { direction, kind, rule, steps } = refusal;
    const why = "Further servers were refused by the same rule";
    const others = {
      direction,
      kind,
      rule,
      why,
      server: undefined,
      steps: steps.map((step) => ({ ...step, text: why })),
    };
    const key = keyOf(others);
    const before = this.#counted.get(key);
    this.#counted.set(
      key,
      before === undefined
        ? { ...rest, refusal: others }
        : { ...before, count: before.count + rest.count, last: rest.last },
    );
  }
}

function keyOf({ server = "", direction, rule, kind }: Refusal): string {
  return [direction, rule, kind, server].join(" ");
}
