/** A number from 0 up to, and without, 1: the same for the same seed. */
export function seededRandom(seed: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
