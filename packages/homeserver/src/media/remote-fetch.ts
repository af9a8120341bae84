import type { Readable } from "node:stream";
import { ClientGone } from "@botschaft/platform/http";
import type { IncomingFile } from "./incoming-file.ts";

/** A file that has begun to come. */
export type Coming = {
  readonly file: IncomingFile;
  readonly contentType: string;
  readonly fileName: string | null;
};

/** One fetch of a file for all who want it at the same time. It is given up when the last of them has gone. */
export class RemoteFetch {
  readonly #began = Promise.withResolvers<Coming>();
  readonly #abort = new AbortController();
  #coming: Coming | undefined;
  #waiting = 0;

  /**
   * @param fetch says when the file has begun to come, and resolves when it is here or was given up. What it throws is
   * told to whoever waits for the beginning.
   */
  constructor(fetch: (began: (coming: Coming) => void, signal: AbortSignal) => Promise<void>) {
    this.#began.promise.catch(() => {});
    const began = (coming: Coming) => {
      this.#coming = coming;
      this.#began.resolve(coming);
    };
    fetch(began, this.#abort.signal).catch(this.#began.reject);
  }

  /** Nobody waits any more: what is still coming is given up. */
  get isGivenUp(): boolean {
    return this.#abort.signal.aborted;
  }

  /** The file from its first byte. @throws what the fetch has against it, {ClientGone} */
  async join(signal: AbortSignal): Promise<Coming & { readonly stream: Readable }> {
    this.#waiting++;
    try {
      // What has begun is read from this moment on: it stays open for whoever reads it.
      const coming = this.#coming ?? (await orGone(this.#began.promise, signal));
      const stream = coming.file.read();
      stream.once("close", () => this.#leave());
      return { ...coming, stream };
    } catch (error) {
      this.#leave();
      throw error;
    }
  }

  #leave(): void {
    this.#waiting--;
    // What has come is kept.
    const isHere = this.#coming?.file.isWhole === true;
    if (this.#waiting === 0 && !isHere) this.#abort.abort(new ClientGone());
  }
}

/** Settles as the promise does, unless the client is gone first. */
function orGone<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new ClientGone());
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
