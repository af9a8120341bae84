import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { bodiesOf, redact, setState, typesOf } from "../../testing/room-calls.ts";
import { type Actor, roomWith, say, send, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;
let carol: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob, carol } = await server.people("alice", "bob", "carol"));
});
after(async () => {
  server.world.assertNoMistakes();
  await server.world.close();
});

type Query = Readonly<Record<string, string>>;

const page = (actor: Actor, roomId: string, query: Query = {}) =>
  actor.call("getRoomEvents", { path: { roomId }, query: { dir: "b", ...query } });

async function pageOf(actor: Actor, roomId: string, query: Query = {}) {
  const answer = await page(actor, roomId, query);
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
}

const filtered = (filter: object): Query => ({ filter: JSON.stringify(filter) });
const messages = { types: ["m.room.message"] };

async function saying(actor: Actor, roomId: string, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 1; at <= count; at++) ids.push(await say(actor, roomId, String(at)));
  return ids;
}

test("newest first backwards, oldest first forwards, ten unless asked", async () => {
  const room = await roomWith(alice, []);
  await saying(alice, room, 12);
  assert.deepEqual(bodiesOf((await pageOf(alice, room)).chunk), ["12", "11", "10", "9", "8", "7", "6", "5", "4", "3"]);
  const forwards = await pageOf(alice, room, { dir: "f" });
  assert.equal(forwards.chunk[0].type, "m.room.create");
  assert.equal(forwards.chunk.length, 10);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { limit: "3" })).chunk), ["12", "11", "10"]);
});

for (const dir of ["b", "f"]) {
  test(`page by page in direction ${dir}, everything comes once, and then no end`, async () => {
    const room = await roomWith(alice, [bob]);
    await saying(alice, room, 9);
    const all: string[] = [];
    let from: string | undefined;
    for (let pages = 0; pages < 20; pages++) {
      const { chunk, start, end } = await pageOf(alice, room, {
        dir,
        limit: "4",
        ...(from === undefined ? {} : { from }),
      });
      if (from !== undefined) assert.equal(start, from);
      all.push(...chunk.map(({ event_id }: { event_id: string }) => event_id));
      from = end;
      if (end === undefined) break;
    }
    assert.equal(from, undefined);
    const whole = (await pageOf(alice, room, { dir, limit: "100" })).chunk;
    assert.deepEqual(
      all,
      whole.map(({ event_id }: { event_id: string }) => event_id),
    );
    assert.equal(new Set(all).size, 16);
  });
}

test("from a /sync on, in both directions", async () => {
  const room = await roomWith(alice, []);
  await saying(alice, room, 3);
  const { next_batch, rooms } = await alice.sync({ filter: JSON.stringify({ room: { timeline: { limit: 1 } } }) });
  await say(alice, room, "later");
  const { prev_batch } = rooms.join[room].timeline;
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { from: prev_batch, limit: "2" })).chunk), ["2", "1"]);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { from: next_batch, dir: "f" })).chunk), ["later"]);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { from: prev_batch, dir: "f" })).chunk), ["3", "later"]);
});

test("up to a token", async () => {
  const room = await roomWith(alice, []);
  await saying(alice, room, 2);
  const { next_batch } = await alice.sync();
  await saying(alice, room, 3);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { to: next_batch })).chunk), ["3", "2", "1"]);
  const { end } = await pageOf(alice, room, { limit: "2" });
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { to: end })).chunk), ["3", "2"]);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { dir: "f", to: next_batch })).chunk), ["1", "2"]);
  const first = (await pageOf(alice, room, { dir: "f", limit: "7" })).end;
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { from: first, dir: "f", to: end })).chunk), ["2", "1"]);
});

test("a token of another database counts as none, what is no token is refused", async () => {
  const room = await roomWith(alice, []);
  await say(alice, room, "x");
  const { start } = await pageOf(alice, room);
  const other = start.replace(/_[A-Za-z0-9-]+_/, "_other_");
  assert.notEqual(other, start);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { from: other, limit: "1" })).chunk), ["x"]);
  for (const query of [{ from: "x" }, { from: "" }, { to: "t1_x" }, { from: "s2_a_1" }] as Query[]) {
    assertRefused(await page(alice, room, query), 400, "M_INVALID_PARAM");
  }
});

