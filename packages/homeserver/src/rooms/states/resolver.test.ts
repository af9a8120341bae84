import assert from "node:assert/strict";
import { after, afterEach, test } from "node:test";
import { DatabaseUnavailable } from "@botschaft/platform/postgres";
import { beginRoom, creator, GraphRoom } from "../../testing/graph-room.ts";
import { openStates } from "../../testing/open-states.ts";
import { withEvent } from "./line-state.ts";
import { ResolutionThread } from "./resolution-thread.ts";

let thread: ResolutionThread | undefined;
const states = await openStates((connection) => {
  thread = new ResolutionThread({ connection, maxBytes: 1_000_000 });
  return thread;
});
const { resolver, reader, asked } = states;
after(() => states.close());
afterEach(() => {
  asked.count = 0;
});

const anna = "@anna:one.example";
const bela = "@bela:two.example";
const message = { type: "m.room.message", sender: anna, content: {} };
const topic = (sender: string) => ({ type: "m.room.topic", stateKey: "", sender, content: { topic: sender } });
const banOf = (target: string) => ({
  type: "m.room.member",
  stateKey: target,
  sender: creator,
  content: { membership: "ban" },
});
const sorted = (state: ReadonlyMap<number, number>) => new Map([...state].sort());

/** Somebody is banned on one branch and sets the topic on the other. */
async function forked(version = "10") {
  const room = await GraphRoom.create(states, version);
  const start = await beginRoom(room, [anna, bela]);
  const left = await room.append({ ...banOf(bela), prev: [start] });
  const right = await room.append({ ...topic(bela), prev: [start] });
  const heads = [left, right];
  return { room, heads, start };
}

test("the thread starts with the first question", () => {
  assert.equal(thread?.isRunning, false);
});

test("states that are the same need no resolution", async () => {
  const room = await GraphRoom.create(states);
  const start = await beginRoom(room, [anna]);
  const left = await room.append({ ...message, prev: [start] });
  const right = await room.append({ ...message, prev: [start] });
  const state = await resolver.resolveAfter([left, right], room.rules.id);
  assert.deepEqual(sorted(await reader.read(state)), sorted(room.current));
  assert.equal(asked.count, 0);
  assert.equal(thread?.isRunning, false);
});

for (const version of ["1", "9", "12"]) {
  test(`version ${version}: the thread resolves as the core does`, async () => {
    const { room, heads } = await forked(version);
    const state = await resolver.resolveAfter(heads, version);
    assert.deepEqual(sorted(await reader.read(state)), sorted(room.current));
    assert.ok(asked.count > 0);
    const told = [...state.changes.keys()].every((key) =>
      [room.keyNid("m.room.topic", ""), room.keyNid("m.room.member", bela)].includes(key),
    );
    assert.ok(told, "an answer tells what differs from the line");
  });
}

test("one question is answered once, in whatever order it is put", async () => {
  const { heads } = await forked();
  asked.count = 0;
  const [left, right] = await Promise.all([
    resolver.resolveAfter(heads, "10"),
    resolver.resolveAfter(heads.toReversed(), "10"),
  ]);
  assert.equal(left, right);
  assert.equal(await resolver.resolveAfter(heads, "10"), left);
  assert.ok(asked.count <= 1);
  states.forget();
  assert.deepEqual((await resolver.resolveAfter(heads, "10")).changes, left.changes);
  assert.equal(asked.count, 2);
});

test("an event that is only being decided about is resolved with the others", async () => {
  const { room, heads, start } = await forked();
  const before = await reader.findAfter(start);
  const [event] = [...room.known.values()].slice(-1).map((known) => known.event);
  assert.ok(event !== undefined && before !== undefined);
  const news = { ...event, nid: states.writer.numbers.next(), sender: anna, originServerTs: 1e13 };
  const after = withEvent(before, news.keyNid, news.nid);
  const others = await Promise.all(heads.map((head) => reader.findAfter(head)));
  const disagreement = { states: [after, ...others.filter((state) => state !== undefined)], rulesId: "10" };
  const topicOf = async (given: readonly (typeof news)[]) => {
    const resolved = await resolver.resolve({ ...disagreement, news: given });
    return (await reader.pick(resolved, [news.keyNid])).get(news.keyNid);
  };
  assert.equal(await topicOf([news]), news.nid);
  // Nobody else has a topic there: who set it was banned.
  assert.equal(room.current.get(news.keyNid), undefined);
});

test("what cannot be resolved says so, and the thread goes on", async () => {
  const { room, heads } = await forked();
  await assert.rejects(resolver.resolveAfter([...heads, states.writer.numbers.next()], "10"), /is not known/);
  await assert.rejects(resolver.resolveAfter(heads, "no such version"), /no room version/);
  const state = await resolver.resolveAfter(heads, "10");
  assert.deepEqual(sorted(await reader.read(state)), sorted(room.current));
});

test("whoever waits for a thread that ends hears of it", async () => {
  const { heads } = await forked();
  states.forget();
  const others = await Promise.all(heads.map((head) => reader.findAfter(head)));
  const disagreement = { states: others.filter((state) => state !== undefined), rulesId: "10", news: [] };
  const refused = assert.rejects(thread?.resolve(disagreement) as Promise<unknown>, DatabaseUnavailable);
  await thread?.forget();
  await refused;
  assert.notEqual(await thread?.resolve(disagreement), undefined);
});
