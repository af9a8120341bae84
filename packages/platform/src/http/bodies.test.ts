import assert from "node:assert/strict";
import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { after, before, test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import { rawRequest, startTinyServer, type TinyServer } from "@botschaft/testing/http";
import type { HttpRequest, Route } from "./index.ts";

function route(
  method: Route["method"],
  path: string,
  body: Route["body"],
  handle: Route["handle"],
  admit: Route["admit"] = () => {},
): Route {
  return { method, path, body, bodyLimit: 1000, admit, handle };
}

const echo = (request: HttpRequest) => ({
  status: 200,
  body: {
    hasBody: request.body !== undefined,
    body: request.body ?? null,
    admitted: request.admitted ?? null,
  } as never,
});

const needsToken: Route["admit"] = async (head) => {
  if (head.header("authorization") === undefined) throw new MatrixError("M_MISSING_TOKEN", "Log in first");
  return { token: head.header("authorization") };
};

let handled = 0;
let uploaded: number | undefined;

async function writeToFullDisk(request: HttpRequest) {
  const disk = new Writable({ write: (_chunk, _encoding, done) => done(new Error("the disk is full")) });
  await pipeline(request.stream as NonNullable<typeof request.stream>, disk);
  return { status: 200, body: {} };
}

const routes = [
  route("PUT", "/json", "json", echo, needsToken),
  route("DELETE", "/json", "json", echo),
  route("POST", "/none", "none", echo),
  route(
    "POST",
    "/upload",
    "stream",
    async (request) => {
      handled += 1;
      uploaded = undefined;
      uploaded = (await buffer(request.stream as NonNullable<typeof request.stream>)).length;
      return { status: 200, body: { uploaded } };
    },
    needsToken,
  ),
  { ...route("POST", "/full-disk", "stream", writeToFullDisk), bodyLimit: 60_000 },
  { ...route("POST", "/unread", "stream", () => ({ status: 200, body: {} })), bodyLimit: 60_000 },
];

let tiny: TinyServer;
before(async () => {
  tiny = await startTinyServer(routes, { limits: { lingerMs: 100 } });
});
after(() => tiny.close());

const token = "t";

test("a body is JSON whatever it is said to be", async () => {
  for (const type of ["application/json", "text/plain", "multipart/form-data", "x", ""]) {
    const answer = await tiny.client.put("/json", { a: 1 }, { token, headers: { "content-type": type } });
    assert.deepEqual([answer.status, answer.json.body], [200, { a: 1 }], type);
  }
});

test("no body is undefined, null is null", async () => {
  for (const body of [undefined, ""]) {
    const answer = await tiny.client.put("/json", body, { token });
    assert.deepEqual(answer.json, { hasBody: false, body: null, admitted: { token: "Bearer t" } });
  }
  assert.equal((await tiny.client.put("/json", null, { token })).json.hasBody, true);
});

test("DELETE may have a body or none", async () => {
  assert.deepEqual((await tiny.client.delete("/json", { a: 1 })).json.body, { a: 1 });
  assert.equal((await tiny.client.delete("/json")).json.hasBody, false);
});

test("a body that nobody asked for is not looked at", async () => {
  const answer = await tiny.client.post("/none", "no json at all");
  assert.deepEqual([answer.status, answer.json.hasBody], [200, false]);
});

test("a body at its limit passes, one byte more is too large", async () => {
  const text = (length: number) => JSON.stringify("a".repeat(length - 2));
  assert.equal((await tiny.client.put("/json", text(1000), { token })).status, 200);
  const answer = await tiny.client.put("/json", text(1001), { token });
  assert.deepEqual([answer.status, answer.json.errcode], [413, "M_TOO_LARGE"]);
});

test("who is not admitted is refused before the body comes", async () => {
  for (const path of ["PUT /json", "POST /upload"]) {
    const [answer] = await rawRequest(tiny.port, `${path} HTTP/1.1\r\nHost: here\r\nContent-Length: 900\r\n\r\n`);
    assert.deepEqual([answer?.status, JSON.parse(answer?.body ?? "").errcode], [401, "M_MISSING_TOKEN"]);
  }
});

test("who asks before sending is told to send only when admitted", async () => {
  const asking = "POST /upload HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 3\r\n";
  const [refused] = await rawRequest(tiny.port, `${asking}\r\n`);
  assert.deepEqual([refused?.status, refused?.headers.connection], [401, "close"]);
  assert.deepEqual(await statusesOfAsking({}), [401]);
  assert.deepEqual(await statusesOfAsking({ authorization: "Bearer t" }), [100, 200]);
});

/** Sends its body only when told to continue. */
async function statusesOfAsking(headers: Readonly<Record<string, string>>): Promise<readonly number[]> {
  const statuses: number[] = [];
  const asking = httpRequest(`${tiny.base}/upload`, {
    method: "POST",
    headers: { expect: "100-continue", "content-length": "3", ...headers },
  });
  asking.on("continue", () => {
    statuses.push(100);
    asking.end("abc");
  });
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  statuses.push(answer.statusCode ?? 0);
  asking.destroy();
  return statuses;
}

test("a header is seen however many stand before it", async () => {
  const many = "a: b\r\n".repeat(2500);
  const bytes = `PUT /json HTTP/1.1\r\nHost: here\r\n${many}Authorization: Bearer t\r\n\r\n`;
  assert.equal((await rawRequest(tiny.port, bytes))[0]?.status, 200);
});

test("who is refused with a small body may go on with the connection", async () => {
  const refused = "PUT /json HTTP/1.1\r\nHost: here\r\nContent-Length: 900\r\n\r\n";
  const answers = await rawRequest(tiny.port, refused + "x".repeat(900) + refused + "x".repeat(900), { answers: 2 });
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [401, 401],
  );
});

