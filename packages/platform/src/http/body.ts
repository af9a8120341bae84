import type { IncomingMessage } from "node:http";
import { type Readable, Transform, type TransformCallback } from "node:stream";
import { MatrixError } from "@botschaft/protocol/errors";
import type { BodyShare } from "./body-budget.ts";
import { ClientGone, tooLarge } from "./refusal.ts";

/** Whether the head announces a body; HTTP knows no other sign. */
export function announcesBody(message: IncomingMessage): boolean {
  const { headers } = message;
  if (headers["transfer-encoding"] !== undefined) return true;
  const length = headers["content-length"];
  return length !== undefined && Number(length) > 0;
}

/** @throws {MatrixError} M_TOO_LARGE where the head already announces more than `limit` bytes */
export function checkAnnouncedLength(message: IncomingMessage, limit: number): void {
  if (Number(message.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
}

/**
 * The whole body, of at most `limit` bytes, within `ms`.
 * @throws {MatrixError} M_TOO_LARGE, M_LIMIT_EXCEEDED where too much is read already, or 408 where it came too slowly
 * @throws {ClientGone}
 */
export function readBody(
  message: IncomingMessage,
  { limit, ms, share }: { readonly limit: number; readonly ms: number; readonly share: BodyShare },
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => stop(tooSlow()), ms);
    message.on("data", take).on("end", stop).on("error", leave);
    if (message.destroyed) leave();

    function take(chunk: Buffer): void {
      size += chunk.length;
      if (size > limit) stop(tooLarge(limit));
      else if (!share.take(chunk.length)) stop(tooBusy());
      else chunks.push(chunk);
    }
    function leave(): void {
      stop(new ClientGone());
    }
    function stop(error?: Error): void {
      clearTimeout(timer);
      message.off("data", take).off("end", stop);
      if (error !== undefined) {
        message.pause();
        reject(error);
      } else resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size));
    }
  });
}

/**
 * The body as it comes, ending in M_TOO_LARGE beyond `limit` bytes. It stands between the handler and the socket, so
 * that a handler that destroys what it reads (as `pipeline` does) can still answer.
 */
export function limitedStream(message: IncomingMessage, limit: number): Readable {
  const limited = new LimitedStream(limit);
  message.pipe(limited);
  message.once("error", () => limited.destroy(new ClientGone()));
  return limited;
}

class LimitedStream extends Transform {
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    super();
    this.#limit = limit;
    // Without a listener an error nobody waits for any more would end the process.
    this.on("error", () => {});
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#size += chunk.length;
    if (this.#size > this.#limit) done(tooLarge(this.#limit));
    else done(null, chunk);
  }
}

function tooBusy(): MatrixError {
  const fields = { retry_after_ms: 5_000 };
  return new MatrixError("M_LIMIT_EXCEEDED", "The server has too much to read just now", { fields });
}

function tooSlow(): MatrixError {
  return new MatrixError("M_UNKNOWN", "The body took too long to arrive", { status: 408 });
}
