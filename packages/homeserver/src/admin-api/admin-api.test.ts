import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { findBreak } from "@botschaft/platform/audit";
import { audit } from "@botschaft/storage";
import { type AccountsServer, startAccountsServer } from "../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../testing/contract-client.ts";

let server: AccountsServer;
let call: ReturnType<typeof contractClient>;
let control: ReturnType<typeof contractClient>;
let administrator: string;
let person: string;

const claim = {
  authority_name: "Innenministerium Musterland",
  display_name: "Oluwaseun Adeyemi",
  localpart: "oluwaseun.adeyemi",
  email: "Oluwaseun@im.musterland.example",
  password: "zwölf Zeichen",
  initial_device_display_name: "Dienstrechner",
};

before(async () => {
  server = await startAccountsServer({ registration: "invitation", isTrial: true });
  call = contractClient(server.client, "botschaft");
  control = contractClient(server.control, "botschaft");
});
after(() => server.close());

async function newLink() {
  const made = await server.services.firstAdministrator.makeLink();
  assert.ok(made);
  return { ...made, token: made.link.split("#")[1] ?? "" };
}

test("before there is an administrator, anybody may see that one is needed", async () => {
  assert.deepEqual((await call("getFirstAdministrator")).json, { needed: true, server_name: "im.musterland.example" });
  assert.deepEqual((await call("getAuthority")).json, { server_name: "im.musterland.example", trial: true });
});

test("the link stands in a file that only its owner may read, and each start ends the one before", async () => {
  const first = await newLink();
  const second = await newLink();
  assert.notEqual(first.token, second.token);
  assert.match(second.link, /^https:\/\/im\.musterland\.example\/start#[A-Za-z0-9_-]{43}$/);
  assert.equal(second.file, join(server.dataFolder, "first-administrator.txt"));
  assert.equal(await readFile(second.file, "utf8"), `${second.link}\n`);
  assert.equal((await stat(second.file)).mode & 0o777, 0o600);
  assertRefused(await call("claimFirstAdministrator", { body: { ...claim, token: first.token } }), 403, "M_FORBIDDEN");
});

test("a link is over after a day", async () => {
  const { token } = await newLink();
  server.clock.pass(24 * 3_600_000);
  assertRefused(await call("claimFirstAdministrator", { body: { ...claim, token } }), 403, "M_FORBIDDEN");
});

test("a claim that asks wrongly is refused and ends nothing", async () => {
  const { token } = await newLink();
  const refusals: readonly (readonly [object, string])[] = [
    [{ password: "elf Zeichen" }, "M_WEAK_PASSWORD"],
    [{ localpart: "Großbuchstabe" }, "M_INVALID_USERNAME"],
    [{ display_name: "a\u0000" }, "M_INVALID_PARAM"],
    [{ display_name: "" }, "M_INVALID_PARAM"],
    [{ authority_name: "a\u0000" }, "M_INVALID_PARAM"],
    [{ email: "keine Adresse" }, "M_INVALID_PARAM"],
    [{ token: undefined }, "M_MISSING_PARAM"],
    [{ authority_name: undefined }, "M_MISSING_PARAM"],
    [{ localpart: undefined }, "M_MISSING_PARAM"],
    [{ password: 5 }, "M_BAD_JSON"],
  ];
  for (const [fields, errcode] of refusals) {
    assertRefused(await call("claimFirstAdministrator", { body: { token, ...claim, ...fields } }), 400, errcode);
  }
  assertRefused(await call("claimFirstAdministrator"), 400, "M_NOT_JSON");
  const both = await Promise.all(
    ["first", "second"].map((localpart) => {
      return call("claimFirstAdministrator", { body: { ...claim, token, localpart, email: undefined } });
    }),
  );
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 403]);
  const winner = both.find(({ status }) => status === 200)?.json;
  assert.equal(winner.expires_in_ms, 300_000);
  await dismiss(winner.user_id);
});

