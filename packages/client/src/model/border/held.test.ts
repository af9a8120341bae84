import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../session/entry.ts";
import { ewa, facts, jonas, me, minute, noon, stadt, text } from "../conversation/testing.ts";
import type { Barrier, BarrierKind } from "./barrier.ts";
import { heldContextOf, heldOf } from "./held.ts";
import { kreis } from "./testing.ts";

function heldBy(kinds: readonly BarrierKind[], more: Partial<Entry> = {}, sender = me) {
  const authorities = [stadt, kreis];
  const barriers = kinds.map((kind, at): Barrier => ({ kind, authority: authorities[at] ?? stadt, since: noon }));
  const entry = text("a", sender, noon + minute, more);
  return heldOf(entry, 0, heldContextOf(facts({ entries: [entry] }), barriers));
}

for (const kind of ["waiting", "cut", "stopped", "unreachable"] as const) {
  test(`${kind}: an own message waits`, () => {
    assert.deepEqual(heldBy([kind]), { from: [stadt], isForGood: false });
  });
}

test("to whom is no partner any more, it never goes; whom it waits for is said first", () => {
  assert.deepEqual(heldBy(["removed"]), { from: [stadt], isForGood: true });
  assert.deepEqual(heldBy(["removed", "cut"]), { from: [kreis], isForGood: false });
});

test("what was written before, by others, or has not even left the device does not wait at the border", () => {
  assert.equal(heldBy(["cut"], { at: noon - minute }), undefined);
  assert.equal(heldBy(["cut"], {}, jonas), undefined);
  assert.equal(heldBy(["cut"], { sending: "waiting" }), undefined);
  assert.equal(heldBy(["cut"], { sending: "failed" }), undefined);
});

test("where nobody knows since when, nothing is said of a message", () => {
  const barriers: readonly Barrier[] = [{ kind: "noPartner", authority: stadt }];
  assert.equal(heldOf(text("a", me, noon), 0, heldContextOf(facts(), barriers)), undefined);
});

test("what somebody there has read has arrived", () => {
  const entries = [text("a", me, noon), text("b", me, noon + minute)];
  const receipts = [
    { person: ewa, entryKey: "a" },
    { person: jonas, entryKey: "b" },
  ];
  const barriers: readonly Barrier[] = [{ kind: "unreachable", authority: stadt, since: noon }];
  const context = heldContextOf(facts({ entries, receipts }), barriers);
  const told = entries.map((entry, at) => heldOf(entry, at, context)?.from.length);
  assert.deepEqual(told, [undefined, 1]);
});
