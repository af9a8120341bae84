import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { assertRefused } from "../../testing/contract-client.ts";
import { deviceKeysOf, type Identity, identityOf, keyNamed, signed } from "../../testing/key-objects.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const sign = (actor: Actor, body: object) => actor.call("uploadCrossSigningSignatures", { body });

async function withIdentity(actor: Actor): Promise<Identity> {
  const identity = identityOf(actor.userId);
  await actor.call("uploadCrossSigningKeys", { body: identity.body });
  await actor.call("uploadKeys", { body: { device_keys: deviceKeysOf(actor) } });
  return identity;
}

async function queried(asker: Actor, owner: Actor) {
  const { json } = await asker.call("queryKeys", { body: { device_keys: { [owner.userId]: [] } } });
  return { devices: json.device_keys[owner.userId], master: json.master_keys[owner.userId] };
}

/** Errors by key, of one person. */
async function failures(actor: Actor, owner: Pick<Actor, "userId">, objects: object): Promise<Record<string, string>> {
  const { json } = await sign(actor, { [owner.userId]: objects });
  const ofOwner = (json.failures[owner.userId] ?? {}) as Record<string, { readonly errcode: string }>;
  return Object.fromEntries(Object.entries(ofOwner).map(([key, { errcode }]) => [key, errcode]));
}

test("the self-signing key signs a device, and everybody sees it", async () => {
  const { anna, ben } = await server.people("anna", "ben");
  const { selfSigning } = await withIdentity(anna);
  const keyId = `ed25519:${selfSigning.publicKey}`;
  const object = signed(deviceKeysOf(anna), anna.userId, keyId, selfSigning);
  const shown = { ...object, unsigned: { device_display_name: "as it was shown" } };
  assert.deepEqual(await failures(anna, anna, { [anna.deviceId]: shown }), {});
  for (const asker of [anna, ben]) {
    const { devices } = await queried(asker, anna);
    assert.deepEqual(devices[anna.deviceId].signatures, object.signatures);
  }
});

test("devices sign their owner's master key", async () => {
  const { caro, dora } = await server.people("caro", "dora");
  const { body, master } = await withIdentity(caro);
  const second = await server.deviceOf(caro);
  await second.call("uploadKeys", { body: { device_keys: deviceKeysOf(second) } });
  const byBoth = [caro, second].reduce(
    (object, { userId, deviceId }) => signed(object, userId, `ed25519:${deviceId}`, keyNamed(`${userId} ${deviceId}`)),
    body.master_key,
  );
  assert.deepEqual(await failures(caro, caro, { [master.publicKey]: byBoth }), {});
  assert.deepEqual((await queried(dora, caro)).master, byBoth);
});

test("a wrong or missing signature is refused, the others are taken", async () => {
  const { emil } = await server.people("emil");
  const { body, master, selfSigning } = await withIdentity(emil);
  const second = await server.deviceOf(emil);
  await second.call("uploadKeys", { body: { device_keys: deviceKeysOf(second) } });
  const keyId = `ed25519:${selfSigning.publicKey}`;
  const right = signed(deviceKeysOf(emil), emil.userId, keyId, selfSigning);
  const outcome = await failures(emil, emil, {
    [emil.deviceId]: right,
    [second.deviceId]: signed(deviceKeysOf(second), emil.userId, keyId, master),
    [master.publicKey]: body.master_key,
    UNKNOWN: right,
    [selfSigning.publicKey]: body.self_signing_key,
  });
  assert.deepEqual(outcome, {
    [second.deviceId]: "M_INVALID_SIGNATURE",
    [master.publicKey]: "M_INVALID_SIGNATURE",
    UNKNOWN: "M_NOT_FOUND",
    [selfSigning.publicKey]: "M_NOT_FOUND",
  });
  assert.deepEqual((await queried(emil, emil)).devices[emil.deviceId].signatures, right.signatures);
});

