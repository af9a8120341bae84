import { createReadStream } from "node:fs";
import { access, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import type { Random } from "@botschaft/platform/random";
import { IncomingFile, type StoredFile } from "./incoming-file.ts";

/** A file on its way. It is kept or left, and left also after it was kept. */
export type Incoming = {
  readonly file: IncomingFile;
  /** It is whole, on disk and has its name. It is held: see `FileStore.release`. */
  keep(): Promise<StoredFile>;
  /** What was not kept goes. @param problem what those get who read it */
  leave(problem?: unknown): Promise<void>;
};

/** Files by the SHA-256 of what is in them, in folders of 256. What `store` returned is on disk. */
export class FileStore {
  readonly #folder: string;
  readonly #incoming: string;
  readonly #random: Random;
  /** By name, how often: stored, and not yet named by a row. */
  readonly #held = new Map<string, number>();
  readonly #removals = new Map<string, Promise<void>>();

  /** @param folder its own; it is made when missing */
  constructor(folder: string, random: Random) {
    this.#folder = folder;
    this.#incoming = join(folder, "incoming");
    this.#random = random;
  }

  /** Before the first upload: what a killed server left half written goes. */
  async open(): Promise<void> {
    await rm(this.#incoming, { recursive: true, force: true });
    await mkdir(this.#incoming, { recursive: true, mode: 0o700 });
    for (const folder of [this.#folder, dirname(this.#folder)]) await syncFolder(folder);
  }

  /** Nothing remains of a stream that breaks off. The file is held: see `release`. */
  async store(stream: Readable): Promise<StoredFile> {
    const incoming = await this.begin();
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) await incoming.file.write(chunk);
      return await incoming.keep();
    } finally {
      await incoming.leave();
    }
  }

  /** A file that is written piece by piece. */
  async begin(): Promise<Incoming> {
    const path = join(this.#incoming, this.#random.text(24));
    const file = new IncomingFile(await open(path, "wx+", 0o600));
    return {
      file,
      keep: async () => {
        const stored = await file.finish();
        await this.#keep(path, stored.hash);
        return stored;
      },
      leave: async (problem = new Error("The file was given up")) => {
        await file.leave(problem);
        await rm(path, { force: true });
      },
    };
  }

  /** What was stored stands in the database, or never will: from now on it may be deleted. */
  release(hash: Uint8Array): void {
    const name = nameOf(hash);
    const left = (this.#held.get(name) ?? 0) - 1;
    if (left > 0) this.#held.set(name, left);
    else this.#held.delete(name);
  }

  /** Deletes a file that no row names, unless somebody has just stored the same. */
  async remove(hash: Uint8Array): Promise<void> {
    const name = nameOf(hash);
    if (this.#held.has(name)) return;
    const removal = rm(this.#pathOf(hash), { force: true });
    this.#removals.set(name, removal);
    try {
      await removal;
    } finally {
      this.#removals.delete(name);
    }
  }

  read(hash: Uint8Array): Readable {
    return createReadStream(this.#pathOf(hash));
  }

  async has(hash: Uint8Array): Promise<boolean> {
    return access(this.#pathOf(hash)).then(
      () => true,
      () => false,
    );
  }

  async #keep(path: string, hash: Uint8Array): Promise<void> {
    const name = nameOf(hash);
    this.#held.set(name, (this.#held.get(name) ?? 0) + 1);
    try {
      await this.#removals.get(name);
      await this.#name(path, hash);
    } catch (error) {
      this.release(hash);
      throw error;
    }
  }

  async #name(path: string, hash: Uint8Array): Promise<void> {
    const target = this.#pathOf(hash);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    // The name must be on disk as well as the bytes, and the names of the folders that were made for it.
    for (const folder of [dirname(target), dirname(dirname(target)), this.#folder]) await syncFolder(folder);
  }

  #pathOf(hash: Uint8Array): string {
    const name = nameOf(hash);
    return join(this.#folder, name.slice(0, 2), name.slice(2, 4), name);
  }
}

function nameOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString("hex");
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
