import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { childrenAmong } from "./space-children.ts";

function child(name: string, content: JsonObject, ts = 1): JsonObject {
  return {
    type: "m.space.child",
    state_key: `!${name}:a.example`,
    sender: "@alice:a.example",
    content: { via: ["a.example"], ...content },
    origin_server_ts: ts,
  };
}

const namesOf = (events: readonly JsonValue[]) =>
  childrenAmong(events)
    .map(({ roomId }) => roomId.slice(1, 2))
    .join("");

test("children stand by their order, then by their time, then by their id", () => {
  const events = [
    child("e", {}, 1_640_641_000_000),
    child("d", {}, 1_640_741_000_000),
    child("c", { order: "first" }, 1_640_841_000_000),
    child("a", { order: "aaaa" }, 1_640_141_000_000),
    child("b", { order: " " }, 1_640_341_000_000),
  ];
  assert.equal(namesOf(events), "baced");
  assert.equal(namesOf(events.toReversed()), "baced");
  assert.equal(
    namesOf([child("b", { order: "x" }, 2), child("c", { order: "x" }, 1), child("a", { order: "x" }, 2)]),
    "cab",
  );
});

test("an order that is none counts as none", () => {
  for (const order of ["", "ä", "\u007f", "a".repeat(51), 7, null]) {
    assert.equal(namesOf([child("b", { order }, 1), child("a", { order: "z" }, 2)]), "ab", String(order));
  }
  assert.equal(namesOf([child("b", { order: "~" }, 1), child("a", { order: "a".repeat(50) }, 2)]), "ab");
});

test("what names no room, or no way to it, is no child", () => {
  const { sender: _, ...anonymous } = child("a", {});
  const { origin_server_ts: __, ...timeless } = child("a", {});
  const odd = [
    child("a", { via: [] }),
    child("a", { via: "a.example" }),
    child("a", { via: null }),
    { ...child("a", {}), state_key: "a" },
    { ...child("a", {}), type: "m.space.parent" },
    { ...child("a", {}), content: "odd" },
    anonymous,
    timeless,
    null,
    "odd",
  ];
  assert.deepEqual(childrenAmong(odd), []);
});

test("a child is told stripped, with its servers", () => {
  const event = child("a", { via: ["a.example", "no server", 7], suggested: true });
  const [found] = childrenAmong([{ ...event, unsigned: {}, event_id: "$x" }]);
  assert.deepEqual(found, { roomId: "!a:a.example", via: ["a.example"], isSuggested: true, event });
});
