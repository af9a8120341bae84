import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rename, rm, stat } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { silentLog } from "@botschaft/platform/log";
import { createClient, request, startTinyServer } from "@botschaft/testing/http";
import { createHttpServer, type RequestHead, type Route } from "./index.ts";

/** A route whose requests wait until the test lets them go. */
function waitingRoute() {
  const arrived = Promise.withResolvers<RequestHead>();
  const released = Promise.withResolvers<void>();
  const route: Route = {
    method: "GET",
    path: "/wait",
    body: "none",
    bodyLimit: 0,
    admit() {},
    async handle(request) {
      arrived.resolve(request);
      await released.promise;
      return { status: 200, body: { address: request.remoteAddress } };
    },
  };
  return { route, arrived: arrived.promise, release: released.resolve };
}

const quick: Route = { ...waitingRoute().route, path: "/quick", handle: () => ({ status: 200, body: {} }) };

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "rim-"));
});
after(() => rm(folder, { recursive: true }));

test("close lets running requests finish and ends idle connections", async () => {
  const { route, arrived, release } = waitingRoute();
  const tiny = await startTinyServer([route, quick]);
  const silent = connect(tiny.port, "127.0.0.1").resume();
  silent.write("GET /qu");
  const other = createClient(tiny.base);
  await other.get("/quick");
  const waiting = tiny.client.get("/wait");
  await arrived;

  const silentEnded = once(silent, "close");
  const closing = tiny.server.close();
  await silentEnded;
  await assert.rejects(request(tiny.base, "GET", "/quick"), { code: "ECONNREFUSED" });
  release();
  const answer = await waiting;
  assert.deepEqual([answer.status, answer.headers.connection], [200, "close"]);
  await closing;
  other.close();
});

test("close ends a connection after the answer that was under way", { timeout: 10_000 }, async () => {
  const body = new Readable({ read() {} });
  body.push("begun");
  const streaming: Route = { ...quick, path: "/stream", handle: () => ({ status: 200, body }) };
  const tiny = await startTinyServer([streaming], { limits: { drainMs: 1_000_000 } });
  const client = connect(tiny.port, "127.0.0.1");
  client.write("GET /stream HTTP/1.1\r\nHost: here\r\n\r\n");
  await once(client, "data");
  const closing = tiny.close();
  const rest = once(client, "data");
  body.push("ended");
  body.push(null);
  assert.match(String(await rest), /ended/);
  await closing;
  client.destroy();
});

test("rubbish while an answer is under way ends the connection after it", { timeout: 10_000 }, async () => {
  const body = new Readable({ read() {} });
  body.push("begun");
  const streaming: Route = { ...quick, path: "/stream", handle: () => ({ status: 200, body }) };
  const tiny = await startTinyServer([streaming]);
  const client = connect(tiny.port, "127.0.0.1");
  client.write("GET /stream HTTP/1.1\r\nHost: here\r\n\r\n");
  await once(client, "data");
  client.write("\u0000rubbish\r\n\r\n");
  // Answered after the rubbish was read: both wait for the same loop of the same process.
  await tiny.client.get("/nowhere");
  const closed = once(client, "close");
  const rest = once(client, "data");
  body.push("ended");
  body.push(null);
  assert.match(String(await rest), /ended/);
  await closed;
  await tiny.close();
});

test("close may be called again, and before listening", async () => {
  const tiny = await startTinyServer([quick]);
  await Promise.all([tiny.server.close(), tiny.server.close()]);
  await tiny.server.close();
  await createHttpServer({ routes: [quick], log: silentLog, trustedProxies: [] }).close();
  tiny.client.close();
});

test("close waits for nobody for ever", async () => {
  const { route, arrived, release } = waitingRoute();
  const tiny = await startTinyServer([route], { limits: { drainMs: 20 } });
  const waiting = assert.rejects(tiny.client.get("/wait"));
  await arrived;
  await tiny.server.close();
  await waiting;
  release();
});

test("the signal fires when the client goes away", async () => {
  const { route, arrived, release } = waitingRoute();
  const tiny = await startTinyServer([route]);
  const client = new AbortController();
  const waiting = assert.rejects(tiny.client.get("/wait", { signal: client.signal }));
  const { signal } = await arrived;
  assert.equal(signal.aborted, false);
  client.abort();
  await waiting;
  if (!signal.aborted) await once(signal, "abort");
  release();
  await tiny.close();
});

test("the signal stays silent when the client has its answer", async () => {
  const { route, arrived, release } = waitingRoute();
  const tiny = await startTinyServer([route]);
  const waiting = tiny.client.get("/wait");
  const { signal } = await arrived;
  release();
  await waiting;
  await tiny.close();
  assert.equal(signal.aborted, false);
});

test("a client's address is told by a trusted proxy only", async () => {
  for (const [trustedProxies, address] of [
    [["127.0.0.0/8"], "203.0.113.9"],
    [[], "127.0.0.1"],
  ] as const) {
    const { route, release } = waitingRoute();
    const tiny = await startTinyServer([route], { trustedProxies });
    release();
    const answer = await tiny.client.get("/wait", { headers: { "x-forwarded-for": "203.0.113.9" } });
    assert.equal(answer.json.address, address);
    await tiny.close();
  }
});

test("a Unix socket is served, and goes with the server", async () => {
  const { route, release } = waitingRoute();
  release();
  const server = createHttpServer({ routes: [route], log: silentLog, trustedProxies: [] });
  const path = join(folder, "control.sock");
  const [base = ""] = await server.listen([{ path }]);
  assert.equal(base, `unix:${path}`);
  assert.deepEqual((await request(base, "GET", "/wait")).json, { address: "" });
  await server.close();
  await assert.rejects(stat(path), { code: "ENOENT" });
});

test("a Unix socket left behind is replaced, one in use is not", async () => {
  const path = join(folder, "left.sock");
  const first = createHttpServer({ routes: [quick], log: silentLog, trustedProxies: [] });
  await leaveBehind(path);
  await first.listen([{ path }]);
  const second = createHttpServer({ routes: [quick], log: silentLog, trustedProxies: [] });
  await assert.rejects(second.listen([{ path }]), { code: "EADDRINUSE" });
  assert.equal((await request(`unix:${path}`, "GET", "/quick")).status, 200);
  await first.close();
});

/** As a killed server does: the socket's file stays, nobody listens. */
async function leaveBehind(path: string): Promise<void> {
  const server = createServer().listen({ path: `${path}.original` });
  await once(server, "listening");
  await rename(`${path}.original`, path);
  server.close();
  await once(server, "close");
}

test("listening is all or nothing", async () => {
  const taken = await startTinyServer([quick]);
  const server = createHttpServer({ routes: [quick], log: silentLog, trustedProxies: [] });
  const path = join(folder, "all.sock");
  await assert.rejects(server.listen([{ path }, new URL(taken.base)]), { code: "EADDRINUSE" });
  await assert.rejects(request(`unix:${path}`, "GET", "/quick"));
  await assert.rejects(server.listen([new URL("https://127.0.0.1:0")]));
  await taken.close();
});
