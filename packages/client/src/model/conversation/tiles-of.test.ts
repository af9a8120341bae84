import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../session/entry.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import { createCell } from "../cell.ts";
import type { PictureModel, PictureState } from "./picture-model.ts";
import { entry, ewa, facts, jonas, me, minute, noon, stadt, text } from "./testing.ts";
import type { Tile } from "./tile.ts";
import { type TilesContext, tilesOf } from "./tiles-of.ts";

const picture: PictureModel = { state: createCell<PictureState>({ phase: "notLoaded" }), load: async () => {} };
const context: TilesContext = {
  me: me.userId,
  keys: { thisDevice: "confirmed", hasSpareKey: true },
  pictureOf: () => picture,
  askedAt: () => undefined,
  held: { barriers: [], readUpTo: new Map() },
};

function tiles(
  entries: readonly Entry[],
  more: Partial<RoomFacts> = {},
  over: Partial<TilesContext> = {},
): readonly Tile[] {
  return tilesOf(facts({ entries, ...more }), { ...context, ...over });
}

const shape = (all: readonly Tile[]) => all.map((tile) => `${tile.kind} ${"sender" in tile ? tile.key : ""}`.trim());
const groups = (all: readonly Tile[]) => {
  return all.flatMap((tile) =>
    "sender" in tile ? `${tile.startsGroup ? "[" : ""}${tile.key}${tile.endsGroup ? "]" : ""}` : [],
  );
};

test("a sender's messages within five minutes are one group", () => {
  const all = tiles([
    text("a", jonas, noon),
    text("b", jonas, noon + 4 * minute),
    text("c", jonas, noon + 9 * minute),
    text("d", me, noon + 10 * minute),
    text("e", jonas, noon + 10 * minute),
  ]);
  assert.deepEqual(groups(all), ["[a", "b]", "[c]", "[d]", "[e]"]);
});

test("what stands in between parts a group", () => {
  const renamed = entry("n", jonas, noon + 1, { kind: "change", change: { kind: "renamed", by: jonas, name: "x" } });
  assert.deepEqual(groups(tiles([text("a", jonas, noon), renamed, text("b", jonas, noon + 2)])), ["[a]", "[b]"]);
});

test("a new day is said once", () => {
  const day = 24 * 60 * minute;
  const all = tiles([text("a", jonas, noon), text("b", jonas, noon + minute), text("c", jonas, noon + day)]);
  assert.deepEqual(shape(all), ["day", "text a", "text b", "day", "text c"]);
});

test("changes in a row are one tile, whoever came in from outside first", () => {
  const change = (key: string, what: object): Entry =>
    entry(key, jonas, noon, { kind: "change", change: what as never });
  const all = tiles([
    change("a", { kind: "renamed", by: jonas, name: "x" }),
    change("b", { kind: "joined", person: jonas }),
    change("c", { kind: "joined", person: ewa }),
    text("d", jonas, noon),
    change("e", { kind: "left", person: ewa }),
  ]);
  assert.deepEqual(shape(all), ["day", "system", "text d", "system"]);
  const [, system] = all;
  assert.ok(system?.kind === "system");
  assert.deepEqual(
    system.changes.map((each) => ("person" in each ? `${each.kind} ${each.person.name}` : each.kind)),
    ["joined ewa", "joined jonas", "renamed"],
  );
});

test("new messages are counted under a line, changes are not", () => {
  const entries = [
    text("a", jonas, noon),
    entry("c", jonas, noon, { kind: "change", change: { kind: "left", person: ewa } }),
    text("d", jonas, noon),
    text("e", jonas, noon),
  ];
  const all = tiles(entries, {}, { unreadAfter: "a" });
  assert.deepEqual(shape(all), ["day", "text a", "unread", "system", "text d", "text e"]);
  assert.ok(all[2]?.kind === "unread" && all[2].count === 2);
});

test("whoever writes has read what stands above", () => {
  const answered = [text("a", jonas, noon), text("b", jonas, noon), text("c", me, noon)];
  const asked = (entries: typeof answered) => shape(tiles(entries, {}, { unreadAfter: "a" }));
  assert.ok(!asked(answered).includes("unread"));
  assert.deepEqual(asked([...answered, text("d", jonas, noon)]).slice(-3), ["text c", "unread", "text d"]);
});