test("a stream is read by its handler", async () => {
  const answer = await tiny.client.post("/upload", Buffer.alloc(1000), { token });
  assert.deepEqual(answer.json, { uploaded: 1000 });
});

test("a stream said to be too long does not reach its handler", async () => {
  const before = handled;
  const answer = await tiny.client.post("/upload", Buffer.alloc(1001), { token });
  assert.deepEqual([answer.status, answer.json.errcode, handled], [413, "M_TOO_LARGE", before]);
});

test("the rest of a refused upload is swallowed before the connection ends", { timeout: 10_000 }, async () => {
  const patient = await startTinyServer(routes, { limits: { lingerMs: 1_000_000 } });
  const head = "POST /upload HTTP/1.1\r\nHost: here\r\nContent-Length: 10000000\r\n\r\n";
  const answers = await rawRequest(patient.port, Buffer.concat([Buffer.from(head), Buffer.alloc(10_000_000)]), {
    answers: 2,
  });
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [401],
  );
  await patient.close();
});

test("a stream that turns out too long ends in its handler", async () => {
  const chunk = `1f4\r\n${"a".repeat(500)}\r\n`;
  const bytes = `POST /upload HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer t\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(3)}0\r\n\r\n`;
  const [answer] = await rawRequest(tiny.port, bytes);
  assert.deepEqual([answer?.status, JSON.parse(answer?.body ?? "").errcode, uploaded], [413, "M_TOO_LARGE", undefined]);
});

test("a stream that is cut off fails in its handler", async () => {
  const before = handled;
  const bytes = "POST /upload HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer t\r\nContent-Length: 900\r\n\r\nabc";
  const [answer] = await rawRequest(tiny.port, bytes, { half: true });
  assert.equal(answer?.status, 400);
  assert.deepEqual([handled, uploaded], [before + 1, undefined]);
});

test("a handler that gives up on its stream can still answer, and the connection serves on", async () => {
  const full = `POST /full-disk HTTP/1.1\r\nHost: here\r\nContent-Length: 60000\r\n\r\n${"a".repeat(60_000)}`;
  const unread = full.replace("full-disk", "unread");
  const answers = await rawRequest(tiny.port, full + unread + unread, { answers: 3 });
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [500, 200, 200],
  );
});
