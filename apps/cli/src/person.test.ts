import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { prepareControlSocket } from "@botschaft/platform/control-socket";
import { runCommand } from "./run-command.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-person-"));
after(() => rm(home, { recursive: true }));

async function call(...args: readonly string[]) {
  const said = { out: "", err: "" };
  const environment = { BOTSCHAFT_DATA: home, BOTSCHAFT_SERVER_NAME: "im.example" };
  const print = (text: string) => {
    said.out += text;
  };
  const note = (text: string) => {
    said.err += text;
  };
  const code = await runCommand(args, { environment, print, note });
  return { code, ...said };
}

/** A server on the control socket that answers with these, one after the other. */
async function serve(t: { after(fn: () => void): void }, ...answers: readonly object[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answers[asked.length] ?? {}));
    asked.push(`${request.method} ${request.url}`);
  });
  const path = await prepareControlSocket(home);
  await new Promise<void>((resolve) => {
    server.listen(path, resolve);
  });
  t.after(() => server.close());
  return asked;
}

const jonas = { user_id: "@jonas:im.example", display_name: "Jonas\u001b[2J", administrator: false, state: "active" };
const chief = { user_id: "@chefin:im.example", administrator: true, state: "locked", last_seen_at: 1796119200000 };

test("person list prints a line each, of all pages, and nothing that steers a terminal", async (t) => {
  const asked = await serve(
    t,
    { people: [jonas], next_from: "@jonas:im.example", total: 2 },
    { people: [chief], total: 2 },
  );
  const { code, out } = await call("person", "list", "jo", "nas", "--locked");
  assert.equal(code, 0);
  assert.equal(
    out,
    "@jonas:im.example  Jonas�[2J  active  never\n@chefin:im.example    locked, administrator  2026-12-01 10:00 UTC\n",
  );
  const first = "GET /_botschaft/v1/people?search=jo+nas&filter=locked&limit=500";
  assert.deepEqual(asked, [first, `${first}&from=%40jonas%3Aim.example`]);
});

test("person list says when there is nobody", async (t) => {
  await serve(t, { people: [], total: 0 });
  assert.deepEqual(await call("person", "list", "--administrators"), { code: 0, out: "", err: "Nobody.\n" });
});

test("person show prints the person and each device", async (t) => {
  const asked = await serve(t, { ...jonas, created_at: 0, devices: [{ device_id: "ABC", last_seen_at: 60_000 }] });
  const { out } = await call("person", "show", "@jonas:im.example");
  assert.match(out, /^address +@jonas:im\.example$/m);
  assert.match(out, /^device +ABC {2}\(last seen 1970-01-01 00:01 UTC\)$/m);
  assert.deepEqual(asked, ["GET /_botschaft/v1/people/%40jonas%3Aim.example"]);
});

test("an address may be given without its server", async (t) => {
  const asked = await serve(t);
  for (const name of ["jonas", "@jonas"]) assert.equal((await call("person", "lock", name)).code, 0);
  assert.deepEqual(new Set(asked), new Set(["POST /_botschaft/v1/people/%40jonas%3Aim.example/lock"]));
});

test("each act calls its operation", async (t) => {
  const asked = await serve(t);
  for (const act of ["lock", "unlock", "sign-out"]) {
    const { code, err } = await call("person", act, "@jonas:im.example");
    assert.equal(code, 0);
    assert.match(err, /^@jonas:im\.example .+\.\n$/);
  }
  const path = "POST /_botschaft/v1/people/%40jonas%3Aim.example";
  assert.deepEqual(asked, [`${path}/lock`, `${path}/unlock`, `${path}/sign_out`]);
});

test("invitations are listed and withdrawn", async (t) => {
  const invitation = { invitation_id: "k7", state: "open", created_at: 0, expires_at: 60_000, greeting_name: "Jonas" };
  const asked = await serve(t, { invitations: [invitation] }, {}, { invitations: [] });
  const { out } = await call("invitations");
  assert.equal(out, "k7  open  until 1970-01-01 00:01 UTC  Jonas  by the terminal\n");
  assert.equal((await call("invitations", "withdraw", "k7")).code, 0);
  assert.match((await call("invitations", "list")).err, /none/);
  assert.equal(asked[1], "DELETE /_botschaft/v1/invitations/k7");
});

for (const args of [
  ["person"],
  ["person", "delete", "jonas"],
  ["person", "toString"],
  ["person", "show"],
  ["person", "lock", "a", "b"],
  ["person", "list", "--locked", "--administrators"],
  ["person", "list", "--all"],
  ["invitations", "withdraw"],
  ["invitations", "list", "open"],
  ["invitations", "make"],
]) {
  test(`refused with a sentence: ${args.join(" ")}`, async () => {
    const { code, err } = await call(...args);
    assert.equal(code, 1);
    assert.match(err, /^.+\.\n$/);
  });
}
