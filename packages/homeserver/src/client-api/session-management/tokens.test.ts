import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createCast } from "../../accounts/index.ts";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;

before(async () => {
  server = await startAccountsServer();
  call = contractClient(server.client);
  const passwordHash = await server.services.passwords.hash("pw");
  for (const localpart of ["alice", "bob"]) await server.services.accounts.create({ localpart, passwordHash });
});
after(() => server.close());

async function signIn(user = "alice", fields: object = {}) {
  const identifier = { type: "m.id.user", user };
  const answer = await call("login", { body: { type: "m.login.password", identifier, password: "pw", ...fields } });
  return answer.json;
}
const whoami = (token: string) => call("getTokenOwner", { token });
const refresh = (refresh_token: string) => call("refresh", { body: { refresh_token } });

async function assertOver(token: string, soft = false) {
  const answer = await whoami(token);
  assertRefused(answer, 401, "M_UNKNOWN_TOKEN");
  assert.equal(answer.json.soft_logout, soft);
}

test("a token's owner and device are told", async () => {
  const { access_token, device_id } = await signIn();
  const { json } = await whoami(access_token);
  assert.deepEqual(json, { user_id: "@alice:im.musterland.example", device_id, is_guest: false });
});

test("without a refresh token nothing expires", async () => {
  const { access_token, refresh_token, expires_in_ms } = await signIn();
  assert.deepEqual([refresh_token, expires_in_ms], [undefined, undefined]);
  server.clock.pass(365 * 24 * 3_600_000);
  assert.equal((await whoami(access_token)).status, 200);
});

test("a token that can be refreshed is over after five minutes, softly", async () => {
  const first = await signIn("alice", { refresh_token: true });
  assert.equal(first.expires_in_ms, 300_000);
  server.clock.pass(299_999);
  assert.equal((await whoami(first.access_token)).status, 200);
  server.clock.pass(1);
  await assertOver(first.access_token, true);
  const second = (await refresh(first.refresh_token)).json;
  assert.equal(second.expires_in_ms, 300_000);
  const owner = (await whoami(second.access_token)).json;
  assert.equal(owner.device_id, first.device_id);
});

test("a refresh token works until what it was exchanged for is used", async () => {
  const first = await signIn("alice", { refresh_token: true });
  const lost = (await refresh(first.refresh_token)).json;
  const second = (await refresh(first.refresh_token)).json;
  assert.equal((await whoami(first.access_token)).status, 200);
  await assertOver(lost.access_token);
  assertRefused(await refresh(lost.refresh_token), 401, "M_UNKNOWN_TOKEN");
  assert.equal((await whoami(second.access_token)).status, 200);
  const again = await refresh(first.refresh_token);
  assertRefused(again, 401, "M_UNKNOWN_TOKEN");
  assert.equal(again.json.soft_logout, false);
  await assertOver(first.access_token);
});

test("exchanging the new refresh token ends the old one, too", async () => {
  const first = await signIn("alice", { refresh_token: true });
  const second = (await refresh(first.refresh_token)).json;
  assert.equal((await refresh(second.refresh_token)).status, 200);
  assertRefused(await refresh(first.refresh_token), 401, "M_UNKNOWN_TOKEN");
  await assertOver(first.access_token);
});

test("two refreshes at once get the same answer", async () => {
  const first = await signIn("alice", { refresh_token: true });
  const [left, right] = await Promise.all([refresh(first.refresh_token), refresh(first.refresh_token)]);
  assert.deepEqual(left.json, right.json);
});

test("refresh asks for its token", async () => {
  assertRefused(await call("refresh", { body: {} }), 400, "M_MISSING_PARAM");
  assertRefused(await call("refresh", { body: { refresh_token: 7 } }), 400, "M_BAD_JSON");
  assertRefused(await call("refresh"), 400, "M_NOT_JSON");
  const unknown = await refresh("unknown");
  assertRefused(unknown, 401, "M_UNKNOWN_TOKEN");
});

test("logout takes the device with its tokens", async () => {
  const gone = await signIn("bob", { refresh_token: true });
  const stays = await signIn("bob");
  assert.deepEqual((await call("logout", { token: gone.access_token })).json, {});
  await assertOver(gone.access_token);
  assertRefused(await refresh(gone.refresh_token), 401, "M_UNKNOWN_TOKEN");
  const { devices } = (await call("getDevices", { token: stays.access_token })).json;
  assert.deepEqual(
    devices.map((device: { readonly device_id: string }) => device.device_id),
    [stays.device_id],
  );
});

test("logout/all takes all devices of one person", async () => {
  const tokens = [await signIn("bob"), await signIn("bob")].map(({ access_token }) => access_token);
  const other = await signIn("alice");
  assert.deepEqual((await call("logout_all", { token: tokens[0] })).json, {});
  for (const token of tokens) await assertOver(token);
  assert.equal((await whoami(other.access_token)).status, 200);
});

test("tokens are still good after a restart, and ended ones still over", async () => {
  const stays = await signIn();
  const gone = await signIn();
  await call("logout", { token: gone.access_token });
  server = await server.restart();
  call = contractClient(server.client);
  assert.equal((await whoami(stays.access_token)).status, 200);
  await assertOver(gone.access_token);
});

test("a token that is known costs no statement", async () => {
  const { access_token } = await signIn();
  await whoami(access_token);
  const found = server.services.sessions.authenticate(access_token, { remoteAddress: "", evenLocked: false });
  assert.ok(!(found instanceof Promise));
});

test("what somebody else ended is noticed once memory was forgotten", async () => {
  const { access_token, device_id } = await signIn();
  await whoami(access_token);
  const text =
    "DELETE FROM access_token USING device WHERE access_token.device_nid = device.device_nid AND device_id = $1";
  await server.database.writer.commit([{ name: "", text, values: [device_id] }]);
  assert.equal((await whoami(access_token)).status, 200);
  server.services.forget();
  await assertOver(access_token);
});

test("neither tokens nor passwords are stored as they are", async () => {
  const { access_token, refresh_token } = await signIn("alice", { refresh_token: true });
  const rows = await server.database.reads.query({
    name: "",
    text: "SELECT encode(hash, 'escape') AS text FROM access_token UNION SELECT encode(hash, 'escape') FROM refresh_token UNION SELECT password_hash FROM account",
    values: [],
  });
  const stored = JSON.stringify(rows);
  assert.ok(stored.includes("$argon2id$v=19$m=19456,t=2,p=1$"));
  for (const secret of [access_token, refresh_token]) assert.ok(!stored.includes(secret));
});

test("a large cast shares one password hash", async () => {
  const { accounts, passwords } = server.services;
  const localparts = Array.from({ length: 1_100 }, (_, at) => `cast${at}`);
  const cast = await createCast({ ...server.parts, accounts }, localparts, await passwords.hash("pw"));
  assert.equal(new Set(cast.map(({ userNid }) => userNid)).size, 1_100);
  const last = cast.at(-1);
  const { json } = await whoami(last?.accessToken ?? "");
  assert.deepEqual([json.user_id, json.device_id], [last?.userId, last?.deviceId]);
  assert.equal((await signIn("cast7")).user_id, "@cast7:im.musterland.example");
});
