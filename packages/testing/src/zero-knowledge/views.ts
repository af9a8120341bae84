import { inflate } from "./inflate.ts";

/** Bytes to look at, and how they came out of what is kept. */
export type View = { readonly how: string; readonly bytes: Buffer };

const deepest = 3;

/**
 * The bytes themselves, and everything that they may be an encoding of as a whole: percent-encoded text, JSON with
 * escapes, compressed data, base64 of compressed data, and these in each other.
 */
export function* viewsOf(bytes: Buffer): Generator<View> {
  yield* viewsWithin({ how: "", bytes }, deepest);
}

function* viewsWithin(view: View, depth: number): Generator<View> {
  yield view;
  if (depth === 0) return;
  for (const { how, bytes } of decoded(view.bytes)) {
    yield* viewsWithin({ how: view.how === "" ? how : `${view.how}, ${how}`, bytes }, depth - 1);
  }
}

function* decoded(bytes: Buffer): Generator<View> {
  const percent = withoutPercents(bytes);
  if (percent !== undefined) yield { how: "percent-encoded", bytes: percent };
  const unescaped = withoutEscapes(bytes);
  if (unescaped !== undefined) yield { how: "escaped", bytes: unescaped };
  yield* inflate(bytes);
  for (const run of base64Runs(bytes)) yield* inBase64(run);
}

function* inBase64(run: Buffer): Generator<View> {
  for (const { how, bytes } of inflate(run)) yield { how: `base64 of ${how}`, bytes };
}

const percents = /%([0-9a-f]{2})/gi;
const escapes = /((?:\\u[0-9a-f]{4})+)|\\([\\"/])/gi;

function withoutPercents(bytes: Buffer): Buffer | undefined {
  return rewritten(bytes, "%", percents, (text) =>
    text.replaceAll("+", " ").replace(percents, (_, hex: string) => fromCode(hex)),
  );
}

function withoutEscapes(bytes: Buffer): Buffer | undefined {
  return rewritten(bytes, "\\", escapes, (text) =>
    text.replace(escapes, (_, units?: string, letter = "") => (units === undefined ? letter : inUtf8(units))),
  );
}

/** Whatever reads as text and holds what is looked for, each rewritten. Undefined when there is none. */
function rewritten(
  bytes: Buffer,
  mark: string,
  pattern: RegExp,
  rewrite: (text: string) => string,
): Buffer | undefined {
  const texts = textsWith(bytes, mark).filter((text) => text.search(pattern) >= 0);
  return texts.length === 0 ? undefined : Buffer.from(texts.map(rewrite).join("\0"), "latin1");
}

/**
 * The stretches without control characters that hold the mark. One letter is one byte throughout, so that characters of
 * several bytes come through whole.
 */
function textsWith(bytes: Buffer, mark: string): readonly string[] {
  const texts: string[] = [];
  let end = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, end)) {
    let start = at;
    while (start > end && isText(bytes[start - 1])) start--;
    end = at;
    while (isText(bytes[end])) end++;
    texts.push(bytes.toString("latin1", start, end));
  }
  return texts;
}

function isText(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return byte >= 0x20 ? byte !== 0x7f : byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function inUtf8(units: string): string {
  const text = units.replace(/\\u(.{4})/gi, (_, hex: string) => fromCode(hex));
  return Buffer.from(text).toString("latin1");
}

function fromCode(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

const base64Run = /[A-Za-z0-9+/_-]{24,}/g;

/** Whatever in the bytes reads as base64, decoded. */
function base64Runs(bytes: Buffer): readonly Buffer[] {
  const runs = bytes.toString("latin1").match(base64Run) ?? [];
  return runs.map((run) => Buffer.from(run, "base64"));
}
