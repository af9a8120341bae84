import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const algorithm = "m.megolm_backup.v1.curve25519-aes-sha2";
const auth_data = { public_key: "abcdefg", signatures: {} };

async function create(actor: Actor, more: object = {}): Promise<string> {
  const { json } = await actor.call("postRoomKeysVersion", { body: { algorithm, auth_data, ...more } });
  return json.version;
}

const info = (actor: Actor, version: string) => actor.call("getRoomKeysVersion", { path: { version } });
const current = (actor: Actor) => actor.call("getRoomKeysVersionCurrent");
const update = (actor: Actor, version: string, body: object) =>
  actor.call("putRoomKeysVersion", { path: { version }, body });
const remove = (actor: Actor, version: string) => actor.call("deleteRoomKeysVersion", { path: { version } });

test("without a backup there is none", async () => {
  const { anna } = await server.people("anna");
  assertRefused(await current(anna), 404, "M_NOT_FOUND");
  for (const version of ["1", "0", "-1", "one", "9".repeat(30), "\u0000"]) {
    assertRefused(await info(anna, version), 404, "M_NOT_FOUND");
    assertRefused(await remove(anna, version), 404, "M_NOT_FOUND");
    assertRefused(await update(anna, version, { algorithm, auth_data }), 404, "M_NOT_FOUND");
  }
});

test("the latest backup is the current one, each has a version of its own", async () => {
  const { ben, caro } = await server.people("ben", "caro");
  assert.deepEqual([await create(ben), await create(ben), await create(caro)], ["1", "2", "1"]);
  const expected = { algorithm, auth_data, count: 0, etag: "0", version: "2" };
  assert.deepEqual((await current(ben)).json, expected);
  assert.deepEqual((await info(ben, "1")).json, { ...expected, version: "1" });
  assertRefused(await info(caro, "2"), 404, "M_NOT_FOUND");
});

test("only `auth_data` of a backup changes", async () => {
  const { dora } = await server.people("dora");
  const version = await create(dora);
  const changed = { public_key: "other", signatures: { a: { b: "c" } } };
  assert.deepEqual((await update(dora, version, { algorithm, auth_data: changed })).json, {});
  assert.deepEqual((await update(dora, version, { algorithm, auth_data: changed, version })).json, {});
  assert.deepEqual((await info(dora, version)).json.auth_data, changed);
  assertRefused(await update(dora, version, { algorithm, auth_data, version: "2" }), 400, "M_INVALID_PARAM");
  assertRefused(await update(dora, version, { algorithm: "other", auth_data }), 400, "M_INVALID_PARAM");
  assertRefused(await update(dora, version, { algorithm }), 400, "M_MISSING_PARAM");
  assertRefused(await update(dora, version, { auth_data }), 400, "M_MISSING_PARAM");
  assertRefused(await update(dora, version, { algorithm, auth_data: [] }), 400, "M_BAD_JSON");
});

test("a new backup says how it is made", async () => {
  const { emil } = await server.people("emil");
  const post = (body: object) => emil.call("postRoomKeysVersion", { body });
  assertRefused(await post({ auth_data }), 400, "M_MISSING_PARAM");
  assertRefused(await post({ algorithm }), 400, "M_MISSING_PARAM");
  assertRefused(await post({ algorithm: "other", auth_data }), 400, "M_INVALID_PARAM");
  assertRefused(await post({ algorithm, auth_data: "x" }), 400, "M_BAD_JSON");
});

test("a deleted backup is gone with its keys, and may be deleted again", async () => {
  const { finn } = await server.people("finn");
  const [first, second] = [await create(finn), await create(finn)];
  const path = { roomId: "!r:x", sessionId: "s" };
  const body = { first_message_index: 0, forwarded_count: 0, is_verified: false, session_data: {} };
  await finn.call("putRoomKeyBySessionId", { path, query: { version: second }, body });
  assert.deepEqual((await remove(finn, second)).json, {});
  assert.deepEqual((await remove(finn, second)).json, {});
  assertRefused(await info(finn, second), 404, "M_NOT_FOUND");
  assertRefused(await update(finn, second, { algorithm, auth_data }), 404, "M_NOT_FOUND");
  assertRefused(await finn.call("getRoomKeys", { query: { version: second } }), 404, "M_NOT_FOUND");
  assert.equal((await current(finn)).json.version, first);
  // Its version does not come again.
  assert.equal(await create(finn), "3");
});

test("two backups made at once have different versions", async () => {
  const { gero } = await server.people("gero");
  const versions = await Promise.all([create(gero), create(gero), create(gero)]);
  assert.deepEqual(versions.sort(), ["1", "2", "3"]);
});