test("parameters must be what they should be", async () => {
  const room = await roomWith(alice, []);
  assertRefused(await alice.call("getRoomEvents", { path: { roomId: room } }), 400, "M_MISSING_PARAM");
  assertRefused(await page(alice, room, { dir: "x" }), 400, "M_INVALID_PARAM");
  assertRefused(await page(alice, room, { limit: "many" }), 400, "M_INVALID_PARAM");
  for (const filter of ["x", "{", "[]", '{"types":"x"}', '{"limit":"x"}', '{"senders":["x"]}']) {
    assertRefused(await page(alice, room, { filter }), 400, "M_INVALID_PARAM");
  }
  assertRefused(await page(alice, "nowhere"), 400, "M_INVALID_PARAM");
  assertRefused(await page(alice, "!nowhere:musterland.example"), 403, "M_FORBIDDEN");
  assert.deepEqual((await pageOf(alice, room, { limit: "0" })).chunk, []);
  assert.equal((await pageOf(alice, room, { limit: "100000" })).chunk.length, 6);
});

test("by type, sender, room and whether there is a url", async () => {
  const room = await roomWith(alice, [bob]);
  await say(alice, room, "a");
  await say(bob, room, "b");
  await say(bob, room, "picture", { url: "mxc://x/y" });
  await send(bob, room, { body: "other" }, "org.example.thing");
  const cases = [
    [{ types: ["m.room.message"] }, ["picture", "b", "a"]],
    [{ types: ["org.*", "none"] }, ["other"]],
    [{ types: [] }, []],
    [{ not_types: ["m.room.*"] }, ["other"]],
    [{ types: ["*"], not_types: ["m.room.m*", "m.room.[!m]*"] }, ["other"]],
    [{ ...messages, senders: [bob.userId] }, ["picture", "b"]],
    [{ ...messages, not_senders: [bob.userId] }, ["a"]],
    [{ ...messages, contains_url: true }, ["picture"]],
    [{ ...messages, contains_url: false }, ["b", "a"]],
    [{ ...messages, rooms: [room] }, ["picture", "b", "a"]],
    [{ ...messages, rooms: [] }, []],
    [{ ...messages, not_rooms: [room] }, []],
  ] as const;
  for (const [filter, bodies] of cases) {
    const { chunk } = await pageOf(alice, room, { limit: "50", ...filtered(filter) });
    assert.deepEqual(bodiesOf(chunk), bodies, JSON.stringify(filter));
  }
});

test("the filter's limit bounds the page where the query says nothing", async () => {
  const room = await roomWith(alice, []);
  await saying(alice, room, 5);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, filtered({ limit: 2 }))).chunk), ["5", "4"]);
  assert.deepEqual(bodiesOf((await pageOf(alice, room, { limit: "3", ...filtered({ limit: 2 }) })).chunk), ["5", "4"]);
});

test("a rare event is found behind many that the filter leaves out", async () => {
  const room = await roomWith(alice, []);
  await say(alice, room, "rare", { url: "mxc://x/y" });
  await Promise.all(Array.from({ length: 450 }, (_, at) => say(alice, room, `common ${at}`)));
  const { chunk, end } = await pageOf(alice, room, filtered({ ...messages, contains_url: true }));
  assert.deepEqual([bodiesOf(chunk), end], [["rare"], undefined]);
});

test("by what relates to an event, and who relates", async () => {
  const room = await roomWith(alice, [bob]);
  const [first = "", second = "", third = ""] = await saying(alice, room, 3);
  const relate = (actor: Actor, event_id: string, rel_type: string) =>
    say(actor, room, "reply", { "m.relates_to": { rel_type, event_id } });
  await relate(bob, first, "m.thread");
  await relate(alice, second, "m.thread");
  await relate(bob, second, "m.replace");
  await redact(bob, room, await relate(bob, third, "m.thread"));
  const cases = [
    [{ related_by_rel_types: ["m.thread"] }, ["2", "1"]],
    [{ related_by_rel_types: ["m.replace", "m.none"] }, ["2"]],
    [{ related_by_senders: [alice.userId] }, ["2"]],
    [{ related_by_senders: [bob.userId] }, ["2", "1"]],
    [{ related_by_rel_types: ["m.thread"], related_by_senders: [bob.userId] }, ["1"]],
    [{ related_by_rel_types: [] }, []],
  ] as const;
  for (const [filter, bodies] of cases) {
    const { chunk } = await pageOf(alice, room, filtered({ ...messages, ...filter }));
    assert.deepEqual(bodiesOf(chunk), bodies, JSON.stringify(filter));
  }
});

