import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Database, openDatabase } from "@botschaft/platform/postgres";
import { systemRandom } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { GroupCommit } from "@botschaft/storage";
import { recordingLog } from "@botschaft/testing/http";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import { createHandClock } from "../testing/hand-clock.ts";
import { FileStore } from "./file-store.ts";
import { Media } from "./media.ts";
import type { RemoteFile, RemoteFileRequest } from "./ports.ts";
import { RemoteMedia } from "./remote-media.ts";

const east = "east.example" as ServerName;
const dayMs = 24 * 60 * 60_000;

/** A file on its way, whose pieces come when the test sends them. */
class Coming {
  readonly request: RemoteFileRequest;
  readonly #body = new Readable({ read() {} });
  readonly #opened = Promise.withResolvers<RemoteFile>();

  constructor(request: RemoteFileRequest) {
    this.request = request;
    this.#body.on("error", () => {});
    request.signal.addEventListener("abort", () => {
      this.#opened.reject(request.signal.reason);
      this.#body.destroy(request.signal.reason);
    });
  }

  get opened(): Promise<RemoteFile> {
    return this.#opened.promise;
  }

  begin(contentType = "image/png", fileName: string | undefined = "a.png"): this {
    this.#opened.resolve({ contentType, fileName, body: this.#body });
    return this;
  }

  send(text: string | Uint8Array): this {
    this.#body.push(typeof text === "string" ? Buffer.from(text) : text);
    return this;
  }

  end(): void {
    this.#body.push(null);
  }

  fail(problem = new MatrixError("M_UNKNOWN", "It broke off.", { status: 502 })): void {
    this.#opened.reject(problem);
    this.#body.destroy(problem);
  }
}

let stored: TestDatabase;
let database: Database;
let storage: { readonly reads: Database["reads"]; readonly writer: GroupCommit };
let folder: string;
let files: FileStore;
let coming: Coming[];
let remoteMedia: RemoteMedia;
const clock = createHandClock();
const log = recordingLog();

before(async () => {
  stored = await testDatabase();
  database = await openDatabase({ connection: stored.connection, lockKey: 1, log });
  storage = { reads: database.reads, writer: await GroupCommit.open(database.writer) };
});
after(async () => {
  await database.close();
  await stored.drop();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "botschaft-remote-media-"));
  files = new FileStore(folder, systemRandom);
  await files.open();
  remoteMedia = create();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  const statements = ["remote_media", "media", "media_file"].map((table) => ({
    name: "",
    text: `DELETE FROM ${table}`,
    values: [],
  }));
  await storage.writer.submit({ key: "test", rows: [], statements });
  assert.deepEqual(log.lines, []);
});

function create(keptBytes?: number): RemoteMedia {
  coming = [];
  const remote = {
    open(request: RemoteFileRequest) {
      const file = new Coming(request);
      coming.push(file);
      return file.opened;
    },
  };
  const bound = keptBytes === undefined ? {} : { keptBytes };
  return new RemoteMedia({ storage, files, remote, clock, log, maxBytes: 1_000, ...bound });
}

const get = (mediaId: string, signal = new AbortController().signal, server = east) =>
  remoteMedia.get(server, mediaId, { waitMs: 5_000, signal });
const textOf = async (mediaId: string) => (await buffer((await get(mediaId)).stream)).toString();

/** The request for a file, once it has been made. */
async function comingAt(at: number): Promise<Coming> {
  for (;;) {
    const found = coming[at];
    if (found !== undefined) return found;
    await nextTurn();
  }
}

async function fetchWhole(mediaId: string, text: string): Promise<void> {
  const reading = textOf(mediaId);
  (await comingAt(coming.length)).begin().send(text).end();
  assert.equal(await reading, text);
  await settled();
}

/** Everything that follows a file is done. */
async function settled(): Promise<void> {
  while (remoteMedia.busy > 0) await nextTurn();
}

const filesOnDisk = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

