import assert from "node:assert/strict";
import { after, test } from "node:test";
import { aliases, findAlias, goneAliases, listAliases, movedAliases } from "./aliases.ts";
import { findIsListed, listListedRooms, movedListings, setListed } from "./listed-rooms.ts";
import { forgottenMemberships, listOwnMemberships, membershipCode, memberships } from "./members.ts";
import { newRooms } from "./rooms.ts";
import { openGraphStorage, roomNid } from "./testing/graph-storage.ts";
import { rows } from "./writer/unit.ts";

const storage = await openGraphStorage();
const { reads, writer, commit } = storage;
after(() => storage.close());

const membership = (eventNid: number, code: number) =>
  rows(memberships, [{ roomNid, userNid: 2, membership: code, eventNid, pos: eventNid, strippedState: null }]);
const forgotten = (eventNid: number) => rows(forgottenMemberships, [{ roomNid, userNid: 2, eventNid }]);
const isForgotten = async () => (await listOwnMemberships(reads, 2))[0]?.isForgotten;

test("a room is forgotten as long as the member event stays, within one commit too", async () => {
  await commit(membership(10, membershipCode.leave));
  await commit(forgotten(9));
  assert.equal(await isForgotten(), false);
  await commit(forgotten(10));
  assert.equal(await isForgotten(), true);
  await commit(membership(11, membershipCode.join));
  assert.equal(await isForgotten(), false);
  await commit(membership(12, membershipCode.leave), forgotten(12));
  assert.equal(await isForgotten(), true);
  await commit(forgotten(12), membership(13, membershipCode.invite));
  assert.equal(await isForgotten(), false);
});

const room = (nid: number, isListed: boolean) => ({
  roomNid: nid,
  roomId: `!${nid}:a.example`,
  version: "12",
  isListed,
});
const alias = (name: string, nid: number, createdTs = 0) => ({
  alias: `#${name}:a.example`,
  roomNid: nid,
  creatorNid: 2,
  createdTs,
});

test("aliases lead to rooms, go, come again in the same commit, and move", async () => {
  await commit(rows(newRooms, [room(20, true), room(21, false)]));
  await commit(rows(aliases, [alias("b", 20, 1), alias("a", 20, 2)]));
  assert.deepEqual(await listAliases(reads, 20), ["#b:a.example", "#a:a.example"]);
  assert.deepEqual(await findAlias(reads, "#a:a.example"), { ...alias("a", 20, 2), roomId: "!20:a.example" });
  await commit(rows(aliases, [alias("b", 21, 3)]), rows(goneAliases, [{ alias: "#b:a.example" }]));
  assert.deepEqual([await listAliases(reads, 20), await listAliases(reads, 21)], [["#a:a.example"], ["#b:a.example"]]);
  for (let times = 0; times < 2; times++) await commit(rows(movedAliases, [{ fromNid: 20, toNid: 21 }]));
  assert.deepEqual(
    [await listAliases(reads, 20), await listAliases(reads, 21)],
    [[], ["#a:a.example", "#b:a.example"]],
  );
});

test("a place in the directory is handed on once, and only by a room that has one", async () => {
  const listed = async () => (await listListedRooms(reads)).filter((nid) => nid >= 20).toSorted();
  await commit(rows(movedListings, [{ fromNid: 21, toNid: 20 }]));
  assert.deepEqual(await listed(), [20]);
  for (let times = 0; times < 2; times++) await commit(rows(movedListings, [{ fromNid: 20, toNid: 21 }]));
  assert.deepEqual(await listed(), [21]);
  await writer.submit({ key: "listing", rows: [], statements: [setListed("!20:a.example", true)] });
  assert.deepEqual(
    [await findIsListed(reads, "!20:a.example"), await findIsListed(reads, "!x:a.example")],
    [true, undefined],
  );
});
