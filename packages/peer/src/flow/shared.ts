/** Who asks for the same thing while it is under way waits for the same answer. */
export class Shared<Key, Value> {
  readonly #underWay = new Map<Key, Promise<Value>>();

  run(key: Key, begin: () => Promise<Value>): Promise<Value> {
    const running = this.#underWay.get(key);
    if (running !== undefined) return running;
    const started = begin().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, started);
    return started;
  }
}
