import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused } from "../../testing/contract-client.ts";

let server: AccountsServer | undefined;

beforeEach(async () => {
  await server?.close();
  server = await startAccountsServer();
  const passwordHash = await server.services.passwords.hash("right");
  await server.services.accounts.create({ localpart: "alice", passwordHash });
});
after(() => server?.close());

function login(on: AccountsServer | undefined, user: string, password: string) {
  const body = { type: "m.login.password", identifier: { type: "m.id.user", user }, password };
  return (on as AccountsServer).client.post("/_matrix/client/v3/login", body);
}

for (const user of ["alice", "nobody"]) {
  test(`after five failures ${user} waits, also after a restart, and then may try again`, async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      assertRefused(await login(server, user, "wrong"), 403, "M_FORBIDDEN");
    }
    const answer = await login(server, user, "right");
    assertRefused(answer, 429, "M_LIMIT_EXCEEDED");
    assert.equal(answer.json.retry_after_ms, 1000);
    assert.equal(answer.headers["retry-after"], "1");
    server = await server?.restart();
    assertRefused(await login(server, user, "right"), 429, "M_LIMIT_EXCEEDED");
    server?.clock.pass(1001);
    assert.notEqual((await login(server, user, "right")).status, 429);
  });
}

test("old failures are forgotten, fresh ones are not", async () => {
  for (let attempt = 0; attempt < 5; attempt++) await login(server, "alice", "wrong");
  await server?.services.purge();
  server = await server?.restart();
  assertRefused(await login(server, "alice", "right"), 429, "M_LIMIT_EXCEEDED");
  server?.clock.pass(3_600_001);
  await server?.services.purge();
  const rows = await server?.database.reads.query({ name: "", text: "SELECT FROM login_throttle", values: [] });
  assert.equal(rows?.length, 0);
});

test("each way to write a name counts as the same one", async () => {
  for (const user of ["alice", "Alice", "@alice:im.musterland.example", "ALICE", "alice"]) {
    await login(server, user, "wrong");
  }
  assertRefused(await login(server, "alice", "right"), 429, "M_LIMIT_EXCEEDED");
});

test("many attempts at once are not more attempts", async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => login(server, "alice", "wrong")));
  const tried = answers.filter(({ status }) => status === 403).length;
  assert.ok(tried <= 5, `${tried} passwords were tried`);
});

test("a sign-in that succeeds starts the count anew", async () => {
  for (let round = 0; round < 2; round++) {
    for (let attempt = 0; attempt < 4; attempt++) await login(server, "alice", "wrong");
    assert.equal((await login(server, "alice", "right")).status, 200);
  }
});
