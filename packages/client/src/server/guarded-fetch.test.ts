import assert from "node:assert/strict";
import { test } from "node:test";
import { createGuardedFetch, HeldBack, type OutgoingEvent } from "./guarded-fetch.ts";

const server = "https://im.musterland.example/_matrix/client/v3";

function guarded(changed: readonly string[] = []) {
  const sent: string[] = [];
  const encrypted: OutgoingEvent[] = [];
  const doFetch = async (input: unknown): Promise<Response> => {
    sent.push(String(input));
    return Response.json({});
  };
  const guard = {
    findChanged: async (userIds: readonly string[]) => userIds.filter((userId) => changed.includes(userId)),
    sendEncrypted: async (event: OutgoingEvent) => {
      encrypted.push(event);
      return "$e";
    },
  };
  return { sent, encrypted, fetch: createGuardedFetch(doFetch as typeof fetch, guard) };
}

const put = (body: object) => ({ method: "PUT", body: JSON.stringify(body) });

test("a clear message is held back, and nothing reaches the network", async () => {
  const { fetch, sent } = guarded();
  await assert.rejects(fetch(`${server}/rooms/!a/send/m.room.message/1`, put({ msgtype: "m.text" })), HeldBack);
  assert.deepEqual(sent, []);
});

test("keys for somebody whose identity was replaced are held back, for others not", async () => {
  const { fetch, sent } = guarded(["@mallory:b"]);
  const path = `${server}/sendToDevice/m.room.encrypted/1`;
  await assert.rejects(fetch(path, put({ messages: { "@jonas:b": {}, "@mallory:b": {} } })), /@mallory:b/);
  assert.deepEqual(sent, []);
  await fetch(path, put({ messages: { "@jonas:b": {} } }));
  assert.deepEqual(sent, [path]);
});

test("a comparison is encrypted, and its sender gets the event's id", async () => {
  const { fetch, sent, encrypted } = guarded();
  const answer = await fetch(`${server}/rooms/!a%3Ab/send/m.key.verification.done/7`, put({ "m.relates_to": {} }));
  assert.deepEqual(await answer.json(), { event_id: "$e" });
  const content = { "m.relates_to": {} };
  assert.deepEqual(encrypted, [{ roomId: "!a:b", type: "m.key.verification.done", txnId: "7", content }]);
  assert.deepEqual(sent, []);
});

test("reading passes unlooked at", async () => {
  const { fetch, sent } = guarded();
  await fetch(`${server}/sync`);
  assert.deepEqual(sent, [`${server}/sync`]);
});
