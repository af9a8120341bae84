/** Small bodies are many and short-lived; the number of connections bounds them. In bytes. */
const freeBytes = 64 * 1024;
/** One address takes so much of what there is for all, so that it cannot keep the others from sending. */
const partOfOne = 1 / 4;

/** How much of large bodies is in memory at once: of all who send, and of each of them. */
export class BodyBudget {
  readonly #max: number;
  readonly #ofEach = new Map<string, number>();
  #used = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** @param address asked for only where the body is large */
  open(address: () => string): BodyShare {
    let size = 0;
    let taken = 0;
    let from: string | undefined;
    return {
      take: (bytes) => {
        size += bytes;
        if (size <= freeBytes) return true;
        from ??= address();
        const more = size - freeBytes - taken;
        if (!this.#has(from, more)) return false;
        this.#add(from, more);
        taken += more;
        return true;
      },
      close: () => {
        if (from !== undefined && taken > 0) this.#add(from, -taken);
        taken = 0;
      },
    };
  }

  #has(address: string, bytes: number): boolean {
    return this.#used + bytes <= this.#max && (this.#ofEach.get(address) ?? 0) + bytes <= this.#max * partOfOne;
  }

  #add(address: string, bytes: number): void {
    const left = (this.#ofEach.get(address) ?? 0) + bytes;
    this.#used += bytes;
    if (left > 0) this.#ofEach.set(address, left);
    else this.#ofEach.delete(address);
  }
}

/** What one request has of it, until it is answered. */
export interface BodyShare {
  /** False where there is no room for so many more bytes. */
  take(bytes: number): boolean;
  close(): void;
}