test("delivery: waiting, failed, stored, and read once everybody has", () => {
  const people = [me, jonas, ewa].map((each) => ({ person: each, membership: "join" as const, level: 0 }));
  const entries = [
    text("a", me, noon),
    text("b", me, noon),
    text("c", jonas, noon),
    text("d", me, noon, { sending: "waiting" }),
    text("e", me, noon, { sending: "failed" }),
  ];
  const receipts = [
    { person: jonas, entryKey: "c" },
    { person: ewa, entryKey: "a" },
  ];
  const delivery = (more: Partial<RoomFacts>) => {
    return tiles(entries, { people, ...more }).flatMap((tile) => ("sender" in tile ? [tile.delivery] : []));
  };
  assert.deepEqual(delivery({ receipts }), ["read", "stored", undefined, "waiting", "failed"]);
  assert.deepEqual(delivery({ receipts: receipts.slice(0, 1) })[0], "stored");
});

test("whoever is only invited holds no double check back, and alone nobody has read", () => {
  const people = [
    { person: me, membership: "join" as const, level: 0 },
    { person: jonas, membership: "join" as const, level: 0 },
    { person: ewa, membership: "invite" as const, level: 0 },
  ];
  const receipts = [{ person: jonas, entryKey: "a" }];
  const [, tile] = tiles([text("a", me, noon)], { people, receipts });
  assert.ok(tile?.kind === "text" && tile.delivery === "read");
  const [, alone] = tiles([text("a", me, noon)], { people: people.slice(0, 1) });
  assert.ok(alone?.kind === "text" && alone.delivery === "stored");
});

test("nine messages that cannot be read are nine tiles, ten are one", () => {
  const unreadable = (count: number) => {
    return Array.from({ length: count }, (_, at) => {
      return entry(`u${at}`, jonas, noon + at, { kind: "unreadable", reason: "keyNotSent" });
    });
  };
  assert.equal(tiles(unreadable(9)).length, 10);
  const [, one, ...none] = tiles(unreadable(10), {}, { askedAt: () => noon });
  assert.ok(one?.kind === "unreadable");
  assert.deepEqual([one.count, one.at, one.until, one.askedAt, none.length], [10, noon, noon + 9, noon, 0]);
});

test("why a message cannot be read depends on how this device stands", () => {
  const cases = [
    ["keyNotSent", "confirmed", true, "keyNotSent", "waitForSender"],
    ["keyNotSent", "unconfirmed", true, "deviceNotConfirmed", "confirmThisDevice"],
    ["deviceNotConfirmed", "confirmed", true, "deviceNotConfirmed", "waitForSender"],
    ["beforeThisDevice", "unconfirmed", true, "beforeThisDevice", "openWithSpareKey"],
    ["beforeThisDevice", "unconfirmed", false, "beforeThisDevice", "confirmThisDevice"],
    ["beforeThisDevice", "confirmed", true, "beforeThisDevice", "nothing"],
    ["beforeJoining", "unconfirmed", true, "beforeJoining", "nothing"],
    ["senderDeviceNotSigned", "confirmed", true, "senderDeviceNotSigned", "waitForSender"],
    ["damaged", "confirmed", true, "damaged", "nothing"],
  ] as const;
  for (const [reason, thisDevice, hasSpareKey, shown, canDo] of cases) {
    const entries = [entry("u", jonas, noon, { kind: "unreadable", reason })];
    const [, tile] = tiles(entries, {}, { keys: { thisDevice, hasSpareKey } });
    assert.ok(tile?.kind === "unreadable");
    assert.deepEqual([tile.reason, tile.canDo], [shown, canDo]);
  }
});

test("a picture keeps its place, its text and its doubt", () => {
  const file = { url: "mxc://a/b", key: "", iv: "", sha256: "" };
  const content = { kind: "picture" as const, alt: "Wehr Süd", width: 4, height: 3, mimeType: "image/png", file };
  const [, tile] = tiles([entry("p", jonas, noon, content, { doubt: "clear" })]);
  assert.ok(tile?.kind === "picture");
  assert.deepEqual([tile.alt, tile.width, tile.height, tile.doubt], ["Wehr Süd", 4, 3, "clear"]);
  assert.equal(tile.picture, picture);
});

test("own messages that wait for another authority say so, once in a row", () => {
  const held = { barriers: [{ kind: "cut" as const, authority: stadt, since: noon + minute }], readUpTo: new Map() };
  const entries = [
    text("before", me, noon),
    text("one", me, noon + minute),
    text("two", me, noon + 2 * minute),
    text("theirs", jonas, noon + 3 * minute),
    text("three", me, noon + 4 * minute),
  ];
  const told = tiles(entries, {}, { held }).flatMap((tile) => {
    return "sender" in tile ? [[tile.key, tile.delivery, tile.held?.from.length, tile.heldInRow]] : [];
  });
  assert.deepEqual(told, [
    ["before", "stored", undefined, undefined],
    ["one", "held", 1, undefined],
    ["two", "held", 1, 2],
    ["theirs", undefined, undefined, undefined],
    ["three", "held", 1, 1],
  ]);
});
