const encoder = new TextEncoder();

/**
 * SHA-1 of a text's UTF-8, in hex. Room version 1 puts events in order by it; nothing is kept safe with it.
 * FIPS 180-4, section 6.1
 */
export function sha1(text: string): string {
  const words = padded(encoder.encode(text));
  let hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += 16) {
    hash = addBlock(hash, words.subarray(block, block + 16));
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The bytes as big-endian words: a one bit, zeros, and the length in bits at the end of the last block. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16);
  const setByte = (at: number, byte: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at & 3) * 8));
  };
  bytes.forEach((byte, at) => {
    setByte(at, byte);
  });
  setByte(bytes.length, 0x80);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function addBlock(hash: readonly number[], block: Uint32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  const w = [...block];
  for (let t = 0; t < 80; t++) {
    if (t >= 16) w[t] = turn(at(w, t - 3) ^ at(w, t - 8) ^ at(w, t - 14) ^ at(w, t - 16), 1);
    const [mixed, constant] = round(t, b, c, d);
    const next = (turn(a, 5) + mixed + e + constant + at(w, t)) | 0;
    [e, d, c, b, a] = [d, c, turn(b, 30), a, next];
  }
  return [a, b, c, d, e].map((word, i) => (word + at(hash, i)) | 0);
}

function round(t: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function turn(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0;
}
