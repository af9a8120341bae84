import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;
let access: string;

const alice = "@alice:im.musterland.example";

before(async () => {
  server = await startAccountsServer();
  call = contractClient(server.client);
  const passwordHash = await server.services.passwords.hash("pw");
  await server.services.accounts.create({ localpart: "alice", passwordHash });
  const identifier = { type: "m.id.user", user: "alice" };
  access = (await call("login", { body: { type: "m.login.password", identifier, password: "pw" } })).json.access_token;
});
after(() => server.close());

const ask = (userId = alice) => call("requestOpenIdToken", { token: access, path: { userId }, body: {} });
const owner = (token: string) => server.services.openIdTokens.getUser(token);
const unknown = { errcode: "M_UNKNOWN_TOKEN", status: 401 };

test("a token says who somebody is, for an hour, and opens nothing here", async () => {
  const { json } = await ask();
  const { access_token, ...rest } = json;
  assert.deepEqual(rest, { token_type: "Bearer", matrix_server_name: "im.musterland.example", expires_in: 3600 });
  assert.equal(await owner(access_token), alice);
  assertRefused(await call("getTokenOwner", { token: access_token }), 401, "M_UNKNOWN_TOKEN");
  await assert.rejects(owner(access), unknown);
  server.clock.pass(3_599_999);
  assert.equal(await owner(access_token), alice);
  server.clock.pass(1);
  await assert.rejects(owner(access_token), unknown);
});

test("nobody gets a token in somebody else's name", async () => {
  assertRefused(await ask("@bob:im.musterland.example"), 403, "M_FORBIDDEN");
});

test("of many tokens the last ones stay, and what is over goes; none stands there as it is", async () => {
  const count = async () => {
    const text = "SELECT count(*)::int AS rows FROM openid_token";
    const [row] = await server.database.reads.query<{ rows: number }>({ name: "", text, values: [] });
    return row?.rows;
  };
  const tokens: string[] = [];
  for (let at = 0; at < 22; at++) {
    server.clock.pass(1);
    tokens.push((await ask()).json.access_token);
  }
  assert.equal(await count(), 20);
  await assert.rejects(owner(tokens[1] as string), unknown);
  assert.equal(await owner(tokens[2] as string), alice);
  const text = "SELECT 1 FROM openid_token WHERE encode(hash, 'escape') LIKE '%' || $1 || '%'";
  assert.deepEqual(await server.database.reads.query({ name: "", text, values: [tokens[21]] }), []);
  server.clock.pass(3_600_001);
  await server.services.purge();
  assert.equal(await count(), 0);
});

test("whose account is locked is nobody for others", async () => {
  const { json } = await ask();
  const lock = (isLocked: boolean) => ({
    name: "",
    text: "UPDATE account SET is_locked = $1",
    values: [isLocked],
  });
  await server.parts.writer.submit({ key: "test", rows: [], statements: [lock(true)] });
  await assert.rejects(owner(json.access_token), unknown);
  await server.parts.writer.submit({ key: "test", rows: [], statements: [lock(false)] });
  assert.equal(await owner(json.access_token), alice);
});
