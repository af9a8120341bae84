import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { terminal } from "../../accounts/audit-trail.ts";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;

before(async () => {
  server = await startAccountsServer({ registration: "invitation" });
  call = contractClient(server.client);
});
after(() => server.close());

const password = "zwölf Zeichen";
const invite = async () =>
  server.services.invitations.create(terminal, { greetingName: "Jonas", lifetimeMs: undefined });
const withToken = (token: unknown, session?: string) => ({ type: "m.login.registration_token", token, session });
const register = (username: string, auth: object, more: object = {}) =>
  call("register", { body: { username, password, auth, ...more } });
const isValid = async (token: string) => {
  return (await call("registrationTokenValidity", { query: { token } })).json.valid;
};

test("an invitation lets one person in", async () => {
  const { token } = await invite();
  assert.equal(await isValid(token), true);
  const challenge = await call("register", { body: {} });
  assert.deepEqual(challenge.json.flows, [{ stages: ["m.login.registration_token"] }]);
  const { session } = challenge.json;
  const answer = await register("jonas", withToken(token, session));
  assert.equal(answer.status, 200, answer.text);
  assert.equal(await isValid(token), false);
  assertRefused(await register("jonas2", withToken(token)), 401, "M_UNAUTHORIZED");
});

test("of two who use one invitation at once, one comes in", async () => {
  const { token } = await invite();
  const both = await Promise.all(["left", "right"].map((name) => register(name, withToken(token))));
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 403]);
});

test("a name that is taken costs no invitation", async () => {
  const { token } = await invite();
  await register("karla", withToken((await invite()).token));
  assertRefused(await register("karla", withToken(token)), 400, "M_USER_IN_USE");
  assert.equal((await register("karla2", withToken(token))).status, 200);
});

test("an invitation is over after seven days", async () => {
  const { token, expiresTs } = await invite();
  assert.equal(expiresTs - server.clock.now(), 7 * 24 * 3_600_000);
  server.clock.pass(7 * 24 * 3_600_000);
  assert.equal(await isValid(token), false);
  assertRefused(await register("late", withToken(token)), 401, "M_UNAUTHORIZED");
});

test("one that was withdrawn lets nobody in", async () => {
  const { token, invitationNid } = await invite();
  await server.services.invitations.withdraw(terminal, invitationNid);
  assert.equal(await isValid(token), false);
});

test("no invitation, a wrong one and one that is no string are refused", async () => {
  assertRefused(await register("nobody", { type: "m.login.dummy" }), 401, "M_FORBIDDEN");
  assertRefused(await register("nobody", withToken("wrong")), 401, "M_UNAUTHORIZED");
  assertRefused(await register("nobody", withToken(undefined)), 401, "M_MISSING_PARAM");
  assertRefused(await register("nobody", withToken(7)), 401, "M_MISSING_PARAM");
});

test("a password has twelve characters", async () => {
  const { token } = await invite();
  assertRefused(await register("short", withToken(token), { password: "elf Zeichen" }), 400, "M_WEAK_PASSWORD");
  assert.equal(await isValid(token), true);
});

test("validity asks for a token", async () => {
  assertRefused(await call("registrationTokenValidity"), 400, "M_MISSING_PARAM");
  assert.equal(await isValid("unknown"), false);
});
