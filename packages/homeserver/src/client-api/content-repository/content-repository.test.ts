import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { rawRequest, startTinyServer, type TestRequest } from "@botschaft/testing/http";
import { FileStore, Media } from "../../media/index.ts";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";
import { buildRoutes } from "../serve.ts";
import { uploadContent } from "./upload-content.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob } = await server.people("alice", "bob"));
});
after(async () => {
  server.world.assertNoMistakes();
  await server.world.close();
});

const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

async function upload(body: Uint8Array | undefined, request: TestRequest = {}): Promise<string> {
  const answer = await alice.call("uploadContent", { body, headers: { "content-type": "image/png" }, ...request });
  assert.equal(answer.status, 200, answer.text);
  return answer.json.content_uri;
}

function pathOf(uri: string) {
  const [serverName = "", mediaId = ""] = uri.slice("mxc://".length).split("/");
  return { serverName, mediaId };
}

const download = (actor: Actor, uri: string, query: Readonly<Record<string, string>> = {}) =>
  actor.call("getContentAuthed", { path: pathOf(uri), query });
const downloadAs = (actor: Actor, uri: string, fileName: string) =>
  actor.call("getContentOverrideNameAuthed", { path: { ...pathOf(uri), fileName } });

test("what one uploads others download, byte by byte, with the headers that make it harmless", async () => {
  const uri = await upload(png, { query: { filename: "photo.png" } });
  assert.match(uri, /^mxc:\/\/musterland\.example\/[A-Za-z0-9_-]{32}$/);
  const { status, bytes, headers } = await download(bob, uri);
  assert.deepEqual([status, bytes], [200, png]);
  assert.equal(headers["content-type"], "image/png");
  assert.equal(headers["content-length"], String(png.length));
  assert.equal(headers["content-disposition"], "inline; filename=photo.png");
  assert.match(headers["content-security-policy"] as string, /^sandbox; default-src 'none'; script-src 'none'/);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["cross-origin-resource-policy"], "cross-origin");
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.match(headers["cache-control"] as string, /^private, .*immutable$/);
});

test("what a browser could run is a download", async () => {
  for (const type of ["text/html", "image/svg+xml", "application/javascript"]) {
    const { headers } = await download(alice, await upload(png, { headers: { "content-type": type } }));
    assert.deepEqual([headers["content-type"], headers["content-disposition"]], [type, "attachment"]);
  }
});

test("without a type it is bytes, without a name it has none", async () => {
  const { client } = server.world;
  const headers = { authorization: `Bearer ${alice.token}`, "content-type": "" };
  const { json } = await client.post("/_matrix/media/v3/upload", png, { headers });
  const answer = await download(bob, json.content_uri);
  assert.equal(answer.headers["content-type"], "application/octet-stream");
  assert.equal(answer.headers["content-disposition"], "attachment");
});

test("a name that no header or database holds is not kept", async () => {
  for (const filename of ["a\u0000b", "a\nb", "n".repeat(256)]) {
    const { headers } = await download(bob, await upload(png, { query: { filename } }));
    assert.equal(headers["content-disposition"], "inline; filename=file");
  }
  const { headers } = await download(bob, await upload(png, { query: { filename: "größe.png" } }));
  assert.equal(headers["content-disposition"], "inline; filename*=utf-8''gr%C3%B6%C3%9Fe.png");
});

test("the name in the path stands in for the uploaded one", async () => {
  const uri = await upload(png, { query: { filename: "photo.png" } });
  const { status, bytes, headers } = await downloadAs(bob, uri, "other name.png");
  assert.deepEqual([status, bytes], [200, png]);
  assert.equal(headers["content-disposition"], "inline; filename*=utf-8''other%20name.png");
});

test("a file that is not here is not found", async () => {
  const uri = await upload(png);
  const { mediaId } = pathOf(uri);
  for (const other of ["mxc://musterland.example/nothing", `mxc://elsewhere.example/${mediaId}`, `${uri}x`]) {
    assertRefused(await download(bob, other), 404, "M_NOT_FOUND");
    assertRefused(await downloadAs(bob, other, "x"), 404, "M_NOT_FOUND");
  }
  assertRefused(await download(bob, "mxc://not a server/x"), 404, "M_NOT_FOUND");
});

test("nobody downloads without a token, and the old addresses are not there", async () => {
  const { serverName, mediaId } = pathOf(await upload(png));
  const { client } = server.world;
  const answer = await client.get(`/_matrix/client/v1/media/download/${serverName}/${mediaId}`);
  assertRefused(answer, 401, "M_MISSING_TOKEN");
  const old = await client.get(`/_matrix/media/v3/download/${serverName}/${mediaId}`, { token: alice.token });
  assertRefused(old, 404, "M_UNRECOGNIZED");
});

