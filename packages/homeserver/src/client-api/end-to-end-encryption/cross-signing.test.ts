import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { assertRefused } from "../../testing/contract-client.ts";
import { crossSigningKey, identityOf, keyNamed, signed } from "../../testing/key-objects.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const upload = (actor: Actor, body: object) => actor.call("uploadCrossSigningKeys", { body });

async function storedOf(actor: Actor): Promise<JsonObject> {
  const { json } = await actor.call("queryKeys", { body: { device_keys: { [actor.userId]: [] } } });
  const entries = ["master", "self_signing", "user_signing"].map((name) => {
    return [`${name}_key`, json[`${name}_keys`][actor.userId]];
  });
  return Object.fromEntries(entries.filter(([, key]) => key !== undefined));
}

/** Somebody who can sign in by password. */
async function withPassword(localpart: string): Promise<Actor> {
  const { accounts, passwords } = server.world.server.accounts;
  const account = await accounts.create({ localpart, passwordHash: await passwords.hash("pw") });
  return server.deviceOf(account);
}

const passwordAuth = (actor: Actor, session?: string, password = "pw") => ({
  auth: { type: "m.login.password", identifier: { type: "m.id.user", user: actor.userId }, password, session },
});

test("a first identity needs no password, nor does the same one again", async () => {
  const { anna } = await server.people("anna");
  const { body } = identityOf(anna.userId);
  assert.deepEqual((await upload(anna, body)).json, {});
  assert.deepEqual((await upload(anna, body)).json, {});
  assert.deepEqual((await upload(anna, { self_signing_key: body.self_signing_key })).json, {});
  assert.deepEqual((await upload(anna, {})).json, {});
  assert.deepEqual(await storedOf(anna), body);
});

test("another identity needs the password", async () => {
  const berta = await withPassword("berta");
  const first = identityOf(berta.userId);
  const second = identityOf(berta.userId, "second");
  await upload(berta, first.body);
  const challenge = await upload(berta, second.body);
  assert.equal(challenge.status, 401);
  assert.deepEqual(challenge.json.flows, [{ stages: ["m.login.password"] }]);
  const { session } = challenge.json;
  assertRefused(await upload(berta, { ...second.body, ...passwordAuth(berta, session, "wrong") }), 401, "M_FORBIDDEN");
  const third = identityOf(berta.userId, "third").body;
  assertRefused(await upload(berta, { ...third, ...passwordAuth(berta, session) }), 403, "M_FORBIDDEN");
  assert.deepEqual(await storedOf(berta), first.body);
  assert.deepEqual((await upload(berta, { ...second.body, ...passwordAuth(berta, session) })).json, {});
  assert.deepEqual(await storedOf(berta), second.body);
});

test("with nothing but `auth` a client goes on with what it asked for", async () => {
  const carla = await withPassword("carla");
  await upload(carla, identityOf(carla.userId).body);
  const second = identityOf(carla.userId, "second");
  const { session } = (await upload(carla, second.body)).json;
  assert.equal((await upload(carla, passwordAuth(carla, session))).status, 200);
  assert.deepEqual(await storedOf(carla), second.body);
});

test("one new key among known ones needs the password, too", async () => {
  const dana = await withPassword("dana");
  const { body, master } = identityOf(dana.userId);
  await upload(dana, body);
  const other = crossSigningKey(dana.userId, "self_signing", keyNamed("dana other"));
  const self_signing_key = signed(other, dana.userId, `ed25519:${master.publicKey}`, master);
  const challenge = await upload(dana, { master_key: body.master_key, self_signing_key });
  assert.equal(challenge.status, 401);
  const { session } = challenge.json;
  const again = { master_key: body.master_key, self_signing_key, ...passwordAuth(dana, session) };
  assert.equal((await upload(dana, again)).status, 200);
  assert.deepEqual(await storedOf(dana), { ...body, self_signing_key });
});

