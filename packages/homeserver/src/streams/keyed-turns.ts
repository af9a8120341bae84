/** One after another for each key; different keys do not wait for each other. */
export class KeyedTurns<Key> {
  readonly #tails = new Map<Key, Promise<unknown>>();

  run<Result>(key: Key, act: () => Promise<Result>): Promise<Result> {
    const result = (this.#tails.get(key) ?? Promise.resolve()).then(act);
    const tail = result
      .catch(() => {})
      .finally(() => {
        if (this.#tails.get(key) === tail) this.#tails.delete(key);
      });
    this.#tails.set(key, tail);
    return result;
  }
}
