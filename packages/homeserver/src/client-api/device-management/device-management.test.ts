import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, type Call, contractClient } from "../../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;
const followed: string[] = [];

before(async () => {
  server = await startAccountsServer();
  call = contractClient(server.client);
  const passwordHash = await server.services.passwords.hash("pw");
  for (const localpart of ["alice", "bob"]) await server.services.accounts.create({ localpart, passwordHash });
  server.services.devices.follow({
    devicesRemoved: (_, deviceNids) => ({ apply: () => followed.push(`removed ${deviceNids.length}`) }),
    deviceRenamed: () => ({ apply: () => followed.push("renamed") }),
  });
});
after(() => server.close());

type SignedIn = { readonly token: string; readonly deviceId: string };

async function signIn(user = "alice"): Promise<SignedIn> {
  const identifier = { type: "m.id.user", user };
  const { json } = await call("login", { body: { type: "m.login.password", identifier, password: "pw" } });
  return { token: json.access_token, deviceId: json.device_id };
}

const passwordAuth = (session?: string, password = "pw", user = "alice") => ({
  auth: { type: "m.login.password", identifier: { type: "m.id.user", user }, password, session },
});

function deleteDevice(actor: SignedIn, deviceId: string, body?: unknown, options: Call = {}) {
  return call("deleteDevice", { token: actor.token, path: { deviceId }, body, ...options });
}

test("one's own devices are listed, with when they were last seen", async () => {
  const { token, deviceId } = await signIn();
  await signIn("bob");
  const { devices } = (await call("getDevices", { token })).json;
  const found = devices.find((device: { readonly device_id: string }) => device.device_id === deviceId);
  assert.deepEqual(found, { device_id: deviceId, last_seen_ip: "127.0.0.1", last_seen_ts: server.clock.now() });
});

test("when a device was last seen survives a restart", async () => {
  const { token, deviceId } = await signIn();
  await call("getTokenOwner", { token });
  const seen = server.clock.now();
  server.clock.pass(3_600_000);
  await server.services.stop();
  const row = await server.database.reads.query({
    name: "",
    text: `SELECT last_seen_ts AS "ts", last_seen_ip AS "ip" FROM device WHERE device_id = $1`,
    values: [deviceId],
  });
  assert.deepEqual(row, [{ ts: seen, ip: "127.0.0.1" }]);
});

test("one device is found, others' and unknown ones are not", async () => {
  const { token, deviceId } = await signIn();
  const bobs = await signIn("bob");
  assert.equal((await call("getDevice", { token, path: { deviceId } })).json.device_id, deviceId);
  for (const unknown of [bobs.deviceId, "unknown", "\u0000", "x".repeat(500)]) {
    assertRefused(await call("getDevice", { token, path: { deviceId: unknown } }), 404, "M_NOT_FOUND");
    assertRefused(await call("updateDevice", { token, path: { deviceId: unknown }, body: {} }), 404, "M_NOT_FOUND");
  }
});

test("a device is renamed, and whoever follows devices hears of it", async () => {
  const { token, deviceId } = await signIn();
  const path = { deviceId };
  followed.length = 0;
  assert.deepEqual((await call("updateDevice", { token, path, body: { display_name: "Telefon" } })).json, {});
  assert.deepEqual(followed, ["renamed"]);
  assert.deepEqual((await call("updateDevice", { token, path, body: {} })).json, {});
  assert.equal((await call("getDevice", { token, path })).json.display_name, "Telefon");
  for (const [display_name, errcode] of [
    ["x".repeat(257), "M_INVALID_PARAM"],
    ["\u0000", "M_INVALID_PARAM"],
    [7, "M_BAD_JSON"],
  ]) {
    assertRefused(await call("updateDevice", { token, path, body: { display_name } }), 400, String(errcode));
  }
});

test("a device is deleted once its owner's password was given", async () => {
  const actor = await signIn();
  const gone = await signIn();
  followed.length = 0;
  const challenge = await deleteDevice(actor, gone.deviceId);
  assert.equal(challenge.status, 401);
  assert.deepEqual(challenge.json.flows, [{ stages: ["m.login.password"] }]);
  assert.equal(challenge.json.errcode, undefined);
  const { session } = challenge.json;
  const refused = await deleteDevice(actor, gone.deviceId, passwordAuth(session, "wrong"));
  assertRefused(refused, 401, "M_FORBIDDEN");
  assert.equal(refused.json.session, session);
  assert.equal((await call("getTokenOwner", { token: gone.token })).status, 200);
  assert.deepEqual((await deleteDevice(actor, gone.deviceId, passwordAuth(session))).json, {});
  assertRefused(await call("getTokenOwner", { token: gone.token }), 401, "M_UNKNOWN_TOKEN");
  assert.deepEqual(followed, ["removed 1"]);
});

test("a device that is gone already was deleted, too", async () => {
  const actor = await signIn();
  assert.deepEqual((await deleteDevice(actor, "gone", passwordAuth())).json, {});
});

test("older clients name themselves by user, or not at all", async () => {
  const actor = await signIn();
  const auth = { type: "m.login.password", password: "pw" };
  assert.equal((await deleteDevice(actor, "gone", { auth: { ...auth, user: "alice" } })).status, 200);
  assert.equal((await deleteDevice(actor, "gone", { auth })).status, 200);
});

test("somebody else's password does not do", async () => {
  const actor = await signIn();
  assertRefused(await deleteDevice(actor, "gone", passwordAuth(undefined, "pw", "bob")), 401, "M_FORBIDDEN");
});

test("a session is good for its own device, person and path only", async () => {
  const actor = await signIn();
  const other = await signIn();
  const { session } = (await deleteDevice(actor, "one")).json;
  for (const attempt of [
    deleteDevice(actor, "two", passwordAuth(session)),
    deleteDevice(other, "one", passwordAuth(session)),
    deleteDevice(await signIn("bob"), "one", passwordAuth(session, "pw", "bob")),
  ]) {
    const answer = await attempt;
    assertRefused(answer, 401, "M_FORBIDDEN");
    assert.notEqual(answer.json.session, session);
  }
  assert.equal((await deleteDevice(actor, "one", passwordAuth(session))).status, 200);
  assert.equal((await deleteDevice(actor, "one", passwordAuth(session))).status, 401);
});

test("a body that changed under a session is refused", async () => {
  const actor = await signIn();
  const { session } = (await deleteDevice(actor, "one", { why: "lost" })).json;
  assertRefused(await deleteDevice(actor, "one", { why: "stolen", ...passwordAuth(session) }), 403, "M_FORBIDDEN");
  assert.equal((await deleteDevice(actor, "one", passwordAuth(session))).status, 200);
});

test("auth that is no object, or has no password, is refused", async () => {
  const actor = await signIn();
  assertRefused(await deleteDevice(actor, "x", { auth: 1 }), 400, "M_BAD_JSON");
  assertRefused(await deleteDevice(actor, "x", { auth: { type: "m.login.password" } }), 401, "M_MISSING_PARAM");
  assertRefused(await deleteDevice(actor, "x", { auth: { type: "m.login.dummy" } }), 401, "M_FORBIDDEN");
});