/** So that the next test begins without an administrator again. */
async function dismiss(userId: string): Promise<void> {
  const text =
    "UPDATE account SET is_admin = false FROM person WHERE person.user_nid = account.user_nid AND user_id = $1";
  await server.database.writer.commit([{ name: "", text, values: [userId] }]);
}

test("whoever holds the link names the authority and is signed in", async () => {
  const { token, file } = await newLink();
  const { status, json } = await call("claimFirstAdministrator", { body: { ...claim, token } });
  assert.equal(status, 200);
  assert.equal(json.user_id, "@oluwaseun.adeyemi:im.musterland.example");
  administrator = json.access_token;
  const devices = contractClient(server.client);
  const device = await devices("getDevice", { token: administrator, path: { deviceId: json.device_id } });
  assert.equal(device.json.display_name, "Dienstrechner");
  await assert.rejects(stat(file), { code: "ENOENT" });
  assert.equal((await call("getAuthority")).json.name, "Innenministerium Musterland");
  assert.equal((await call("getFirstAdministrator")).json.needed, false);
  assertRefused(await call("claimFirstAdministrator", { body: { ...claim, token } }), 403, "M_FORBIDDEN");
  assert.equal(await server.services.firstAdministrator.makeLink(), undefined);
});

test("invitations are made, listed, looked up and withdrawn", async () => {
  const { json } = await call("createInvitation", { token: administrator, body: { greeting_name: "Jonas Petersen" } });
  assert.equal(json.link, `https://im.musterland.example/invite#${json.token}`);
  assert.equal(json.expires_at - server.clock.now(), 7 * 24 * 3_600_000);
  assert.deepEqual((await call("lookUpInvitation", { body: { token: json.token } })).json, {
    greeting_name: "Jonas Petersen",
    invited_by: "Oluwaseun Adeyemi",
    authority_name: "Innenministerium Musterland",
    server_name: "im.musterland.example",
    expires_at: json.expires_at,
  });
  const listed = (await call("listInvitations", { token: administrator })).json.invitations;
  assert.deepEqual(listed[0], {
    invitation_id: json.invitation_id,
    greeting_name: "Jonas Petersen",
    created_by: "@oluwaseun.adeyemi:im.musterland.example",
    created_at: server.clock.now(),
    expires_at: json.expires_at,
    state: "open",
  });
  assert.ok(!JSON.stringify(listed).includes(json.token));
  const path = { invitationId: json.invitation_id };
  assert.deepEqual((await call("withdrawInvitation", { token: administrator, path })).json, {});
  assertRefused(await call("withdrawInvitation", { token: administrator, path }), 404, "M_NOT_FOUND");
  assertRefused(await call("lookUpInvitation", { body: { token: json.token } }), 404, "M_NOT_FOUND");
  const after = (await call("listInvitations", { token: administrator })).json.invitations;
  assert.equal(after[0].state, "withdrawn");
});

test("an invitation may be over sooner, and tells who used it", async () => {
  const short = await call("createInvitation", { token: administrator, body: { expires_in_ms: 1000 } });
  server.clock.pass(1000);
  assertRefused(await call("lookUpInvitation", { body: { token: short.json.token } }), 404, "M_NOT_FOUND");
  const used = await call("createInvitation", { token: administrator });
  const auth = { type: "m.login.registration_token", token: used.json.token };
  const matrix = contractClient(server.client);
  const registered = await matrix("register", { body: { username: "jonas", password: "zwölf Zeichen", auth } });
  person = registered.json.access_token;
  const { invitations } = (await call("listInvitations", { token: await signInAgain() })).json;
  const [newest, older] = invitations;
  assert.deepEqual([newest.state, newest.used_by], ["used", "@jonas:im.musterland.example"]);
  assert.equal(older.state, "expired");
});

async function signInAgain(): Promise<string> {
  const body = {
    type: "m.login.password",
    identifier: { type: "m.id.thirdparty", medium: "email", address: "oluwaseun@im.musterland.example" },
    password: claim.password,
  };
  administrator = (await contractClient(server.client)("login", { body })).json.access_token;
  return administrator;
}