test("a file is read while it comes, fetched once for all who want it, and then it is here", async () => {
  const [first, second] = [get("a"), get("a")];
  const file = (await comingAt(0)).begin().send("one");
  const { size, contentType, fileName, stream } = await first;
  assert.deepEqual([size, contentType, fileName], [undefined, "image/png", "a.png"]);
  const pieces = stream[Symbol.asyncIterator]();
  assert.equal(String((await pieces.next()).value), "one");
  // Somebody comes in the middle, and gets the beginning too.
  const third = textOf("a");
  file.send("two").end();
  assert.equal(String((await pieces.next()).value), "two");
  assert.equal((await pieces.next()).done, true);
  assert.equal((await buffer((await second).stream)).toString(), "onetwo");
  assert.equal(await third, "onetwo");
  await settled();
  const kept = await get("a");
  assert.deepEqual([kept.size, kept.contentType, kept.fileName], [6, "image/png", "a.png"]);
  assert.equal((await buffer(kept.stream)).toString(), "onetwo");
  remoteMedia = create();
  assert.equal(await textOf("a"), "onetwo");
  assert.deepEqual(coming, []);
});

test("what is asked is the file of that server, in the time and size that there is", async () => {
  void textOf("a").catch(() => {});
  const { signal: _, ...request } = (await comingAt(0)).request;
  assert.deepEqual(request, { server: east, mediaId: "a", waitMs: 5_000, maxBytes: 1_000 });
  coming[0]?.fail();
});

test("who opens a file that has just come gets that one, also before it is on disk", async () => {
  const reading = textOf("a");
  (await comingAt(0)).begin().send("one").end();
  assert.equal(await reading, "one");
  // Whenever that is: while it is synced, named, written down, closed, or later.
  for (let times = 0; times < 50; times++) {
    assert.equal(await textOf("a"), "one");
    await nextTurn();
  }
  assert.equal(coming.length, 1);
  await settled();
});

test("files of the same name on two servers are two", async () => {
  const other = get("a", undefined, "west.example" as ServerName);
  (await comingAt(0)).begin().send("west").end();
  assert.equal((await buffer((await other).stream)).toString(), "west");
  await fetchWhole("a", "east");
});

test("a type or name that no header or database holds is not kept", async () => {
  const reading = get("a");
  (await comingAt(0)).begin("text/plain\r\nx: y", "a\u0000b").end();
  const { contentType, fileName, stream } = await reading;
  assert.deepEqual([contentType, fileName], ["application/octet-stream", "file"]);
  stream.resume();
  await settled();
});

test("what breaks off before it began is told, and what breaks off in the middle never looks whole", async () => {
  const refused = get("a");
  (await comingAt(0)).fail(new MatrixError("M_NOT_FOUND", "No such file."));
  await assert.rejects(refused, { errcode: "M_NOT_FOUND" });
  const readings = [get("a"), get("a")];
  const file = (await comingAt(1)).begin().send("half");
  const streams = (await Promise.all(readings)).map(({ stream }) => buffer(stream));
  file.fail();
  for (const stream of streams) await assert.rejects(stream, { errcode: "M_UNKNOWN", status: 502 });
  await settled();
  assert.deepEqual(filesOnDisk(), []);
  await fetchWhole("a", "whole");
});

test("who reads slowly holds up nobody", async () => {
  const slow = get("a");
  const quick = textOf("a");
  const file = (await comingAt(0)).begin();
  const { stream } = await slow;
  const piece = Buffer.alloc(200_000, "x");
  for (let at = 0; at < 20; at++) file.send(piece);
  file.end();
  assert.equal((await quick).length, 4_000_000);
  await settled();
  assert.ok(stream.readableLength <= 128 * 1024, "no more than a piece or two waits in memory");
  assert.equal((await buffer(stream)).length, 4_000_000);
});

