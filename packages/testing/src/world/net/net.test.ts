import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { type FederationTable, federationTable } from "@botschaft/homeserver";
import { RemoteError } from "@botschaft/peer";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { createHandClock, type HandClock } from "../hand-clock.ts";
import { seededRandom } from "../seeded-random.ts";
import { Net } from "./net.ts";

const [north, south] = ["north.example", "south.example"] as unknown as readonly [ServerName, ServerName];

let clock: HandClock;
let net: Net;
/** What the south was asked, in order. */
let asked: unknown[];

beforeEach(() => {
  clock = createHandClock();
  net = new Net(clock, seededRandom(3));
  asked = [];
  const table: FederationTable = {
    ...federationTable(),
    async getUserDevices(request) {
      asked.push(request);
      if (request.path.userId === "@refused:south.example") throw new MatrixError("M_FORBIDDEN", "no");
      if (request.path.userId === "@broken:south.example") throw new Error("a mistake");
      return { user_id: request.path.userId, stream_id: asked.length, devices: [] };
    },
    sendTransaction: (request) => {
      asked.push(request);
      return { pdus: {} };
    },
  };
  net.plug(north, () => federationTable());
  net.plug(south, () => table);
});

const devices = (userId: string) => net.remoteServers(north).call(south, "getUserDevices", { path: { userId } });

const failsWith = (expected: Partial<RemoteError>) => (error: unknown) => {
  assert.ok(error instanceof RemoteError);
  assert.deepEqual(
    { ...expected },
    Object.fromEntries(Object.keys(expected).map((key) => [key, error[key as "status"]])),
  );
  return true;
};

test("a call is decoded on the other side, which knows who calls, and nothing is shared", async () => {
  const pdus = [{ type: "m.room.message" }];
  const answer = await net.remoteServers(north).call(south, "sendTransaction", {
    path: { txnId: "1/2" },
    body: { origin: north, origin_server_ts: 1, pdus },
  });
  assert.deepEqual(answer, { pdus: {} });
  const [request] = asked as [{ readonly body: { readonly pdus: readonly object[] } }];
  assert.deepEqual(request, {
    path: { txnId: "1/2" },
    query: {},
    body: { origin: north, origin_server_ts: 1, pdus },
    origin: north,
  });
  assert.notEqual(request.body.pdus[0], pdus[0]);
});

test("a refusal is an error that says so; a mistake is one, too, and is noted", async () => {
  await assert.rejects(
    devices("@refused:south.example"),
    failsWith({ status: 403, errcode: "M_FORBIDDEN", retryable: false }),
  );
  assert.deepEqual(net.mistakes, []);
  await assert.rejects(devices("@broken:south.example"), failsWith({ status: 500, retryable: true }));
  assert.equal(net.mistakes.length, 1);
  const wrong = { path: { txnId: "1" }, body: { pdus: 7 } as never };
  await assert.rejects(net.remoteServers(north).call(south, "sendTransaction", wrong), failsWith({ status: 400 }));
  const unserved = net.remoteServers(south).call(north, "getUserDevices", { path: { userId: "@a:north.example" } });
  await assert.rejects(unserved, failsWith({ status: 404, errcode: "M_UNRECOGNIZED" }));
});

test("nothing goes over a cut wire; a mended one is as before", async () => {
  net.cut(north, south);
  await assert.rejects(devices("@alice:south.example"), failsWith({ status: undefined, retryable: true }));
  assert.deepEqual(asked, []);
  net.mend();
  assert.equal((await devices("@alice:south.example")).stream_id, 1);
});

test("an answer may be lost after the request was done", async () => {
  net.loseAnswers(north, south);
  await assert.rejects(devices("@alice:south.example"), failsWith({ retryable: true }));
  assert.equal(asked.length, 1);
});

test("a slow wire waits for the clock, and a caller no longer than it wants to", async () => {
  net.slow(north, south, 5_000);
  const slow = devices("@alice:south.example");
  await new Promise(setImmediate);
  assert.deepEqual([asked.length, net.parked], [0, 1]);
  clock.pass(5_000);
  assert.equal((await slow).stream_id, 1);
  const impatient = net
    .remoteServers(north)
    .call(south, "getUserDevices", { path: { userId: "@alice:south.example" } }, { timeoutMs: 1_000 });
  clock.pass(1_000);
  await assert.rejects(impatient, failsWith({ retryable: true }));
  assert.deepEqual([asked.length, net.parked], [1, 0]);
});

test("calls overtake each other where wires are reordered", async () => {
  net.reorder(10_000);
  const people = Array.from({ length: 8 }, (_, at) => `@${at}:south.example`);
  const calls = people.map(devices);
  for (let second = 0; second < 11; second++) {
    clock.pass(1_000);
    await new Promise(setImmediate);
  }
  await Promise.all(calls);
  const seen = asked.map((request) => (request as { path: { userId: string } }).path.userId);
  assert.deepEqual(seen.toSorted(), people);
  assert.notDeepEqual(seen, people);
});

test("a lying server says and answers what it likes, but not who it is", async () => {
  net.lie(north, { request: (letter) => ({ ...letter, from: south, path: { userId: "@other:south.example" } }) });
  net.lie(south, { answer: (_letter, { status, body }) => ({ status, body: { ...body, stream_id: -1 } }) });
  const answer = await devices("@alice:south.example");
  assert.deepEqual(answer, { user_id: "@other:south.example", stream_id: -1, devices: [] });
  assert.equal((asked[0] as { origin: string }).origin, north);
  net.honest(south);
  assert.equal((await devices("@alice:south.example")).stream_id, 2);
});
