import { randomBytes } from "node:crypto";

/** Chance, as a port: tests have one of their own. */
export interface Random {
  bytes(count: number): Uint8Array;
  /** A whole number from 0 up to, and without, `limit` (at most 2^32), each as likely as the others. */
  integer(limit: number): number;
  /** So many letters A–Z and a–z: 5.7 bits each. */
  text(length: number): string;
}

/** Fit for keys and tokens. */
export const systemRandom: Random = randomFrom((count) => randomBytes(count));

/** Everything else out of bytes, so that a test only has to know these. */
export function randomFrom(bytes: (count: number) => Uint8Array): Random {
  const integer = (limit: number) => integerFrom(bytes, limit);
  return { bytes, integer, text: (length) => Array.from({ length }, () => letters[integer(letters.length)]).join("") };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** What lies above the last whole multiple of the limit is thrown away: it would favour small numbers. */
function integerFrom(bytes: (count: number) => Uint8Array, limit: number): number {
  const fair = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes(4);
    const value = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (value < fair) return value % limit;
  }
}
