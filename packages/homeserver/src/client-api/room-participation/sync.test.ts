import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { bodiesOf, setState, typesOf, untilWaiting } from "../../testing/room-calls.ts";
import { type Actor, roomWith, say, startWholeServer } from "../../testing/whole-server.ts";

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

const join = (actor: Actor, roomId: string) => actor.call("joinRoomById", { path: { roomId }, body: {} });
const leave = (actor: Actor, roomId: string) => actor.call("leaveRoom", { path: { roomId }, body: {} });
const invite = (actor: Actor, roomId: string, other: Actor) =>
  actor.call("inviteUser", { path: { roomId }, body: { user_id: other.userId } });

/** One sees these rooms alone. */
const only = (...rooms: readonly string[]): Query => ({ filter: JSON.stringify({ room: { rooms } }) });

test("who comes new is told of their rooms: state, timeline, invitations", async () => {
  const room = await roomWith(alice, [bob], { name: "Hall" });
  const invited = await roomWith(alice, [], { invite: [bob.userId], name: "Chamber" });
  await say(alice, room, "hello");
  const { rooms, next_batch } = await bob.sync();
  const part = rooms.join[room];
  assert.equal(part.timeline.events.at(-1).content.body, "hello");
  const all = [...part.state.events, ...part.timeline.events];
  assert.equal(all.find(({ type }) => type === "m.room.name").content.name, "Hall");
  assert.ok(typesOf(rooms.invite[invited].invite_state.events).includes("m.room.name"));
  assert.match(next_batch, /^s/);
});

test("from its token on, only what is new", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch: since } = await bob.sync();
  await say(alice, room, "new");
  const answer = await bob.sync({ since });
  assert.deepEqual(bodiesOf(answer.rooms.join[room].timeline.events), ["new"]);
  assert.equal(answer.rooms.join[room].timeline.limited, false);
  assert.deepEqual(answer.rooms.join[room].state.events, []);
  const quiet = await bob.sync({ since: answer.next_batch });
  assert.deepEqual(quiet.rooms, { join: {}, invite: {}, knock: {}, leave: {} });
});

test("the same token may be asked again", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch: since } = await bob.sync();
  await say(alice, room, "new");
  for (let time = 0; time < 2; time++) {
    assert.deepEqual(bodiesOf((await bob.sync({ since })).rooms.join[room].timeline.events), ["new"]);
  }
});

test("where there is more than fits, the timeline says so, and where it begins", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch: since } = await bob.sync();
  await setState(alice, room, "m.room.name", { name: "In between" });
  for (let at = 1; at <= 12; at++) await say(alice, room, String(at));
  const { timeline, state } = (await bob.sync({ since })).rooms.join[room];
  assert.deepEqual(bodiesOf(timeline.events), ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
  assert.equal(timeline.limited, true);
  assert.deepEqual(typesOf(state.events), ["m.room.name"]);
  const query = { dir: "b", from: timeline.prev_batch, to: since };
  const { chunk } = (await bob.call("getRoomEvents", { path: { roomId: room }, query })).json;
  assert.deepEqual(typesOf(chunk), ["m.room.message", "m.room.message", "m.room.name"]);
});

test("what is no token of /sync is refused", async () => {
  const room = await roomWith(alice, []);
  const { start } = (await alice.call("getRoomEvents", { path: { roomId: room }, query: { dir: "b" } })).json;
  for (const since of ["x", "", "s72594_4483_1934", start, "s9_a_1", "s1_a_"]) {
    assertRefused(await alice.call("sync", { query: { since } }), 400, "M_INVALID_PARAM");
  }
});

test("a token of another database, or of a future that was lost, brings everything again", async () => {
  const room = await roomWith(alice, [bob], { name: "Hall" });
  const left = await roomWith(alice, [bob]);
  await leave(bob, left);
  const { next_batch } = await bob.sync();
  const [, incarnation = "", pos = ""] = /^s1_([^_]+)_(\d+)/.exec(next_batch) ?? [];
  const other = next_batch.replace(incarnation, "another");
  const future = next_batch.replace(`_${pos}`, `_${Number(pos) + 1_000_000}`);
  for (const since of [other, future]) {
    const answer = await bob.sync({ since });
    const part = answer.rooms.join[room];
    assert.equal(part.timeline.limited, true);
    const all = [...part.state.events, ...part.timeline.events];
    assert.equal(all.find(({ type }) => type === "m.room.name").content.name, "Hall");
    assert.ok(answer.rooms.leave[left]);
  }
});

test("full_state brings all state at once, also where nothing is new", async () => {
  const room = await roomWith(alice, [bob], { name: "Hall" });
  const { next_batch: since } = await bob.sync();
  const answer = await bob.sync({ since, full_state: "true", timeout: "30000", ...only(room) });
  const { state, timeline } = answer.rooms.join[room];
  assert.deepEqual(timeline.events, []);
  assert.deepEqual(typesOf(state.events).toSorted(), [
    "m.room.create",
    "m.room.guest_access",
    "m.room.history_visibility",
    "m.room.join_rules",
    "m.room.member",
    "m.room.member",
    "m.room.name",
    "m.room.power_levels",
  ]);
  assert.equal((await bob.sync({ since, full_state: "false", ...only(room) })).rooms.join[room], undefined);
});

