import type { Readable } from "node:stream";
import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import { toBase64Url } from "@botschaft/protocol/crypto";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { findMedia, type GroupCommit, media, referencedFiles, rows, type StoredMedia } from "@botschaft/storage";
import type { FileStore } from "./file-store.ts";

type Ports = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly files: FileStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly serverName: ServerName;
};

export type Upload = {
  readonly uploaderNid: number;
  readonly stream: Readable;
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;
};

export type Download = StoredMedia & { readonly stream: Readable };

const longestText = 255;

/** What people upload: ciphertext, as a rule. Ids are random, so that nobody can tell from one whether a file is here. */
export class Media {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** @returns the mxc URI. The file is on disk before its row is. */
  async upload({ uploaderNid, stream, contentType, fileName }: Upload): Promise<string> {
    const { storage, files, clock, random, serverName: origin } = this.#ports;
    const { hash, size } = await files.store(stream);
    const mediaId = toBase64Url(random.bytes(24));
    const row = {
      mediaId,
      origin,
      hash,
      contentType: textOr(contentType, "application/octet-stream"),
      fileName: fileName === undefined ? null : textOr(fileName, "file"),
      uploaderNid,
      createdTs: clock.now(),
    };
    await storage.writer.submit({
      key: `user:${uploaderNid}`,
      rows: [rows(referencedFiles, [{ hash, size }]), rows(media, [row])],
    });
    return `mxc://${origin}/${mediaId}`;
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async get(origin: string, mediaId: string): Promise<Download> {
    const { storage, files } = this.#ports;
    const found = await findMedia(storage.reads, origin, mediaId);
    if (found === undefined || !(await files.has(found.hash))) {
      throw new MatrixError("M_NOT_FOUND", "There is no such file here.");
    }
    return { ...found, stream: files.read(found.hash) };
  }
}

/** What cannot stand in a header or in the database is not kept. */
function textOr(text: string | undefined, otherwise: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it keeps out
  if (text === undefined || text === "" || text.length > longestText || /[\u0000-\u001f\u007f]/.test(text))
    return otherwise;
  return text.isWellFormed() ? text : otherwise;
}
