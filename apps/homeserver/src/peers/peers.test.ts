import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type KnownKeys, type Outbound, RemoteError } from "@botschaft/peer";
import { silentLog } from "@botschaft/platform/log";
import { type Database, openDatabase } from "@botschaft/platform/postgres";
import { toBase64 } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { destinations, GroupCommit, rows } from "@botschaft/storage";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import { listFailing } from "./failing-destinations.ts";
import { createKeyStore } from "./key-store.ts";
import { remoteServersOver } from "./remote-servers.ts";

const [north, south] = ["north.example", "south.example"] as unknown as readonly [ServerName, ServerName];

let stored: TestDatabase;
let database: Database;
let storage: { readonly reads: Database["reads"]; readonly writer: GroupCommit };
before(async () => {
  stored = await testDatabase();
  database = await openDatabase({ connection: stored.connection, lockKey: 1, log: silentLog });
  storage = { reads: database.reads, writer: await GroupCommit.open(database.writer) };
});
after(async () => {
  await database.close();
  await stored.drop();
});

const keyOf = (byte: number) => toBase64(new Uint8Array(32).fill(byte));

test("keys come back as they were kept, the newest word last, and no key becomes another", async () => {
  const store = createKeyStore(storage);
  assert.equal(await store.find(north), undefined);
  const active = { keyId: "ed25519:a", publicKey: keyOf(1), validUntil: 5_000, isRetired: false };
  const first: KnownKeys = {
    server: north,
    from: south,
    fetchedAt: 1_000,
    keys: [active],
    document: '{"a":"\\u0000"}',
  };
  await store.save(first);
  assert.deepEqual(await store.find(north), first);
  const retired = { ...active, validUntil: 3_000, isRetired: true };
  const next = { keyId: "ed25519:b", publicKey: keyOf(2), validUntil: 9_000, isRetired: false };
  const second: KnownKeys = { server: north, from: north, fetchedAt: 2_000, keys: [next, retired], document: "{}" };
  await store.save(second);
  const found = await store.find(north);
  assert.deepEqual({ ...found, keys: new Set(found?.keys) }, { ...second, keys: new Set(second.keys) });
  await store.save({ ...second, keys: [{ ...next, publicKey: keyOf(3) }] });
  const kept = await createKeyStore(storage).find(north);
  assert.equal(kept?.keys.find(({ keyId }) => keyId === "ed25519:b")?.publicKey, keyOf(2));
  assert.equal(await store.find(south), undefined);
});

test("who failed when the last process ended is not called at once", async () => {
  const answering = { failingSinceTs: null, failedTs: null, backOffMs: null };
  const cursors = { eventPos: 1, toDevicePos: 1, deviceListPos: 1, lastSuccessTs: null };
  const failing = { failingSinceTs: 100, failedTs: 200, backOffMs: 50 };
  const states = [
    { server: north, ...cursors, ...failing },
    { server: south, ...cursors, ...answering },
  ];
  await storage.writer.submit({ key: "destinations", rows: [rows(destinations, states)] });
  assert.deepEqual(await listFailing(database.reads), [
    { server: north, failures: 1, failingSince: 100, retryAt: 250 },
  ]);
});

test("failures are told as they are, and who sends does not ask about pauses", async () => {
  const asked: (boolean | undefined)[] = [];
  const failing = (error: unknown): Outbound => ({
    call: async ({ ignoresBackOff }) => {
      asked.push(ignoresBackOff);
      throw error;
    },
    stream: async () => assert.fail(),
  });
  const problem = new RemoteError("http", "no", { server: north, status: 429, errcode: "M_LIMIT_EXCEEDED" });
  const remote = remoteServersOver(failing(problem));
  await assert.rejects(remote.call(north, "getVersion", {}), (error) => {
    assert.ok(error instanceof RemoteError);
    const { server, retryable, status, errcode } = error;
    assert.deepEqual(
      { server, retryable, status, errcode },
      { server: north, retryable: true, status: 429, errcode: "M_LIMIT_EXCEEDED" },
    );
    return true;
  });
  const body = { origin: south, origin_server_ts: 1, pdus: [] };
  await assert.rejects(remote.call(north, "sendTransaction", { path: { txnId: "1" }, body }), RemoteError);
  assert.deepEqual(asked, [false, true]);
  const mistake = new TypeError("ours");
  await assert.rejects(remoteServersOver(failing(mistake)).call(north, "getVersion", {}), mistake);
  const givenUp = remoteServersOver(failing(new Error("stop"))).call(
    north,
    "getVersion",
    {},
    { signal: AbortSignal.abort() },
  );
  await assert.rejects(givenUp, RemoteError);
});