test("what invitations are asked wrongly", async () => {
  for (const [body, errcode] of [
    [{ greeting_name: "" }, "M_INVALID_PARAM"],
    [{ greeting_name: "a\u0000" }, "M_INVALID_PARAM"],
    [{ greeting_name: 5 }, "M_BAD_JSON"],
    [{ expires_in_ms: 0 }, "M_INVALID_PARAM"],
    [{ expires_in_ms: "soon" }, "M_BAD_JSON"],
  ] as const) {
    assertRefused(await call("createInvitation", { token: administrator, body }), 400, errcode);
  }
  for (const invitationId of ["zzzzzz", "!", "A", "1e400"]) {
    const answer = await call("withdrawInvitation", { token: administrator, path: { invitationId } });
    assertRefused(answer, 404, "M_NOT_FOUND");
  }
  assertRefused(await call("lookUpInvitation", { body: {} }), 400, "M_MISSING_PARAM");
  assertRefused(await call("lookUpInvitation", { body: { token: "unknown" } }), 404, "M_NOT_FOUND");
});

test("only administrators may do any of it", async () => {
  const calls = [
    ["createInvitation", {}],
    ["listInvitations", {}],
    ["withdrawInvitation", { path: { invitationId: "1" } }],
    ["setAuthority", { body: { name: "Wir" } }],
  ] as const;
  for (const [id, options] of calls) {
    assertRefused(await call(id, options), 401, "M_MISSING_TOKEN");
    assertRefused(await call(id, { ...options, token: person }), 403, "M_FORBIDDEN");
  }
});

test("the authority's name may change", async () => {
  assert.deepEqual((await call("setAuthority", { token: administrator, body: { name: "Ministerium" } })).json, {});
  assert.equal((await call("getAuthority")).json.name, "Ministerium");
  assertRefused(await call("setAuthority", { token: administrator, body: { name: "" } }), 400, "M_INVALID_PARAM");
  assertRefused(await call("setAuthority", { token: administrator, body: {} }), 400, "M_MISSING_PARAM");
});

test("over the control socket invitations need no token, and nothing else is there", async () => {
  const { json } = await control("createInvitation", { body: { greeting_name: "Karla" } });
  const { invitations } = (await control("listInvitations")).json;
  assert.deepEqual([invitations[0].invitation_id, invitations[0].created_by], [json.invitation_id, undefined]);
  const path = { invitationId: json.invitation_id };
  assert.deepEqual((await control("withdrawInvitation", { path })).json, {});
  assertRefused(await control("setAuthority", { body: { name: "Wir" } }), 404, "M_UNRECOGNIZED");
  assertRefused(await control("claimFirstAdministrator", { body: claim }), 404, "M_UNRECOGNIZED");
});

test("each act stands in a chain in which a changed entry shows", async () => {
  const entries = await audit.list(server.database.reads, 0, 1000);
  assert.deepEqual([...new Set(entries.map(({ action }) => action))].toSorted(), [
    "administrator.first",
    "authority.named",
    "invitation.created",
    "invitation.withdrawn",
  ]);
  assert.deepEqual([...new Set(entries.map(({ actor }) => actor))].slice(-2), [
    "@oluwaseun.adeyemi:im.musterland.example",
    "terminal",
  ]);
  assert.equal(findBreak(entries), undefined);
  const forged = entries.map((entry) =>
    entry.seq === 3 ? { ...entry, actor: "@mallory:im.musterland.example" } : entry,
  );
  assert.equal(findBreak(forged), 3);
  assert.equal(findBreak(entries.toSpliced(3, 1)), 5);
});

test("what the administrator named is there after a restart", async () => {
  server = await server.restart();
  call = contractClient(server.client, "botschaft");
  assert.equal((await call("getAuthority")).json.name, "Ministerium");
  assert.equal((await call("listInvitations", { token: administrator })).status, 200);
});

test("in a closed server nobody is invited", async () => {
  const closed = await startAccountsServer({ registration: "closed" });
  const ask = contractClient(closed.control, "botschaft");
  assertRefused(await ask("createInvitation"), 403, "M_FORBIDDEN");
  await closed.close();
});
