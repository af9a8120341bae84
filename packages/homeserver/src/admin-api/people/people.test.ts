import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { audit } from "@botschaft/storage";
import { createCast } from "../../accounts/index.ts";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;
let matrix: ReturnType<typeof contractClient>;
let control: ReturnType<typeof contractClient>;
let chief: string;
let miriam: { readonly access_token: string; readonly refresh_token: string; readonly device_id: string };

const at = (localpart: string) => `@${localpart}:im.musterland.example`;

before(async () => {
  server = await startAccountsServer();
  connect();
  const { accounts, passwords } = server.services;
  const passwordHash = await passwords.hash("pw");
  const create = (localpart: string, fields: object) => accounts.create({ localpart, passwordHash, ...fields });
  await create("chefin", { displayName: "Oluwaseun Adeyemi", isAdmin: true });
  await create("m.aydin", { displayName: "Miriam Aydın", email: "miriam.aydin@im.musterland.example" });
  await create("gregor", { displayName: "Gregor Müller" });
  await create("zoe", { email: "zoe@amt.example" });
  chief = (await signIn("chefin")).access_token;
  miriam = await signIn("m.aydin");
});
after(() => server.close());

function connect(): void {
  call = contractClient(server.client, "botschaft");
  matrix = contractClient(server.client);
  control = contractClient(server.control, "botschaft");
}

function login(user: string) {
  const identifier = { type: "m.id.user", user };
  const body = { type: "m.login.password", identifier, password: "pw", refresh_token: true };
  return matrix("login", { body });
}
const signIn = async (user: string) => (await login(user)).json;

async function listed(query: Record<string, string> = {}): Promise<{ users: readonly string[]; total: number }> {
  const { status, json, text } = await call("listPeople", { token: chief, query });
  assert.equal(status, 200, text);
  const users = json.people.map((person: { readonly user_id: string }) => person.user_id);
  return { users, total: json.total };
}

const actOn = (id: string, localpart: string, token = chief) => call(id, { token, path: { userId: at(localpart) } });

test("people are listed by their addresses, with what administrators may know of them", async () => {
  const { json } = await call("listPeople", { token: chief });
  assert.equal(json.total, 4);
  assert.deepEqual(
    json.people.map((person: { readonly user_id: string }) => person.user_id),
    ["chefin", "gregor", "m.aydin", "zoe"].map(at),
  );
  const now = server.clock.now();
  assert.deepEqual(json.people[2], {
    user_id: at("m.aydin"),
    display_name: "Miriam Aydın",
    email: "miriam.aydin@im.musterland.example",
    administrator: false,
    state: "active",
    created_at: now,
  });
  assert.deepEqual(json.people[0].last_seen_at, now, "seen just now, and stored nowhere yet");
});

test("people are found by name, address and e-mail, however it is written", async () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ["", ["chefin", "gregor", "m.aydin", "zoe"]],
    ["  ", ["chefin", "gregor", "m.aydin", "zoe"]],
    ["mueller", ["gregor"]],
    ["MULL", ["gregor"]],
    ["aydin miriam", ["m.aydin"]],
    ["@gregor:im.musterland.example", ["gregor"]],
    ["gregor:elsewhere.example", []],
    ["zoe@amt", ["zoe"]],
    ["Miriam.Aydin@im.musterland.example", ["m.aydin"]],
    ["amt.example", []],
    ["@", []],
    ["%", []],
    ["nobody\u0000", []],
  ];
  for (const [search, localparts] of found) {
    const users = localparts.map(at);
    assert.deepEqual(await listed({ search }), { users, total: users.length }, search);
  }
});

test("pages follow each other to the end", async () => {
  const first = await call("listPeople", { token: chief, query: { limit: "3" } });
  assert.deepEqual([first.json.people.length, first.json.total], [3, 4]);
  const second = await call("listPeople", { token: chief, query: { limit: "3", from: first.json.next_from } });
  assert.deepEqual(second.json.people[0].user_id, at("zoe"));
  assert.equal(second.json.next_from, undefined);
  const past = { token: chief, query: { from: `${at("zoe")}\u0000` } };
  assertRefused(await call("listPeople", past), 400, "M_INVALID_PARAM");
  for (const query of [{ limit: "0" }, { limit: "501" }, { filter: "everybody" }]) {
    assertRefused(await call("listPeople", { token: chief, query }), 400, "M_INVALID_PARAM");
  }
});

