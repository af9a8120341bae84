import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AccountsServer, startAccountsServer } from "../testing/accounts-server.ts";
import { assertRefused } from "../testing/contract-client.ts";

let server: AccountsServer;
let token: string;

before(async () => {
  server = await startAccountsServer();
  token = await signUp(server, "alice");
});
after(() => server.close());

async function signUp(on: AccountsServer, username: string): Promise<string> {
  const body = { username, password: "pw", auth: { type: "m.login.dummy" } };
  return (await on.client.post("/_matrix/client/v3/register", body)).json.access_token;
}

const whoami = "/_matrix/client/v3/account/whoami";

test("without a token it is missing, with another scheme too", async () => {
  assertRefused(await server.client.get(whoami), 401, "M_MISSING_TOKEN");
  for (const authorization of ["", "Bearer", "Basic YTpi", "Bearer a b"]) {
    assertRefused(await server.client.get(whoami, { headers: { authorization } }), 401, "M_MISSING_TOKEN");
  }
});

test("a token in the address is not looked at", async () => {
  assertRefused(await server.client.get(whoami, { query: { access_token: token } }), 401, "M_MISSING_TOKEN");
});

test("a token that nobody has is unknown", async () => {
  const answer = await server.client.get(whoami, { token: "unknown" });
  assertRefused(answer, 401, "M_UNKNOWN_TOKEN");
  assert.equal(answer.json.soft_logout, false);
});

test("the scheme's name is read in any case", async () => {
  const answer = await server.client.get(whoami, { headers: { authorization: `bearer  ${token}` } });
  assert.equal(answer.status, 200);
});

test("what is served is served under its former name, too", async () => {
  assert.equal((await server.client.get("/_matrix/client/r0/account/whoami", { token })).status, 200);
  assert.equal((await server.client.get("/_matrix/client/r0/login")).status, 200);
});

test("an operation that is not there is 404 without asking who calls", async () => {
  assertRefused(await server.client.get("/_matrix/client/v1/auth_metadata"), 404, "M_UNRECOGNIZED");
  assertRefused(await server.client.post("/_matrix/client/v3/account/password", {}), 404, "M_UNRECOGNIZED");
});

test("another method is 405", async () => {
  assertRefused(await server.client.delete(whoami), 405, "M_UNRECOGNIZED");
});

test("bodies that are no JSON, no object or too large are refused", async () => {
  const login = "/_matrix/client/v3/login";
  assertRefused(await server.client.post(login), 400, "M_NOT_JSON");
  assertRefused(await server.client.post(login, "{"), 400, "M_NOT_JSON");
  assertRefused(await server.client.post(login, "[]"), 400, "M_BAD_JSON");
  assertRefused(await server.client.post(login, { type: "x".repeat(128 * 1024) }), 413, "M_TOO_LARGE");
});

test("/versions answers with a token that is over as without one", async () => {
  for (const options of [{}, { token }, { token: "unknown" }]) {
    const { status, json } = await server.client.get("/_matrix/client/versions", options);
    assert.equal(status, 200);
    assert.equal(json.versions.length, 20);
    assert.deepEqual([json.versions[0], json.versions[1], json.versions[19]], ["r0.6.1", "v1.1", "v1.19"]);
    assert.deepEqual(json.unstable_features, { "org.example.there": true });
  }
});

test("/.well-known names the public address", async () => {
  const { json, headers } = await server.client.get("/.well-known/matrix/client");
  assert.deepEqual(json, { "m.homeserver": { base_url: "https://im.musterland.example" } });
  assert.equal(headers["access-control-allow-origin"], "*");
});

test("capabilities name the room versions and what is not there", async () => {
  const { capabilities } = (await server.client.get("/_matrix/client/v3/capabilities", { token })).json;
  const versions = capabilities["m.room_versions"];
  assert.equal(versions.default, "12");
  const all = Array.from({ length: 12 }, (_, at) => String(at + 1));
  assert.deepEqual(Object.keys(versions.available), all);
  assert.deepEqual(new Set(Object.values(versions.available)), new Set(["stable"]));
  assert.deepEqual(capabilities["m.change_password"], { enabled: false });
  assert.deepEqual(capabilities["m.profile_fields"], { enabled: true });
});

test("a locked account can only sign out, and keeps its session", async () => {
  const locked = await signUp(server, "locked");
  const statement = (value: boolean) => ({
    name: "",
    text: `UPDATE account SET is_locked = $1 FROM person WHERE person.user_nid = account.user_nid AND user_id = $2`,
    values: [value, "@locked:im.musterland.example"],
  });
  await server.database.writer.commit([statement(true)]);
  const answer = await server.client.get(whoami, { token: locked });
  assertRefused(answer, 401, "M_USER_LOCKED");
  assert.equal(answer.json.soft_logout, true);
  assert.equal((await server.client.post("/_matrix/client/v3/logout", undefined, { token: locked })).status, 200);
});

test("who asks too often is told when to come again, unless limits are off", async () => {
  const limited = await startAccountsServer({ rateLimits: true });
  const ask = () => limited.client.get("/_matrix/client/v1/register/m.login.registration_token/validity?token=x");
  for (let at = 0; at < 40; at++) assert.equal((await ask()).status, 200);
  const answer = await ask();
  assertRefused(answer, 429, "M_LIMIT_EXCEEDED");
  assert.equal(answer.json.retry_after_ms, 500);
  assert.equal(answer.headers["retry-after"], "1");
  limited.clock.pass(500);
  assert.equal((await ask()).status, 200);
  await limited.close();
  for (let at = 0; at < 60; at++) assert.equal((await server.client.get("/_matrix/client/v3/login")).status, 200);
});
