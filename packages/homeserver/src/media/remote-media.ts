import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { ReadPool } from "@botschaft/platform/postgres";
import { Slots } from "@botschaft/platform/slots";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { findRemoteMedia, type GroupCommit, insertRemoteMedia, useRemoteMedia } from "@botschaft/storage";
import type { FileStore } from "./file-store.ts";
import { purgeMedia } from "./media-purge.ts";
import { textOr } from "./media-texts.ts";
import type { Download, RemoteFiles, Wish } from "./ports.ts";
import { type Coming, RemoteFetch } from "./remote-fetch.ts";

export type RemoteMediaParts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly files: FileStore;
  readonly remote: RemoteFiles;
  readonly clock: Clock;
  readonly log: Log;
  /** Of a file. */
  readonly maxBytes: number;
  /** Of all that are kept, together. */
  readonly keptBytes?: number;
};

type Wanted = { readonly server: ServerName; readonly mediaId: string; readonly waitMs: number };

type Fetching = {
  readonly began: (coming: Coming) => void;
  readonly leave: () => void;
  readonly signal: AbortSignal;
};

const fetchesAtOnce = 32;
/** A server that answers slowly holds so many of them and no more. */
const fetchesOfServer = 4;
/** So much may come before room is made for it: an hour can bring more than a disk holds. */
const purgeBytes = 1024 ** 3;
const serversKnown = 1_000;
const underWayAtMost = 1_000;
/** For one server. */
const waitingAtMost = 100;
const dayMs = 24 * 60 * 60_000;

/** Files of other servers: fetched when somebody here opens them, and kept on disk. */
export class RemoteMedia {
  readonly #parts: RemoteMediaParts;
  readonly #underWay = new Map<string, RemoteFetch>();
  readonly #slots = new Slots(fetchesAtOnce);
  readonly #ofServers = new BoundedMap<ServerName, Slots>(serversKnown);

  #busy = 0;
  /** What came since room was last made for it. */
  #unpurgedBytes = 0;

  constructor(parts: RemoteMediaParts) {
    this.#parts = parts;
  }

  /** Files on their way, and what follows their coming. */
  get busy(): number {
    return this.#busy;
  }

  /** @throws {MatrixError} as `RemoteFiles.open`, and M_LIMIT_EXCEEDED; {ClientGone} */
  async get(server: ServerName, mediaId: string, { waitMs, signal }: Wish): Promise<Download> {
    const key = `${server}/${mediaId}`;
    const kept = this.#findRunning(key) === undefined ? await this.#findKept(server, mediaId) : undefined;
    if (kept !== undefined) return kept;
    const fetch = this.#findRunning(key) ?? this.#begin(key, { server, mediaId, waitMs });
    const { contentType, fileName, stream } = await fetch.join(signal);
    return { contentType, fileName, size: undefined, stream };
  }

  async #findKept(server: ServerName, mediaId: string): Promise<Download | undefined> {
    const { storage, files, clock } = this.#parts;
    const kept = await findRemoteMedia(storage.reads, server, mediaId);
    if (kept === undefined || !(await files.has(kept.hash))) return undefined;
    const now = clock.now();
    // Once a day is often enough to know what nobody uses.
    if (now - kept.usedTs >= dayMs) {
      const statements = [useRemoteMedia(server, mediaId, now)];
      await storage.writer.submit({ key: `media:${server}`, rows: [], statements });
    }
    return { ...kept, stream: files.read(kept.hash) };
  }

  /** Deletes what nobody opens; for a job that runs now and then. */
  async purge(): Promise<void> {
    this.#unpurgedBytes = 0;
    await purgeMedia(this.#parts);
  }

  #findRunning(key: string): RemoteFetch | undefined {
    const running = this.#underWay.get(key);
    return running?.isGivenUp === true ? undefined : running;
  }

  #begin(key: string, wanted: Wanted): RemoteFetch {
    const ofServer = this.#slotsOf(wanted.server);
    if (this.#underWay.size >= underWayAtMost || ofServer.waiting >= waitingAtMost) {
      throw new MatrixError("M_LIMIT_EXCEEDED", "Too many files are being fetched just now, please try again later.");
    }
    const leave = () => {
      if (this.#underWay.get(key) === fetch) this.#underWay.delete(key);
    };
    const fetch: RemoteFetch = new RemoteFetch(async (began, signal) => {
      this.#busy++;
      try {
        const fetchInTurn = () => this.#slots.run(() => this.#fetch(wanted, { began, leave, signal }), signal);
        await ofServer.run(fetchInTurn, signal);
      } finally {
        this.#busy--;
        leave();
      }
    });
    this.#underWay.set(key, fetch);
    return fetch;
  }

  #slotsOf(server: ServerName): Slots {
    const known = this.#ofServers.get(server) ?? new Slots(fetchesOfServer);
    this.#ofServers.set(server, known);
    return known;
  }

  async #fetch(wanted: Wanted, { began, leave, signal }: Fetching): Promise<void> {
    const { files, remote, maxBytes, log } = this.#parts;
    const { body, ...told } = await remote.open({ ...wanted, maxBytes, signal });
    const incoming = await files.begin().catch((error: unknown) => {
      body.destroy();
      throw error;
    });
    let problem: unknown;
    try {
      const contentType = textOr(told.contentType, "application/octet-stream");
      const fileName = told.fileName === undefined ? null : textOr(told.fileName, "file");
      began({ file: incoming.file, contentType, fileName });
      for await (const chunk of body as AsyncIterable<Uint8Array>) await incoming.file.write(chunk);
      const stored = await incoming.keep();
      await this.#remember(wanted, { ...stored, contentType, fileName });
      if (this.#unpurgedBytes >= purgeBytes) await this.purge();
    } catch (error) {
      problem = error;
      // Who reads it has all of it: nobody else tells.
      if (incoming.file.isWhole)
        log.warn({ err: error }, "a file from elsewhere was not kept, or none made way for it");
    } finally {
      // Nobody joins any more: then the file may be closed.
      leave();
      body.destroy();
      await incoming.leave(problem);
    }
  }

  async #remember(
    { server, mediaId }: Wanted,
    stored: Omit<Download, "stream"> & { readonly hash: Uint8Array; readonly size: number },
  ) {
    const { storage, files, clock } = this.#parts;
    try {
      const statements = [insertRemoteMedia({ ...stored, origin: server, mediaId, fetchedTs: clock.now() })];
      await storage.writer.submit({ key: `media:${server}`, rows: [], statements });
      this.#unpurgedBytes += stored.size;
    } finally {
      files.release(stored.hash);
    }
  }
}
