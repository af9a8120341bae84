/** Runs what has the same key one after the other. */
export class SerialQueues {
  readonly #last = new Map<number, Promise<unknown>>();

  run<Result>(key: number, act: () => Promise<Result>): Promise<Result> {
    const result = (this.#last.get(key) ?? Promise.resolve()).then(act);
    const settled = result.catch(() => {});
    this.#last.set(key, settled);
    settled.then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    return result;
  }
}
