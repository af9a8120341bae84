import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createAccounts, openServerIdentity, People, type ServerIdentity, StateKeys } from "@botschaft/homeserver";
import { createKeys, type KnownKeys, signableText, signaturesOf } from "@botschaft/peer";
import { silentLog } from "@botschaft/platform/log";
import { type Database, openDatabase } from "@botschaft/platform/postgres";
import { systemRandom } from "@botschaft/platform/random";
import { verifySignature } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { decodeJsonText, type JsonObject } from "@botschaft/protocol/json";
import { audit, GroupCommit, listServerKeys } from "@botschaft/storage";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import { handoverMs, ownKeysOf } from "./own-keys.ts";

const [north, south] = ["north.example", "south.example"] as unknown as readonly [ServerName, ServerName];
const hour = 3_600_000;
const clock = createHandClock();

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

const ports = { clock, random: systemRandom, log: silentLog };
const open = () => openServerIdentity({ storage, clock, random: systemRandom }, north);

function rotationOf(identity: ServerIdentity) {
  const people = new People(storage, new StateKeys(storage));
  return createAccounts({
    ...{ ...ports, storage, people, identity, isTrial: false, publicUrl: "https://north.example" },
    ...{ dataFolder: "", registration: "closed", sharedSecret: undefined, hashesAtOnce: 1 },
  }).keyRotation;
}

function publisherOf(identity: ServerIdentity) {
  const keyStore = { find: async () => undefined, save: async () => {} };
  const options = { ownKeys: ownKeysOf(identity, clock), notaries: [], keyStore };
  return createKeys(ports, options, { askServer: assert.fail, askNotary: assert.fail });
}

/** Another server that has pinned what it saw first, and takes no key that a pinned one did not sign. */
function pinning(published: () => JsonObject) {
  const kept = new Map<string, KnownKeys>();
  const pins = new Map<string, string>();
  const pin = (keys: KnownKeys) => {
    for (const { keyId, publicKey, isRetired } of keys.keys) if (!isRetired) pins.set(keyId, publicKey);
    return { ok: true } as const;
  };
  const options = {
    ownKeys: () => ({ server: south, current: [ownKey], old: [] }) as const,
    notaries: [],
    keyStore: {
      find: async (server: string) => kept.get(server),
      save: async (k: KnownKeys) => void kept.set(k.server, k),
    },
    approveKeys: async (fetched: KnownKeys) => {
      const document = decodeJsonText(fetched.document) as JsonObject;
      const isVouchedFor = [...signaturesOf(document, north)].some(([keyId, signature]) => {
        const pinned = pins.get(keyId);
        return pinned !== undefined && verifySignature(pinned, signableText(document), signature);
      });
      return pins.size === 0 || isVouchedFor
        ? pin(fetched)
        : ({ ok: false, rule: "pinned-keys", why: "no pinned key signed it" } as const);
    },
  };
  const source = { askServer: async () => structuredClone(published()), askNotary: assert.fail };
  return createKeys(ports, options, source).keyRing;
}

const ownKey = { keyId: "ed25519:s", publicKey: "", sign: () => "" };
const validNow = { validNow: true } as const;

test("a new key is used at once, taken by whoever pinned the old one, and there after a restart", async () => {
  const identity = await open();
  const { publishedKeys } = publisherOf(identity);
  const ring = pinning(publishedKeys);
  const { keys } = identity;
  const old = keys.current;
  assert.equal(await ring.keyFor(north, old.keyId, validNow), old.publicKey);
  const signedBefore = { text: "event", signature: keys.signer.sign("event"), ts: clock.now() };

  clock.pass(hour);
  const { keyId, previousKeyId } = await rotationOf(identity).rotate({ name: "terminal" });
  assert.equal(previousKeyId, old.keyId);
  assert.equal(keys.signer.keyId, keyId);
  assert.notEqual(keys.signer.sign("event"), signedBefore.signature);
  const published = publishedKeys();
  assert.deepEqual(Object.keys(published.verify_keys as JsonObject), [keyId]);
  assert.deepEqual(published.old_verify_keys, { [old.keyId]: { key: old.publicKey, expired_ts: clock.now() } });
  assert.deepEqual(new Set(signaturesOf(published, north).keys()), new Set([keyId, old.keyId]));
  assert.ok(Number(published.valid_until_ts) >= clock.now() + hour);

  assert.equal(await ring.keyFor(north, keyId, validNow), keys.current.publicKey);
  assert.equal(await ring.keyFor(north, old.keyId, validNow), undefined, "the old key signs no requests any more");
  assert.equal(await ring.keyFor(north, old.keyId, { validAt: signedBefore.ts }), old.publicKey);
  assert.equal(await ring.keyFor(north, old.keyId, { validAt: clock.now() + 1 }), undefined);

  const restarted = await open();
  assert.equal(restarted.keys.signer.keyId, keyId);
  assert.deepEqual(publisherOf(restarted).publishedKeys().old_verify_keys, published.old_verify_keys);
  const [entry] = (await audit.list(storage.reads, 0, 10)).slice(-1);
  assert.deepEqual([entry?.action, entry?.facts], ["server-key.rotated", JSON.stringify({ keyId })]);
});

test("who was away for two rotations is led over by the key that it knows, for as long as that still signs", async () => {
  const identity = await open();
  const { publishedKeys } = publisherOf(identity);
  const [inTime, tooLate] = [pinning(publishedKeys), pinning(publishedKeys)];
  const first = identity.keys.current;
  for (const ring of [inTime, tooLate]) await ring.keyFor(north, first.keyId, validNow);
  const rotation = rotationOf(identity);
  for (let count = 0; count < 2; count++) {
    clock.pass(hour);
    await rotation.rotate({ name: "terminal" });
  }
  const { current } = identity.keys;
  clock.pass(handoverMs - 2 * hour);
  assert.equal(await inTime.keyFor(north, current.keyId, validNow), current.publicKey);
  clock.pass(hour);
  await assert.rejects(tooLate.keyFor(north, current.keyId, validNow), /pinned/);
  const published = publishedKeys();
  assert.equal(Object.keys(published.old_verify_keys as JsonObject).length, 3, "old keys stay for ever");
  assert.ok(!signaturesOf(published, north).has(first.keyId));
});

test("two rotations at once are two, one after the other", async () => {
  const identity = await open();
  const rotation = rotationOf(identity);
  const before = identity.keys.current.keyId;
  const done = await Promise.all([rotation.rotate({ name: "a" }), rotation.rotate({ name: "b" })]);
  assert.deepEqual(
    done.map(({ previousKeyId }) => previousKeyId),
    [before, done[0]?.keyId],
  );
  assert.equal(identity.keys.current.keyId, done[1]?.keyId);
  const inUse = (await listServerKeys(storage.reads)).filter(({ untilTs }) => untilTs === null);
  assert.deepEqual(
    inUse.map(({ keyId }) => keyId),
    [done[1]?.keyId],
  );
});

test("a process that ended in between ends the old key when it starts again", async () => {
  const before = await open();
  const text = "UPDATE server_key SET until_ts = NULL WHERE key_id = $1";
  const last = before.keys.retired.at(-1);
  await storage.writer.submit({ key: "server", rows: [], statements: [{ name: "", text, values: [last?.keyId] }] });
  clock.pass(hour);
  const { keys } = await open();
  assert.equal(keys.current.keyId, before.keys.current.keyId);
  assert.deepEqual(keys.retired.at(-1)?.retiredTs, clock.now());
  const row = (await listServerKeys(storage.reads)).find(({ keyId }) => keyId === last?.keyId);
  assert.equal(row?.untilTs, clock.now());
});
