import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob } = await server.people("alice", "bob"));
});
after(async () => {
  server.world.assertNoMistakes();
  await server.world.close();
});

const define = (actor: Actor, body: unknown, userId = actor.userId) =>
  actor.call("defineFilter", { path: { userId }, body });
const get = (actor: Actor, filterId: string, userId = actor.userId) =>
  actor.call("getFilter", { path: { userId, filterId } });

const event = { limit: 5, types: ["a.*"], not_types: ["b"], senders: ["@a:x"], not_senders: ["@b:x"] };
const inRooms = { ...event, rooms: ["!a:x"], not_rooms: ["!b:x"], contains_url: true, lazy_load_members: true };

test("a filter is read back as it was given, field by field", async () => {
  const filter = {
    event_fields: ["type", "content.body"],
    event_format: "federation",
    presence: event,
    account_data: event,
    room: {
      rooms: ["!a:x"],
      not_rooms: [],
      include_leave: true,
      ephemeral: inRooms,
      state: { ...inRooms, include_redundant_members: true },
      timeline: { ...inRooms, unread_thread_notifications: true, related_by_senders: ["@a:x"] },
      account_data: inRooms,
    },
    "org.example.more": { kept: [1, null] },
    status: 500,
    body: "no answer of ours",
  };
  const answer = await define(alice, filter);
  assert.equal(answer.status, 200);
  assert.ok(!answer.json.filter_id.startsWith("{"));
  assert.deepEqual((await get(alice, answer.json.filter_id)).json, filter);
  await server.world.restart();
  assert.deepEqual((await get(alice, answer.json.filter_id)).json, filter);
});

test("the same filter gets the same id, another another, also at once", async () => {
  const first = (await define(alice, { room: { include_leave: true }, event_fields: ["x"] })).json;
  assert.deepEqual((await define(alice, { event_fields: ["x"], room: { include_leave: true } })).json, first);
  const others = await Promise.all([1, 2, 3].map((limit) => define(alice, { room: { timeline: { limit } } })));
  const ids = new Set([first, ...others.map(({ json }) => json)].map(({ filter_id }) => filter_id));
  assert.equal(ids.size, 4);
  assert.equal((await define(alice, {})).status, 200);
});

test("others' filters are neither made nor read", async () => {
  const { filter_id } = (await define(alice, { room: {} })).json;
  assertRefused(await define(bob, {}, alice.userId), 403, "M_FORBIDDEN");
  assertRefused(await get(bob, filter_id, alice.userId), 403, "M_FORBIDDEN");
  assertRefused(await get(bob, filter_id), 404, "M_NOT_FOUND");
});

test("a filter that is not there is not found", async () => {
  for (const id of ["999", "x", "0", "-1", "1.5", "99999999999999999999", "{}"]) {
    assertRefused(await get(alice, id), 404, "M_NOT_FOUND");
  }
});

test("what is no filter is refused", async () => {
  for (const body of [
    { room: 1 },
    { event_fields: "x" },
    { room: { include_leave: "yes" } },
    { room: { timeline: { limit: "x" } } },
    { room: { timeline: { types: "x" } } },
    { presence: [] },
    "[]",
  ]) {
    assertRefused(await define(alice, body), 400, "M_BAD_JSON");
  }
  for (const body of [{ event_format: "xml" }, { room: { rooms: ["x"] } }, { presence: { senders: ["x"] } }]) {
    assertRefused(await define(alice, body), 400, "M_INVALID_PARAM");
  }
  assertRefused(await define(alice, "{"), 400, "M_NOT_JSON");
  assertRefused(await define(alice, {}, "alice"), 400, "M_INVALID_PARAM");
});
