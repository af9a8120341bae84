/** Something planted that must not be found, or, as a positive control, that must. */
export type Secret = { readonly name: string; readonly value: string | Uint8Array };

/** A piece of what a server keeps, as raw as it is kept. */
export type Kept = { readonly where: string; readonly bytes: Uint8Array };

export type Finding = { readonly secret: string; readonly where: string; readonly how: string };

/** Shorter ones would be met by chance. */
const shortest = 12;

/** The bytes of a secret in UTF-8, if it is a text. @throws when it is too short to be told from chance */
export function bytesOf({ name, value }: Secret): Buffer {
  const bytes = Buffer.from(typeof value === "string" ? Buffer.from(value) : value);
  if (bytes.length < shortest) throw new RangeError(`${name} is shorter than ${shortest} bytes`);
  return bytes;
}
