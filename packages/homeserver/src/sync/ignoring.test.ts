import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Actor, roomWith, say, startWholeServer } from "../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob } = await server.people("alice", "bob"));
});
after(() => server.world.close());

const setList = (actor: Actor, content: object) =>
  actor.call("setAccountData", { path: { userId: actor.userId, type: "m.ignored_user_list" }, body: content });
const ignore = (actor: Actor, ...ignored: readonly Actor[]) =>
  setList(actor, { ignored_users: Object.fromEntries(ignored.map(({ userId }) => [userId, {}])) });

type Answer = Awaited<ReturnType<Actor["sync"]>>;
const textsIn = (answer: Answer, room: string) =>
  (answer.rooms.join[room]?.timeline.events ?? []).map(
    ({ content }: { content: { body?: string; topic?: string } }) => content.body ?? content.topic,
  );

test("messages of ignored people are left out, their state is not; nobody is woken by them", async () => {
  const room = await roomWith(alice, [bob]);
  const first = await bob.sync();
  await ignore(bob, alice);
  const second = await bob.poll(first.next_batch);
  const waiting = bob.poll(second.next_batch);
  await say(alice, room, "unheard");
  const path = { roomId: room, eventType: "m.room.topic", stateKey: "" };
  await alice.call("setRoomStateWithKey", { path, body: { topic: "heard" } });
  const third = await waiting;
  assert.deepEqual(textsIn(third, room), ["heard"]);
  assert.ok(!textsIn(await bob.sync(), room).includes("unheard"));
  assert.ok(textsIn(await alice.sync(), room).includes("unheard"));
  await ignore(bob);
  const fourth = await bob.poll(third.next_batch);
  assert.deepEqual(textsIn(fourth, room), []);
  assert.ok(textsIn(await bob.sync(), room).includes("unheard"));
});

test("it holds after a restart and for history", async () => {
  const room = await roomWith(alice, [bob]);
  await ignore(bob, alice);
  await say(alice, room, "unheard");
  await server.world.restart();
  server.world.clock.pass(1_000);
  assert.ok(!textsIn(await bob.sync(), room).includes("unheard"));
  const { json } = await bob.call("getRoomEvents", { path: { roomId: room }, query: { dir: "b" } });
  const bodies = json.chunk.map(({ content }: { content: { body?: string } }) => content.body);
  assert.ok(!bodies.includes("unheard"));
  await ignore(bob);
});

test("invitations of ignored people are not shown, those of others are", async () => {
  const { carol, dora } = await server.people("carol", "dora");
  await ignore(dora, carol);
  const { next_batch } = await dora.sync();
  const waiting = dora.poll(next_batch);
  const rooms = [await roomWith(carol, []), await roomWith(alice, [])];
  await carol.call("inviteUser", { path: { roomId: rooms[0] as string }, body: { user_id: dora.userId } });
  await alice.call("inviteUser", { path: { roomId: rooms[1] as string }, body: { user_id: dora.userId } });
  assert.deepEqual(Object.keys((await waiting).rooms.invite), [rooms[1]]);
  assert.deepEqual(Object.keys((await dora.sync()).rooms.invite), [rooms[1]]);
  await ignore(dora);
  assert.deepEqual(Object.keys((await dora.sync()).rooms.invite).sort(), [...rooms].sort());
});

test("a list that is not one ignores nobody", async () => {
  const room = await roomWith(alice, [bob]);
  for (const content of [{}, { ignored_users: [alice.userId] }, { ignored_users: "all" }, { ignored_users: null }]) {
    await setList(bob, content);
    await say(alice, room, "heard");
    assert.ok(textsIn(await bob.sync(), room).includes("heard"), JSON.stringify(content));
  }
});