test("when the last one has gone the fetch is given up, and whoever comes then begins anew", async () => {
  const [first, second] = [await begun(), await get("a")];
  first.destroy();
  await nextTurn();
  assert.equal(coming[0]?.request.signal.aborted, false);
  second.stream.destroy();
  while (coming[0]?.request.signal.aborted === false) await nextTurn();
  const again = textOf("a");
  (await comingAt(1)).begin().send("again").end();
  assert.equal(await again, "again");
  await settled();
  assert.equal(filesOnDisk().length, 1);

  async function begun(): Promise<Readable> {
    const reading = get("a");
    (await comingAt(0)).begin().send("half");
    return (await reading).stream;
  }
});

test("who goes before the file has come is not waited for", async () => {
  const gone = new AbortController();
  const waiting = get("a", gone.signal);
  await comingAt(0);
  gone.abort();
  await assert.rejects(waiting, { name: "ClientGone" });
  assert.equal(coming[0]?.request.signal.aborted, true);
  await assert.rejects(get("b", AbortSignal.abort()), { name: "ClientGone" });
});

test("one server's files are fetched few at a time, and not without end", async () => {
  const gone = new AbortController();
  const many = Array.from({ length: 104 }, (_, at) => get(`f${at}`, gone.signal));
  const ended = Promise.allSettled(many);
  await comingAt(3);
  while (remoteMedia.busy < many.length) await nextTurn();
  assert.equal(coming.length, 4);
  await assert.rejects(get("one-more"), { errcode: "M_LIMIT_EXCEEDED" });
  // Another one's come all the same.
  const other = get("a", undefined, "west.example" as ServerName);
  (await comingAt(4)).begin().end();
  (await other).stream.resume();
  coming[0]?.begin().end();
  (await many[Number(coming[0]?.request.mediaId.slice(1))])?.stream.resume();
  await comingAt(5);
  gone.abort();
  await ended;
  await settled();
});

test("what nobody has opened for a month goes, what somebody opens stays", async () => {
  await fetchWhole("a", "aaa");
  await fetchWhole("b", "bbb");
  clock.pass(20 * dayMs);
  assert.equal(await textOf("a"), "aaa");
  clock.pass(20 * dayMs);
  await remoteMedia.purge();
  assert.equal(filesOnDisk().length, 2, "whoever has found it just now may still open it");
  clock.pass(61_000);
  await remoteMedia.purge();
  assert.equal(filesOnDisk().length, 1);
  assert.equal(await textOf("a"), "aaa");
  await fetchWhole("b", "bbb");
});

test("of more than there is room for, what was opened last stays", async () => {
  remoteMedia = create(250);
  for (const id of ["a", "b", "c"]) {
    clock.pass(1_000);
    await fetchWhole(id, id.repeat(100));
  }
  await remoteMedia.purge();
  clock.pass(61_000);
  await remoteMedia.purge();
  assert.equal(filesOnDisk().length, 2);
  assert.equal((await textOf("c")).length, 100);
  await fetchWhole("a", "a".repeat(100));
});

test("a file that somebody here uploaded too, or uploads again, is not deleted", async () => {
  const serverName = "musterland.example" as ServerName;
  const media = new Media({ storage, files, clock, random: systemRandom, serverName, remote: remoteMedia });
  const upload = () =>
    media.upload({
      uploaderNid: 1,
      stream: Readable.from([Buffer.from("same")]),
      contentType: undefined,
      fileName: undefined,
    });
  const idOf = (uri: string) => uri.split("/").at(-1) as string;
  const uri = await upload();
  await fetchWhole("a", "same");
  clock.pass(40 * dayMs);
  await remoteMedia.purge();
  clock.pass(61_000);
  await remoteMedia.purge();
  assert.equal((await buffer((await media.getOwn(idOf(uri))).stream)).toString(), "same");

  await fetchWhole("b", "other");
  clock.pass(40 * dayMs);
  await remoteMedia.purge();
  clock.pass(61_000);
  const stream = Readable.from([Buffer.from("other")]);
  const uploading = media.upload({ uploaderNid: 1, stream, contentType: undefined, fileName: undefined });
  const [again] = await Promise.all([uploading, remoteMedia.purge()]);
  assert.equal((await buffer((await media.getOwn(idOf(again))).stream)).toString(), "other");
});