test("a picture is its own thumbnail, and nothing else has one", async () => {
  const thumbnail = (uri: string, query: Readonly<Record<string, string>> = {}) =>
    bob.call("getContentThumbnailAuthed", { path: pathOf(uri), query: { width: "32", height: "32", ...query } });
  const uri = await upload(png, { query: { filename: "photo.png" } });
  const { status, bytes, headers } = await thumbnail(uri);
  assert.deepEqual([status, bytes], [200, png]);
  assert.equal(headers["content-disposition"], "inline; filename=photo.png");
  assert.equal(headers["x-content-type-options"], "nosniff");
  assertRefused(await thumbnail(uri, { width: "0" }), 400, "M_INVALID_PARAM");
  assertRefused(await thumbnail(`${uri}x`), 404, "M_NOT_FOUND");
  const gif = await upload(png, { headers: { "content-type": "image/gif" } });
  assert.equal((await thumbnail(gif)).status, 200);
  assertRefused(await thumbnail(gif, { animated: "false" }), 400, "M_UNKNOWN");
  for (const type of ["image/svg+xml", "application/octet-stream", "text/html", "video/mp4"]) {
    assertRefused(await thumbnail(await upload(png, { headers: { "content-type": type } })), 400, "M_UNKNOWN");
  }
});

test("how long to wait for an upload may be said", async () => {
  const uri = await upload(png);
  assert.equal((await download(bob, uri, { timeout_ms: "5000" })).status, 200);
  assertRefused(await download(bob, uri, { timeout_ms: "soon" }), 400, "M_INVALID_PARAM");
});

test("the same file has as many addresses as uploads", async () => {
  const [one, two] = [await upload(png), await upload(png)];
  assert.notEqual(one, two);
  assert.deepEqual((await download(bob, one)).bytes, (await download(bob, two)).bytes);
});

test("nothing can be uploaded, and a megabyte", async () => {
  for (const body of [undefined, Buffer.alloc(0)]) {
    const answer = await download(bob, await upload(body));
    assert.deepEqual([answer.status, answer.bytes.length], [200, 0]);
  }
  const large = Buffer.alloc(1024 * 1024, "0123456789");
  assert.ok((await download(bob, await upload(large))).bytes.equals(large));
});

test("a file that was lost is as one that never was", async () => {
  const uri = await upload(png);
  // The world's next server has another folder on the same database.
  await server.world.restart();
  assertRefused(await download(bob, uri), 404, "M_NOT_FOUND");
});

test("the limit is told, and an upload beyond it refused before its bytes", async () => {
  const { json } = await alice.call("getConfigAuthed");
  assert.deepEqual(json, { "m.upload.size": 100 * 1024 * 1024 });
  const head = `POST /_matrix/media/v3/upload HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${alice.token}\r\n`;
  const [answer] = await rawRequest(
    portOf(server.world.base),
    `${head}Content-Length: ${json["m.upload.size"] + 1}\r\n\r\n`,
  );
  assert.deepEqual([answer?.status, JSON.parse(answer?.body ?? "{}").errcode], [413, "M_TOO_LARGE"]);
});

function portOf(base: string): number {
  return Number(new URL(base).port);
}

/** An upload of at most 1,000 bytes, into a folder that can be looked into; rows are counted. */
async function startUploads() {
  const folder = await mkdtemp(join(tmpdir(), "botschaft-uploads-"));
  const files = new FileStore(folder, server.world.chance);
  await files.open();
  let rows = 0;
  const writer = { submit: async () => ++rows };
  const { clock, chance: random } = server.world;
  const media = new Media({ storage: { writer }, files, clock, random, serverName: "x.example" } as never);
  const table = { uploadContent: uploadContent(media) } as never;
  const options = { gate: () => ({ userNid: 1 }) as never, uploadLimit: 1000 };
  const tiny = await startTinyServer(buildRoutes("client-server", table, options));
  return {
    tiny,
    rows: () => rows,
    listFiles: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    async close() {
      await tiny.close();
      await rm(folder, { recursive: true });
    },
  };
}

test("an upload that grows beyond the limit leaves nothing", async () => {
  const uploads = await startUploads();
  const path = "/_matrix/media/v3/upload";
  assert.equal((await uploads.tiny.client.post(path, Buffer.alloc(1000))).status, 200);
  assertRefused(await uploads.tiny.client.post(path, Buffer.alloc(1001)), 413, "M_TOO_LARGE");
  const chunk = `1f4\r\n${"x".repeat(500)}\r\n`;
  const chunked = `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(3)}0\r\n\r\n`;
  const [answer] = await rawRequest(uploads.tiny.port, chunked);
  assert.deepEqual([answer?.status, JSON.parse(answer?.body ?? "{}").errcode], [413, "M_TOO_LARGE"]);
  assert.deepEqual([uploads.rows(), uploads.listFiles()], [1, 1]);
  await uploads.close();
});

test("an upload that breaks off leaves nothing", async () => {
  const uploads = await startUploads();
  const socket = connect({ host: "127.0.0.1", port: uploads.tiny.port });
  await once(socket, "connect");
  socket.write("POST /_matrix/media/v3/upload HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nhalf of it");
  while (uploads.listFiles() === 0) await nextTurn();
  socket.destroy();
  while (uploads.listFiles() > 0) await nextTurn();
  assert.equal(uploads.rows(), 0);
  await uploads.close();
});
