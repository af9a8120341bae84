/** Values of one metric, told apart by labels. Whoever counts often keeps what `of` gave. */
export class Family<Value> {
  readonly labels: readonly string[];
  readonly #make: () => Value;
  readonly #values = new Map<string, { readonly labels: readonly string[]; readonly value: Value }>();

  constructor(labels: readonly string[], make: () => Value) {
    this.labels = labels;
    this.#make = make;
  }

  /** @param values in the order of the labels; few in all, and never an id */
  of(...values: readonly string[]): Value {
    const key = values.join("\u0000");
    const known = this.#values.get(key);
    if (known !== undefined) return known.value;
    const value = this.#make();
    this.#values.set(key, { labels: values, value });
    return value;
  }

  *[Symbol.iterator](): Generator<readonly [values: readonly string[], value: Value]> {
    for (const { labels, value } of this.#values.values()) yield [labels, value];
  }
}
