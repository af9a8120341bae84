import { createHash, type Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";

export type StoredFile = { readonly hash: Uint8Array; readonly size: number };

const pieceBytes = 64 * 1024;

/**
 * A file that is being written, and may be read by many at once meanwhile. Nobody who reads slowly holds up whoever
 * writes, or the others: what they have not read stands on the disk.
 */
export class IncomingFile {
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash("sha256");
  #size = 0;
  /** Why no more comes: it is whole, or it broke off. */
  #end: { readonly problem?: unknown } | undefined;
  #isLeft = false;
  #readers = 0;
  #news = Promise.withResolvers<void>();

  /** @param file opened for reading and writing, empty; it is closed here */
  constructor(file: FileHandle) {
    this.#file = file;
  }

  get size(): number {
    return this.#size;
  }

  get isWhole(): boolean {
    return this.#end !== undefined && !Object.hasOwn(this.#end, "problem");
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk);
    await this.#file.writeFile(chunk);
    this.#size += chunk.length;
    this.#tell();
  }

  /** It is whole. Resolves when its bytes are on disk. */
  async finish(): Promise<StoredFile> {
    this.#end = {};
    this.#tell();
    await this.#file.sync();
    return { hash: this.#hash.digest(), size: this.#size };
  }

  /** Nobody begins to read it any more. Where it is not whole, whoever reads gets the problem. */
  async leave(problem: unknown): Promise<void> {
    this.#isLeft = true;
    this.#end ??= { problem };
    this.#tell();
    await this.#closeUnread();
  }

  /** From its first byte, as it comes; to its end also where it was moved or deleted meanwhile. */
  read(): Readable {
    this.#readers++;
    const stream = Readable.from(this.#pieces(), { objectMode: false, highWaterMark: pieceBytes });
    return stream.once("close", () => {
      this.#readers--;
      void this.#closeUnread();
    });
  }

  async *#pieces(): AsyncGenerator<Uint8Array, void> {
    for (let at = 0; ; ) {
      const news = this.#news.promise;
      if (at < this.#size) {
        const { buffer, bytesRead } = await this.#file.read({
          buffer: Buffer.allocUnsafe(Math.min(pieceBytes, this.#size - at)),
          position: at,
        });
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      } else if (this.#end === undefined) await news;
      else if (Object.hasOwn(this.#end, "problem")) throw this.#end.problem;
      else return;
    }
  }

  #tell(): void {
    this.#news.resolve();
    this.#news = Promise.withResolvers();
  }

  async #closeUnread(): Promise<void> {
    if (this.#isLeft && this.#readers === 0) await this.#file.close();
  }
}
