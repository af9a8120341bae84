import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, roomWith, say, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;
let carol: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob, carol } = await server.people("alice", "bob", "carol"));
});
after(() => server.world.close());

const type = (actor: Actor, roomId: string, body: object = { typing: true }, userId = actor.userId) =>
  actor.call("setTyping", { path: { roomId, userId }, body });

type Answer = Awaited<ReturnType<Actor["sync"]>>;
const typingIn = (answer: Answer, roomId: string): readonly string[] | undefined =>
  answer.rooms.join[roomId]?.ephemeral?.events.find((event: { type: string }) => event.type === "m.typing")?.content
    .user_ids;

async function wait(reader: Actor, since: string, roomId: string, act: () => unknown) {
  const waiting = reader.poll(since);
  await act();
  const answer = await waiting;
  return { seen: typingIn(answer, roomId), since: answer.next_batch as string };
}

test("who types is seen by everybody in the room, in the order they began, until they stop", async () => {
  const room = await roomWith(alice, [bob, carol]);
  let { next_batch: since } = await carol.sync();
  const seen: unknown[] = [];
  for (const act of [
    () => type(alice, room),
    () => type(bob, room, { typing: true, timeout: 10_000 }),
    () => type(alice, room, { typing: false }),
    () => type(bob, room, { typing: true, timeout: 0 }),
  ]) {
    const step = await wait(carol, since, room, act);
    seen.push(step.seen);
    since = step.since;
  }
  assert.deepEqual(seen, [[alice.userId], [alice.userId, bob.userId], [bob.userId], []]);
});

test("it ends by itself after the time one said, half a minute otherwise, two minutes at most", async () => {
  const room = await roomWith(alice, [bob]);
  for (const [timeout, ms] of [
    [5_000, 5_000],
    [undefined, 30_000],
    [3_600_000, 120_000],
  ] as const) {
    let { next_batch: since } = await bob.sync();
    ({ since } = await wait(bob, since, room, () => type(alice, room, { typing: true, ...(timeout && { timeout }) })));
    server.world.clock.pass(ms - 200);
    assert.deepEqual(typingIn(await bob.sync(), room), [alice.userId]);
    const { seen } = await wait(bob, since, room, () => server.world.clock.pass(400));
    assert.deepEqual(seen, []);
  }
});

test("going on typing is not announced again, but holds longer", async () => {
  const room = await roomWith(alice, [bob]);
  await type(alice, room, { typing: true, timeout: 10_000 });
  await server.world.settle();
  const { next_batch } = await bob.sync();
  server.world.clock.pass(9_000);
  await type(alice, room, { typing: true, timeout: 10_000 });
  server.world.clock.pass(9_000);
  await server.world.settle();
  assert.deepEqual((await bob.sync({ since: next_batch })).rooms.join, {});
  assert.deepEqual(typingIn(await bob.sync(), room), [alice.userId]);
});

test("who sends, leaves or is kicked does not type any more, and it is seen at once", async () => {
  const room = await roomWith(alice, [bob, carol]);
  for (const act of [
    () => say(bob, room, "done"),
    () => bob.call("leaveRoom", { path: { roomId: room }, body: {} }),
    () => alice.call("kick", { path: { roomId: room }, body: { user_id: bob.userId } }),
  ]) {
    await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
    await type(bob, room);
    await server.world.settle();
    const { next_batch } = await carol.sync();
    assert.deepEqual((await wait(carol, next_batch, room, act)).seen, []);
  }
});

test("a state event does not end it", async () => {
  const room = await roomWith(alice, [bob]);
  await type(alice, room);
  const path = { roomId: room, eventType: "m.room.topic", stateKey: "" };
  await alice.call("setRoomStateWithKey", { path, body: { topic: "x" } });
  await server.world.settle();
  assert.deepEqual(typingIn(await bob.sync(), room), [alice.userId]);
});

test("after a restart nobody types, and who saw it before is told with the next news", async () => {
  const room = await roomWith(alice, [bob]);
  await type(alice, room);
  await server.world.settle();
  const { next_batch } = await bob.sync();
  await server.world.restart();
  server.world.clock.pass(1_000);
  assert.equal(typingIn(await bob.sync(), room), undefined);
  assert.deepEqual((await wait(bob, next_batch, room, () => say(alice, room, "here again"))).seen, []);
});

test("filters choose the room and the type", async () => {
  const room = await roomWith(alice, [bob]);
  await type(alice, room);
  await server.world.settle();
  const seenWith = async (ephemeral: object) =>
    typingIn(await bob.sync({ filter: JSON.stringify({ room: { ephemeral } }) }), room);
  for (const passes of [{ types: ["m.typing"] }, { types: ["m.*"] }, { rooms: [room] }, { not_senders: ["@x:y"] }]) {
    assert.deepEqual(await seenWith(passes), [alice.userId], JSON.stringify(passes));
  }
  for (const holds of [{ types: ["m.receipt"] }, { not_types: ["m.typing"] }, { not_rooms: [room] }, { rooms: [] }]) {
    assert.equal(await seenWith(holds), undefined, JSON.stringify(holds));
  }
  assert.equal(await seenWith({ senders: [alice.userId] }), undefined);
});

test("typing costs the database nothing", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch } = await bob.sync();
  await alice.sync();
  const { reads } = server.world.server.storage;
  const asked: string[] = [];
  const query = reads.query.bind(reads);
  reads.query = (statement) => {
    asked.push(statement.name);
    return query(statement);
  };
  const { last } = server.world.server.storage.writer.numbers;
  await wait(bob, next_batch, room, () => type(alice, room));
  reads.query = query;
  assert.deepEqual(asked, []);
  assert.equal(server.world.server.storage.writer.numbers.last, last + 1);
});

test("only for oneself, only where one is, only as the specification has it", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await type(bob, room, { typing: true }, alice.userId), 403, "M_FORBIDDEN");
  assertRefused(await type(carol, room), 403, "M_FORBIDDEN");
  assertRefused(await type(alice, "!nowhere:musterland.example"), 403, "M_FORBIDDEN");
  assertRefused(await type(alice, "nowhere"), 400, "M_INVALID_PARAM");
  assertRefused(await type(alice, room, {}), 400, "M_MISSING_PARAM");
  assertRefused(await type(alice, room, { typing: "yes" }), 400, "M_BAD_JSON");
  assertRefused(await type(alice, room, { typing: true, timeout: "1" }), 400, "M_BAD_JSON");
});
