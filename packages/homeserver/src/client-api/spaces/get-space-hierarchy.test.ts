import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { setState } from "../../testing/room-calls.ts";
import { type Actor, roomWith, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;
const rooms: Record<string, string> = {};

const space = { creation_content: { type: "m.space" } };
const hierarchy = (actor: Actor, roomId: string, query: Record<string, string> = {}) =>
  actor.call("getSpaceHierarchy", { path: { roomId }, query });

/** The names of the rooms that somebody is told of, in their order. */
async function namesFor(actor: Actor, name: string, query: Record<string, string> = {}): Promise<string> {
  const answer = await hierarchy(actor, rooms[name] as string, query);
  assert.equal(answer.status, 200, answer.text);
  return answer.json.rooms.map((room: { name: string }) => room.name).join(" ");
}

async function make(name: string, body: object = {}): Promise<void> {
  rooms[name] = await roomWith(alice, [], { name, ...body });
}

function link(parent: string, child: string, more: object = {}) {
  const content = { via: ["musterland.example"], ...more };
  return setState(alice, rooms[parent] as string, "m.space.child", content, rooms[child]);
}

before(async () => {
  server = await startWholeServer();
  ({ alice, bob } = await server.people("alice", "bob"));
  for (const name of ["top", "left", "right"]) await make(name, space);
  for (const name of ["l1", "l2", "r1", "plain"]) await make(name);
  await make("secret", { preset: "private_chat" });
  await link("top", "right", { order: "b" });
  await link("top", "left", { order: "a", suggested: true });
  await link("top", "plain", { order: "c", suggested: true });
  await link("top", "secret", { order: "d" });
  await link("left", "l1", { order: "1" });
  await link("left", "l2", { order: "2", suggested: true });
  await link("right", "r1", { order: "1" });
  // A loop, and a room that is there twice.
  await link("right", "top", { order: "2" });
  await link("right", "l1", { order: "3" });
  // No space: what it names is not looked at.
  await link("plain", "l1");
});
after(async () => {
  server.world.assertNoMistakes();
  await server.world.close();
});

test("a tree is told space by space, each room once", async () => {
  assert.equal(await namesFor(alice, "top"), "top left l1 l2 right r1 plain secret");
  assert.equal(await namesFor(alice, "right"), "right r1 top left l1 l2 plain secret");
  assert.equal(await namesFor(alice, "plain"), "plain");
  await server.world.restart();
  assert.equal(await namesFor(alice, "top"), "top left l1 l2 right r1 plain secret");
});

test("a room is told with what it shows, and a space with its children", async () => {
  const [top, , l1] = (await hierarchy(bob, rooms.top as string)).json.rooms;
  const { children_state, ...shown } = top;
  assert.deepEqual(shown, {
    room_id: rooms.top,
    name: "top",
    num_joined_members: 1,
    join_rule: "public",
    room_type: "m.space",
    room_version: "12",
    world_readable: false,
    guest_can_join: false,
  });
  const named = children_state.map(({ state_key }: { state_key: string }) => state_key);
  assert.deepEqual(named, [rooms.left, rooms.right, rooms.plain, rooms.secret]);
  const { origin_server_ts, ...event } = children_state[0];
  assert.deepEqual(event, {
    type: "m.space.child",
    state_key: rooms.left,
    sender: alice.userId,
    content: { via: ["musterland.example"], order: "a", suggested: true },
  });
  assert.equal(typeof origin_server_ts, "number");
  assert.deepEqual(l1.children_state, []);
});

test("what one may not know of is passed over, and what is behind it", async () => {
  assert.equal(await namesFor(bob, "top"), "top left l1 l2 right r1 plain");
  const [left] = [rooms.left as string];
  await setState(alice, left, "m.room.join_rules", { join_rule: "invite" });
  assert.equal(await namesFor(bob, "top"), "top right r1 l1 plain");
  await alice.call("inviteUser", { path: { roomId: left }, body: { user_id: bob.userId } });
  assert.equal(await namesFor(bob, "top"), "top left l1 l2 right r1 plain");
  await setState(alice, left, "m.room.join_rules", { join_rule: "public" });
});

test("suggested rooms alone, where one asks for them", async () => {
  assert.equal(await namesFor(bob, "top", { suggested_only: "true" }), "top left l2 plain");
  const [top] = (await hierarchy(bob, rooms.top as string, { suggested_only: "true" })).json.rooms;
  assert.equal(top.children_state.length, 2);
});

test("no deeper than one asks for", async () => {
  assert.equal(await namesFor(bob, "top", { max_depth: "0" }), "top");
  assert.equal(await namesFor(bob, "top", { max_depth: "1" }), "top left right plain");
  assert.equal(await namesFor(bob, "top", { max_depth: "2" }), "top left l1 l2 right r1 plain");
  assert.equal(await namesFor(bob, "top", { max_depth: "1000" }), "top left l1 l2 right r1 plain");
});

test("page by page", async () => {
  const names: string[] = [];
  let from: string | undefined;
  do {
    const query = { limit: "3", ...(from === undefined ? {} : { from }) };
    const { json } = await hierarchy(bob, rooms.top as string, query);
    names.push(json.rooms.map(({ name }: { name: string }) => name).join(" "));
    from = json.next_batch;
  } while (from !== undefined);
  assert.deepEqual(names, ["top left l1", "l2 right r1", "plain"]);
});

test("a token goes on with its own question only", async () => {
  const top = rooms.top as string;
  const { next_batch: from } = (await hierarchy(bob, top, { limit: "1", max_depth: "1" })).json;
  assert.equal((await hierarchy(bob, top, { max_depth: "1", from })).status, 200);
  for (const query of [{ from }, { from, max_depth: "2" }, { from, max_depth: "1", suggested_only: "true" }]) {
    assertRefused(await hierarchy(bob, top, query), 400, "M_INVALID_PARAM");
  }
  for (const other of ["", "x", "h1", "h1_1_2", "h1_1_0 "]) {
    assertRefused(await hierarchy(bob, top, { from: other }), 400, "M_INVALID_PARAM");
  }
});

test("what is no question", async () => {
  const top = rooms.top as string;
  for (const query of [{ limit: "0" }, { limit: "-1" }, { limit: "x" }, { max_depth: "-1" }, { max_depth: "x" }]) {
    assertRefused(await hierarchy(bob, top, query as never), 400, "M_INVALID_PARAM");
  }
  assertRefused(await hierarchy(bob, top, { suggested_only: "maybe" }), 400, "M_INVALID_PARAM");
  assertRefused(await hierarchy(bob, "nowhere"), 400, "M_INVALID_PARAM");
});

test("a space that is not here, or not open to one, is told nothing of", async () => {
  assertRefused(await hierarchy(bob, "!nowhere:musterland.example"), 403, "M_FORBIDDEN");
  assertRefused(await hierarchy(bob, "!nowhere:elsewhere.example"), 403, "M_FORBIDDEN");
  assertRefused(await hierarchy(bob, rooms.secret as string), 403, "M_FORBIDDEN");
});
