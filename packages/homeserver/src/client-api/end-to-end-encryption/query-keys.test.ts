import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { deviceKeysOf, identityOf, signed } from "../../testing/key-objects.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const query = (asker: Actor, device_keys: unknown, more: object = {}) =>
  asker.call("queryKeys", { body: { device_keys, ...more } });
const upload = (actor: Actor) => actor.call("uploadKeys", { body: { device_keys: deviceKeysOf(actor) } });

test("some devices or all of them", async () => {
  const { anna, ben } = await server.people("anna", "ben");
  const second = await server.deviceOf(anna);
  const withoutKeys = await server.deviceOf(anna);
  for (const device of [anna, second]) await upload(device);
  const devicesIn = async (asked: readonly string[]) =>
    Object.keys((await query(ben, { [anna.userId]: asked })).json.device_keys[anna.userId]).sort();
  assert.deepEqual(await devicesIn([]), [anna.deviceId, second.deviceId].sort());
  assert.deepEqual(await devicesIn([second.deviceId, withoutKeys.deviceId, "UNKNOWN"]), [second.deviceId]);
  assert.deepEqual(await devicesIn(["UNKNOWN"]), []);
});

test("who has no keys has an empty entry, who is unknown has none", async () => {
  const { caro } = await server.people("caro");
  const { json } = await query(caro, {
    [caro.userId]: [],
    "@nobody:musterland.example": [],
  });
  assert.deepEqual(json, {
    device_keys: { [caro.userId]: {} },
    master_keys: {},
    self_signing_keys: {},
    user_signing_keys: {},
    failures: {},
  });
});

test("people of other servers stand under failures, whatever the time-out", async () => {
  const { dora } = await server.people("dora");
  const { status, json } = await query(dora, { "@x:elsewhere.example": [], [dora.userId]: [] }, { timeout: 1 });
  assert.equal(status, 200);
  assert.deepEqual(Object.keys(json.failures), ["elsewhere.example"]);
  assert.deepEqual(Object.keys(json.device_keys), [dora.userId]);
});

test("a device shows the name that its owner gave it", async () => {
  const { emil, finn } = await server.people("emil", "finn");
  await upload(emil);
  const path = { deviceId: emil.deviceId };
  await emil.call("updateDevice", { path, body: { display_name: "Telefon" } });
  const { json } = await query(finn, { [emil.userId]: [] });
  const { unsigned } = json.device_keys[emil.userId][emil.deviceId];
  assert.deepEqual(unsigned, { device_display_name: "Telefon" });
});

test("everybody sees a person's identity, and only they themselves their user-signing key", async () => {
  const { gero, hugo } = await server.people("gero", "hugo");
  const { body } = identityOf(gero.userId);
  await gero.call("uploadCrossSigningKeys", { body });
  for (const asker of [gero, hugo]) {
    const { json } = await query(asker, { [gero.userId]: [], [hugo.userId]: [] });
    assert.deepEqual(json.master_keys, { [gero.userId]: body.master_key });
    assert.deepEqual(json.self_signing_keys, { [gero.userId]: body.self_signing_key });
    assert.deepEqual(json.user_signing_keys, asker === gero ? { [gero.userId]: body.user_signing_key } : {});
  }
});

test("nobody sees whom others signed", async () => {
  const { ida, jana, kurt } = await server.people("ida", "jana", "kurt");
  const [ofIda, ofJana] = [identityOf(ida.userId), identityOf(jana.userId)];
  await ida.call("uploadCrossSigningKeys", { body: ofIda.body });
  await jana.call("uploadCrossSigningKeys", { body: ofJana.body });
  const keyId = `ed25519:${ofIda.userSigning.publicKey}`;
  const master = signed(ofJana.body.master_key, ida.userId, keyId, ofIda.userSigning);
  const body = { [jana.userId]: { [ofJana.master.publicKey]: master } };
  assert.deepEqual((await ida.call("uploadCrossSigningSignatures", { body })).json, { failures: {} });
  const seenBy = async (asker: Actor) => (await query(asker, { [jana.userId]: [] })).json.master_keys[jana.userId];
  assert.deepEqual(await seenBy(ida), master);
  for (const other of [jana, kurt]) assert.deepEqual(await seenBy(other), ofJana.body.master_key);
});

test("a device that is gone has no keys", async () => {
  const { lena, mara } = await server.people("lena", "mara");
  const second = await server.deviceOf(lena);
  for (const device of [lena, second]) await upload(device);
  await second.call("logout");
  const { json } = await query(mara, { [lena.userId]: [] });
  assert.deepEqual(Object.keys(json.device_keys[lena.userId]), [lena.deviceId]);
  // One that comes back under its name has none of the old keys.
  await server.deviceOf(lena, second.deviceId);
  const again = await query(mara, { [lena.userId]: [] });
  assert.deepEqual(Object.keys(again.json.device_keys[lena.userId]), [lena.deviceId]);
});

test("what is asked has its form", async () => {
  const { nora } = await server.people("nora");
  assertRefused(await nora.call("queryKeys", { body: {} }), 400, "M_MISSING_PARAM");
  assertRefused(await query(nora, []), 400, "M_BAD_JSON");
  assertRefused(await query(nora, { [nora.userId]: "all" }), 400, "M_BAD_JSON");
  assertRefused(await query(nora, { [nora.userId]: [1] }), 400, "M_BAD_JSON");
  for (const userId of ["nora", "@\u0000:musterland.example"]) {
    assertRefused(await query(nora, { [userId]: [] }), 400, "M_INVALID_PARAM");
  }
  assertRefused(await query(nora, {}, { timeout: "long" }), 400, "M_BAD_JSON");
});

test("a device may be called as it likes", async () => {
  const { oda } = await server.people("oda");
  const device = await server.deviceOf(oda, "__proto__");
  assert.equal((await upload(device)).status, 200);
  const { text } = await query(oda, { [oda.userId]: [] });
  assert.match(text, /"__proto__":\{/);
});
