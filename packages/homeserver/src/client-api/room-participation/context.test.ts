import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { bodiesOf, redact, setState, typesOf } from "../../testing/room-calls.ts";
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

const contextOf = (actor: Actor, roomId: string, eventId: string, query: Query = {}) =>
  actor.call("getEventContext", { path: { roomId, eventId }, query });
const eventOf = (actor: Actor, roomId: string, eventId: string) =>
  actor.call("getOneRoomEvent", { path: { roomId, eventId } });

async function saying(actor: Actor, roomId: string, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 1; at <= count; at++) ids.push(await say(actor, roomId, String(at)));
  return ids;
}

const unknown = `$${"A".repeat(43)}`;

test("an event, whole", async () => {
  const room = await roomWith(alice, [bob]);
  const said = await say(alice, room, "hello");
  const { json } = await eventOf(bob, room, said);
  assert.deepEqual([json.event_id, json.room_id, json.content.body], [said, room, "hello"]);
  await redact(alice, room, said);
  const redacted = (await eventOf(bob, room, said)).json;
  assert.deepEqual([redacted.content, redacted.unsigned.redacted_because.sender], [{}, alice.userId]);
});

test("an event that one may not see is as one that is not there", async () => {
  const initial_state = [{ type: "m.room.history_visibility", content: { history_visibility: "joined" } }];
  const room = await roomWith(alice, [], { initial_state });
  const early = await say(alice, room, "early");
  await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
  const seen = await say(alice, room, "seen");
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  const late = await say(alice, room, "late");
  const other = await roomWith(alice, [bob]);
  const elsewhere = await say(alice, other, "elsewhere");
  assert.equal((await eventOf(bob, room, seen)).status, 200);
  assert.equal((await contextOf(bob, room, seen)).status, 200);
  for (const eventId of [early, late, elsewhere, unknown, "$short"]) {
    assertRefused(await eventOf(bob, room, eventId), 404, "M_NOT_FOUND");
    assertRefused(await contextOf(bob, room, eventId), 404, "M_NOT_FOUND");
  }
  assertRefused(await eventOf(carol, room, seen), 404, "M_NOT_FOUND");
  assertRefused(await eventOf(alice, "!nowhere:musterland.example", seen), 404, "M_NOT_FOUND");
  assertRefused(await contextOf(carol, room, seen), 403, "M_FORBIDDEN");
  assertRefused(await contextOf(alice, "!nowhere:musterland.example", seen), 403, "M_FORBIDDEN");
  for (const read of [eventOf, contextOf]) assertRefused(await read(alice, "nowhere", seen), 400, "M_INVALID_PARAM");
});

test("what stands around an event: ten in all unless asked, the nearest", async () => {
  const room = await roomWith(alice, []);
  const ids = await saying(alice, room, 20);
  const { json } = await contextOf(alice, room, ids[9] as string);
  assert.equal(json.event.content.body, "10");
  assert.deepEqual(bodiesOf(json.events_before), ["9", "8", "7", "6", "5"]);
  assert.deepEqual(bodiesOf(json.events_after), ["11", "12", "13", "14", "15"]);
  const few = (await contextOf(alice, room, ids[9] as string, { limit: "3" })).json;
  assert.deepEqual([bodiesOf(few.events_before), bodiesOf(few.events_after)], [["9", "8"], ["11"]]);
  const none = (await contextOf(alice, room, ids[9] as string, { limit: "0" })).json;
  assert.deepEqual([none.events_before, none.events_after, none.event.content.body], [[], [], "10"]);
});

test("from its ends one reads on in both directions", async () => {
  const room = await roomWith(alice, []);
  const ids = await saying(alice, room, 9);
  for (const limit of ["4", "0"]) {
    const { json } = await contextOf(alice, room, ids[4] as string, { limit });
    const read = (from: string, dir: string) =>
      alice.call("getRoomEvents", { path: { roomId: room }, query: { from, dir, limit: "2" } });
    const shown = [...json.events_before.toReversed(), json.event, ...json.events_after];
    const [first, last] = [Number(shown[0].content.body), Number(shown.at(-1).content.body)];
    assert.deepEqual(bodiesOf((await read(json.start, "b")).json.chunk), [String(first - 1), String(first - 2)]);
    assert.deepEqual(bodiesOf((await read(json.end, "f")).json.chunk), [String(last + 1), String(last + 2)]);
  }
});

test("the state is that at the last event shown", async () => {
  const room = await roomWith(alice, [bob], { name: "First" });
  const ids = await saying(alice, room, 2);
  await setState(alice, room, "m.room.name", { name: "Second" });
  await say(alice, room, "3");
  const nameIn = (state: readonly { type: string; content: { name?: string } }[]) =>
    state.find(({ type }) => type === "m.room.name")?.content.name;
  assert.equal(nameIn((await contextOf(alice, room, ids[0] as string, { limit: "2" })).json.state), "First");
  assert.equal(nameIn((await contextOf(alice, room, ids[0] as string, { limit: "20" })).json.state), "Second");
});

test("a filter chooses what stands around, and the state; never the event", async () => {
  const room = await roomWith(alice, [bob, carol], { name: "Hall" });
  await say(bob, room, "1");
  const said = await say(alice, room, "2");
  await say(bob, room, "3", { url: "mxc://x/y" });
  const filtered = async (filter: object) => {
    const { json } = await contextOf(alice, room, said, { limit: "50", filter: JSON.stringify(filter) });
    assert.equal(json.event.event_id, said);
    return json;
  };
  const urls = await filtered({ contains_url: true });
  assert.deepEqual([urls.events_before, bodiesOf(urls.events_after)], [[], ["3"]]);
  const names = await filtered({ types: ["m.room.name"] });
  assert.deepEqual([typesOf(names.state), typesOf(names.events_before)], [["m.room.name"], ["m.room.name"]]);
  const others = await filtered({ not_senders: [bob.userId], not_types: ["m.room.*"] });
  assert.deepEqual([...others.events_before, ...others.events_after, ...others.state], []);
  assert.deepEqual((await filtered({ not_rooms: [room] })).events_before, []);
});

test("with lazy members only those who stand in the excerpt come along", async () => {
  const room = await roomWith(alice, [bob, carol]);
  const said = await say(bob, room, "1");
  await say(alice, room, "2");
  const query = { limit: "2", filter: JSON.stringify({ lazy_load_members: true, types: ["m.room.*"] }) };
  const { state } = (await contextOf(alice, room, said, { ...query, limit: "0" })).json;
  const members = state.filter(({ type }: { type: string }) => type === "m.room.member");
  assert.deepEqual(
    members.map(({ state_key }: { state_key: string }) => state_key),
    [bob.userId],
  );
  const whole = (await contextOf(alice, room, said, { limit: "0" })).json.state;
  assert.equal(whole.filter(({ type }: { type: string }) => type === "m.room.member").length, 3);
});

test("parameters must be what they should be", async () => {
  const room = await roomWith(alice, []);
  const said = await say(alice, room, "x");
  for (const query of [{ limit: "x" }, { filter: "x" }, { filter: '{"types":1}' }] as Query[]) {
    assertRefused(await contextOf(alice, room, said, query), 400, "M_INVALID_PARAM");
  }
});
