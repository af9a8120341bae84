import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createClient, startTinyServer, type TinyServer } from "@botschaft/testing/http";
import { createHttpServer, type Method, type Route } from "./index.ts";

const telling = (method: Method, path: string, more: Partial<Route> = {}): Route => ({
  method,
  path,
  body: "none",
  bodyLimit: 0,
  admit() {},
  handle: ({ route, path, pathParameters, query, method: sent }) => ({
    status: 200,
    body: { route, path, parameters: { ...pathParameters }, query: [...query].flat(), method: sent },
  }),
  ...more,
});

const routes = [
  telling("GET", "/rooms/{roomId}/state"),
  telling("GET", "/rooms/{roomId}/state/{eventType}/{stateKey}", { lastParameterOptional: true }),
  telling("PUT", "/rooms/{room}/state/{type}/{key}", { lastParameterOptional: true }),
  telling("GET", "/rooms/{other}/members"),
  telling("PUT", "/rooms/{roomId}/send/{eventType}/{txnId}"),
  telling("GET", "/pushrules/"),
  telling("GET", "/pushrules/{scope}/"),
  telling("GET", "/profile/{userId}"),
  telling("DELETE", "/profile/{userId}/{keyName}"),
  telling("GET", "/with:colon/{a}"),
];

let tiny: TinyServer;
before(async () => {
  tiny = await startTinyServer(routes, { fallback: (head) => (head.path === "/page" ? page : undefined) });
});
after(() => tiny.close());

const page = { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from("<p>page</p>") };

const found: readonly (readonly [method: string, path: string, route: string, parameters: object])[] = [
  ["GET", "/rooms/!a:b/state", "/rooms/{roomId}/state", { roomId: "!a:b" }],
  ["GET", "/rooms/!a:b/state/m.name/", stateOf("GET"), { roomId: "!a:b", eventType: "m.name", stateKey: "" }],
  ["GET", "/rooms/!a:b/state/m.name", stateOf("GET"), { roomId: "!a:b", eventType: "m.name", stateKey: "" }],
  ["GET", "/rooms/!a:b/state/m.name/@x:y", stateOf("GET"), { roomId: "!a:b", eventType: "m.name", stateKey: "@x:y" }],
  ["PUT", "/rooms/!a:b/state/m.name", stateOf("PUT"), { room: "!a:b", type: "m.name", key: "" }],
  ["PUT", "/rooms/!a:b/state/m.name/k", stateOf("PUT"), { room: "!a:b", type: "m.name", key: "k" }],
  ["GET", "/rooms/!a:b/members", "/rooms/{other}/members", { other: "!a:b" }],
  ["GET", "/pushrules/", "/pushrules/", {}],
  ["GET", "/pushrules/global/", "/pushrules/{scope}/", { scope: "global" }],
  ["GET", "/with:colon/x", "/with:colon/{a}", { a: "x" }],
  ["GET", "/profile/%40a%3Ab", "/profile/{userId}", { userId: "@a:b" }],
  ["GET", "/profile/a%2Fb", "/profile/{userId}", { userId: "a/b" }],
  ["GET", "/profile/%252F", "/profile/{userId}", { userId: "%2F" }],
  ["GET", "/profile/%25", "/profile/{userId}", { userId: "%" }],
  ["GET", "/profile/%25%32%35", "/profile/{userId}", { userId: "%25" }],
  ["GET", "/profile/a+b", "/profile/{userId}", { userId: "a+b" }],
  ["GET", "/profile/%C3%A4%F0%9F%98%80", "/profile/{userId}", { userId: "ä😀" }],
  ["GET", "/profile/a%00b", "/profile/{userId}", { userId: "a\u0000b" }],
  ["GET", "/profile/a%3Fb%23c", "/profile/{userId}", { userId: "a?b#c" }],
  ["GET", "/profile/a;b=c", "/profile/{userId}", { userId: "a;b=c" }],
  ["GET", "/profile/..%2f..", "/profile/{userId}", { userId: "../.." }],
  ["GET", `/profile/${"%E6%97%A5".repeat(2048)}`, "/profile/{userId}", { userId: "日".repeat(2048) }],
  ["GET", "/%70rofile/x", "/profile/{userId}", { userId: "x" }],
];

function stateOf(method: "GET" | "PUT"): string {
  return method === "GET" ? "/rooms/{roomId}/state/{eventType}/{stateKey}" : "/rooms/{room}/state/{type}/{key}";
}

