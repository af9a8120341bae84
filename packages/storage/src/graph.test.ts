import assert from "node:assert/strict";
import { after, test } from "node:test";
import { backwardExtremities, closedBackwardExtremities, listBackwardExtremities } from "./backward-extremities.ts";
import { arrivedEvents, eventIds, place, verdict } from "./events.ts";
import { listAuthChain, listAuthEdges, listMissingIds, type Walk, walkBack } from "./graph.ts";
import { eventRow, idOf, openGraphStorage, roomNid } from "./testing/graph-storage.ts";
import { rows } from "./writer/unit.ts";

const storage = await openGraphStorage();
const { reads, commit } = storage;
after(() => storage.close());

/**
 * Predecessors and authority of each event, depth by alphabet:
 *
 *     a ─ b ─ d ─ f ─ g        `x` is only an id, `o` an outlier, `e` rejected
 *      ╲ c ─ e ─╱  ╲ x  o
 */
const graph: Readonly<Record<string, readonly [prev: string, auth: string]>> = {
  a: ["", ""],
  b: ["a", "a"],
  c: ["a", "a"],
  d: ["b", "ab"],
  e: ["c", "ac"],
  f: ["de", "abcd"],
  g: ["fxo", "abx"],
  o: ["a", "a"],
};
const names = "abcdefgox";
const nids = new Map([...names].map((name) => [name, storage.writer.numbers.next()]));
const nidsOf = (text: string) => [...text].map((name) => nids.get(name) as number);
const nameOf = (nid: number) => [...nids].find(([, known]) => known === nid)?.[0] ?? "?";
const told = (found: readonly { readonly eventNid: number }[]) =>
  found.map(({ eventNid }) => nameOf(eventNid)).join("");
const sorted = (text: string) => [...text].sort().join("");

await commit(
  rows(eventIds, [{ eventNid: nids.get("x") as number, eventId: idOf("x") }]),
  rows(
    arrivedEvents,
    Object.entries(graph).map(([name, [prev, auth]]) =>
      eventRow(name, {
        eventNid: nids.get(name) as number,
        pos: name === "o" || name === "e" ? null : (nids.get(name) as number),
        depth: names.indexOf(name) + 1,
        place: name === "o" ? place.outlier : place.timeline,
        verdict: name === "e" ? verdict.rejected : verdict.accepted,
        prevNids: nidsOf(prev),
        authNids: nidsOf(auth),
      }),
    ),
  ),
);

const chains: readonly (readonly [start: string, chain: string])[] = [
  ["a", "a"],
  ["f", "abcdf"],
  ["be", "abce"],
  ["g", "abgx"],
];
for (const [start, chain] of chains) {
  test(`the whole auth chain of ${start} is ${chain}`, async () => {
    const found = await listAuthChain(reads, nidsOf(start), 100);
    assert.equal(sorted(told(found)), chain);
    const edges = new Map(found.map(({ eventNid, authNids }) => [nameOf(eventNid), authNids]));
    for (const name of chain) assert.deepEqual(edges.get(name), name === "x" ? null : nidsOf(graph[name]?.[1] ?? ""));
  });
}

test("an auth chain ends at its limit", async () => {
  assert.equal((await listAuthChain(reads, nidsOf("f"), 3)).length, 3);
  assert.equal(sorted(told(await listAuthEdges(reads, nidsOf("fd")))), "df");
});

const walks: readonly (readonly [what: string, walk: Omit<Walk, "roomNid">, found: string])[] = [
  ["everything before g", { from: nidsOf("g"), limit: 10 }, "gfdebca"],
  ["the five nearest", { from: nidsOf("g"), limit: 5 }, "gfdeb"],
  ["not beyond d and c", { from: nidsOf("f"), stops: nidsOf("dc"), limit: 10 }, "fe"],
  ["not below a depth", { from: nidsOf("f"), minDepth: 3, limit: 10 }, "fdec"],
  ["from several", { from: nidsOf("de"), limit: 3 }, "deb"],
  ["nothing from an outlier or an id", { from: nidsOf("ox"), limit: 10 }, ""],
];
for (const [what, walk, expected] of walks) {
  test(`walking back: ${what}`, async () => {
    assert.equal(told(await walkBack(reads, { roomNid, ...walk })), expected);
  });
}

test("another room's events are no way", async () => {
  assert.deepEqual(await walkBack(reads, { roomNid: roomNid + 1, from: nidsOf("g"), limit: 10 }), []);
});

test("what events name and is not here", async () => {
  assert.equal(told(await listMissingIds(reads, nidsOf("gf"), "prev")), "x");
  assert.equal(told(await listMissingIds(reads, nidsOf("g"), "auth")), "x");
  assert.equal(told(await listMissingIds(reads, nidsOf("f"), "auth")), "");
});

test("backward extremities come, come again and go, the newest first", async () => {
  const rowsOf = (text: string) => nidsOf(text).map((eventNid) => ({ roomNid, eventNid }));
  await commit(rows(backwardExtremities, rowsOf("bgd")));
  await commit(rows(backwardExtremities, rowsOf("g")), rows(closedBackwardExtremities, rowsOf("b")));
  assert.equal(told(await listBackwardExtremities(reads, roomNid, 10)), "gd");
  assert.equal(told(await listBackwardExtremities(reads, roomNid, 1)), "g");
  assert.deepEqual((await listBackwardExtremities(reads, roomNid, 1))[0]?.eventId, Buffer.from(idOf("g")));
});
