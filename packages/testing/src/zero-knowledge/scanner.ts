import type { Needle } from "./needles.ts";

const startLength = 4;
const tableBits = 16;

/** Finds many needles in one pass: only where four bytes are the start of one is more compared. */
export class Scanner {
  readonly #isStart = new Uint8Array(1 << tableBits);
  readonly #byStart = new Map<number, Needle[]>();

  /** @param needles of four bytes at least */
  constructor(needles: readonly Needle[]) {
    for (const needle of needles) {
      const start = needle.bytes.readInt32BE(0);
      this.#isStart[slotOf(start)] = 1;
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), needle]);
    }
  }

  /** Every needle that is there, as often as it is. */
  *scan(bytes: Buffer): Generator<Needle> {
    let window = 0;
    for (let end = 1; end <= bytes.length; end++) {
      window = (window << 8) | (bytes[end - 1] as number);
      if (this.#isStart[slotOf(window)] === 0 || end < startLength) continue;
      const at = end - startLength;
      for (const needle of this.#byStart.get(window) ?? []) if (isAt(bytes, at, needle.bytes)) yield needle;
    }
  }
}

function slotOf(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> (32 - tableBits);
}

function isAt(bytes: Buffer, at: number, needle: Buffer): boolean {
  return at + needle.length <= bytes.length && bytes.compare(needle, 0, needle.length, at, at + needle.length) === 0;
}
