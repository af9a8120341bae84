import { decodeJson, isObject } from "@botschaft/protocol/json";
import { PartReader, PartsError } from "./part-reader.ts";

/** A file, or where it is. */
export type Part = {
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Read to its end, or given up by whoever has it. */
  readonly content: AsyncGenerator<Uint8Array, void>;
};

const preambleBytes = 1024;
const headerBytes = 4 * 1024;
const headersAtMost = 32;
const metadataBytes = 64 * 1024;
const epilogueBytes = 1024;

const endOfLine = Buffer.from("\r\n");

/**
 * The second of the two parts that the answer to a request for a file has; the first one, about the file, says nothing
 * yet. Nothing but these two is taken.
 * @throws {PartsError}, or what the source throws
 * https://spec.matrix.org/v1.19/server-server-api/#get_matrixfederationv1mediadownloadmediaid
 */
export async function readFilePart(source: AsyncIterable<Uint8Array>, contentType: string | undefined): Promise<Part> {
  const boundary = boundaryIn(contentType);
  if (boundary === undefined) throw new PartsError("it is not in two parts");
  const reader = new PartReader(source);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  await readPreamble(reader, delimiter);
  const about = await readHead(reader);
  if (!/^application\/json\s*(;|$)/i.test(about.get("content-type") ?? "")) {
    throw new PartsError("its first part is not about the file");
  }
  checkMetadata(await reader.readTo(delimiter, metadataBytes));
  await readLineEnd(reader);
  return { headers: await readHead(reader), content: contentOf(reader, delimiter) };
}

async function* contentOf(reader: PartReader, delimiter: Buffer): AsyncGenerator<Uint8Array, void> {
  try {
    yield* reader.streamTo(delimiter);
    if ((await reader.read(2)).toString() !== "--") throw new PartsError("it has more than two parts");
    await reader.skip(epilogueBytes);
  } finally {
    await reader.leave();
  }
}

/** The first boundary need not follow a line's end: it may be the first thing there is. */
async function readPreamble(reader: PartReader, delimiter: Buffer): Promise<void> {
  const line = delimiter.subarray(endOfLine.length);
  const preamble = await reader.readTo(line, preambleBytes);
  if (preamble.length > 0 && !preamble.subarray(-endOfLine.length).equals(endOfLine)) {
    throw new PartsError("its first part begins in the middle of a line");
  }
  await readLineEnd(reader);
}

/** Behind a boundary. */
async function readLineEnd(reader: PartReader): Promise<void> {
  const end = await reader.readTo(endOfLine, 64);
  if (!/^[ \t]*$/.test(end.toString())) throw new PartsError("it has fewer than two parts");
}

const headerLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\uffff]*?)[ \t]*$/;

async function readHead(reader: PartReader): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>();
  for (let count = 0; count <= headersAtMost; count++) {
    const line = (await reader.readTo(endOfLine, headerBytes)).toString();
    if (line === "") return headers;
    const [, name = "", value = ""] = headerLine.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key === "" || headers.has(key)) throw new PartsError("a header of a part cannot be read");
    headers.set(key, value);
  }
  throw new PartsError("a part has too many headers");
}

function checkMetadata(bytes: Buffer): void {
  try {
    if (isObject(decodeJson(bytes, { maxDepth: 20, maxValues: 1_000 }))) return;
  } catch (cause) {
    throw new PartsError("its first part is no JSON", { cause });
  }
  throw new PartsError("its first part is no object");
}

/** https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1 */
const boundaryParameter = /;\s*boundary=(?:"([^"\\]+)"|([^\s;"]+))\s*(?=;|$)/gi;
const boundaryText = /^[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]$/;

function boundaryIn(contentType: string | undefined): string | undefined {
  if (contentType === undefined || !/^multipart\/mixed\s*;/i.test(contentType)) return undefined;
  const found = [...contentType.matchAll(boundaryParameter)];
  const text = found.length === 1 ? (found[0]?.[1] ?? found[0]?.[2]) : undefined;
  return text !== undefined && boundaryText.test(text) ? text : undefined;
}
