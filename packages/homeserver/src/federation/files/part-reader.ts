/** What a body in parts is made of is not as it must be. */
export class PartsError extends Error {}

const nothing = Buffer.alloc(0);

/** Bytes as they come, up to marks in them. Never more in memory than one piece and what a mark may still need. */
export class PartReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Buffer = nothing;
  #hasEnded = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** What stands before a mark; the mark is passed. @throws {PartsError} where it is not within so many bytes */
  async readTo(mark: Buffer, atMost: number): Promise<Buffer> {
    for (;;) {
      const at = this.#rest.indexOf(mark);
      if (at >= 0 && at <= atMost) return this.#take(at, mark.length);
      if (at > atMost || this.#rest.length > atMost + mark.length) throw new PartsError("a part of it is too long");
      if (!(await this.#more())) throw new PartsError("it ends in the middle");
    }
  }

  /** Bytes that come next, all of them. @throws {PartsError} where there are fewer */
  async read(count: number): Promise<Buffer> {
    while (this.#rest.length < count) if (!(await this.#more())) throw new PartsError("it ends in the middle");
    return this.#take(count, 0);
  }

  /** What stands before a mark, in pieces; the mark is passed. @throws {PartsError} where it does not come */
  async *streamTo(mark: Buffer): AsyncGenerator<Buffer, void> {
    for (;;) {
      const at = this.#rest.indexOf(mark);
      if (at >= 0) {
        if (at > 0) yield this.#rest.subarray(0, at);
        this.#take(at, mark.length);
        return;
      }
      // The end of a piece may be the beginning of the mark.
      const sure = this.#rest.length - mark.length + 1;
      if (sure > 0) yield this.#take(sure, 0);
      if (!(await this.#more())) throw new PartsError("it ends in the middle");
    }
  }

  /** Drops what is left, as long as that is little: its connection can be used again then. */
  async skip(atMost: number): Promise<void> {
    let left = atMost;
    do {
      left -= this.#rest.length;
      this.#rest = nothing;
    } while (left >= 0 && (await this.#more()));
  }

  /** Nothing more is read. */
  async leave(): Promise<void> {
    await this.#source.return?.();
  }

  #take(count: number, skipped: number): Buffer {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count + skipped);
    return taken;
  }

  async #more(): Promise<boolean> {
    if (this.#hasEnded) return false;
    const { done, value } = await this.#source.next();
    this.#hasEnded = done === true;
    if (value === undefined || done) return false;
    const piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.#rest = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    return true;
  }
}