test("with use_state_after the state is that after the timeline, and stands under another name", async () => {
  const room = await roomWith(alice, [bob], { name: "Before" });
  const { next_batch: since } = await bob.sync();
  await setState(alice, room, "m.room.name", { name: "After" });
  await say(alice, room, "x");
  const part = (await bob.sync({ since, use_state_after: "true" })).rooms.join[room];
  assert.equal(part.state, undefined);
  assert.deepEqual(
    part.state_after.events.map(({ content }: { content: unknown }) => content),
    [{ name: "After" }],
  );
  const without = (await bob.sync({ since, use_state_after: "false" })).rooms.join[room];
  assert.deepEqual([without.state.events, without.state_after], [[], undefined]);
  await say(alice, room, "y");
  const { next_batch } = await bob.sync({ since });
  await say(alice, room, "z");
  const quiet = (await bob.sync({ since: next_batch, use_state_after: "true" })).rooms.join[room];
  assert.deepEqual(quiet.state_after.events, []);
  const whole = (await bob.sync({ use_state_after: "true", ...only(room) })).rooms.join[room];
  const name = whole.state_after.events.find(({ type }: { type: string }) => type === "m.room.name");
  assert.equal(name.content.name, "After");
});

test("a request waits for news, up to its time-out", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch: since } = await bob.sync();
  const waiting = bob.sync({ since, timeout: "30000" });
  await untilWaiting(server.world, bob);
  await say(alice, room, "news");
  const answer = await waiting;
  assert.deepEqual(bodiesOf(answer.rooms.join[room].timeline.events), ["news"]);
  const inVain = bob.sync({ since: answer.next_batch, timeout: "30000" });
  await untilWaiting(server.world, bob);
  server.world.clock.pass(31_000);
  assert.deepEqual((await inVain).rooms.join, {});
});

test("without a time-out, or with one below 0, it does not wait", async () => {
  const { next_batch: since } = await bob.sync();
  for (const query of [{}, { timeout: "0" }, { timeout: "-5" }] as Query[]) {
    assert.deepEqual((await bob.sync({ since, ...query })).rooms.join, {});
  }
});

test("what the filter leaves out wakes nobody", async () => {
  const [heard, unheard] = [await roomWith(alice, [carol]), await roomWith(alice, [carol])];
  const { next_batch: since } = await carol.sync();
  const filter = JSON.stringify({ room: { rooms: [heard, unheard], not_rooms: [unheard] } });
  const waiting = carol.sync({ since, timeout: "30000", filter });
  await untilWaiting(server.world, carol);
  await say(alice, unheard, "noise");
  await say(alice, heard, "news");
  const { join: joined } = (await waiting).rooms;
  assert.deepEqual(Object.keys(joined), [heard]);
});

test("set_presence is taken, whatever of its three it is", async () => {
  for (const set_presence of ["offline", "online", "unavailable"]) {
    const { presence } = await bob.sync({ set_presence });
    assert.deepEqual(presence?.events ?? [], []);
  }
  assertRefused(await bob.call("sync", { query: { set_presence: "busy" } }), 400, "M_INVALID_PARAM");
});

test("parameters must be what they should be", async () => {
  for (const query of [{ timeout: "soon" }, { full_state: "1" }, { use_state_after: "yes" }] as Query[]) {
    assertRefused(await bob.call("sync", { query }), 400, "M_INVALID_PARAM");
  }
});

test("joining, being invited, leaving and being banned show under their names", async () => {
  const room = await roomWith(alice, [], { preset: "private_chat" });
  let { next_batch: since } = await bob.sync();
  const step = async (act: Promise<unknown>) => {
    await act;
    const answer = await bob.sync({ since });
    since = answer.next_batch;
    return Object.entries<object>(answer.rooms).flatMap(([part, rooms]) => (room in rooms ? [part] : []));
  };
  assert.deepEqual(await step(invite(alice, room, bob)), ["invite"]);
  assert.deepEqual(await step(leave(bob, room)), ["leave"]);
  assert.deepEqual(await step(invite(alice, room, bob)), ["invite"]);
  assert.deepEqual(await step(join(bob, room)), ["join"]);
  assert.deepEqual(await step(say(alice, room, "x")), ["join"]);
  assert.deepEqual(await step(alice.call("ban", { path: { roomId: room }, body: { user_id: bob.userId } })), ["leave"]);
  assert.deepEqual(await step(say(alice, room, "y")), []);
  assert.deepEqual(await step(alice.call("unban", { path: { roomId: room }, body: { user_id: bob.userId } })), [
    "leave",
  ]);
});

test("a room that is joined in between comes whole", async () => {
  const room = await roomWith(alice, [], { name: "Hall" });
  await say(alice, room, "before");
  const { next_batch: since } = await bob.sync();
  await join(bob, room);
  const part = (await bob.sync({ since })).rooms.join[room];
  const all = [...part.state.events, ...part.timeline.events];
  for (const type of ["m.room.create", "m.room.name", "m.room.power_levels"]) assert.ok(typesOf(all).includes(type));
  assert.ok(bodiesOf(part.timeline.events).includes("before"));
});

test("an answer survives a restart: what came since is told", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch: since } = await bob.sync();
  await say(alice, room, "before the restart");
  await server.world.restart();
  await say(alice, room, "after it");
  const { timeline } = (await bob.sync({ since })).rooms.join[room];
  assert.deepEqual(bodiesOf(timeline.events), ["before the restart", "after it"]);
});