test("somebody is shown with their devices", async () => {
  await matrix("getTokenOwner", { token: miriam.access_token });
  const { json } = await actOn("getPerson", "m.aydin");
  assert.deepEqual(json.devices, [{ device_id: miriam.device_id, last_seen_at: server.clock.now() }]);
  assert.equal(json.last_seen_at, server.clock.now());
  assertRefused(await actOn("getPerson", "nobody"), 404, "M_NOT_FOUND");
  const broken = await call("getPerson", { token: chief, path: { userId: "@a\u0000:im.musterland.example" } });
  assertRefused(broken, 400, "M_INVALID_PARAM");
});

test("all of it is for administrators alone", async () => {
  for (const id of ["getPerson", "lockPerson", "unlockPerson", "signOutPerson"]) {
    assertRefused(await actOn(id, "gregor", miriam.access_token), 403, "M_FORBIDDEN");
    assertRefused(await call(id, { path: { userId: at("gregor") } }), 401, "M_MISSING_TOKEN");
  }
  assertRefused(await call("listPeople", { token: miriam.access_token }), 403, "M_FORBIDDEN");
  assert.deepEqual((await actOn("getPerson", "gregor")).json.state, "active");
});

test("who is locked can do nothing but sign out, and everything again once unlocked", async () => {
  assert.equal((await actOn("lockPerson", "m.aydin")).status, 200);
  assert.deepEqual(await listed({ filter: "locked" }), { users: [at("m.aydin")], total: 1 });
  assert.deepEqual(await listed({ filter: "locked", search: "gregor" }), { users: [], total: 0 });
  const refused = [
    await matrix("getTokenOwner", { token: miriam.access_token }),
    await matrix("getDevices", { token: miriam.access_token }),
    await matrix("refresh", { body: { refresh_token: miriam.refresh_token } }),
    await login("m.aydin"),
  ];
  for (const answer of refused) {
    assertRefused(answer, 401, "M_USER_LOCKED");
    assert.equal(answer.json.soft_logout, true);
  }
  // Where nobody need be signed in they are nobody.
  assert.equal((await matrix("getVersions", { token: miriam.access_token })).status, 200);
  assert.equal((await actOn("unlockPerson", "m.aydin")).status, 200);
  assert.equal((await matrix("getTokenOwner", { token: miriam.access_token })).json.device_id, miriam.device_id);
  assert.equal((await matrix("refresh", { body: { refresh_token: miriam.refresh_token } })).status, 200);
  assert.deepEqual((await listed({ filter: "locked" })).users, []);
});

test("a lock outlives a restart, and the locked may sign out", async () => {
  const leaving = await signIn("gregor");
  await actOn("lockPerson", "gregor");
  server = await server.restart();
  connect();
  assertRefused(await matrix("getTokenOwner", { token: leaving.access_token }), 401, "M_USER_LOCKED");
  assert.equal((await matrix("logout_all", { token: leaving.access_token })).status, 200);
  assertRefused(await matrix("getTokenOwner", { token: leaving.access_token }), 401, "M_UNKNOWN_TOKEN");
  await actOn("unlockPerson", "gregor");
});

test("nobody locks themselves, and the last administrator stays", async () => {
  assertRefused(await actOn("lockPerson", "chefin"), 403, "M_FORBIDDEN");
  assertRefused(await control("lockPerson", { path: { userId: at("chefin") } }), 403, "M_FORBIDDEN");
  const passwordHash = await server.services.passwords.hash("pw");
  await server.services.accounts.create({ localpart: "vize", passwordHash, isAdmin: true });
  assert.deepEqual((await listed({ filter: "administrators" })).users, [at("chefin"), at("vize")]);
  const path = { userId: at("chefin") };
  assert.equal((await control("lockPerson", { path })).status, 200);
  assertRefused(await control("lockPerson", { path: { userId: at("vize") } }), 403, "M_FORBIDDEN");
  assertRefused(await call("listPeople", { token: chief }), 401, "M_USER_LOCKED");
  assert.equal((await control("unlockPerson", { path })).status, 200);
});

test("two administrators who lock each other at once do not both succeed", async () => {
  const vize = (await signIn("vize")).access_token;
  const answers = await Promise.all([actOn("lockPerson", "vize"), actOn("lockPerson", "chefin", vize)]);
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  for (const localpart of ["vize", "chefin"]) await control("unlockPerson", { path: { userId: at(localpart) } });
});

test("whose devices are signed out signs in anew", async () => {
  const [one, two] = [await signIn("zoe"), await signIn("zoe")];
  assert.equal((await actOn("signOutPerson", "zoe")).status, 200);
  for (const { access_token, refresh_token } of [one, two]) {
    assertRefused(await matrix("getTokenOwner", { token: access_token }), 401, "M_UNKNOWN_TOKEN");
    assertRefused(await matrix("refresh", { body: { refresh_token } }), 401, "M_UNKNOWN_TOKEN");
  }
  assert.deepEqual((await actOn("getPerson", "zoe")).json.devices, []);
  assert.equal((await login("zoe")).status, 200);
  assertRefused(await actOn("signOutPerson", "nobody"), 404, "M_NOT_FOUND");
});

