import assert from "node:assert/strict";
import { after, test } from "node:test";
import { arrivedEvents, eventIds, rows, type SnapshotRow, snapshots, stateChanges } from "@botschaft/storage";
import { beginRoom, creator, GraphRoom } from "../../testing/graph-room.ts";
import { openStates } from "../../testing/open-states.ts";
import { lineStateOf, onLine, toSnapshot, withEvent } from "./line-state.ts";

const states = await openStates();
const { reader, writer, reads } = states;
after(() => states.close());

const nid = () => writer.numbers.next();
const message = { type: "m.room.message", sender: creator, content: {} };
const topic = { type: "m.room.topic", stateKey: "", sender: creator, content: { topic: "t" } };
const name = { type: "m.room.name", stateKey: "", sender: creator, content: { name: "n" } };

test("what has no place has no state", async () => {
  const [id, outlier] = [nid(), nid()];
  const room = await GraphRoom.create(states);
  const placed = await room.append({ ...message, prev: [] });
  await writer.submit({
    key: "outliers",
    rows: [
      rows(eventIds, [{ eventNid: id, eventId: Buffer.alloc(32, 1) }]),
      rows(arrivedEvents, [{ ...outlierRow, eventNid: outlier, roomNid: room.roomNid }]),
    ],
  });
  for (const eventNid of [id, outlier, nid()]) {
    assert.equal(await reader.before(eventNid), undefined);
    assert.equal(await reader.after(eventNid), undefined);
  }
  assert.notEqual(await reader.after(placed), undefined);
});

const outlierRow = {
  eventId: Buffer.alloc(32, 2),
  pos: null,
  arrival: 1,
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
  authNids: [],
  json: "{}",
};

test("some keys of a state are read without the others", async () => {
  const room = await GraphRoom.create(states);
  await beginRoom(room);
  const topicNid = await room.append({ ...topic, prev: room.extremities });
  const key = (type: string) => room.keyNid(type, "");
  const line = onLine(room.roomNid, room.latestPos);
  const wanted = [key("m.room.topic"), key("m.room.name"), key("m.room.create")];
  const createNid = [...room.known.keys()][0] as number;
  const expected = new Map([
    [key("m.room.topic"), topicNid],
    [key("m.room.create"), createNid],
  ]);
  assert.deepEqual(new Map(await reader.pick(line, wanted)), expected);
  const renamed = withEvent(withEvent(line, key("m.room.name"), 5), key("m.room.topic"), 0);
  const changed = new Map([
    [key("m.room.name"), 5],
    [key("m.room.create"), createNid],
  ]);
  assert.deepEqual(new Map(await reader.pick(renamed, wanted)), changed);
});

test("an event off the line writes itself, its snapshot and what the line changes, and the next one less", async () => {
  const room = await GraphRoom.create(states);
  const start = await beginRoom(room);
  for (const known of [name, topic]) await room.append({ ...known, prev: room.extremities });
  const append = async (event: Parameters<GraphRoom["append"]>[0]) => {
    const eventNid = await room.append(event);
    return { eventNid, written: await states.rowsWrittenWith(eventNid) };
  };
  const onIt = await append({ ...message, prev: room.extremities });
  assert.deepEqual(onIt.written, { event: 1 });
  const off = await append({ ...topic, prev: [start], ts: 1e12 });
  assert.deepEqual(off.written, { event: 1, state_snapshot: 1, state_change: 1 });
  const behind = await append({ ...message, prev: [off.eventNid] });
  assert.deepEqual(behind.written, { event: 1, state_snapshot: 1 });
  states.forget();
  const further = await append({ ...message, prev: [behind.eventNid] });
  assert.deepEqual(further.written, { event: 1 });
});

test("a snapshot in a room of 2,000 members costs what it differs by", async () => {
  const room = await GraphRoom.create(states);
  const [first, last] = [nid(), nid()];
  const members = Array.from({ length: 2_000 }, () => ({ keyNid: nid(), eventNid: nid() }));
  const changes = members.map(({ keyNid, eventNid }) => ({
    roomNid: room.roomNid,
    stateKeyNid: keyNid,
    pos: first,
    oldNid: null,
    newNid: eventNid,
    isMember: true,
  }));
  await writer.submit({ key: "members", rows: [rows(stateChanges, changes)] });
  const state = new Map(await reader.lines.at(room.roomNid, last));
  assert.equal(state.size, 2_000);
  for (const { keyNid } of members.slice(0, 3)) state.set(keyNid, nid());
  const [gone] = members.slice(5);
  state.delete(gone?.keyNid as number);

  const line = { roomNid: room.roomNid, pos: last, state: await reader.lines.at(room.roomNid, last) };
  const whole = lineStateOf(state, line, "read key by key");
  const same = onLine(room.roomNid, last);
  const stored = await Promise.all([whole, withEvent(same, 1, 2), same].map(store));
  assert.deepEqual(
    stored.map(({ keyNids }) => keyNids.length),
    [4, 1, 0],
  );
  assert.ok(
    stored.every(({ bytes }) => bytes <= 180),
    JSON.stringify(stored.map(({ bytes }) => bytes)),
  );
  const back = await reader.read(await reader.getSnapshot(stored[0]?.stateNid as number));
  assert.deepEqual(new Map([...back].sort()), new Map([...state].sort()));
});

test("a state that has little in common with the line is told from nothing", () => {
  const line = { roomNid: 1, pos: 9, state: new Map([1, 2, 3, 4, 5].map((key) => [key, key])) };
  const { linePos, changes } = lineStateOf(new Map([[1, 1]]), line, "early");
  assert.deepEqual([linePos, [...changes]], [0, [[1, 1]]]);
  const near = lineStateOf(new Map([1, 2, 3, 4].map((key) => [key, key])), line, "near");
  assert.deepEqual([near.linePos, [...near.changes]], [9, [[5, 0]]]);
});

async function store(state: Parameters<typeof toSnapshot>[0]): Promise<SnapshotRow & { readonly bytes: number }> {
  const row = toSnapshot(state, nid());
  await writer.submit({ key: "snapshot", rows: [rows(snapshots, [row])] });
  const [size] = await reads.query<{ readonly bytes: number }>({
    name: "size_of_snapshot",
    text: "SELECT pg_column_size(s.*) AS bytes FROM state_snapshot s WHERE state_nid = $1",
    values: [row.stateNid],
  });
  return { ...row, bytes: size?.bytes ?? Number.POSITIVE_INFINITY };
}
