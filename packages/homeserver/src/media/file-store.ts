import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import type { Random } from "@botschaft/platform/random";

export type StoredFile = { readonly hash: Uint8Array; readonly size: number };

/** Files by the SHA-256 of what is in them, in folders of 256. What `store` returned is on disk. */
export class FileStore {
  readonly #folder: string;
  readonly #incoming: string;
  readonly #random: Random;

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

  /** Nothing remains of a stream that breaks off. */
  async store(stream: Readable): Promise<StoredFile> {
    const path = join(this.#incoming, this.#random.text(24));
    const file = await open(path, "wx", 0o600);
    try {
      const stored = await writeAll(file, stream);
      await this.#keep(path, stored.hash);
      return stored;
    } finally {
      await file.close();
      await rm(path, { force: true });
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
    const target = this.#pathOf(hash);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    // The name must be on disk as well as the bytes, and the names of the folders that were made for it.
    for (const folder of [dirname(target), dirname(dirname(target)), this.#folder]) await syncFolder(folder);
  }

  #pathOf(hash: Uint8Array): string {
    const name = Buffer.from(hash).toString("hex");
    return join(this.#folder, name.slice(0, 2), name.slice(2, 4), name);
  }
}

async function writeAll(file: FileHandle, stream: Readable): Promise<StoredFile> {
  const hash: Hash = createHash("sha256");
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    size += chunk.length;
    await file.writeFile(chunk);
  }
  await file.sync();
  return { hash: hash.digest(), size };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
