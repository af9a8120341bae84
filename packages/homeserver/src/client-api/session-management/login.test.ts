import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;

const password = "ein Satz ist leichter";
const alice = { type: "m.id.user", user: "alice" };

before(async () => {
  server = await startAccountsServer();
  call = contractClient(server.client);
  const passwordHash = await server.services.passwords.hash(password);
  await server.services.accounts.create({ localpart: "alice", passwordHash, email: "alice@im.musterland.example" });
  await server.services.accounts.create({ localpart: "nopassword", passwordHash: null });
});
after(() => server.close());

function login(fields: object) {
  return call("login", { body: { type: "m.login.password", password, ...fields } });
}

test("the flows are that of passwords", async () => {
  assert.deepEqual((await call("getLoginFlows")).json, { flows: [{ type: "m.login.password" }] });
});

test("a sign-in answers with everything a client needs", async () => {
  const answer = await login({ identifier: alice });
  assert.equal(answer.status, 200);
  const { access_token, device_id, ...rest } = answer.json;
  assert.match(access_token, /^[A-Za-z0-9_-]{43}$/);
  assert.match(device_id, /^[A-Z]{10}$/);
  assert.deepEqual(rest, {
    user_id: "@alice:im.musterland.example",
    home_server: "im.musterland.example",
    well_known: { "m.homeserver": { base_url: "https://im.musterland.example" } },
  });
});

const names: readonly (readonly [string, object])[] = [
  ["the localpart", { identifier: alice }],
  ["the full id", { identifier: { type: "m.id.user", user: "@alice:im.musterland.example" } }],
  ["capitals", { identifier: { type: "m.id.user", user: "Alice" } }],
  ["the older field user", { user: "alice" }],
  ["an e-mail", { identifier: { type: "m.id.thirdparty", medium: "email", address: "Alice@IM.musterland.example" } }],
  ["the older fields medium and address", { medium: "email", address: "alice@im.musterland.example" }],
];
for (const [name, fields] of names) {
  test(`somebody is found by ${name}`, async () => {
    const answer = await login(fields);
    assert.equal(answer.json.user_id, "@alice:im.musterland.example", answer.text);
  });
}

const wrong: readonly (readonly [string, object])[] = [
  ["a wrong password", { identifier: alice, password: "wrong" }],
  ["an unknown name", { identifier: { type: "m.id.user", user: "nobody" } }],
  ["somebody of another server", { identifier: { type: "m.id.user", user: "@alice:elsewhere.example" } }],
  ["an account without a password", { identifier: { type: "m.id.user", user: "nopassword" } }],
  ["an unknown e-mail", { identifier: { type: "m.id.thirdparty", medium: "email", address: "x@y.example" } }],
  ["U+0000 in an e-mail", { identifier: { type: "m.id.thirdparty", medium: "email", address: "a\u0000@y.example" } }],
  ["U+0000 in a name", { identifier: { type: "m.id.user", user: "a\u0000" } }],
  ["a phone number", { identifier: { type: "m.id.phone", country: "DE", phone: "123" } }],
];
for (const [name, fields] of wrong) {
  test(`${name} is refused in the same words`, async () => {
    const answer = await login(fields);
    assert.equal(answer.status, 403);
    assert.deepEqual(answer.json, { errcode: "M_FORBIDDEN", error: "Name or password are wrong" });
  });
}

const malformed: readonly (readonly [string, object, string])[] = [
  ["a type that is not offered", { type: "m.login.token", token: "x" }, "M_UNKNOWN"],
  ["no type", { type: undefined }, "M_MISSING_PARAM"],
  ["a type that is no string", { type: 1 }, "M_BAD_JSON"],
  ["no identifier", {}, "M_MISSING_PARAM"],
  ["an identifier without a type", { identifier: {} }, "M_MISSING_PARAM"],
  ["an identifier of an unknown type", { identifier: { type: "org.example", user: "alice" } }, "M_INVALID_PARAM"],
  ["no password", { identifier: alice, password: undefined }, "M_MISSING_PARAM"],
  ["a password that is no string", { identifier: alice, password: 5 }, "M_BAD_JSON"],
  ["an empty device_id", { identifier: alice, device_id: "" }, "M_INVALID_PARAM"],
  ["a device_id that is too long", { identifier: alice, device_id: "x".repeat(256) }, "M_INVALID_PARAM"],
  ["a device_id that is no string", { identifier: alice, device_id: 1 }, "M_BAD_JSON"],
  ["U+0000 in a device's name", { identifier: alice, initial_device_display_name: "a\u0000" }, "M_INVALID_PARAM"],
  ["refresh_token that is no truth value", { identifier: alice, refresh_token: "yes" }, "M_BAD_JSON"],
];
for (const [name, fields, errcode] of malformed) {
  test(`${name} is a malformed request`, async () => assertRefused(await login(fields), 400, errcode));
}

test("a device_id and a name are taken over, and signing in again ends the device's older token", async () => {
  const wish = { identifier: alice, device_id: "LAPTOP", initial_device_display_name: "Laptop" };
  const first = (await login(wish)).json;
  assert.equal(first.device_id, "LAPTOP");
  const device = await call("getDevice", { token: first.access_token, path: { deviceId: "LAPTOP" } });
  assert.equal(device.json.display_name, "Laptop");
  const second = (await login({ ...wish, initial_device_display_name: "Another name" })).json;
  assertRefused(await call("getTokenOwner", { token: first.access_token }), 401, "M_UNKNOWN_TOKEN");
  const after = await call("getDevice", { token: second.access_token, path: { deviceId: "LAPTOP" } });
  assert.equal(after.json.display_name, "Laptop");
});

test("a device may not be called as a cross-signing key of its owner", async () => {
  const { userNid } = await server.services.passwordSignIn.check({ kind: "user", user: "alice" }, password, "");
  const json = JSON.stringify({ keys: { "ed25519:MASTERKEY": "MASTERKEY" }, usage: ["master"] });
  const statement = {
    name: "",
    text: "INSERT INTO cross_signing_key (user_nid, usage, json, pos) VALUES ($1, 'master', $2, 1)",
    values: [userNid, json],
  };
  await server.database.writer.commit([statement]);
  assertRefused(await login({ identifier: alice, device_id: "MASTERKEY" }), 403, "M_FORBIDDEN");
  assert.equal((await login({ identifier: alice, device_id: "MASTER" })).status, 200);
});

test("a closed account and a locked one cannot sign in", async () => {
  const passwordHash = await server.services.passwords.hash(password);
  for (const localpart of ["closed", "locked"]) await server.services.accounts.create({ localpart, passwordHash });
  const set = (column: string, localpart: string) => ({
    name: "",
    text: `UPDATE account SET ${column} FROM person WHERE person.user_nid = account.user_nid AND user_id = $1`,
    values: [`@${localpart}:im.musterland.example`],
  });
  await server.database.writer.commit([set("deactivated_ts = 1", "closed"), set("is_locked = true", "locked")]);
  assertRefused(await login({ identifier: { type: "m.id.user", user: "closed" } }), 403, "M_USER_DEACTIVATED");
  const locked = await login({ identifier: { type: "m.id.user", user: "locked" } });
  assertRefused(locked, 401, "M_USER_LOCKED");
  assert.equal(locked.json.soft_logout, true);
  const wrongPassword = await login({ identifier: { type: "m.id.user", user: "closed" }, password: "wrong" });
  assertRefused(wrongPassword, 403, "M_FORBIDDEN");
});
