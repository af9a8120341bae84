import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonValue } from "../json/index.ts";
import { decodeBody, decodePath, decodeQuery, type Operation, operations } from "./index.ts";

const client = operations["client-server"];

test("a path's parameters", () => {
  const raw = { roomId: "!a:example.org", eventType: "m.room.message", txnId: "1" };
  assert.deepEqual(decodePath(client.sendMessage, raw), { ok: true, value: raw });
  assert.deepEqual(decodePath(client.sendMessage, { ...raw, roomId: "a:example.org" }), {
    ok: false,
    kind: "value",
    where: "roomId",
    why: "does not have the form it must have",
  });
  assert.deepEqual(decodePath(client.sync, {}), { ok: true, value: {} });
});

test("a path's parameter with a choice of forms", () => {
  for (const roomIdOrAlias of ["!a:example.org", "#a:example.org"])
    assert.ok(decodePath(client.joinRoom, { roomIdOrAlias }).ok);
  const refused = decodePath(client.joinRoom, { roomIdOrAlias: "@a:example.org" });
  assert.ok(!refused.ok && refused.kind === "value" && refused.where === "roomIdOrAlias");
});

test("a path's parameter with a list of values", () => {
  const raw = { roomId: "!a:b", eventId: "$e" };
  assert.ok(decodePath(client.postReceipt, { ...raw, receiptType: "m.read.private" }).ok);
  const refused = decodePath(client.postReceipt, { ...raw, receiptType: "m.seen" });
  assert.deepEqual(refused, {
    ok: false,
    kind: "value",
    where: "receiptType",
    why: "must be one of m.read, m.read.private, m.fully_read",
  });
});

const queries: readonly (readonly [name: string, operation: Operation, text: string, value: unknown])[] = [
  ["nothing", client.sync, "", {}],
  [
    "text, number, truth value",
    client.sync,
    "filter=0&timeout=30000&full_state=true",
    { filter: "0", timeout: 30000, full_state: true },
  ],
  ["unknown names are ignored", client.sync, "access_token=x&since=s1", { since: "s1" }],
  ["a list of one", client.joinRoom, "via=a.example", { via: ["a.example"] }],
  ["a list of several", client.joinRoom, "via=a.example&via=b.example", { via: ["a.example", "b.example"] }],
  ["of a repeated one the first", client.sync, "since=a&since=b", { since: "a" }],
  ["a negative number", client.getRoomEvents, "dir=b&limit=-1", { dir: "b", limit: -1 }],
  ["all the other names", client.queryUserByProtocol, "a=1&b=2", { fields: { a: "1", b: "2" } }],
  ["a name that objects carry", client.queryUserByProtocol, "__proto__=1", { fields: JSON.parse('{"__proto__":"1"}') }],
];

for (const [name, operation, text, value] of queries) {
  test(`query: ${name}`, () =>
    assert.deepEqual(decodeQuery(operation, new URLSearchParams(text)), { ok: true, value }));
}

const refusedQueries: readonly (readonly [operation: Operation, text: string, kind: string, where: string])[] = [
  [client.getRoomEvents, "", "missing", "dir"],
  [client.getRoomEvents, "dir=x", "value", "dir"],
  [client.getRoomEvents, "dir=b&limit=ten", "type", "limit"],
  [client.getRoomEvents, "dir=b&limit=", "type", "limit"],
  [client.getRoomEvents, "dir=b&limit=1.5", "type", "limit"],
  [client.getRoomEvents, "dir=b&limit=9007199254740993", "type", "limit"],
  [client.sync, "full_state=1", "type", "full_state"],
  [client.sync, "full_state=True", "type", "full_state"],
  [client.sync, "set_presence=away", "value", "set_presence"],
];

for (const [operation, text, kind, where] of refusedQueries) {
  test(`query refused: ${operation.id}?${text}`, () => {
    const refused = decodeQuery(operation, new URLSearchParams(text));
    assert.deepEqual(refused.ok ? refused : [refused.kind, refused.where], [kind, where]);
  });
}

test("a body keeps what the contract does not know", () => {
  const body = {
    type: "m.login.password",
    "org.example.more": { deep: [1] },
    identifier: { type: "m.id.user", user: "a" },
  };
  const decoded = decodeBody(client.login, body);
  assert.ok(decoded.ok && decoded.value === (body as unknown));
});

const refusedBodies: readonly (readonly [
  operation: Operation,
  body: JsonValue | undefined,
  kind: string,
  where: string,
])[] = [
  [client.login, undefined, "missing", ""],
  [client.login, {}, "missing", "/type"],
  [client.login, { type: 1 }, "type", "/type"],
  [client.login, [], "type", ""],
  [client.login, null, "type", ""],
  [client.sendMessage, undefined, "missing", ""],
  [client.sendMessage, "text", "type", ""],
  [client.setProfileField, {}, "value", ""],
  [client.createRoom, { preset: "open" }, "value", "/preset"],
  [client.createRoom, { initial_state: [{ type: "m.room.name" }] }, "missing", "/initial_state/0/content"],
  [client.createRoom, { invite: ["a"] }, "value", "/invite/0"],
  [client.createRoom, { is_direct: "yes" }, "type", "/is_direct"],
  [client.setTyping, { typing: true, timeout: 1.5 }, "type", "/timeout"],
  [client.queryKeys, { device_keys: { "@a:b": "all" } }, "type", "/device_keys/@a:b"],
  [operations.botschaft.setAuthority, { name: "" }, "value", "/name"],
];

for (const [operation, body, kind, where] of refusedBodies) {
  test(`body refused: ${operation.id} ${JSON.stringify(body)}`, () => {
    const refused = decodeBody(operation, body);
    assert.deepEqual(refused.ok ? refused : [refused.kind, refused.where], [kind, where]);
  });
}

test("a body in which all is optional may be absent", () => {
  assert.deepEqual(decodeBody(client.joinRoomById, undefined), { ok: true, value: {} });
  assert.deepEqual(decodeBody(client.register, undefined), { ok: true, value: {} });
});

test("an operation without a body takes whatever comes as none", () => {
  assert.deepEqual(decodeBody(client.logout, {}), { ok: true, value: undefined });
  assert.deepEqual(decodeBody(client.uploadContent, undefined), { ok: true, value: undefined });
});

test("lengths count code points", () => {
  assert.ok(decodeBody(operations.botschaft.setAuthority, { name: "🏛".repeat(255) }).ok);
  assert.ok(!decodeBody(operations.botschaft.setAuthority, { name: "🏛".repeat(256) }).ok);
});

test("the types follow the contract", () => {
  const query = decodeQuery(client.sync, new URLSearchParams("timeout=5"));
  const timeout: number | undefined = query.ok ? query.value.timeout : undefined;
  const body = decodeBody(client.ban, { user_id: "@a:b" });
  const userId: string = body.ok ? body.value.user_id : "";
  const path = decodePath(client.ban, { roomId: "!a:b" });
  const roomId: string = path.ok ? path.value.roomId : "";
  assert.deepEqual([timeout, userId, roomId], [5, "@a:b", "!a:b"]);
});

test("an operation of nobody's is a mistake of ours", () => {
  assert.throws(() => decodePath({ ...client.sync, id: "teleport" }, {}), /no operation teleport/);
});
