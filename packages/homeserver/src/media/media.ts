import type { Readable } from "node:stream";
import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import { toBase64Url } from "@botschaft/protocol/crypto";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { findMedia, type GroupCommit, media, referencedFiles, rows } from "@botschaft/storage";
import type { FileStore } from "./file-store.ts";
import { textOr } from "./media-texts.ts";
import { type Download, noSuchFile, type Wish } from "./ports.ts";
import type { RemoteMedia } from "./remote-media.ts";

type Ports = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly files: FileStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly serverName: ServerName;
  readonly remote: RemoteMedia;
};

export type Upload = {
  readonly uploaderNid: number;
  readonly stream: Readable;
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;
};

/** No other characters stand in an id. https://spec.matrix.org/v1.19/client-server-api/#content-repo-security-considerations */
const mediaIdForm = /^[A-Za-z0-9_-]{1,255}$/;

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
    try {
      await storage.writer.submit({
        key: `user:${uploaderNid}`,
        rows: [rows(referencedFiles, [{ hash, size }]), rows(media, [row])],
      });
    } finally {
      files.release(hash);
    }
    return `mxc://${origin}/${mediaId}`;
  }

  /** A file of this server or of another one. @throws {MatrixError} M_NOT_FOUND, and as `RemoteMedia.get`; {ClientGone} */
  async get(origin: string, mediaId: string, wish: Wish): Promise<Download> {
    const server = parseServerName(origin);
    if (server === undefined || !mediaIdForm.test(mediaId)) throw noSuchFile();
    if (server === this.#ports.serverName) return this.getOwn(mediaId);
    return this.#ports.remote.get(server, mediaId, wish);
  }

  /** A file that was uploaded here. @throws {MatrixError} M_NOT_FOUND */
  async getOwn(mediaId: string): Promise<Download & { readonly size: number }> {
    const { storage, files, serverName } = this.#ports;
    const found = mediaIdForm.test(mediaId) ? await findMedia(storage.reads, serverName, mediaId) : undefined;
    if (found === undefined || !(await files.has(found.hash))) throw noSuchFile();
    return { ...found, stream: files.read(found.hash) };
  }
}