for (const [method, path, route, parameters] of found) {
  test(`${method} ${path.slice(0, 60)} goes to ${route}`, async () => {
    const answer = await tiny.client.send(method, path);
    assert.equal(answer.status, 200);
    assert.deepEqual([answer.json.route, answer.json.parameters, answer.json.path], [route, parameters, path]);
  });
}

const unknown: readonly string[] = [
  "/",
  "/nowhere",
  "/pushrules",
  "/rooms/!a:b/members/",
  "/Profile/a",
  "//profile/a",
  "/rooms/!a:b/send/m.x",
];

for (const path of unknown) {
  test(`${path} is served nowhere`, async () => {
    const answer = await tiny.client.get(path);
    assert.deepEqual([answer.status, answer.json.errcode], [404, "M_UNRECOGNIZED"]);
  });
}

const wrong: readonly (readonly [method: string, path: string, allow: string])[] = [
  ["POST", "/profile/a", "GET, HEAD, OPTIONS"],
  ["PATCH", "/rooms/!a:b/state/m.name/", "GET, PUT, HEAD, OPTIONS"],
  ["GET", "/profile/a/displayname", "DELETE, OPTIONS"],
  ["GET", "/profile/a/", "DELETE, OPTIONS"],
  ["HEAD", "/profile/a/displayname", "DELETE, OPTIONS"],
  ["GET", "/rooms/!a:b/send/m.x/1", "PUT, OPTIONS"],
];

for (const [method, path, allow] of wrong) {
  test(`${method} ${path} is the wrong method`, async () => {
    const answer = await tiny.client.send(method, path);
    assert.deepEqual([answer.status, answer.headers.allow], [405, allow]);
    if (method !== "HEAD") assert.equal(answer.json.errcode, "M_UNRECOGNIZED");
  });
}

test("a parameter of more than 2,048 characters is refused", async () => {
  const answer = await tiny.client.get(`/profile/${"a".repeat(2049)}`);
  assert.deepEqual([answer.status, answer.json.errcode], [400, "M_INVALID_PARAM"]);
});

test("the query is read as a form", async () => {
  const answer = await tiny.client.get("/profile/a?b=%C3%A4+c&b=2&__proto__=x&d");
  assert.deepEqual(answer.json.query, ["b", "ä c", "b", "2", "__proto__", "x", "d", ""]);
  assert.equal(answer.json.path, "/profile/a");
});

test("HEAD answers as GET does, without the body", async () => {
  const [head, get] = [await tiny.client.send("HEAD", "/profile/a"), await tiny.client.get("/profile/a")];
  assert.deepEqual([head.status, head.text, head.headers["content-type"]], [200, "", "application/json"]);
  assert.equal(get.json.method, "GET");
  assert.equal(Number(head.headers["content-length"]), get.bytes.length + 1);
});

test("OPTIONS is answered on every path", async () => {
  for (const path of ["/profile/a", "/nowhere", "/%", "*"]) {
    const answer = await tiny.client.send("OPTIONS", path);
    assert.deepEqual([answer.status, answer.text], [204, ""]);
    assert.match(answer.headers["access-control-allow-headers"] ?? "", /Authorization/);
    assert.match(answer.headers["access-control-allow-methods"] ?? "", /PUT/);
  }
});

test("the fallback is asked for unknown paths only, and only to read", async () => {
  const answer = await tiny.client.get("/page?x=1");
  assert.deepEqual([answer.status, answer.text, answer.headers["content-type"]], [200, "<p>page</p>", "text/html"]);
  assert.equal((await tiny.client.send("HEAD", "/page")).status, 200);
  assert.equal((await tiny.client.post("/page", {})).status, 404);
});

test("a table that contradicts itself is no server", () => {
  const start = (...routes: Route[]) => createHttpServer({ routes, log: silent, trustedProxies: [] });
  assert.throws(() => start(telling("GET", "/a/{b}"), telling("GET", "/a/{c}")));
  assert.throws(() => start(telling("GET", "/a/{b}x")), TypeError);
  assert.throws(() => start(telling("GET", "a")), TypeError);
  assert.throws(() => start(telling("GET", "/a/b", { lastParameterOptional: true })), TypeError);
});

const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };

test("several addresses are one server", async () => {
  const server = createHttpServer({ routes, log: silent, trustedProxies: [] });
  const addresses = await server.listen([new URL("http://127.0.0.1:0"), new URL("http://127.0.0.1:0")]);
  for (const address of addresses) {
    const client = createClient(address);
    assert.equal((await client.get("/profile/a")).status, 200);
    client.close();
  }
  await server.close();
});
