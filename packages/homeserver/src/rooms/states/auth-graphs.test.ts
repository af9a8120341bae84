import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { ReadPool } from "@botschaft/platform/postgres";
import { arrivedEvents, eventIds, rows } from "@botschaft/storage";
import { beginRoom, creator, GraphRoom } from "../../testing/graph-room.ts";
import { openStates } from "../../testing/open-states.ts";
import { AuthGraphs } from "./auth-graphs.ts";

const states = await openStates();
const { writer } = states;
after(() => states.close());

const topic = { type: "m.room.topic", stateKey: "", sender: creator, content: {} };

/** As the pool, and notes the statements. */
function counted() {
  const asked: string[] = [];
  const reads: ReadPool = {
    query(statement) {
      asked.push(statement.name);
      return states.reads.query(statement);
    },
    close: async () => {},
  };
  return { reads, asked };
}

function expectChain(room: GraphRoom, graph: Awaited<ReturnType<AuthGraphs["load"]>>, nids: Iterable<number>) {
  for (const nid of nids) {
    const event = room.known.get(nid)?.event;
    assert.deepEqual(graph.authOf(nid), event?.authNids);
    assert.equal(graph.keyOf(nid), event?.keyNid);
    expectChain(room, graph, event?.authNids ?? []);
  }
}

test("whole chains are in memory after one read, and what is added later takes no more than itself", async () => {
  const room = await GraphRoom.create(states);
  await beginRoom(room, ["@anna:one.example", "@bela:one.example"]);
  const { reads, asked } = counted();
  const graphs = new AuthGraphs(reads, 1_000_000);
  const state = () => [...room.current.values()];
  expectChain(room, await graphs.load(room.roomNid, state()), state());
  assert.deepEqual(asked, ["list_auth_chain"]);
  await graphs.load(room.roomNid, state());
  assert.equal(asked.length, 1);
  await room.append({ ...topic, prev: room.extremities });
  expectChain(room, await graphs.load(room.roomNid, state()), state());
  assert.deepEqual(asked.slice(1), ["list_auth_edges"]);
});

test("an event that comes after its id joins the chain of those that name it", async () => {
  const room = await GraphRoom.create(states);
  const [late, naming, below] = [writer.numbers.next(), writer.numbers.next(), writer.numbers.next()];
  const idOf = (nid: number) => Buffer.alloc(32, `${nid}`);
  const row = (eventNid: number, authNids: readonly number[]) => ({
    eventNid,
    eventId: idOf(eventNid),
    roomNid: room.roomNid,
    pos: null,
    arrival: eventNid,
    depth: 1,
    place: 2,
    verdict: 0,
    type: "m.room.topic",
    stateKeyNid: 1,
    senderNid: 1,
    originServerTs: 0,
    mask: 0,
    threadNid: null,
    relType: null,
    relatesTo: null,
    prevNids: [],
    authNids,
    json: "{}",
  });
  const id = rows(eventIds, [{ eventNid: late, eventId: idOf(late) }]);
  await writer.submit({ key: "a", rows: [id, rows(arrivedEvents, [row(naming, [late])])] });
  const graphs = new AuthGraphs(states.reads, 1_000_000);
  assert.deepEqual((await graphs.load(room.roomNid, [naming])).authOf(late), []);
  await writer.submit({ key: "b", rows: [rows(arrivedEvents, [row(late, [below]), row(below, [])])] });
  const graph = await graphs.load(room.roomNid, [naming]);
  assert.deepEqual(graph.authOf(late), [below]);
  assert.equal(graph.keyOf(below), 1);
});

test("a chain that is too long is refused, and rooms beyond the bound are read again", async () => {
  const room = await GraphRoom.create(states);
  const joined = await beginRoom(room);
  await assert.rejects(new AuthGraphs(states.reads, 1_000_000, 2).load(room.roomNid, [joined]), /longer than 2/);
  const { reads, asked } = counted();
  const graphs = new AuthGraphs(reads, 500);
  for (let round = 0; round < 2; round++) await graphs.load(room.roomNid, [joined]);
  assert.deepEqual(asked, ["list_auth_chain", "list_auth_chain"]);
});
