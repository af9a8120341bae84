/** A map that forgets what was not used for longest, once the sizes of its entries exceed a bound. */
export class BoundedMap<Key, Value> {
  readonly #entries = new Map<Key, { readonly value: Value; readonly size: number }>();
  readonly #maxSize: number;
  #size = 0;

  /** @param maxSize in whatever unit `set` counts, bytes or entries */
  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: Key, value: Value, size = 1): void {
    this.delete(key);
    this.#entries.set(key, { value, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#maxSize) break;
      this.delete(oldest);
    }
  }

  delete(key: Key): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#size -= entry.size;
  }

  /** A copy, in no order to rely on. */
  entries(): readonly (readonly [Key, Value])[] {
    return [...this.#entries].map(([key, { value }]) => [key, value]);
  }

  clear(): void {
    this.#entries.clear();
    this.#size = 0;
  }
}
