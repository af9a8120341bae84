import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { BuildProblem, ensureBuilt, type WebApp } from "./ensure-built.ts";

let root: string;
let said: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "web-build-"));
  said = [];
  for (const folder of ["apps/it/src", "apps/it/public", "packages/platform/src/web-build", "packages/words/src"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  const files = ["apps/it/index.html", "apps/it/build.ts", "apps/it/vite.config.ts", "package-lock.json"];
  for (const file of [...files, "apps/it/src/main.ts", "packages/words/src/words.ts"]) await write(file, file);
});
afterEach(() => rm(root, { recursive: true }));

function write(file: string, text: string): Promise<void> {
  return writeFile(join(root, file), text);
}

function build(change: Partial<WebApp> = {}): Promise<void> {
  return ensureBuilt({
    title: "The app",
    path: "apps/it",
    root,
    packages: ["packages/words/src"],
    bundle: (outDir) => writeFile(join(outDir, "index.html"), "the page ".repeat(100)),
    onProgress: (line) => said.push(line),
    ...change,
  });
}

function read(file: string): Promise<string> {
  return readFile(join(root, "apps/it/dist", file), "utf8");
}

test("what was never built is built, compressed, and said", async () => {
  await build();
  assert.match(await read("index.html"), /^the page/);
  assert.ok((await read("index.html.br")).length > 0);
  assert.match(said[0] ?? "", /^The app is being built/);
  assert.deepEqual(
    (await readdir(join(root, "apps/it"))).filter((name) => name.startsWith("dist")),
    ["dist"],
  );
});

test("what is up to date is left alone", async () => {
  await build();
  said = [];
  await build({ bundle: () => assert.fail("nothing changed") });
  assert.deepEqual(said, []);
});

test("a change in the app, in a package of it or in the lockfile builds anew; one in a test does not", async () => {
  const cases = [
    { file: "apps/it/src/main.ts", isBuilt: true },
    { file: "packages/words/src/words.ts", isBuilt: true },
    { file: "package-lock.json", isBuilt: true },
    { file: "packages/words/src/words.test.ts", isBuilt: false },
  ];
  for (const { file, isBuilt } of cases) {
    await build();
    await write(file, "changed");
    said = [];
    await build();
    assert.equal(said.length > 0, isBuilt, file);
  }
});

test("a build that fails says so in a sentence, and what was there stays", async () => {
  await build();
  await write("apps/it/src/main.ts", "wrong");
  const failing = build({ bundle: () => Promise.reject(new Error("no such word")) });
  await assert.rejects(
    failing,
    (error) => error instanceof BuildProblem && /cannot be built: no such word/.test(error.message),
  );
  assert.match(await read("index.html"), /^the page/);
});
