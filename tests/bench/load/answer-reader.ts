/** An HTTP answer: its status and its whole body as it came. */
export type Answer = { readonly status: number; readonly body: Buffer };

type Body =
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "chunked" }
  | { readonly kind: "until-close" };
type Head = { readonly status: number; readonly bodyStart: number; readonly body: Body };

const headEnd = Buffer.from("\r\n\r\n");

/**
 * Reads one HTTP/1.1 answer after another from a byte stream. node:http costs the load generator several times the
 * CPU of this reader, and here the generator shares its cores with the server that it measures.
 */
export class AnswerReader {
  #parts: Buffer[] = [];
  #size = 0;
  #head: Head | undefined;

  /** Takes the next bytes; returns the answer once it is complete. Throws when the bytes are no HTTP answer. */
  push(chunk: Buffer): Answer | undefined {
    this.#parts.push(chunk);
    this.#size += chunk.length;
    this.#head ??= parseHead(this.#join());
    if (this.#head === undefined || this.#isShort(this.#head)) return undefined;
    const body = completeBody(this.#join(), this.#head);
    return body === undefined ? undefined : this.#finish(body);
  }

  /** The other side closed: an answer that lasts until then is complete now. */
  end(): Answer | undefined {
    if (this.#head?.body.kind !== "until-close") return undefined;
    return this.#finish(this.#join().subarray(this.#head.bodyStart));
  }

  /** Big answers of known length are joined only once. */
  #isShort({ body, bodyStart }: Head): boolean {
    return body.kind === "length" && this.#size < bodyStart + body.length;
  }

  #join(): Buffer {
    const [only] = this.#parts;
    const joined = this.#parts.length === 1 && only !== undefined ? only : Buffer.concat(this.#parts);
    this.#parts = [joined];
    return joined;
  }

  #finish(body: Buffer): Answer {
    const status = this.#head?.status ?? 0;
    this.#parts = [];
    this.#size = 0;
    this.#head = undefined;
    return { status, body };
  }
}

function parseHead(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1]);
  if (!(status >= 100)) throw new Error(`no HTTP answer: ${head.slice(0, 60)}`);
  return { status, bodyStart: end + headEnd.length, body: bodyOf(status, head) };
}

function bodyOf(status: number, head: string): Body {
  const length = /\r\ncontent-length:[ \t]*(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return { kind: "length", length: Number(length) };
  if (/\r\ntransfer-encoding:[ \t]*chunked/i.test(head)) return { kind: "chunked" };
  return status === 204 || status === 304 ? { kind: "length", length: 0 } : { kind: "until-close" };
}

function completeBody(bytes: Buffer, head: Head): Buffer | undefined {
  if (head.body.kind === "chunked") return joinChunks(bytes, head.bodyStart);
  if (head.body.kind === "until-close") return undefined;
  const end = head.bodyStart + head.body.length;
  return bytes.length < end ? undefined : bytes.subarray(head.bodyStart, end);
}

function joinChunks(bytes: Buffer, start: number): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    if (Number.isNaN(size)) throw new Error("no HTTP chunk");
    const from = lineEnd + 2;
    if (bytes.length < from + size + 2) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(from, from + size));
    at = from + size + 2;
  }
}
