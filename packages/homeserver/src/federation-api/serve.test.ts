import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { listOperations } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { decodeJsonText, type JsonValue, looseCanonicalJson } from "@botschaft/protocol/json";
import { startTinyServer, type TinyServer } from "@botschaft/testing/http";
import type { RequestProof, SignedHead } from "./gate.ts";
import { type FederationTable, federationTable } from "./index.ts";
import { buildFederationRoutes } from "./serve.ts";
import { selfTable } from "./serve-self.ts";

const caller = "caller.example" as ServerName;

type Asked = { readonly path: Record<string, string>; readonly body: unknown; readonly origin: unknown };
let asked: Asked[];
let proved: { readonly head: SignedHead; readonly content: JsonValue | undefined }[];

/** Stands for the signatures of servers: the header says who asks. */
const proof: RequestProof = {
  async admitRequest({ authorization }) {
    if (authorization[0] === undefined) throw new MatrixError("M_UNAUTHORIZED", "The request is not signed");
    if (authorization[0] === "nobody") throw new MatrixError("M_FORBIDDEN", "We do not speak");
  },
  async verifyRequest(head, content) {
    proved.push({ head, content });
    if (head.authorization[0] === "forged") throw new MatrixError("M_UNAUTHORIZED", "The signature does not fit");
    return { origin: caller };
  },
};

const note = (request: object) => {
  const { path } = request as Asked;
  asked.push({ ...(request as Asked), path: { ...path } });
  return {};
};
const table: FederationTable = {
  ...federationTable(),
  getEvent: note as never,
  sendTransaction: note as never,
  sendLeaveV2: note as never,
  sendInviteV2: note as never,
  onBindThirdPartyIdentifier: note as never,
  queryProfile: note as never,
  queryInfo: note as never,
  queryUserEncryptionKeys: () => {
    throw new MatrixError("M_NOT_FOUND", "Nobody");
  },
  ...selfTable({
    keys: { publishedKeys: () => ({ server_name: "here" }), answerNotaryQuery: async (query) => ({ query }) },
    publicUrl: "https://chat.here.example",
    version: "1.2.3",
  }),
};

let server: TinyServer;
before(async () => {
  server = await startTinyServer(buildFederationRoutes(table, proof));
});
after(() => server.close());
beforeEach(() => {
  asked = [];
  proved = [];
});

const signed = { headers: { authorization: "X-Matrix" } };
const transaction = { origin: caller, origin_server_ts: 1, pdus: [] };

async function refusal(answer: Promise<{ readonly status: number; readonly json: { errcode?: string } }>) {
  const { status, json } = await answer;
  return [status, json.errcode];
}

test("a handler gets what was sent, decoded, and who sent it", async () => {
  const { client } = server;
  await client.put("/_matrix/federation/v1/send/a%2Fb?x=1%20", { ...transaction, more: true }, signed);
  assert.deepEqual(asked, [
    { path: { txnId: "a/b" }, query: {}, body: { ...transaction, more: true }, origin: caller },
  ]);
  assert.deepEqual(proved[0]?.head, {
    method: "PUT",
    uri: "/_matrix/federation/v1/send/a%2Fb?x=1%20",
    authorization: ["X-Matrix"],
  });
});

test("what is proved is the body as it was written, to the last digit", async () => {
  const text = '{"pdus":[{"a":1.0,"b":12345678901234567890,"a":2.50}],"origin":"caller.example","origin_server_ts":1}';
  await server.client.put("/_matrix/federation/v1/send/1", text, signed);
  const read = decodeJsonText(text, { keepNumbers: true });
  assert.equal(looseCanonicalJson(proved[0]?.content as JsonValue), looseCanonicalJson(read));
  assert.match(looseCanonicalJson(proved[0]?.content as JsonValue), /"a":2\.50?,"b":12345678901234567890/);
  await server.client.get("/_matrix/federation/v1/event/$a", signed);
  assert.equal(proved[1]?.content, undefined);
});

test("nobody is heard who is not proved, and nothing is decoded before", async () => {
  const { client } = server;
  const send = (authorization?: string, body: unknown = "{ no json") =>
    refusal(client.put("/_matrix/federation/v1/send/1", body, authorization ? { headers: { authorization } } : {}));
  assert.deepEqual(await send(), [401, "M_UNAUTHORIZED"]);
  assert.deepEqual(await send("nobody"), [403, "M_FORBIDDEN"]);
  assert.deepEqual(await send("X-Matrix"), [400, "M_NOT_JSON"]);
  assert.deepEqual(await send("forged", { wrong: true }), [401, "M_UNAUTHORIZED"]);
  assert.deepEqual(await send("X-Matrix", { wrong: true }), [400, "M_MISSING_PARAM"]);
  assert.deepEqual(asked, []);
});

