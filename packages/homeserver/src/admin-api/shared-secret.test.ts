import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { type AccountsServer, startAccountsServer } from "../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;

before(async () => {
  server = await startAccountsServer({ registration: "closed", sharedSecret: "geheim" });
  call = contractClient(server.client, "compat");
});
after(() => server.close());

const nonce = async () => (await call("getRegisterNonce")).json.nonce as string;

function signed(fields: Readonly<Record<string, unknown>>, secret = "geheim") {
  const { nonce, username, password, admin, user_type } = fields;
  const parts = [nonce, username, password, admin === true ? "admin" : "notadmin", ...(user_type ? [user_type] : [])];
  return { ...fields, mac: createHmac("sha1", secret).update(parts.join("\u0000")).digest("hex") };
}
const register = (body: unknown) => call("registerWithSharedSecret", { body });

test("a tool that knows the secret makes an account with a device, in a closed server too", async () => {
  const body = { nonce: await nonce(), username: "Jonas", password: "pw", displayname: "Jonas P.", admin: false };
  const { status, json } = await register(signed(body));
  assert.equal(status, 200);
  assert.deepEqual([json.user_id, json.home_server], ["@jonas:im.musterland.example", "im.musterland.example"]);
  const owner = await contractClient(server.client)("getTokenOwner", { token: json.access_token });
  assert.equal(owner.json.device_id, json.device_id);
  const found = await server.services.passwordSignIn.check({ kind: "user", user: "jonas" }, "pw", "");
  assert.deepEqual([found.displayName, found.isAdmin], ["Jonas P.", false]);
});

test("an administrator is made, and that is recorded", async () => {
  const body = { nonce: await nonce(), username: "chefin", password: "pw", admin: true, user_type: "support" };
  assert.equal((await register(signed(body))).status, 200);
  const found = await server.services.passwordSignIn.check({ kind: "user", user: "chefin" }, "pw", "");
  assert.equal(found.isAdmin, true);
  const rows = await server.database.reads.query({
    name: "",
    text: "SELECT actor, action, facts FROM audit",
    values: [],
  });
  const facts = '{"userId":"@chefin:im.musterland.example"}';
  assert.deepEqual(rows, [{ actor: "shared-secret", action: "administrator.created", facts }]);
});

test("a nonce is good once, for a minute", async () => {
  const used = await nonce();
  await register(signed({ nonce: used, username: "once", password: "pw" }));
  assertRefused(await register(signed({ nonce: used, username: "twice", password: "pw" })), 400, "M_UNKNOWN");
  const old = await nonce();
  server.clock.pass(60_000);
  assertRefused(await register(signed({ nonce: old, username: "late", password: "pw" })), 400, "M_UNKNOWN");
  assertRefused(await register(signed({ nonce: "mine", username: "own", password: "pw" })), 400, "M_UNKNOWN");
});

test("a code of another secret, of other fields or of no form is refused, and the nonce is spent", async () => {
  const fields = { username: "mallory", password: "pw" };
  assertRefused(await register(signed({ ...fields, nonce: await nonce() }, "geraten")), 403, "M_FORBIDDEN");
  const raised = { ...signed({ ...fields, nonce: await nonce() }), admin: true };
  assertRefused(await register(raised), 403, "M_FORBIDDEN");
  const spent = await nonce();
  assertRefused(await register({ ...fields, nonce: spent, mac: "xyz" }), 403, "M_FORBIDDEN");
  assertRefused(await register(signed({ ...fields, nonce: spent })), 400, "M_UNKNOWN");
});

test("names are checked", async () => {
  const fields = async (username: unknown) => signed({ nonce: await nonce(), username, password: "pw" });
  assertRefused(await register(await fields("zoë")), 400, "M_INVALID_USERNAME");
  assertRefused(await register(await fields("_bot")), 400, "M_INVALID_USERNAME");
  assert.equal((await register(await fields("taken"))).status, 200);
  assertRefused(await register(await fields("taken")), 400, "M_USER_IN_USE");
  const strange = { nonce: await nonce(), username: "strange", password: "pw", displayname: "a\u0000" };
  assertRefused(await register(signed(strange)), 400, "M_INVALID_PARAM");
});

for (const name of ["nonce", "username", "password", "mac"]) {
  test(`${name} must be there, as a string`, async () => {
    const body = signed({ nonce: "n", username: "u", password: "p" });
    assertRefused(await register({ ...body, [name]: undefined }), 400, "M_MISSING_PARAM");
    assertRefused(await register({ ...body, [name]: 1 }), 400, "M_BAD_JSON");
  });
}

test("without a secret there is nothing", async () => {
  const off = await startAccountsServer();
  const ask = contractClient(off.client, "compat");
  assertRefused(await ask("getRegisterNonce"), 404, "M_UNRECOGNIZED");
  const body = { nonce: "n", username: "u", password: "p", mac: "00" };
  assertRefused(await ask("registerWithSharedSecret", { body }), 404, "M_UNRECOGNIZED");
  await off.close();
});
