import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Route } from "@botschaft/platform/http";
import { createClient, startTinyServer, type TestClient, type TinyServer } from "../http/index.ts";
import { type GoBetween, startGoBetween } from "./go-between.ts";
import { search } from "./search.ts";

const echo: Route = {
  method: "POST",
  path: "/echo/{word}",
  body: "json",
  bodyLimit: 1_000,
  admit: () => undefined,
  handle: ({ pathParameters, body }) => ({
    status: 201,
    body: { word: pathParameters.word ?? "", body: body ?? null },
  }),
};

let server: TinyServer;
let between: GoBetween;
let client: TestClient;

before(async () => {
  server = await startTinyServer([echo]);
  between = await startGoBetween(server.base);
  client = createClient(between.base);
});
after(async () => {
  client.close();
  await between.close();
  await server.close();
});

test("it passes on what is said, and writes down both sides", async () => {
  const token = "a token that a head carries";
  const secrets = ["planted in a body", "planted in an address", token, "planted in a query"];
  const path = `/echo/${encodeURIComponent(secrets[1] ?? "")}?a=${encodeURIComponent(secrets[3] ?? "")}`;
  const answer = await client.post(path, { said: secrets[0] }, { token });
  assert.deepEqual([answer.status, answer.json], [201, { word: secrets[1], body: { said: secrets[0] } }]);
  assert.equal(answer.headers["access-control-allow-origin"], "*");
  const planted = secrets.map((value) => ({ name: value, value }));
  const found = await search(planted, between.listKept());
  const places = found.map(({ secret, where }) => `${secret}: ${where.replace(/POST \S+, /, "")}`).sort();
  assert.deepEqual(places, [
    "a token that a head carries: head",
    "planted in a body: answer",
    "planted in a body: body",
    "planted in a query: head",
    "planted in an address: answer",
    "planted in an address: head",
  ]);
});

test("it lies until the lie is taken back, and what is written down is the truth", async () => {
  const takeBack = between.tell((json, { url }) =>
    url === "/echo/a" ? { status: 418, json: { ...json, word: "b" } } : undefined,
  );
  const told = await client.post("/echo/a", {});
  assert.deepEqual([told.status, told.json], [418, { word: "b", body: {} }]);
  assert.deepEqual((await client.post("/echo/c", {})).json, { word: "c", body: {} });
  takeBack();
  assert.deepEqual((await client.post("/echo/a", {})).json, { word: "a", body: {} });
  const said = between.exchanges.filter(({ url }) => url === "/echo/a").map(({ answer }) => answer.status);
  assert.deepEqual(said, [201, 201]);
});

test("it keeps an answer back until it is let go, and others not", async () => {
  const letGo = between.hold("/echo/slow");
  let isThere = false;
  const slow = client.post("/echo/slow", {}).then((answer) => {
    isThere = true;
    return answer.json;
  });
  assert.deepEqual((await client.post("/echo/quick", {})).json, { word: "quick", body: {} });
  assert.equal(isThere, false);
  letGo();
  assert.deepEqual(await slow, { word: "slow", body: {} });
});