test("every operation that a server signs refuses who does not, and the others take anybody", async () => {
  const open: string[] = [];
  for (const { id, method, path, auth } of listOperations("server-server")) {
    if (federationTable()[id as "getEvent"] === table[id as "getEvent"]) continue;
    const answer = await server.client.send(
      method,
      path.replaceAll(/\{\w+\}/g, "x"),
      method === "GET" ? undefined : {},
    );
    if (answer.status !== 401) open.push(id);
    assert.equal(auth === "signed", answer.status === 401, id);
  }
  assert.deepEqual(open.sort(), [
    "bulkPerspectivesKeyQuery",
    "getServerKey",
    "getVersion",
    "getWellKnown",
    "onBindThirdPartyIdentifier",
    "perspectivesKeyQuery",
  ]);
});

test("operations that are not served, unknown paths and other methods are refused as Matrix says", async () => {
  const { client } = server;
  assert.deepEqual(await refusal(client.get("/_matrix/federation/v1/backfill/!a", signed)), [404, "M_UNRECOGNIZED"]);
  assert.deepEqual(await refusal(client.get("/_matrix/federation/v9/backfill/!a")), [404, "M_UNRECOGNIZED"]);
  assert.deepEqual(await refusal(client.post("/_matrix/federation/v1/event/$a", {})), [405, "M_UNRECOGNIZED"]);
  const wish = { device_keys: {} };
  assert.deepEqual(await refusal(client.post("/_matrix/federation/v1/user/keys/query", wish, signed)), [
    404,
    "M_NOT_FOUND",
  ]);
});

test("a body has the size that its operation needs", async () => {
  const { client } = server;
  const pdus = (size: number) => ({ ...transaction, pdus: [{ a: "x".repeat(size) }] });
  const send = (size: number) => client.put("/_matrix/federation/v1/send/1", pdus(size), signed);
  assert.equal((await send(10_000_000)).status, 200);
  assert.deepEqual(await refusal(send(14_000_000)), [413, "M_TOO_LARGE"]);
  const leave = client.put("/_matrix/federation/v2/send_leave/!a/$b", { a: "x".repeat(200_000) }, signed);
  assert.deepEqual(await refusal(leave), [413, "M_TOO_LARGE"]);
});

test("first versions wrap their answers", async () => {
  const leave = await server.client.put("/_matrix/federation/v1/send_leave/!a/$b", { type: "m.room.member" }, signed);
  assert.deepEqual([leave.status, leave.json], [200, [200, {}]]);
  const unserved = server.client.put("/_matrix/federation/v1/send_join/!a/$b", {}, signed);
  assert.deepEqual(await refusal(unserved), [404, "M_UNRECOGNIZED"]);
  assert.deepEqual(asked[0]?.path, { roomId: "!a", eventId: "$b" });
});

test("a server says its version, where it is, and keys", async () => {
  const { client } = server;
  const get = async (path: string) => (await client.get(path)).json;
  assert.deepEqual(await get("/_matrix/federation/v1/version"), { server: { name: "Botschaft", version: "1.2.3" } });
  assert.deepEqual(await get("/.well-known/matrix/server"), { "m.server": "chat.here.example:443" });
  assert.deepEqual(await get("/_matrix/key/v2/server"), { server_name: "here" });
  assert.deepEqual(await get("/_matrix/key/v2/query/a.example"), { query: { "a.example": {} } });
  const wish = { server_keys: { "a.example": { "ed25519:1": { minimum_valid_until_ts: 5 } } } };
  assert.deepEqual((await client.post("/_matrix/key/v2/query", wish)).json, { query: wish.server_keys });
});

test("where a server is not reached over TLS it does not say where it is", () => {
  const keys = { publishedKeys: () => ({}), answerNotaryQuery: async () => ({}) };
  const wellKnownAt = (publicUrl: string) => {
    const { getWellKnown } = selfTable({ keys, publicUrl, version: "" });
    return typeof getWellKnown === "symbol" ? undefined : getWellKnown({} as never);
  };
  assert.deepEqual(wellKnownAt("https://[::1]:8448"), { "m.server": "[::1]:8448" });
  assert.equal(wellKnownAt("http://here.example"), undefined);
});

test("a body may not hold more values than events do, whatever they are", async () => {
  const bodies = [
    { more: Array.from({ length: 200_000 }, () => 0) },
    { more: Array.from({ length: 50_000 }, () => []) },
  ];
  for (const body of bodies) {
    const answer = server.client.put("/_matrix/federation/v1/send/1", { ...transaction, ...body }, signed);
    assert.deepEqual(await refusal(answer), [400, "M_BAD_JSON"]);
  }
  assert.deepEqual(asked, []);
});
