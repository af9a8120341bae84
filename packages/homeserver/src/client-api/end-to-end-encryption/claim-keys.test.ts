import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { keyObject, oneTimeKeys } from "../../testing/key-objects.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const upload = (actor: Actor, ...names: readonly string[]) =>
  actor.call("uploadKeys", { body: { one_time_keys: oneTimeKeys(...names) } });

const algorithm = "signed_curve25519";

/** The name of the key that somebody got of a device. */
async function claim(asker: Actor, owner: Actor): Promise<string | undefined> {
  const body = { one_time_keys: { [owner.userId]: { [owner.deviceId]: algorithm } } };
  const { json } = await asker.call("claimKeys", { body });
  return Object.keys(json.one_time_keys[owner.userId]?.[owner.deviceId] ?? {})[0]?.slice(algorithm.length + 1);
}

test("each key is given out once, the oldest first", async () => {
  const { anna, ben } = await server.people("anna", "ben");
  await upload(anna, "Z");
  await upload(anna, "B");
  await upload(anna, "A");
  const body = { one_time_keys: { [anna.userId]: { [anna.deviceId]: algorithm } }, timeout: 10_000 };
  const first = await ben.call("claimKeys", { body });
  assert.deepEqual(first.json, {
    one_time_keys: { [anna.userId]: { [anna.deviceId]: { "signed_curve25519:Z": keyObject("Z") } } },
    failures: {},
  });
  assert.deepEqual([await claim(ben, anna), await claim(ben, anna), await claim(ben, anna)], ["B", "A", undefined]);
});

test("many who claim at once get different keys", async () => {
  const { caro, dora } = await server.people("caro", "dora");
  const names = Array.from({ length: 12 }, (_, at) => `K${at}`);
  await upload(caro, ...names);
  const got = await Promise.all(names.map(() => claim(dora, caro)));
  assert.deepEqual(got.sort(), names.sort());
  assert.equal((await caro.sync()).device_one_time_keys_count[algorithm], 0);
});

test("the fallback key comes when no other is left, and again", async () => {
  const { emil, finn } = await server.people("emil", "finn");
  const fallback_keys = { "signed_curve25519:F": { ...keyObject("F"), fallback: true } };
  await emil.call("uploadKeys", { body: { fallback_keys, one_time_keys: oneTimeKeys("A") } });
  assert.equal(await claim(finn, emil), "A");
  assert.deepEqual((await emil.sync()).device_unused_fallback_key_types, [algorithm]);
  assert.deepEqual([await claim(finn, emil), await claim(finn, emil)], ["F", "F"]);
  assert.deepEqual((await emil.sync()).device_unused_fallback_key_types, []);
});

test("several devices of several people, with their algorithms", async () => {
  const { gero, hugo } = await server.people("gero", "hugo");
  const second = await server.deviceOf(gero);
  await gero.call("uploadKeys", { body: { one_time_keys: { ...oneTimeKeys("A"), "curve25519:P": "plain" } } });
  await upload(second, "B");
  await upload(hugo, "C");
  const one_time_keys = {
    [gero.userId]: { [gero.deviceId]: "curve25519", [second.deviceId]: algorithm, UNKNOWN: algorithm },
    [hugo.userId]: { [hugo.deviceId]: "unknown" },
    "@nobody:musterland.example": { X: algorithm },
  };
  const { json } = await hugo.call("claimKeys", { body: { one_time_keys } });
  assert.deepEqual(json.one_time_keys, {
    [gero.userId]: {
      [gero.deviceId]: { "curve25519:P": "plain" },
      [second.deviceId]: { "signed_curve25519:B": keyObject("B") },
    },
  });
});

test("people of other servers stand under failures", async () => {
  const { ida } = await server.people("ida");
  const body = { one_time_keys: { "@x:elsewhere.example": { X: algorithm } } };
  const { json } = await ida.call("claimKeys", { body });
  assert.deepEqual(json.one_time_keys, {});
  assert.deepEqual(Object.keys(json.failures), ["elsewhere.example"]);
});

test("what is claimed has its form", async () => {
  const { jana } = await server.people("jana");
  const ask = (body: object) => jana.call("claimKeys", { body });
  assertRefused(await ask({}), 400, "M_MISSING_PARAM");
  assertRefused(await ask({ one_time_keys: [] }), 400, "M_BAD_JSON");
  assertRefused(await ask({ one_time_keys: { [jana.userId]: [] } }), 400, "M_BAD_JSON");
  assertRefused(await ask({ one_time_keys: { [jana.userId]: { X: 1 } } }), 400, "M_BAD_JSON");
  assertRefused(await ask({ one_time_keys: { jana: {} } }), 400, "M_INVALID_PARAM");
  assertRefused(await ask({ one_time_keys: {}, timeout: 1.5 }), 400, "M_BAD_JSON");
  const odd = { one_time_keys: { [jana.userId]: { "\u0000": algorithm } } };
  assert.deepEqual((await ask(odd)).json, { one_time_keys: {}, failures: {} });
});

test("a claimed key is gone after a restart, too", async () => {
  const { kurt, lena } = await server.people("kurt", "lena");
  await upload(kurt, "A", "B");
  const first = await claim(lena, kurt);
  await server.world.restart();
  assert.notEqual(await claim(lena, kurt), first);
  assert.equal((await kurt.sync()).device_one_time_keys_count[algorithm], 0);
});
