import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import { rawRequest, startTinyServer, type TinyServer } from "@botschaft/testing/http";
import type { HttpAnswer, Route } from "./index.ts";

const answering = (path: string, handle: Route["handle"]): Route => ({
  method: "GET",
  path,
  body: "none",
  bodyLimit: 0,
  admit() {},
  handle,
});

const throwing = (error: unknown) => (): never => {
  throw error;
};

const limited = new MatrixError("M_LIMIT_EXCEEDED", "Too many requests", { fields: { retry_after_ms: 1500 } });
const forbidden = new MatrixError("M_FORBIDDEN", "You may not", {
  detail: "rule 7",
  fields: { "eu.botschaft.why": 1 },
});
const unavailable = new MatrixError("M_UNKNOWN", "Try again later", {
  status: 503,
  cause: new Error("database secret"),
});

const json = (body: HttpAnswer["body"], headers?: Record<string, string>): HttpAnswer => ({
  status: 200,
  ...(headers === undefined ? {} : { headers }),
  body,
});

function failingStream(): Readable {
  const stream = new Readable({ read() {} });
  stream.push("begun");
  setImmediate(() => stream.destroy(new Error("disk secret")));
  return stream;
}

let opened: Readable | undefined;

const routes = [
  answering("/object", () => json({ a: "ä" })),
  answering("/array", () => json([1])),
  answering("/text", () => json('{"already":"text"}')),
  answering("/bytes", () => json(Uint8Array.of(1, 2, 3))),
  answering("/stream", () => {
    opened = Readable.from([Buffer.from("one"), Buffer.from("two")]);
    return json(opened, { "content-type": "text/plain", "content-length": "6" });
  }),
  answering("/failing-stream", () => json(failingStream())),
  answering("/own-headers", () => json("{}", { "cache-control": "max-age=60", "x-own": "1" })),
  answering("/nothing", () => ({ status: 204, body: "" })),
  answering("/limited", throwing(limited)),
  answering("/forbidden", throwing(forbidden)),
  answering("/unavailable", throwing(unavailable)),
  answering("/bug", throwing(new Error("secret"))),
  answering("/thrown-text", throwing("secret")),
  answering("/rejected", () => Promise.reject(new Error("secret"))),
  answering("/bad-header", () => json("{}", { "x-own": "line\r\nfeed" })),
  answering("/bad-status", () => ({ status: 42, body: "{}" })),
  answering("/bad-body", () => json({ a: 1n } as never)),
];

let tiny: TinyServer;
before(async () => {
  tiny = await startTinyServer(routes);
});
after(() => tiny.close());

const bodies: readonly (readonly [path: string, text: string, type: string])[] = [
  ["/object", '{"a":"ä"}', "application/json"],
  ["/array", "[1]", "application/json"],
  ["/text", '{"already":"text"}', "application/json"],
  ["/bytes", "\u0001\u0002\u0003", "application/octet-stream"],
  ["/stream", "onetwo", "text/plain"],
];

for (const [path, text, type] of bodies) {
  test(`${path} is sent`, async () => {
    const answer = await tiny.client.get(path);
    assert.deepEqual([answer.status, answer.text, answer.headers["content-type"]], [200, text, type]);
    assert.equal(Number(answer.headers["content-length"]), answer.bytes.length);
    assertCors(answer.headers);
  });
}

const errors: readonly (readonly [path: string, status: number, errcode: string])[] = [
  ["/limited", 429, "M_LIMIT_EXCEEDED"],
  ["/forbidden", 403, "M_FORBIDDEN"],
  ["/unavailable", 503, "M_UNKNOWN"],
  ["/bug", 500, "M_UNKNOWN"],
  ["/thrown-text", 500, "M_UNKNOWN"],
  ["/rejected", 500, "M_UNKNOWN"],
  ["/bad-header", 500, "M_UNKNOWN"],
  ["/bad-status", 500, "M_UNKNOWN"],
  ["/bad-body", 500, "M_UNKNOWN"],
  ["/nowhere", 404, "M_UNRECOGNIZED"],
];

