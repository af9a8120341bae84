import { type Argon2Parameters, argon2, timingSafeEqual } from "node:crypto";
import { fromBase64, toBase64 } from "@botschaft/protocol/crypto";

type Costs = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** 19 MiB and two passes: about 44 ms on one thread of the pool. */
const costs: Costs = { memory: 19_456, passes: 2, parallelism: 1 };
const hashBytes = 32;

/** A PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. @param salt 16 bytes */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const hash = await derive(password, salt, costs, hashBytes);
  const { memory, passes, parallelism } = costs;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${toBase64(salt)}$${toBase64(hash)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const [, memory, passes, parallelism, saltText, hashText] = phc.exec(hashed) ?? [];
  const salt = fromBase64(saltText ?? "");
  const hash = fromBase64(hashText ?? "");
  if (salt === undefined || hash === undefined || hash.length === 0) return false;
  const written = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return timingSafeEqual(await derive(password, salt, written, hash.length), hash);
}

function derive(password: string, nonce: Uint8Array, { memory, passes, parallelism }: Costs, tagLength: number) {
  // The same characters are typed differently on different systems.
  const message = Buffer.from(password.normalize("NFC"));
  const parameters: Argon2Parameters = { message, nonce, memory, passes, parallelism, tagLength };
  return new Promise<Buffer>((resolve, reject) => {
    argon2("argon2id", parameters, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
