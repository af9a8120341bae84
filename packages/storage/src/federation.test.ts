import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type DestinationRow, destinations, listDestinations } from "./destinations.ts";
import { deleteOldInboundTransactions, findInboundTransaction, inboundTransactions } from "./inbound-transactions.ts";
import {
  hasJoinedFrom,
  listMembersOfServer,
  listRoomServers,
  listRoomsOfServer,
  membershipCode,
  memberships,
} from "./members.ts";
import { people } from "./people.ts";
import { listRefusals, refusals } from "./refusals.ts";
import { listRemoteKeys, type RemoteKeyRow, remoteKeys } from "./remote-keys.ts";
import { openGraphStorage, roomNid } from "./testing/graph-storage.ts";
import { rows } from "./writer/unit.ts";

const storage = await openGraphStorage();
const { reads, writer, commit } = storage;
after(() => storage.close());

test("the first answer to a transaction stays, by origin and id, until it is old", async () => {
  const row = { origin: "amt.example", txnId: "a\u0000b", answer: '{"pdus":{}}', createdTs: 5 };
  await commit(rows(inboundTransactions, [row]));
  await commit(rows(inboundTransactions, [{ ...row, answer: "{}" }]));
  assert.equal(await findInboundTransaction(reads, "amt.example", "a\u0000b"), '{"pdus":{}}');
  assert.equal(await findInboundTransaction(reads, "amt.example", "a"), undefined);
  assert.equal(await findInboundTransaction(reads, "other.example", "a\u0000b"), undefined);
  const purge = (before: number) =>
    writer.submit({ key: "purge", rows: [], statements: [deleteOldInboundTransactions(before)] });
  await purge(5);
  assert.equal(await findInboundTransaction(reads, "amt.example", "a\u0000b"), '{"pdus":{}}');
  await purge(6);
  assert.equal(await findInboundTransaction(reads, "amt.example", "a\u0000b"), undefined);
});

test("the first reason of a refusal stays, whatever it quotes", async () => {
  await commit(rows(refusals, [{ eventNid: 3, rule: "member.join", why: "@a\u0000:b is banned" }]));
  await commit(rows(refusals, [{ eventNid: 3, rule: "other", why: "other" }]));
  assert.deepEqual(await listRefusals(reads, [3, 4]), [
    { eventNid: 3, rule: "member.join", why: "@a\ufffd:b is banned" },
  ]);
});

test("a remote key lives longer, expires once, and never becomes another key", async () => {
  const key = Buffer.alloc(32, 1);
  const first: RemoteKeyRow = {
    server: "amt.example",
    keyId: "ed25519:1",
    key,
    validUntilTs: 10,
    expiredTs: null,
    json: "1",
  };
  await commit(rows(remoteKeys, [first]));
  await commit(rows(remoteKeys, [{ ...first, validUntilTs: 20, json: "2" }]));
  await commit(rows(remoteKeys, [{ ...first, key: Buffer.alloc(32, 2), validUntilTs: 30, json: "3" }]));
  assert.deepEqual(await listRemoteKeys(reads, ["amt.example"]), [{ ...first, validUntilTs: 20, json: "2" }]);
  await commit(rows(remoteKeys, [{ ...first, validUntilTs: 5, expiredTs: 7, json: "4" }]));
  await commit(rows(remoteKeys, [{ ...first, expiredTs: 9, json: "5" }]));
  const [expired] = await listRemoteKeys(reads, ["amt.example", "other.example"]);
  assert.deepEqual([expired?.validUntilTs, expired?.expiredTs, expired?.json], [20, 7, "5"]);
});

test("a destination is one row, however often its cursor moves", async () => {
  const row: DestinationRow = {
    server: "amt.example",
    eventPos: 1,
    toDevicePos: 2,
    deviceListPos: 3,
    failingSinceTs: 4,
    failedTs: 5,
    backOffMs: 6,
    lastSuccessTs: null,
  };
  const well = { ...row, eventPos: 9, failingSinceTs: null, failedTs: null, backOffMs: null, lastSuccessTs: 7 };
  await commit(rows(destinations, [row]));
  assert.deepEqual(await listDestinations(reads), [row]);
  await commit(rows(destinations, [row, well]));
  assert.deepEqual(await listDestinations(reads), [well]);
});

test("who of which server is in a room", async () => {
  const users = ["@a:one.example:8448", "@b:two.example", "@c:one.example:8448", "@d:three.example"];
  const of = (at: number, membership: number, room = roomNid) => ({
    roomNid: room,
    userNid: 100 + at,
    membership,
    eventNid: 200 + at,
    pos: 1,
    strippedState: null,
  });
  const { join, leave } = membershipCode;
  await commit(
    rows(
      people,
      users.map((userId, at) => ({ userNid: 100 + at, userId })),
    ),
    rows(memberships, [of(0, join), of(1, join), of(2, join), of(3, leave), of(3, join, 8), of(1, join, 9)]),
  );
  assert.deepEqual(await listRoomServers(reads, roomNid), [
    { server: "one.example:8448", joined: 2 },
    { server: "two.example", joined: 1 },
  ]);
  const members = await listMembersOfServer(reads, roomNid, "three.example");
  assert.deepEqual(members, [{ roomNid, userNid: 103, membership: leave, eventNid: 203, userId: "@d:three.example" }]);
  assert.equal(await hasJoinedFrom(reads, roomNid, "three.example"), false);
  assert.equal(await hasJoinedFrom(reads, roomNid, "two.example"), true);
  assert.deepEqual(await listRoomsOfServer(reads, "three.example"), [8]);
  assert.deepEqual(await listRoomsOfServer(reads, "two.example"), [roomNid, 9]);
});