test("the other keys are signed by the master key", async () => {
  const { emil } = await server.people("emil");
  const { body, selfSigning } = identityOf(emil.userId);
  const bare = crossSigningKey(emil.userId, "self_signing", selfSigning);
  const master = keyNamed(`${emil.userId} master first`);
  const byOther = signed(bare, emil.userId, `ed25519:${master.publicKey}`, selfSigning);
  for (const self_signing_key of [bare, byOther, { ...bare, signatures: { [emil.userId]: 1 } }]) {
    assertRefused(await upload(emil, { ...body, self_signing_key }), 400, "M_INVALID_SIGNATURE");
  }
  const user_signing_key = crossSigningKey(emil.userId, "user_signing", keyNamed("x"));
  assertRefused(await upload(emil, { ...body, user_signing_key }), 400, "M_INVALID_SIGNATURE");
  assert.deepEqual(await storedOf(emil), {});
});

test("without a master key there are no others", async () => {
  const { finn } = await server.people("finn");
  const { master_key: _, ...others } = identityOf(finn.userId).body;
  assertRefused(await upload(finn, others), 400, "M_MISSING_PARAM");
  const { master_key } = identityOf(finn.userId).body;
  assert.equal((await upload(finn, { master_key })).status, 200);
});

test("later keys are signed by the master key that is there", async () => {
  const greta = await withPassword("greta");
  const { body } = identityOf(greta.userId);
  await upload(greta, { master_key: body.master_key });
  const { self_signing_key, user_signing_key } = body;
  const others = { self_signing_key, user_signing_key };
  assert.equal((await upload(greta, { ...others, ...passwordAuth(greta) })).status, 200);
  assert.deepEqual(await storedOf(greta), body);
});

test("a key may not be called like a device", async () => {
  const { hanna } = await server.people("hanna");
  const { body, selfSigning } = identityOf(hanna.userId);
  await server.deviceOf(hanna, selfSigning.publicKey);
  assertRefused(await upload(hanna, body), 403, "M_FORBIDDEN");
  assert.deepEqual(await storedOf(hanna), {});
});

test("a key says whose it is, what for, and is named after itself", async () => {
  const { ida } = await server.people("ida");
  const { master_key } = identityOf(ida.userId).body;
  const [publicKey] = Object.values(master_key.keys as JsonObject);
  for (const wrong of [
    { user_id: "@other:musterland.example" },
    { usage: ["self_signing"] },
    { keys: { "ed25519:other": publicKey } },
    { keys: { [`curve25519:${publicKey}`]: publicKey } },
    { keys: { "ed25519:short": "short" } },
  ]) {
    assertRefused(await upload(ida, { master_key: { ...master_key, ...wrong } }), 400, "M_INVALID_PARAM");
  }
  for (const keys of [{}, { ...(master_key.keys as JsonObject), "ed25519:x": "x" }]) {
    assert.equal((await upload(ida, { master_key: { ...master_key, keys } })).status, 400);
  }
  for (const field of ["user_id", "usage", "keys"]) {
    const { [field]: _, ...rest } = master_key;
    assertRefused(await upload(ida, { master_key: rest }), 400, "M_MISSING_PARAM");
  }
  for (const field of ["master_key", "self_signing_key", "user_signing_key"]) {
    assertRefused(await upload(ida, { [field]: "x" }), 400, "M_BAD_JSON");
  }
  assertRefused(await upload(ida, { master_key, auth: 7 }), 400, "M_BAD_JSON");
});

test("what others are said to have signed is not kept", async () => {
  const { jana } = await server.people("jana");
  const { body } = identityOf(jana.userId);
  const signatures = { [jana.userId]: { "ed25519:X": "x" }, "@other:musterland.example": { "ed25519:Y": "y" } };
  await upload(jana, { ...body, master_key: { ...body.master_key, signatures } });
  const { master_key } = (await storedOf(jana)) as { readonly master_key: JsonObject };
  assert.deepEqual(master_key.signatures, { [jana.userId]: { "ed25519:X": "x" } });
});