test("each act that changed something stands in the audit trail, with who did it", async () => {
  await actOn("unlockPerson", "zoe");
  await actOn("lockPerson", "zoe");
  await actOn("lockPerson", "zoe");
  const entries = (await audit.list(server.database.reads, 0, 100)).slice(-2);
  assert.deepEqual(
    entries.map(({ actor, action, facts }) => [actor, action, facts]),
    [
      [at("chefin"), "person.signed-out", `{"userId":"${at("zoe")}"}`],
      [at("chefin"), "person.locked", `{"userId":"${at("zoe")}"}`],
    ],
  );
});

test("the specification's own operations lock people too, but no administrators", async () => {
  const lock = (userId: string, locked: boolean, token = chief) =>
    matrix("setAdminLockUser", { token, path: { userId }, body: { locked } });
  const isLocked = (userId: string, token = chief) => matrix("getAdminLockUser", { token, path: { userId } });
  assert.deepEqual((await lock(at("gregor"), true)).json, { locked: true });
  assert.deepEqual((await isLocked(at("gregor"))).json, { locked: true });
  assert.deepEqual((await lock(at("gregor"), false)).json, { locked: false });
  assert.deepEqual((await isLocked(at("gregor"))).json, { locked: false });
  for (const ask of [isLocked, (userId: string, token?: string) => lock(userId, true, token)]) {
    assertRefused(await ask(at("gregor"), miriam.access_token), 403, "M_FORBIDDEN");
    assertRefused(await ask(at("nobody"), miriam.access_token), 403, "M_FORBIDDEN");
    assertRefused(await ask(at("chefin")), 403, "M_FORBIDDEN");
    assertRefused(await ask(at("vize")), 403, "M_FORBIDDEN");
    assertRefused(await ask(at("nobody")), 404, "M_NOT_FOUND");
    assertRefused(await ask("@gregor:elsewhere.example"), 400, "M_INVALID_PARAM");
  }
});

test("who is suspended signs in and reads, and the specification's operations say so", async () => {
  const suspend = (suspended: boolean, userId = at("gregor"), token = chief) =>
    matrix("setAdminSuspendUser", { token, path: { userId }, body: { suspended } });
  const isSuspended = async () =>
    (await matrix("getAdminSuspendUser", { token: chief, path: { userId: at("gregor") } })).json;
  const { access_token: token } = await signIn("gregor");
  assert.deepEqual((await suspend(true)).json, { suspended: true });
  assert.deepEqual(await isSuspended(), { suspended: true });
  assert.equal((await matrix("getTokenOwner", { token })).status, 200);
  assert.equal((await login("gregor")).status, 200);
  for (const id of ["createRoom", "joinRoom", "sendMessage", "setProfileField", "inviteUser"]) {
    const path = {
      roomId: "!a:b",
      roomIdOrAlias: "!a:b",
      eventType: "a",
      txnId: "1",
      userId: at("gregor"),
      keyName: "a",
    };
    assertRefused(await matrix(id, { token, path, body: {} }), 403, "M_USER_SUSPENDED");
  }
  server = await server.restart();
  connect();
  assertRefused(await matrix("createRoom", { token, body: {} }), 403, "M_USER_SUSPENDED");
  assert.deepEqual((await suspend(false)).json, { suspended: false });
  assert.deepEqual(await isSuspended(), { suspended: false });
  assertRefused(await suspend(true, at("vize")), 403, "M_FORBIDDEN");
  assertRefused(await suspend(true, at("gregor"), miriam.access_token), 403, "M_FORBIDDEN");
  assertRefused(await suspend(true, "@gregor:elsewhere.example"), 400, "M_INVALID_PARAM");
});

test("administrators are told that they may lock and suspend", async () => {
  const capability = async (token: string) =>
    (await matrix("getCapabilities", { token })).json.capabilities["m.account_moderation"];
  assert.deepEqual(await capability(chief), { lock: true, suspend: true });
  assert.equal(await capability(miriam.access_token), undefined);
});

test("among thousands a page holds what it should, and the total counts all", async () => {
  const names = Array.from({ length: 5_000 }, (_, number) => `person${String(number).padStart(5, "0")}`);
  await createCast({ ...server.parts, accounts: server.services.accounts }, names, null);
  const { users, total } = await listed({ search: "person0499", limit: "3" });
  assert.deepEqual([users.length, users[0], total], [3, at("person04990"), 10]);
  assert.equal((await listed()).total, 5_005);
});