test("what is signed is the key as it is stored", async () => {
  const { finn } = await server.people("finn");
  const { selfSigning } = await withIdentity(finn);
  const keyId = `ed25519:${selfSigning.publicKey}`;
  const changed = signed({ ...deviceKeysOf(finn), algorithms: [] }, finn.userId, keyId, selfSigning);
  assert.deepEqual(await failures(finn, finn, { [finn.deviceId]: changed }), { [finn.deviceId]: "M_INVALID_PARAM" });
});

test("others' master keys are signed by the user-signing key, their devices by nobody", async () => {
  const { gero, hugo } = await server.people("gero", "hugo");
  const ofGero = await withIdentity(gero);
  const ofHugo = await withIdentity(hugo);
  const keyId = `ed25519:${ofGero.userSigning.publicKey}`;
  const by = (object: JsonObject, key = ofGero.userSigning) => signed(object, gero.userId, keyId, key);
  const master = by(ofHugo.body.master_key);
  const outcome = await failures(gero, hugo, {
    [ofHugo.master.publicKey]: master,
    [hugo.deviceId]: by(deviceKeysOf(hugo)),
  });
  assert.deepEqual(outcome, { [hugo.deviceId]: "M_NOT_FOUND" });
  assert.deepEqual((await queried(gero, hugo)).master, master);
  const forged = { [ofHugo.master.publicKey]: by(ofHugo.body.master_key, ofGero.master) };
  assert.deepEqual(await failures(gero, hugo, forged), { [ofHugo.master.publicKey]: "M_INVALID_SIGNATURE" });
});

test("without keys of one's own there is nothing to sign with", async () => {
  const { ida, jana } = await server.people("ida", "jana");
  const { body, master } = await withIdentity(jana);
  assert.deepEqual(await failures(ida, jana, { [master.publicKey]: body.master_key }), {
    [master.publicKey]: "M_NOT_FOUND",
  });
  assert.deepEqual(await failures(ida, { userId: "@x:elsewhere.example" }, { A: {} }), { A: "M_NOT_FOUND" });
  assert.deepEqual(await failures(ida, { userId: "@\u0000:x" }, { A: {} }), { A: "M_NOT_FOUND" });
});

test("signatures end with the keys that they are of, and with those that made them", async () => {
  const { kurt, lena } = await server.people("kurt", "lena");
  const { selfSigning } = await withIdentity(kurt);
  const keyId = `ed25519:${selfSigning.publicKey}`;
  const before = signed(deviceKeysOf(kurt), kurt.userId, keyId, selfSigning);
  await sign(kurt, { [kurt.userId]: { [kurt.deviceId]: before } });
  const fresh = deviceKeysOf(kurt, "replaced");
  await kurt.call("uploadKeys", { body: { device_keys: fresh } });
  assert.deepEqual((await queried(lena, kurt)).devices[kurt.deviceId].signatures, fresh.signatures);
  // The same keys again lose nothing.
  await sign(kurt, { [kurt.userId]: { [kurt.deviceId]: signed(fresh, kurt.userId, keyId, selfSigning) } });
  await kurt.call("uploadKeys", { body: { device_keys: { ...fresh, signatures: {} } } });
  const { signatures } = (await queried(lena, kurt)).devices[kurt.deviceId];
  assert.deepEqual(Object.keys(signatures[kurt.userId]), [keyId]);
});

test("what is uploaded has its form", async () => {
  const { mara } = await server.people("mara");
  assertRefused(await sign(mara, []), 400, "M_BAD_JSON");
  assertRefused(await sign(mara, { [mara.userId]: [] }), 400, "M_BAD_JSON");
  assertRefused(await sign(mara, { [mara.userId]: { X: 1 } }), 400, "M_BAD_JSON");
  assertRefused(await sign(mara, { mara: 7 }), 400, "M_BAD_JSON");
  assert.deepEqual((await sign(mara, {})).json, { failures: {} });
});
