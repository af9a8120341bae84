import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { deviceKeysOf, keyObject, oneTimeKeys } from "../../testing/key-objects.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const upload = (actor: Actor, body: object) => actor.call("uploadKeys", { body });

async function queried(asker: Actor, owner: Actor) {
  const { json } = await asker.call("queryKeys", { body: { device_keys: { [owner.userId]: [] } } });
  return json.device_keys[owner.userId];
}

test("uploaded device keys are what everybody gets", async () => {
  const { anna, ben } = await server.people("anna", "ben");
  const device_keys = { ...deviceKeysOf(anna), "org.example.more": 1 };
  const answer = await upload(anna, { device_keys: { ...device_keys, unsigned: { device_display_name: "forged" } } });
  assert.deepEqual(answer.json, { one_time_key_counts: { signed_curve25519: 0 } });
  const expected = { [anna.deviceId]: { ...device_keys, unsigned: {} } };
  assert.deepEqual(await queried(ben, anna), expected);
  assert.deepEqual(await queried(anna, anna), expected);
});

test("a device speaks for itself alone", async () => {
  const { caro, dora } = await server.people("caro", "dora");
  for (const owner of [dora, { ...caro, deviceId: "OTHER" }]) {
    assertRefused(await upload(caro, { device_keys: deviceKeysOf(owner) }), 400, "M_INVALID_PARAM");
  }
  assert.deepEqual(await queried(caro, caro), {});
  assert.deepEqual(await queried(caro, dora), {});
});

test("device keys lack nothing", async () => {
  const { emil } = await server.people("emil");
  for (const field of ["user_id", "device_id", "algorithms", "keys", "signatures"]) {
    const { [field]: _, ...device_keys } = deviceKeysOf(emil);
    assertRefused(await upload(emil, { device_keys }), 400, "M_MISSING_PARAM");
  }
  for (const wrong of [{ algorithms: "x" }, { keys: { a: 1 } }, { signatures: [] }]) {
    assertRefused(await upload(emil, { device_keys: { ...deviceKeysOf(emil), ...wrong } }), 400, "M_BAD_JSON");
  }
  assertRefused(await upload(emil, { device_keys: { ...deviceKeysOf(emil), extra: 1.5 } }), 400, "M_BAD_JSON");
});

test("one-time keys are counted by algorithm", async () => {
  const { finn } = await server.people("finn");
  assert.deepEqual((await upload(finn, {})).json, { one_time_key_counts: { signed_curve25519: 0 } });
  const keys = { ...oneTimeKeys("A", "B"), "curve25519:C": "plain" };
  const counts = { signed_curve25519: 2, curve25519: 1 };
  assert.deepEqual((await upload(finn, { one_time_keys: keys })).json.one_time_key_counts, counts);
  assert.deepEqual((await upload(finn, {})).json.one_time_key_counts, counts);
  assert.deepEqual((await finn.sync()).device_one_time_keys_count, counts);
});

test("a one-time key may come again, but not another one under its name", async () => {
  const { gero } = await server.people("gero");
  await upload(gero, { one_time_keys: oneTimeKeys("A") });
  const again = await upload(gero, { one_time_keys: oneTimeKeys("A", "B") });
  assert.deepEqual(again.json.one_time_key_counts, { signed_curve25519: 2 });
  const other = { "signed_curve25519:A": keyObject("other"), ...oneTimeKeys("C") };
  assertRefused(await upload(gero, { one_time_keys: other, device_keys: deviceKeysOf(gero) }), 400, "M_INVALID_PARAM");
  assert.deepEqual((await upload(gero, {})).json.one_time_key_counts, { signed_curve25519: 2 });
  assert.deepEqual(await queried(gero, gero), {});
});

test("two uploads of one device at once do not both get the name of a key", async () => {
  const { hugo } = await server.people("hugo");
  const answers = await Promise.all(
    ["one", "two"].map((name) => upload(hugo, { one_time_keys: { "signed_curve25519:A": keyObject(name) } })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400]);
});

test("a key's name is its algorithm and its id", async () => {
  const { ida } = await server.people("ida");
  for (const name of ["AAAA", ":AAAA", "signed_curve25519:", "signed_curve25519:\u0000", `a:${"x".repeat(300)}`]) {
    for (const field of ["one_time_keys", "fallback_keys"]) {
      assertRefused(await upload(ida, { [field]: { [name]: keyObject("x") } }), 400, "M_INVALID_PARAM");
    }
  }
  for (const key of [7, { key: "x" }, { signatures: {} }]) {
    const answer = await upload(ida, { one_time_keys: { "signed_curve25519:A": key } });
    assert.equal(answer.status, 400, JSON.stringify(key));
  }
});

test("an unused fallback key stands in every sync until somebody got it", async () => {
  const { jana, kurt } = await server.people("jana", "kurt");
  assert.deepEqual((await jana.sync()).device_unused_fallback_key_types, []);
  const fallback_keys = { "signed_curve25519:F": { ...keyObject("f"), fallback: true } };
  await upload(jana, { fallback_keys });
  assert.deepEqual((await jana.sync()).device_unused_fallback_key_types, ["signed_curve25519"]);
  const claim = { one_time_keys: { [jana.userId]: { [jana.deviceId]: "signed_curve25519" } } };
  await kurt.call("claimKeys", { body: claim });
  assert.deepEqual((await jana.sync()).device_unused_fallback_key_types, []);
  // The same key again stays used, a new one is unused.
  await upload(jana, { fallback_keys });
  assert.deepEqual((await jana.sync()).device_unused_fallback_key_types, []);
  await upload(jana, { fallback_keys: { "signed_curve25519:G": keyObject("g") } });
  assert.deepEqual((await jana.sync()).device_unused_fallback_key_types, ["signed_curve25519"]);
});

test("there is one fallback key an algorithm", async () => {
  const { lena } = await server.people("lena");
  const fallback_keys = { "signed_curve25519:A": keyObject("a"), "signed_curve25519:B": keyObject("b") };
  assertRefused(await upload(lena, { fallback_keys }), 400, "M_INVALID_PARAM");
});

test("keys of other devices do not mix", async () => {
  const { mara } = await server.people("mara");
  const other = await server.deviceOf(mara);
  await upload(mara, { one_time_keys: oneTimeKeys("A") });
  await upload(other, { one_time_keys: oneTimeKeys("A", "B") });
  assert.equal((await mara.sync()).device_one_time_keys_count.signed_curve25519, 1);
});
