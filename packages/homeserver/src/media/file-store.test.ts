import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, test } from "node:test";
import { systemRandom } from "@botschaft/platform/random";
import { FileStore } from "./file-store.ts";

let folder: string;
let files: FileStore;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "botschaft-media-")), "media");
  files = new FileStore(folder, systemRandom);
  await files.open();
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

const sha256 = (text: string) => createHash("sha256").update(text).digest();
const pathOf = (hash: Buffer) => {
  const name = hash.toString("hex");
  return join(folder, name.slice(0, 2), name.slice(2, 4), name);
};
const chunks = (...texts: readonly string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

/** Every file below the folder, by its name. */
const listFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );

test("a file is found under the hash of what is in it", async () => {
  const stored = await files.store(chunks("hel", "", "lo"));
  assert.deepEqual(stored, { hash: sha256("hello"), size: 5 });
  assert.ok(existsSync(pathOf(sha256("hello"))));
  assert.equal((await buffer(files.read(stored.hash))).toString(), "hello");
  assert.equal(await files.has(stored.hash), true);
  assert.equal(await files.has(sha256("other")), false);
});

test("nothing is a file, too", async () => {
  const { hash, size } = await files.store(chunks());
  assert.deepEqual([size, (await buffer(files.read(hash))).length], [0, 0]);
});

test("the same bytes are stored once, also at once", async () => {
  await Promise.all([0, 1, 2].map(() => files.store(chunks("same"))));
  await files.store(chunks("sa", "me"));
  assert.deepEqual(listFiles(), [sha256("same").toString("hex")]);
});

test("nothing remains of a stream that breaks off", async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("half of it");
      throw new Error("the client went away");
    })(),
  );
  await assert.rejects(files.store(broken), /the client went away/);
  assert.deepEqual(listFiles(), []);
});

test("what a killed server left half written goes at the next start", async () => {
  await writeFile(join(folder, "incoming", "half"), "half");
  const { hash } = await files.store(chunks("whole"));
  await new FileStore(folder, systemRandom).open();
  assert.deepEqual(listFiles(), [Buffer.from(hash).toString("hex")]);
});

test("bytes are on disk before their name, and the name before the answer", async (context) => {
  const target = pathOf(sha256("lasting"));
  const synced: string[] = [];
  await mkdir(folder, { recursive: true });
  const handle = await open(folder, "r");
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const sync = prototype.sync;
  context.mock.method(prototype, "sync", async function (this: { stat(): Promise<{ isFile(): boolean }> }) {
    const kind = (await this.stat()).isFile() ? "bytes" : "folder";
    synced.push(`${kind} ${existsSync(target) ? "named" : "unnamed"}`);
    return sync.call(this);
  });
  await files.store(chunks("lasting"));
  assert.deepEqual(synced, ["bytes unnamed", "folder named", "folder named", "folder named"]);
});

test("a file is read while it is written, and to its end also where it was moved and deleted meanwhile", async () => {
  const { file, keep, leave } = await files.begin();
  await file.write(Buffer.from("hel"));
  const early = file.read();
  const pieces = early[Symbol.asyncIterator]();
  assert.equal(String((await pieces.next()).value), "hel");
  await file.write(Buffer.from("lo"));
  const { hash } = await keep();
  const late = file.read();
  files.release(hash);
  await leave();
  await files.remove(hash);
  assert.deepEqual(listFiles(), []);
  assert.equal(String((await pieces.next()).value), "lo");
  assert.equal((await pieces.next()).done, true);
  assert.equal((await buffer(late)).toString(), "hello");
});

test("who reads a file that is given up learns why", async () => {
  const { file, leave } = await files.begin();
  await file.write(Buffer.from("half"));
  const reading = assert.rejects(buffer(file.read()), /given up/);
  await leave(new Error("given up"));
  await reading;
  assert.deepEqual(listFiles(), []);
});

test("what was stored is not removed before somebody has let go of it, and can be stored again while it goes", async () => {
  const [one, two] = [await files.store(chunks("same")), await files.store(chunks("same"))];
  await files.remove(one.hash);
  files.release(one.hash);
  await files.remove(one.hash);
  assert.equal(await files.has(one.hash), true);
  files.release(two.hash);
  const [, again] = await Promise.all([files.remove(one.hash), files.store(chunks("same"))]);
  assert.equal(await files.has(again.hash), true);
});
