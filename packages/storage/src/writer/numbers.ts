import { MatrixError } from "@botschaft/protocol/errors";

export const blockSize = 10_000;
const lowWater = 40_000;

/**
 * Numbers of the one sequence, drawn in blocks, so that a number costs no statement. Positions and nids alike come
 * from here, in ascending order; after a crash the writer starts above every number it ever gave out.
 */
export class Numbers {
  #blocks: number[];
  #next: number;
  #end: number;

  /** @param blocks the firsts of freshly drawn blocks, ascending */
  constructor(blocks: readonly number[]) {
    const [first, ...rest] = blocks;
    if (first === undefined) throw new Error("Numbers need a block to begin with");
    this.#blocks = rest;
    this.#next = first;
    this.#end = first + blockSize;
  }

  /** The greatest number given out so far. */
  get last(): number {
    return this.#next - 1;
  }

  next(): number {
    if (this.#next === this.#end) this.#openBlock();
    return this.#next++;
  }

  /** How many blocks the next commit should draw. */
  get wanted(): number {
    const left = this.#end - this.#next + this.#blocks.length * blockSize;
    return left >= lowWater ? 0 : Math.ceil((lowWater - left) / blockSize);
  }

  add(blocks: readonly number[]): void {
    this.#blocks.push(...blocks);
  }

  #openBlock(): void {
    const block = this.#blocks.shift();
    // Only when one commit's worth of work asks for more than 40,000 numbers.
    if (block === undefined)
      throw new MatrixError("M_UNKNOWN", "The server is busy. Please try again.", { status: 503 });
    this.#next = block;
    this.#end = block + blockSize;
  }
}
