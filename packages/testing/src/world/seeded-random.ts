import { type Random, randomFrom } from "@botschaft/platform/random";

/** Chance that comes out the same for the same seed (xorshift32, and splitmix to spread small seeds). Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = spread(seed);
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return randomFrom((count) => Uint8Array.from({ length: count }, () => next() >>> 24));
}

/** One of several. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.integer(Math.max(1, items.length))];
  if (item === undefined) throw new Error("There is nothing to pick from");
  return item;
}

function spread(seed: number): number {
  let mixed = (seed + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) | 0 || 1;
}
