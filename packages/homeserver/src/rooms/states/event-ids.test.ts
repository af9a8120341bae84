import assert from "node:assert/strict";
import { after, test } from "node:test";
import { listEventFactsById } from "@botschaft/storage";
import { openStates } from "../../testing/open-states.ts";
import { EventIds } from "./event-ids.ts";

const states = await openStates();
const { writer, reads } = states;
after(() => states.close());

const id = (byte: number) => Buffer.alloc(32, byte);

test("two who name one new id at once agree on its number, and either brings the row", async () => {
  const ids = new EventIds(states);
  const [left, right] = await Promise.all([ids.intern([id(1), id(2)]), ids.intern([id(2), id(3), id(2)])]);
  assert.equal(left.nidOf(id(2)), right.nidOf(id(2)));
  assert.equal(new Set([left.nidOf(id(1)), left.nidOf(id(2)), right.nidOf(id(3))]).size, 3);
  assert.deepEqual([left.rows.rows.length, right.rows.rows.length], [2, 2]);
  await Promise.all(
    [left, right].map(({ rows, settle }, at) => writer.submit({ key: `room:${at}`, rows: [rows], apply: settle })),
  );
  const stored = await listEventFactsById(reads, [id(2)]);
  assert.deepEqual(
    stored.map(({ eventNid }) => eventNid),
    [right.nidOf(id(2))],
  );
  const again = await ids.intern([id(1), id(4)]);
  assert.equal(again.nidOf(id(1)), left.nidOf(id(1)));
  assert.equal(again.rows.rows.length, 1);
});

test("what was refused keeps its number for whoever brings it next", async () => {
  const ids = new EventIds(states);
  const refused = await ids.intern([id(5)]);
  const next = await ids.intern([id(5)]);
  await writer.submit({ key: "room:5", rows: [next.rows], apply: next.settle });
  assert.equal((await listEventFactsById(reads, [id(5)]))[0]?.eventNid, refused.nidOf(id(5)));
});

test("ids on disk are known to a new start", async () => {
  const before = new EventIds(states);
  const first = await before.intern([id(6)]);
  await writer.submit({ key: "room:6", rows: [first.rows], apply: first.settle });
  before.forget();
  for (const ids of [before, new EventIds(states)]) {
    const found = await ids.intern([id(6)]);
    assert.equal(found.nidOf(id(6)), first.nidOf(id(6)));
    assert.deepEqual(found.rows.rows, []);
    assert.throws(() => found.nidOf(id(7)), /not interned/);
  }
});

test("an event that comes while others name its id gets that id's number, and others then get its own", async () => {
  const ids = new EventIds(states);
  const named = await ids.intern([id(8)]);
  assert.equal(ids.take(id(8), undefined), named.nidOf(id(8)));
  const nid = ids.take(id(9), undefined);
  assert.equal((await ids.intern([id(9)])).nidOf(id(9)), nid);
  ids.settle(id(9), nid);
  assert.deepEqual((await ids.intern([id(9)])).rows.rows, []);
  assert.equal(ids.take(id(10), 7), 7);
});
