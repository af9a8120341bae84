import assert from "node:assert/strict";
import { test } from "node:test";
import { type Api, listOperations, type Operation, operations } from "./index.ts";

const counts: readonly (readonly [Api, number])[] = [
  ["client-server", 166],
  ["server-server", 36],
  ["botschaft", 29],
  ["compat", 2],
];

for (const [api, count] of counts) {
  test(`${api} has ${count} operations, each under its own id`, () => {
    const listed = listOperations(api);
    assert.equal(listed.length, count);
    assert.equal(new Set(listed.map(({ id }) => id)).size, count);
    assert.ok(listed.every((operation) => operation.api === api && operation.path.startsWith("/")));
  });
}

test("only two pairs of operations share a method and a path, and are told apart by what is sent", () => {
  const routes = listOperations().map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`);
  assert.deepEqual(
    routes.filter((route, index) => routes.indexOf(route) !== index),
    ["POST /_matrix/client/v3/rooms/{}/invite", "GET /_matrix/client/v3/events"],
  );
});

test("seven ids occur in both of Matrix's APIs", () => {
  const served = new Set(listOperations("server-server").map(({ id }) => id));
  const both = listOperations("client-server").filter(({ id }) => served.has(id));
  assert.deepEqual(
    both.map(({ id }) => id),
    [
      "getContent",
      "getContentThumbnail",
      "getEventByTimestamp",
      "getPublicRooms",
      "getRoomState",
      "getSpaceHierarchy",
      "queryPublicRooms",
    ],
  );
});

test("a row says what a server must know before it reads the body", () => {
  const expected: Operation = {
    id: "sendMessage",
    api: "client-server",
    method: "PUT",
    path: "/_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}",
    auth: "required",
    rateLimited: false,
    anchor: "https://spec.matrix.org/v1.19/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid",
    body: "json",
    bodyRequired: true,
    deprecated: false,
    responses: [200, 400],
  };
  assert.deepEqual(operations["client-server"].sendMessage, expected);
});

test("who may call", () => {
  const client = operations["client-server"];
  assert.equal(client.login.auth, "none");
  assert.equal(client.getVersions.auth, "optional");
  assert.equal(client.changePassword.auth, "optional");
  assert.equal(client.getRoomSummary.auth, "optional");
  assert.equal(client.pingAppservice.auth, "appservice");
  assert.equal(operations["server-server"].sendTransaction.auth, "signed");
  assert.equal(operations["server-server"].getEventByTimestamp.auth, "signed");
  assert.equal(operations["server-server"].getServerKey.auth, "none");
});

test("bodies", () => {
  const client = operations["client-server"];
  assert.equal(client.uploadContent.body, "stream");
  assert.equal(client.logout.body, "none");
  assert.equal(client.login.bodyRequired, true);
  assert.equal(client.joinRoomById.bodyRequired, false);
});
