import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, type Call, contractClient } from "../../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;

before(async () => {
  server = await startAccountsServer({ registration: "open" });
  call = contractClient(server.client);
});
after(() => server.close());

const register = (body: unknown, options: Call = {}) => call("register", { body, ...options });
const dummy = (session?: string) => ({ type: "m.login.dummy", ...(session === undefined ? {} : { session }) });

test("the flows are asked for with an empty body, and the body may change after that", async () => {
  const challenge = await register({});
  assert.equal(challenge.status, 401);
  const { session, ...rest } = challenge.json;
  assert.deepEqual(rest, { flows: [{ stages: ["m.login.dummy"] }], params: {} });
  const answer = await register({ username: "cinny", password: "pw", auth: dummy(session) });
  assert.equal(answer.json.user_id, "@cinny:im.musterland.example");
  assert.equal(
    (await call("getTokenOwner", { token: answer.json.access_token })).json.device_id,
    answer.json.device_id,
  );
});

test("a body that holds nothing but auth means the first one", async () => {
  const { session } = (await register({ username: "first", password: "pw", device_id: "PHONE" })).json;
  const { json } = await register({ auth: dummy(session) });
  assert.deepEqual([json.user_id, json.device_id], ["@first:im.musterland.example", "PHONE"]);
});

test("an absent body asks for the flows", async () => {
  assert.equal((await register(undefined)).status, 401);
});

test("the first stage may come without a session", async () => {
  const { status, json } = await register({
    username: "eager",
    password: "pw",
    device_id: "D",
    initial_device_display_name: "Rechner",
    refresh_token: true,
    auth: dummy(),
  });
  assert.equal(status, 200);
  assert.deepEqual(Object.keys(json).sort(), [
    "access_token",
    "device_id",
    "expires_in_ms",
    "home_server",
    "refresh_token",
    "user_id",
  ]);
  const device = await call("getDevice", { token: json.access_token, path: { deviceId: "D" } });
  assert.equal(device.json.display_name, "Rechner");
});

test("inhibit_login makes no device", async () => {
  const { json } = await register({ username: "quiet", password: "pw", inhibit_login: true, auth: dummy() });
  assert.deepEqual(json, { user_id: "@quiet:im.musterland.example", home_server: "im.musterland.example" });
});

test("whoever names nothing is given a name", async () => {
  const { json } = await register({ password: "pw", auth: dummy() });
  assert.match(json.user_id, /^@[a-z0-9]{12}:im\.musterland\.example$/);
});

test("a taken name is refused before and after the stages", async () => {
  await register({ username: "taken", password: "pw", auth: dummy() });
  assertRefused(await register({ username: "taken", password: "pw" }), 400, "M_USER_IN_USE");
  const { session } = (await register({})).json;
  assertRefused(await register({ username: "taken", password: "pw", auth: dummy(session) }), 400, "M_USER_IN_USE");
});

test("of two who want one name at once, one gets it", async () => {
  const both = await Promise.all([1, 2].map(() => register({ username: "race", password: "pw", auth: dummy() })));
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 400]);
  const refused = both.find(({ status }) => status === 400);
  assert.equal(refused?.json.errcode, "M_USER_IN_USE");
});

for (const username of ["", "Anna", "zoë", "_bot", "a b", "a:b", "x".repeat(250)]) {
  test(`${JSON.stringify(username.slice(0, 12))} is no name`, async () => {
    assertRefused(await register({ username, password: "pw", auth: dummy() }), 400, "M_INVALID_USERNAME");
  });
}

const malformed: readonly (readonly [string, object, string])[] = [
  ["no password", { password: undefined }, "M_MISSING_PARAM"],
  ["an empty password", { password: "" }, "M_WEAK_PASSWORD"],
  ["an endless password", { password: "x".repeat(1025) }, "M_INVALID_PARAM"],
  ["a password that is no string", { password: 1 }, "M_BAD_JSON"],
  ["a username that is no string", { username: [] }, "M_BAD_JSON"],
  ["an empty device_id", { device_id: "" }, "M_INVALID_PARAM"],
  ["a device's name that is too long", { initial_device_display_name: "x".repeat(257) }, "M_INVALID_PARAM"],
  ["inhibit_login that is no truth value", { inhibit_login: 1 }, "M_BAD_JSON"],
  ["refresh_token that is no truth value", { refresh_token: 1 }, "M_BAD_JSON"],
  ["auth that is no object", { auth: "m.login.dummy" }, "M_BAD_JSON"],
];
for (const [name, fields, errcode] of malformed) {
  test(`${name} is refused`, async () => {
    const body = { username: "malformed", password: "pw", auth: dummy(), ...fields };
    assertRefused(await register(body), 400, errcode);
  });
}

test("there are no guests, and no other kinds", async () => {
  assertRefused(await register({}, { query: { kind: "guest" } }), 403, "M_GUEST_ACCESS_FORBIDDEN");
  assertRefused(await register({}, { query: { kind: "robot" } }), 400, "M_INVALID_PARAM");
  assert.equal((await register({}, { query: { kind: "user" } })).status, 401);
});

test("a stage that is not asked for is refused, and the session goes on", async () => {
  const { session } = (await register({})).json;
  const auth = { type: "m.login.recaptcha", session };
  const refused = await register({ username: "later", password: "pw", auth });
  assertRefused(refused, 401, "M_FORBIDDEN");
  assert.equal(refused.json.session, session);
  assert.equal((await register({ username: "later", password: "pw", auth: dummy(session) })).status, 200);
});

test("a session that is unknown, over or spent gets a new one", async () => {
  const { session } = (await register({})).json;
  server.clock.pass(15 * 60_000);
  for (const old of [session, "unknown"]) {
    const answer = await register({ username: "late", password: "pw", auth: dummy(old) });
    assert.equal(answer.status, 401);
    assert.notEqual(answer.json.session, old);
  }
  const spent = (await register({})).json.session;
  assert.equal((await register({ username: "once", password: "pw", auth: dummy(spent) })).status, 200);
  assert.equal((await register({ username: "twice", password: "pw", auth: dummy(spent) })).status, 401);
});

test("closed means that nobody comes in", async () => {
  const closed = await startAccountsServer({ registration: "closed" });
  const ask = contractClient(closed.client);
  assertRefused(await ask("register", { body: {} }), 403, "M_FORBIDDEN");
  assertRefused(await ask("registrationTokenValidity", { query: { token: "x" } }), 403, "M_FORBIDDEN");
  await closed.close();
});