test("with lazy members the senders come along, as they were", async () => {
  const room = await roomWith(alice, [bob, carol]);
  await say(bob, room, "hello");
  const lazy = { lazy_load_members: true };
  const { state } = await pageOf(alice, room, { limit: "1", ...filtered({ ...lazy, ...messages }) });
  assert.deepEqual(
    state.map(({ type, state_key }: { type: string; state_key: string }) => [type, state_key]),
    [["m.room.member", bob.userId]],
  );
  const { json } = await page(alice, room, { limit: "1" });
  assert.equal(json.state, undefined);
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  const { state: then } = await pageOf(alice, room, filtered({ ...lazy, ...messages }));
  assert.equal(then[0].content.membership, "join");
  const again = await pageOf(alice, room, filtered({ ...lazy, ...messages, include_redundant_members: true }));
  assert.equal(again.state.length, 1);
});

test("an event is the reader's own, and redacted where it was", async () => {
  const room = await roomWith(alice, [bob]);
  const gone = await say(alice, room, "gone");
  await redact(alice, room, gone);
  await say(alice, room, "stays");
  const { chunk } = await pageOf(alice, room, filtered(messages));
  assert.deepEqual(bodiesOf(chunk), ["stays"]);
  assert.equal(chunk[1].unsigned.redacted_because.type, "m.room.redaction");
  assert.equal(chunk[0].room_id, room);
  assert.equal(chunk[0].unsigned.membership, "join");
  assert.ok(chunk[0].unsigned.transaction_id !== undefined);
  const seen = (await pageOf(bob, room, filtered(messages))).chunk;
  assert.equal(seen[0].unsigned.transaction_id, undefined);
});

const visibilities = [
  ["shared", ["before", "while invited", "while joined"]],
  ["invited", ["while invited", "while joined"]],
  ["joined", ["while joined"]],
  ["world_readable", ["before", "while invited", "while joined"]],
] as const;

for (const [history_visibility, bodies] of visibilities) {
  test(`with history for ${history_visibility}, who joined and left reads what was theirs`, async () => {
    const initial_state = [{ type: "m.room.history_visibility", content: { history_visibility } }];
    const room = await roomWith(alice, [], { initial_state, preset: "private_chat" });
    await say(alice, room, "before");
    await alice.call("inviteUser", { path: { roomId: room }, body: { user_id: bob.userId } });
    await say(alice, room, "while invited");
    await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
    await say(alice, room, "while joined");
    await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
    await say(alice, room, "after");
    const read = async (dir: string) => bodiesOf((await pageOf(bob, room, { dir, limit: "50" })).chunk);
    const expected = history_visibility === "world_readable" ? bodies : bodies;
    assert.deepEqual(await read("f"), expected);
    assert.deepEqual(await read("b"), expected.toReversed());
    const stranger = await page(carol, room, { limit: "50", dir: "f" });
    if (history_visibility !== "world_readable") assertRefused(stranger, 403, "M_FORBIDDEN");
    else assert.deepEqual(bodiesOf(stranger.json.chunk), ["before", "while invited", "while joined", "after"]);
  });
}

test("visibility that was changed counts from then on", async () => {
  const room = await roomWith(alice, []);
  await say(alice, room, "open");
  await setState(alice, room, "m.room.history_visibility", { history_visibility: "joined" });
  await say(alice, room, "closed");
  await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
  const { chunk } = await pageOf(bob, room, { dir: "f", limit: "50" });
  assert.deepEqual(bodiesOf(chunk), ["open"]);
  assert.ok(typesOf(chunk).includes("m.room.member"));
});
