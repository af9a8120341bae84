import {
  brotliDecompressSync,
  constants,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
  zstdDecompressSync,
} from "node:zlib";
import type { View } from "./views.ts";

const mostBytes = 64 * 1024 * 1024;
/** What was cut off at its end is inflated as far as it goes. */
const asFarAsItGoes: ZlibOptions = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes };

const marked = [
  { how: "gzip", magic: [0x1f, 0x8b, 0x08], open: gunzip },
  { how: "zlib", magic: [0x78, 0x01], open: (bytes: Buffer) => inflateSync(bytes, asFarAsItGoes) },
  { how: "zlib", magic: [0x78, 0x5e], open: (bytes: Buffer) => inflateSync(bytes, asFarAsItGoes) },
  { how: "zlib", magic: [0x78, 0x9c], open: (bytes: Buffer) => inflateSync(bytes, asFarAsItGoes) },
  { how: "zlib", magic: [0x78, 0xda], open: (bytes: Buffer) => inflateSync(bytes, asFarAsItGoes) },
  { how: "zstd", magic: [0x28, 0xb5, 0x2f, 0xfd], open: (bytes: Buffer) => zstdDecompressSync(bytes, limited) },
];
const limited = { maxOutputLength: mostBytes };

/** These begin with no mark: only what begins with them is found. */
const unmarked = [
  { how: "deflate", open: (bytes: Buffer) => inflateRawSync(bytes, asFarAsItGoes) },
  { how: "brotli", open: (bytes: Buffer) => brotliDecompressSync(bytes, limited) },
];

/** Everything compressed in the bytes: wherever a mark stands, and from their start on where the kind has no mark. */
export function* inflate(bytes: Buffer): Generator<View> {
  for (const { how, magic, open } of marked) {
    const mark = Buffer.from(magic);
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
      yield* opened(how, open, bytes.subarray(at));
    }
  }
  for (const { how, open } of unmarked) yield* opened(how, open, bytes);
}

function* opened(how: string, open: (bytes: Buffer) => Buffer, bytes: Buffer): Generator<View> {
  const found = attempt(() => open(bytes));
  if (found !== undefined && found.length > 0) yield { how, bytes: found };
}

/** Most of what looks compressed is not. */
function attempt(open: () => Buffer): Buffer | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

const fixedHeader = 10;
const hasChecksum = 2;
const hasExtra = 4;
const hasName = 8;
const hasComment = 16;

/** Node's own refuses whatever is followed by anything else. */
function gunzip(bytes: Buffer): Buffer {
  const flags = bytes.readUInt8(3);
  let at = fixedHeader;
  if ((flags & hasExtra) !== 0) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [hasName, hasComment]) if ((flags & flag) !== 0) at = bytes.indexOf(0, at) + 1;
  if ((flags & hasChecksum) !== 0) at += 2;
  return inflateRawSync(bytes.subarray(at), asFarAsItGoes);
}