for (const [path, status, errcode] of errors) {
  test(`${path} is ${status} ${errcode} and tells no secret`, async () => {
    const answer = await tiny.client.get(path);
    assert.deepEqual([answer.status, answer.json.errcode], [status, errcode]);
    assert.doesNotMatch(answer.text, /secret|rule 7|at /);
    assertCors(answer.headers);
  });
}

function assertCors(headers: Readonly<Record<string, unknown>>): void {
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.match(String(headers["access-control-expose-headers"]), /Retry-After/);
  assert.match(String(headers["x-request-id"]), /^[0-9a-f]{8}-[0-9a-z]+$/);
}

test("JSON is kept by no cache unless the answer says so", async () => {
  const [usual, own] = [await tiny.client.get("/object"), await tiny.client.get("/own-headers")];
  assert.equal(usual.headers["cache-control"], "no-cache, no-store, must-revalidate");
  assert.deepEqual([own.headers["cache-control"], own.headers["x-own"]], ["max-age=60", "1"]);
});

test("204 has neither type nor length", async () => {
  const { status, headers } = await tiny.client.get("/nothing");
  assert.deepEqual([status, headers["content-type"], headers["content-length"]], [204, undefined, undefined]);
});

test("a rate limit says when to come back, in both ways", async () => {
  const answer = await tiny.client.get("/limited");
  assert.deepEqual([answer.headers["retry-after"], answer.json.retry_after_ms], ["2", 1500]);
});

test("fields of a refusal are told, its detail is logged", async () => {
  const answer = await tiny.client.get("/forbidden");
  assert.equal(answer.json["eu.botschaft.why"], 1);
  const line = lineOf(answer.headers["x-request-id"]);
  assert.deepEqual([line?.level, line?.detail, line?.errcode], ["info", "rule 7", "M_FORBIDDEN"]);
});

test("a bug is found in the log by the answer's request id", async () => {
  const answer = await tiny.client.get("/bug?access_token=syt_secret", { token: "syt_secret" });
  const id = String(answer.headers["x-request-id"]);
  assert.ok(answer.json.error.includes(id));
  const line = lineOf(id);
  assert.deepEqual([line?.level, line?.route, line?.status], ["error", "/bug", 500]);
  assert.equal((line?.err as Error | undefined)?.message, "secret");
});

test("what makes a 503 is in the log", async () => {
  const line = lineOf((await tiny.client.get("/unavailable")).headers["x-request-id"]);
  assert.deepEqual([line?.level, (line?.err as Error | undefined)?.message], ["warn", "database secret"]);
});

test("neither query nor token nor path reaches the log", async () => {
  await tiny.client.get("/nowhere/private?access_token=syt_private", { token: "syt_private" });
  await tiny.client.get("/object?access_token=syt_private", { token: "syt_private" });
  assert.doesNotMatch(JSON.stringify(tiny.logLines), /private/);
});

function lineOf(id: unknown) {
  return tiny.logLines.find((line) => line.requestId === id);
}

test("a stream that fails breaks the connection, and the server goes on", async () => {
  await assert.rejects(tiny.client.get("/failing-stream"));
  assert.equal((await tiny.client.get("/object")).status, 200);
});

test("HEAD of a stream closes the stream", async () => {
  const answer = await tiny.client.send("HEAD", "/stream");
  assert.deepEqual([answer.status, answer.text], [200, ""]);
  assert.equal(opened?.destroyed, true);
});

test("two servers share no ids", async () => {
  const other = await startTinyServer(routes);
  const ids = [tiny, other].map(async ({ client }) => (await client.get("/object")).headers["x-request-id"]);
  const [first, second] = await Promise.all(ids);
  assert.notEqual(String(first).split("-")[0], String(second).split("-")[0]);
  await other.close();
});

test("a head is sent in one piece with its body", async () => {
  const [answer] = await rawRequest(tiny.port, "GET /object HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
  assert.equal(answer?.headers.connection, "close");
  assert.equal(answer?.headers["transfer-encoding"], undefined);
});
