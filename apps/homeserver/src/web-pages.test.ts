import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { RequestHead } from "@botschaft/platform/http";
import { openWebPages } from "./web-pages.ts";

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "web-pages-"));
  const files = {
    "index.html": "the page",
    "index.html.br": "brotli page",
    "index.html.gz": "gzip page",
    "build.json": "{}",
    "assets/app-1a2b.js": "script",
    "assets/app-1a2b.js.br": "brotli script",
    "assets/face-3c4d.woff2": "font",
  };
  await mkdir(join(folder, "client/assets"), { recursive: true });
  await mkdir(join(folder, "console/assets"), { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, "client", name), text)));
  await writeFile(join(folder, "console/index.html"), "the console");
  await writeFile(join(folder, "console/assets/console-5e6f.js"), "console's script");
});

after(() => rm(folder, { recursive: true }));

function head(path: string, headers: Readonly<Record<string, string>> = {}): RequestHead {
  return {
    id: "1",
    method: "GET",
    route: "",
    path,
    target: path,
    pathParameters: {},
    query: new URLSearchParams(),
    header: (name) => headers[name],
    remoteAddress: "",
    signal: new AbortController().signal,
  };
}

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const pages = await openWebPages({ client: join(folder, "client"), console: join(folder, "console") });
  const answer = await pages(head(path, headers));
  return answer && { ...answer, headers: answer.headers ?? {}, text: String(answer.body) };
}

test("every address of the client is its one page", async () => {
  for (const path of [
    "/",
    "/start",
    "/invite",
    "/rooms/!a%3Ab",
    "/rooms/!a/people",
    "/settings/devices",
    "/index.html",
  ]) {
    const answer = await get(path);
    assert.equal(answer?.text, "the page", path);
    assert.equal(answer?.headers["content-type"], "text/html; charset=utf-8");
    assert.equal(answer?.headers["cache-control"], "no-cache");
  }
});

test("every address of the console is its one page, with the same policy", async () => {
  const policy = (await get("/"))?.headers["content-security-policy"];
  for (const path of [
    "/admin",
    "/admin/",
    "/admin/people",
    "/admin/partners/a.example%3A8448",
    "/admin/decisions/12",
  ]) {
    const answer = await get(path);
    assert.equal(answer?.text, "the console", path);
    assert.equal(answer?.headers["content-security-policy"], policy);
  }
  assert.equal((await get("/admin/assets/console-5e6f.js"))?.text, "console's script");
});

test("what is neither a file of the build nor an address of the client is nothing", async () => {
  const paths = [
    "/roomsy",
    "/wp-login.php",
    "/build.json",
    "/assets/",
    "/assets/../build.json",
    "/assets/%2e%2e/build.json",
    "/administration",
    "/admin/elsewhere",
    "/admin/assets/app-1a2b.js",
    "/assets/console-5e6f.js",
  ];
  for (const path of paths) assert.equal(await get(path), undefined, path);
});

test("files whose name holds a hash stay for ever", async () => {
  const script = await get("/assets/app-1a2b.js");
  assert.equal(script?.headers["cache-control"], "public, max-age=31536000, immutable");
  assert.equal(script?.headers["content-type"], "text/javascript; charset=utf-8");
  assert.equal((await get("/assets/face-3c4d.woff2"))?.headers["content-type"], "font/woff2");
});

test("a compressed form goes to who takes it", async () => {
  const cases = [
    { accept: "gzip, deflate, br, zstd", text: "brotli page", encoding: "br" },
    { accept: "gzip", text: "gzip page", encoding: "gzip" },
    { accept: "br;q=0, gzip;q=0.5", text: "gzip page", encoding: "gzip" },
    { accept: "identity", text: "the page", encoding: undefined },
  ];
  for (const { accept, text, encoding } of cases) {
    const answer = await get("/", { "accept-encoding": accept });
    assert.equal(answer?.text, text, accept);
    assert.equal(answer?.headers["content-encoding"], encoding, accept);
  }
  assert.equal((await get("/assets/app-1a2b.js", { "accept-encoding": "gzip" }))?.text, "script");
});

test("what is known already is not sent again", async () => {
  const first = await get("/");
  const again = await get("/", { "if-none-match": String(first?.headers.etag) });
  assert.equal(again?.status, 304);
  assert.equal(again?.text, "");
});

test("the policy lets nothing in from elsewhere", async () => {
  const policy = (await get("/"))?.headers["content-security-policy"] ?? "";
  for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.split("; ").includes(rule), rule);
  }
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
});

test("without a build there are no pages", async () => {
  const pages = await openWebPages({ client: join(folder, "missing"), console: join(folder, "missing") });
  assert.equal(await pages(head("/")), undefined);
});
