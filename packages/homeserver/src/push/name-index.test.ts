import assert from "node:assert/strict";
import { test } from "node:test";
import type { UserId } from "@botschaft/protocol/ids";
import { type Named, NameIndex } from "./name-index.ts";

const person = (userNid: number, localpart: string, displayName?: string, eventNid = userNid): Named => ({
  userNid,
  userId: `@${localpart}:a.example` as UserId,
  displayName,
  eventNid,
});
const found = (index: NameIndex, text: string) => index.listIn(text).map(({ userNid }) => userNid);

test("people are found by a word of their name or address, whatever the case", () => {
  const index = new NameIndex();
  index.set(person(1, "alice", "Alice Liddell"));
  index.set(person(2, "bob"));
  index.set(person(3, "x.y", "日本"));
  assert.deepEqual(found(index, "Hi ALICE, bob!"), [1, 2]);
  assert.deepEqual(found(index, "日本へ"), [3]);
  assert.deepEqual(found(index, "bobby, malice"), []);
  assert.deepEqual(found(index, ""), []);
});

test("a new name takes the old one's place; an older event does not", () => {
  const index = new NameIndex();
  index.set(person(1, "alice", "Lewis", 10));
  index.set(person(1, "alice", "Carroll", 20));
  index.set(person(1, "alice", "Lewis", 10));
  assert.deepEqual([found(index, "lewis"), found(index, "carroll")], [[], [1]]);
  assert.equal(index.get(1)?.displayName, "Carroll");
});

test("who is gone is found by no name, who shares it still is", () => {
  const index = new NameIndex();
  index.set(person(1, "a", "Same"));
  index.set(person(2, "b", "Same"));
  index.delete(1);
  index.delete(7);
  assert.deepEqual(found(index, "same a"), [2]);
  assert.equal(index.get(1), undefined);
});
