import assert from "node:assert/strict";
import { test } from "node:test";
import { eventTest, timelineLimit, typeTest, wantsRoom } from "./filter.ts";

const message = { type: "m.room.message", sender: "@a:x", content: { url: "mxc://x/y" } };

test("a filter without conditions costs nothing", () => {
  assert.equal(eventTest(undefined), undefined);
  assert.equal(eventTest({ limit: 5, lazy_load_members: true }), undefined);
});

test("types, senders and links, wanted and unwanted", () => {
  const cases = [
    [{ types: ["m.room.*"] }, true],
    [{ types: ["m.room.member"] }, false],
    [{ types: [] }, false],
    [{ not_types: ["m.*"] }, false],
    [{ types: ["*"], not_types: ["m.room.message"] }, false],
    [{ senders: ["@a:x"] }, true],
    [{ senders: [] }, false],
    [{ not_senders: ["@a:x"] }, false],
    [{ not_senders: [] }, true],
    [{ contains_url: true }, true],
    [{ contains_url: false }, false],
  ] as const;
  for (const [filter, passes] of cases) assert.equal(eventTest(filter)?.(message), passes, JSON.stringify(filter));
});

test("a filter of other rooms lets nothing pass", () => {
  assert.equal(eventTest({ rooms: ["!b"] }, "!a")?.(message), false);
  assert.equal(eventTest({ not_rooms: ["!a"], types: ["*"] }, "!a")?.(message), false);
  assert.equal(eventTest({ rooms: ["!a"], not_rooms: ["!b"] }, "!a"), undefined);
  assert.equal(eventTest({ rooms: ["!b"] }), undefined);
});

test("whatever stands under url is one", () => {
  const odd = { ...message, content: { url: null } };
  assert.equal(eventTest({ contains_url: true })?.(odd), true);
  assert.equal(eventTest({ contains_url: true })?.({ ...message, content: {} }), false);
});

test("only the star is special in a type", () => {
  assert.ok(typeTest(["a.b*c"])("a.bxxc"));
  assert.ok(typeTest(["a*"])("a\n"));
  assert.ok(!typeTest(["a.b"])("axb"));
  assert.ok(!typeTest(["a.b*"])("xa.b"));
  assert.ok(typeTest(["(+*"])("(+1"));
});

test("rooms are wanted unless left out", () => {
  assert.ok(wantsRoom("!a", undefined));
  assert.ok(wantsRoom("!a", { rooms: ["!a"] }));
  assert.ok(!wantsRoom("!a", { rooms: [] }));
  assert.ok(!wantsRoom("!a", { rooms: ["!a"], not_rooms: ["!a"] }));
});

test("the timeline has ten events unless asked, and a hundred at most", () => {
  assert.equal(timelineLimit({}), 10);
  assert.equal(timelineLimit({ room: { timeline: { limit: 0 } } }), 0);
  assert.equal(timelineLimit({ room: { timeline: { limit: 5_000 } } }), 100);
});
