import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { hostileRequests, rawRequest, startTinyServer, type TinyServer } from "@botschaft/testing/http";
import type { Route } from "./index.ts";

const route: Route = {
  method: "PUT",
  path: "/things/{name}",
  body: "json",
  bodyLimit: 100_000,
  admit() {},
  handle: (request) => ({ status: 200, body: { name: request.pathParameters.name ?? "", body: request.body ?? null } }),
};

let tiny: TinyServer;
before(async () => {
  tiny = await startTinyServer([route], {
    limits: { lingerMs: 50, headMs: 200, requestMs: 400, jsonBodyMs: 100, checkMs: 20 },
  });
});
after(() => tiny.close());

const wellMeant = "PUT /things/after HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\n{}";

async function assertServes(): Promise<void> {
  const [answer] = await rawRequest(tiny.port, wellMeant);
  assert.equal(answer?.status, 200);
}

for (const hostile of hostileRequests({ jsonPath: "/things/one", bodyLimit: route.bodyLimit })) {
  test(`${hostile.name}: ${hostile.status} ${hostile.errcode}`, async () => {
    const [answer] = await rawRequest(tiny.port, hostile.bytes, { half: hostile.half ?? false });
    assert.ok(answer, "no answer came");
    const json = JSON.parse(answer.body);
    assert.deepEqual([answer.status, json.errcode], [hostile.status, hostile.errcode]);
    assert.equal(typeof json.error, "string");
    assert.equal(answer.headers["access-control-allow-origin"], "*");
    assert.equal(answer.headers["content-type"], "application/json");
    await assertServes();
  });
}

for (const hostile of hostileRequests({ jsonPath: "/things/one", bodyLimit: route.bodyLimit })) {
  const does = hostile.keepsConnection ? "serves on" : "ends the connection";
  test(`${hostile.name}: the server ${does}`, async () => {
    const bytes = Buffer.concat([Buffer.from(hostile.bytes), Buffer.from(wellMeant)]);
    const answers = await rawRequest(tiny.port, hostile.half ? hostile.bytes : bytes, {
      answers: 2,
      half: hostile.half ?? false,
    });
    const statuses = answers.map((answer) => answer.status);
    assert.deepEqual(statuses, hostile.keepsConnection ? [hostile.status, 200] : [hostile.status]);
  });
}

const slow: readonly (readonly [string, string, number])[] = [
  ["a head that does not end", "PUT /things/one HTTP/1.1\r\nHost: here\r\nX-A: ", 408],
  ["a body that does not come", "PUT /things/one HTTP/1.1\r\nHost: here\r\nContent-Length: 5\r\n\r\n{", 408],
  [
    "chunks that do not come",
    "PUT /things/one HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
    408,
  ],
  ["a connection on which nothing comes", "", 408],
];

for (const [name, bytes, status] of slow) {
  test(`${name}: ${status} and the connection ends`, async () => {
    const answers = await rawRequest(tiny.port, bytes, { answers: 2 });
    assert.deepEqual(
      answers.map((answer) => [answer.status, JSON.parse(answer.body).errcode, answer.headers.connection]),
      [[status, "M_UNKNOWN", "close"]],
    );
  });
}

const admitted: readonly (readonly [string, string, unknown])[] = [
  ["HTTP/1.0 without a Host", 'PUT /things/one HTTP/1.0\r\nContent-Length: 7\r\n\r\n{"a":1}', { a: 1 }],
  [
    "an absolute target",
    'PUT http://elsewhere/things/one HTTP/1.1\r\nHost: here\r\nContent-Length: 7\r\n\r\n{"a":1}',
    { a: 1 },
  ],
  [
    "chunks with trailers",
    'PUT /things/one HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\nTrailer: X-A\r\n\r\n7\r\n{"a":1}\r\n0\r\nX-A: b\r\n\r\n',
    { a: 1 },
  ],
  [
    "100-continue",
    'PUT /things/one HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n{"a":1}',
    { a: 1 },
  ],
  [
    "an offer to upgrade, with a body",
    'PUT /things/one HTTP/1.1\r\nHost: here\r\nConnection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 7\r\n\r\n{"a":1}',
    { a: 1 },
  ],
  [
    "a media type that is none",
    'PUT /things/one HTTP/1.1\r\nHost: here\r\nContent-Type: ;;\r\nContent-Length: 7\r\n\r\n{"a":1}',
    { a: 1 },
  ],
  [
    "another version of an API",
    'PUT /things/one HTTP/1.1\r\nHost: here\r\nAccept-Version: 9\r\nContent-Length: 7\r\n\r\n{"a":1}',
    { a: 1 },
  ],
  [
    "an ordinary key with an odd name",
    'PUT /things/one HTTP/1.1\r\nHost: here\r\nContent-Length: 29\r\n\r\n{"__proto__":{"polluted":1}} ',
    JSON.parse('{"__proto__":{"polluted":1}}'),
  ],
  ["no body", "PUT /things/one HTTP/1.1\r\nHost: here\r\n\r\n", null],
  [
    "an empty body in chunks",
    "PUT /things/one HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    null,
  ],
];

for (const [name, bytes, body] of admitted) {
  test(`${name} is admitted`, async () => {
    const [answer] = await rawRequest(tiny.port, bytes);
    assert.equal(answer?.status, 200);
    assert.deepEqual(JSON.parse(answer.body), { name: "one", body });
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
}

test("requests in a row on one connection are answered in their order", async () => {
  const named = (name: string) => wellMeant.replace("after", name);
  const answers = await rawRequest(tiny.port, named("a") + named("b") + named("c"), { answers: 3 });
  assert.deepEqual(
    answers.map((answer) => JSON.parse(answer.body).name),
    ["a", "b", "c"],
  );
});

test("rubbish after a request takes nothing from the request's answer", async () => {
  const answers = await rawRequest(tiny.port, `${wellMeant}\u0000rubbish\r\n\r\n`, { answers: 2 });
  assert.deepEqual(
    answers.map((answer) => [answer.status, answer.headers.connection]),
    [[200, "close"]],
  );
});
