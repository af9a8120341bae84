import assert from "node:assert/strict";
import { test } from "node:test";
import { parentsFirst } from "./parents-first.ts";

const event = (eventId: string, ...prev: readonly string[]) => ({ eventId, prev, auth: [] });
const order = (events: readonly ReturnType<typeof event>[]) =>
  parentsFirst(events, "prev")
    .map(({ eventId }) => eventId)
    .join("");

test("every event stands behind all that it names, however they came", () => {
  const [a, b, c, d] = [event("a"), event("b", "a"), event("c", "a", "b"), event("d", "c", "elsewhere")];
  for (const given of [
    [a, b, c, d],
    [d, c, b, a],
    [c, a, d, b],
  ]) {
    assert.equal(order(given), "abcd");
  }
});

test("each is there once, also where it was given twice; a circle is cut", () => {
  assert.equal(order([event("a"), event("b", "a"), event("b", "a")]), "ab");
  assert.equal([...order([event("x", "y"), event("y", "x"), event("z", "x")])].toSorted().join(""), "xyz");
});

test("a chain of many thousands is no matter of depth", () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => event(`${at}`, `${at - 1}`)).toReversed();
  assert.equal(parentsFirst(chain, "prev")[0]?.eventId, "0");
});
