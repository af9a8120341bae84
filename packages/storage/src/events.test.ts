import assert from "node:assert/strict";
import { after, test } from "node:test";
import { CommitRefused } from "@botschaft/platform/postgres";
import { arrivedEvents, eventIds, events, place, placedEvents, redactedEvents, verdict } from "./events.ts";
import { listEventFacts, listEventFactsById, listGraphEvents, listMissingIds } from "./graph.ts";
import { eventRow, idOf, openGraphStorage } from "./testing/graph-storage.ts";
import { rows } from "./writer/unit.ts";

const storage = await openGraphStorage();
const { reads, commit } = storage;
after(() => storage.close());

const nid = () => storage.writer.numbers.next();

test("an event that came as an id first keeps that id's number", async () => {
  const [late, early] = [nid(), nid()];
  const named = rows(eventIds, [{ eventNid: late, eventId: idOf("late") }]);
  await commit(named, rows(arrivedEvents, [eventRow("early", { eventNid: early, prevNids: [late] })]));
  const [before] = await listEventFactsById(reads, [idOf("late")]);
  assert.deepEqual([before?.eventNid, before?.place, before?.roomNid, before?.hasJson], [late, null, null, false]);
  assert.deepEqual(
    (await listMissingIds(reads, [early], "prev")).map(({ eventNid }) => eventNid),
    [late],
  );
  await commit(named, rows(arrivedEvents, [eventRow("late", { eventNid: late, depth: 3, authNids: [early] })]));
  const [event] = await listGraphEvents(reads, [late]);
  assert.deepEqual([event?.depth, event?.authNids, event?.json], [3, [early], '{"name":"late"}']);
  assert.deepEqual(await listMissingIds(reads, [early], "prev"), []);
});

test("an id and its event in one commit are one row", async () => {
  const both = nid();
  const id = rows(eventIds, [{ eventNid: both, eventId: idOf("both") }]);
  await commit(id, id, rows(arrivedEvents, [eventRow("both", { eventNid: both })]));
  const found = await listEventFactsById(reads, [idOf("both")]);
  assert.deepEqual(
    found.map(({ eventNid, hasJson }) => [eventNid, hasJson]),
    [[both, true]],
  );
});

test("an event that is there stays as it is when it comes again", async () => {
  const known = nid();
  await commit(rows(arrivedEvents, [eventRow("known", { eventNid: known, verdict: verdict.rejected })]));
  await commit(rows(arrivedEvents, [eventRow("known", { eventNid: known, verdict: verdict.accepted, depth: 9 })]));
  const [facts] = await listEventFacts(reads, [known]);
  assert.deepEqual([facts?.verdict, facts?.depth], [verdict.rejected, 1]);
});

const outlier = { place: place.outlier, pos: null } as const;
const placed = { place: place.timeline, threadNid: null, mask: 5, stateNid: null } as const;

test("an outlier gets a place once, and a verdict that is no better", async () => {
  const [fine, bad] = [nid(), nid()];
  await commit(
    rows(arrivedEvents, [
      eventRow("fine", { eventNid: fine, ...outlier }),
      eventRow("bad", { eventNid: bad, ...outlier, verdict: verdict.rejected }),
    ]),
  );
  const [pos, state] = [nid(), nid()];
  await commit(
    rows(placedEvents, [
      { ...placed, eventNid: fine, pos, verdict: verdict.accepted, stateNid: state },
      { ...placed, eventNid: bad, pos: null, verdict: verdict.accepted },
    ]),
  );
  await commit(rows(placedEvents, [{ ...placed, eventNid: fine, pos: nid(), verdict: verdict.softFailed }]));
  const facts = new Map((await listEventFacts(reads, [fine, bad])).map((row) => [row.eventNid, row]));
  const told = (eventNid: number) => {
    const row = facts.get(eventNid);
    return [row?.pos, row?.place, row?.verdict, row?.stateNid];
  };
  assert.deepEqual(told(fine), [pos, place.timeline, verdict.accepted, state]);
  assert.deepEqual(told(bad), [null, place.timeline, verdict.rejected, null]);
});

test("what was redacted before it came or got its place counts nowhere", async () => {
  const [redacted, late] = [nid(), nid()];
  await commit(
    rows(eventIds, [{ eventNid: late, eventId: idOf("gone") }]),
    rows(arrivedEvents, [eventRow("redacted", { eventNid: redacted, ...outlier })]),
    rows(redactedEvents, [
      { eventNid: redacted, redactedByNid: nid() },
      { eventNid: late, redactedByNid: nid() },
    ]),
  );
  await commit(
    rows(arrivedEvents, [eventRow("gone", { eventNid: late, mask: 5 })]),
    rows(placedEvents, [{ ...placed, eventNid: redacted, pos: nid(), verdict: verdict.accepted }]),
  );
  const masks = await reads.query({
    name: "masks",
    text: "SELECT DISTINCT mask FROM event WHERE redacted_by_nid > 0",
    values: [],
  });
  assert.deepEqual(masks, [{ mask: 0 }]);
});

test("an event made here goes in as it is, and a second one of the same id is refused", async () => {
  const [first, second] = [nid(), nid()];
  await commit(rows(events, [eventRow("own", { eventNid: first })]));
  await assert.rejects(commit(rows(events, [eventRow("own", { eventNid: second })])));
});

test("another number for an id is refused, whether its event is there or the id alone", async () => {
  const [id, event] = [nid(), nid()];
  await commit(
    rows(eventIds, [{ eventNid: id, eventId: idOf("only an id") }]),
    rows(arrivedEvents, [eventRow("an event", { eventNid: event })]),
  );
  for (const name of ["only an id", "an event"]) {
    await assert.rejects(commit(rows(arrivedEvents, [eventRow(name, { eventNid: nid() })])), CommitRefused);
    await assert.rejects(commit(rows(eventIds, [{ eventNid: nid(), eventId: idOf(name) }])), CommitRefused);
  }
  const facts = await listEventFacts(reads, [id, event]);
  assert.deepEqual(new Set(facts.map(({ hasJson }) => hasJson)), new Set([false, true]));
});
