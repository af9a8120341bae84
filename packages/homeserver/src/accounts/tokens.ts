import type { Random } from "@botschaft/platform/random";
import { sha256, toBase64Url } from "@botschaft/protocol/crypto";

/** 256 bits of chance. Access tokens, refresh tokens, invitations and one-time links alike; only their hash is stored. */
export function makeToken(random: Random): string {
  return toBase64Url(random.bytes(32));
}

export function hashToken(token: string): Buffer {
  return Buffer.from(sha256(token));
}

const deviceAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function makeDeviceId(random: Random): string {
  return pick(random, deviceAlphabet, 10);
}

const nameAlphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** For somebody who registers without naming themselves. */
export function makeLocalpart(random: Random): string {
  return pick(random, nameAlphabet, 12);
}

function pick(random: Random, alphabet: string, length: number): string {
  // A slight preference for the first letters does not matter: these are names, not secrets.
  return Array.from(random.bytes(length), (byte) => alphabet[byte % alphabet.length]).join("");
}
