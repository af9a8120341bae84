import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { prepareControlSocket } from "@botschaft/platform/control-socket";
import { runCommand } from "../run-command.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-partner-"));
after(() => rm(home, { recursive: true }));

async function call(...args: readonly string[]) {
  const said = { out: "", err: "" };
  const print = (part: string) => {
    said.out += part;
  };
  const note = (part: string) => {
    said.err += part;
  };
  const code = await runCommand(args, { environment: { BOTSCHAFT_DATA: home }, print, note });
  return { code, ...said };
}

type Answer = { readonly status?: number; readonly body: object };

/** A server on the control socket that answers with these, one after the other. */
async function serve(t: { after(fn: () => void): void }, ...answers: readonly Answer[]) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { status = 200, body = {} } = answers[asked.length] ?? {};
    const sent = await text(request);
    asked.push(`${request.method} ${request.url?.replace("/_botschaft/v1/border", "")} ${sent}`.trim());
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  const path = await prepareControlSocket(home);
  await new Promise<void>((resolve) => {
    server.listen(path, resolve);
  });
  t.after(() => server.close());
  return asked;
}

const digits = "40312 99017 25583 10426 77390 61158";
const justiz = {
  server_name: "justiz.example",
  name: "Justiz\u001b[2J",
  state: "connected",
  since: 1796119200000,
  added_at: 1796119200000,
  compared: false,
  software: "botschaft",
  digits,
  keys: [{ key_id: "ed25519:a", fingerprint: "b41f 7c02", pinned_at: 0 }],
  health: {},
  last_refusals: [],
};
const refusal = {
  seq: 41,
  at: 1796119200000,
  kind: "refusal",
  direction: "in",
  server_name: "justiz.example",
  action: "refused",
  rule: "partner-cut",
  why: "justiz.example is cut off",
  count: 12,
  facts: { event_type: "m.room.message", room_id: "!a:im.example", last_at: 1796119200000 },
  steps: [],
};

test("partner invite prints the code alone, and what to do with it beside it", async (t) => {
  const asked = await serve(t, { body: { invitation_id: "1", code: "botschaft1-abc", expires_at: 1796119200000 } });
  const { code, out, err } = await call("partner", "invite", "--days", "2");
  assert.deepEqual({ code, out }, { code: 0, out: "botschaft1-abc\n" });
  assert.equal(
    err,
    "A code for one other authority, to be answered once, until 2026-12-01 10:00 UTC.\nIts administrator calls: npx botschaft partner accept CODE\n",
  );
  assert.deepEqual(asked, ['POST /invitations {"expires_in_ms":172800000}']);
});

test("partner accept says whose the code is before it is answered, and prints the digits alone", async (t) => {
  const asked = await serve(t, { body: { ...justiz, expires_at: 0 } }, { body: justiz });
  const { code, out, err } = await call("partner", "accept", "botschaft1-a", "bc");
  assert.deepEqual({ code, out }, { code: 0, out: `${digits}\n` });
  assert.match(
    err,
    /^The code is from Justiz�\[2J \(justiz\.example\); asking it …\n.* is a partner now\. .*telephone:\n$/,
  );
  assert.deepEqual(asked, [
    'POST /partners/look_up {"code":"botschaft1-abc"}',
    'POST /partners/accept {"code":"botschaft1-abc"}',
  ]);
});

test("in internal mode both commands say which setting to change", async (t) => {
  const error = "This server speaks with no other servers (internal mode): set BOTSCHAFT_FEDERATION to closed";
  const refused = { status: 403, body: { errcode: "M_FORBIDDEN", error } };
  await serve(t, refused, refused);
  for (const args of [["invite"], ["accept", "botschaft1-abc"]]) {
    assert.deepEqual(await call("partner", ...args), { code: 1, out: "", err: `The server refused: ${error}\n` });
  }
});

test("a server of other software is added, and connected once its digits were compared", async (t) => {
  const asked = await serve(t, { body: { ...justiz, state: "waiting" } }, { body: justiz });
  const added = await call("partner", "add", "justiz.example", "--name", "Justiz");
  assert.deepEqual([added.code, added.out], [0, `${digits}\n`]);
  assert.match(
    added.err,
    /waits: nothing is exchanged before .*\nThen: npx botschaft partner add justiz\.example --compared "DIGITS"\n$/,
  );
  const compared = await call("partner", "add", "justiz.example", "--compared", digits);
  assert.match(compared.err, /^The digits are the same: .* is connected\.\n$/);
  assert.deepEqual(asked, [
    'POST /partners {"server_name":"justiz.example","name":"Justiz"}',
    `POST /partners/justiz.example/confirm {"digits":"${digits}"}`,
  ]);
});

test("the kill switch, the way back and the withdrawal", async (t) => {
  const stopped = { ...justiz, state: "stopped" };
  const asked = await serve(
    t,
    { body: { ...justiz, state: "cut" } },
    { body: justiz },
    { body: stopped },
    { body: justiz },
  );
  assert.match((await call("partner", "cut", "justiz.example", "--reason", "Vorfall")).err, /is cut off/);
  assert.match((await call("partner", "restore", "justiz.example")).err, /is connected again\.\n$/);
  assert.match(
    (await call("partner", "restore", "justiz.example")).err,
    /is stopped, since its keys changed: .*--compared/,
  );
  assert.match(
    (await call("partner", "restore", "justiz.example", "--compared", digits)).err,
    /^The digits are the same/,
  );
  assert.match(
    (await call("partner", "remove", "justiz.example:8448")).err,
    /^justiz\.example:8448 is no partner any more/,
  );
  assert.deepEqual(asked, [
    'POST /partners/justiz.example/cut {"reason":"Vorfall"}',
    "POST /partners/justiz.example/restore",
    "POST /partners/justiz.example/restore",
    `POST /partners/justiz.example/confirm {"digits":"${digits}"}`,
    "DELETE /partners/justiz.example%3A8448",
  ]);
});

test("partner list prints a line each, and says what nobody means", async (t) => {
  const failing = { reachable: false, failing_since: 1796119200000 };
  const one = { ...justiz, compared: true, health: { reachable: true } };
  await serve(
    t,
    { body: { federation: "closed", partners: [one, { ...justiz, server_name: "x.example", health: failing }] } },
    { body: { federation: "closed", partners: [] } },
    { body: { federation: "internal", partners: [] } },
  );
  const { out } = await call("partner", "list");
  const [first, second] = out.split("\n");
  assert.match(
    first ?? "",
    /^justiz\.example {2}connected since 2026-12-01 10:00 UTC {2}compared +reachable +Justiz�\[2J$/,
  );
  assert.match(
    second ?? "",
    /^x\.example +connected since .* {2}not compared {2}not reached since 2026-12-01 10:00 UTC/,
  );
  assert.match((await call("partner", "list")).err, /"partner invite" begins/);
  assert.match((await call("partner", "list")).err, /BOTSCHAFT_FEDERATION=closed/);
});

test("partner show prints digits, keys, health and what was refused last", async (t) => {
  const health = { last_success_at: 0, certificate_expires_at: 1796119200000, queue: 2, clock_offset_ms: -1600 };
  const partner = {
    ...justiz,
    health,
    last_refusals: [refusal],
    new_keys: [{ key_id: "ed25519:b", fingerprint: "02d7" }],
  };
  await serve(t, { body: { partners: [partner] } }, { body: { partners: [] } });
  const { out } = await call("partner", "show", "justiz.example");
  for (const line of [
    /^digits +40312 99017 25583 10426 77390 61158 \(not compared\)$/m,
    /^key +ed25519:a b41f 7c02$/m,
    /^new key +ed25519:b 02d7$/m,
    /^certificate +until 2026-12-01 10:00 UTC$/m,
    /^waiting +2 to be sent$/m,
    /^its clock +-2 s ahead of ours$/m,
    /^#41 .*partner-cut/m,
  ])
    assert.match(out, line);
  const missing = await call("partner", "show", "y.example");
  assert.deepEqual(missing, { code: 1, out: "", err: "No partner is called y.example.\n" });
});

test("codes that were made are listed and withdrawn", async (t) => {
  const made = { invitation_id: "abc", state: "open", expires_at: 1796119200000, created_at: 0 };
  const asked = await serve(t, { body: { invitations: [made] } }, { body: {} });
  assert.equal((await call("partner", "invitations")).out, "abc  open  until 2026-12-01 10:00 UTC  by the terminal\n");
  assert.equal((await call("partner", "invitations", "withdraw", "abc")).code, 0);
  assert.deepEqual(asked, ["GET /invitations", "DELETE /invitations/abc"]);
});

test("the log is read page by page, up to what was asked for", async (t) => {
  const asked = await serve(t, { body: { entries: [refusal], next_before: 41 } }, { body: { entries: [] } });
  const { out } = await call("border", "log", "--partner", "justiz.example", "--kind", "refusal", "--limit", "600");
  assert.equal(
    out,
    "#41  2026-12-01 10:00 UTC  justiz.example  refused: partner-cut ×12  coming in  justiz.example is cut off; event type m.room.message, room id !a:im.example, last at 2026-12-01 10:00 UTC\n",
  );
  assert.deepEqual(asked, [
    "GET /log?limit=500&partner=justiz.example&kind=refusal",
    "GET /log?limit=500&partner=justiz.example&kind=refusal&before=41",
  ]);
});

test("border log says when there is nothing, border verify whether it is whole", async (t) => {
  await serve(
    t,
    { body: { entries: [] } },
    { body: { ok: true, entries: 41 } },
    { body: { ok: false, entries: 41, broken_at: 12 } },
  );
  assert.equal((await call("border", "log")).err, "There are no such entries.\n");
  assert.match((await call("border", "verify")).err, /^The log is whole: 41 entries/);
  const broken = await call("border", "verify");
  assert.equal(broken.code, 1);
  assert.match(broken.err, /^The log is broken at entry 12: /);
});

for (const args of [
  ["partner"],
  ["partner", "befriend", "x.example"],
  ["partner", "accept"],
  ["partner", "invite", "--days", "0"],
  ["partner", "invite", "Jonas"],
  ["partner", "add"],
  ["partner", "add", "a.example", "b.example"],
  ["partner", "cut"],
  ["partner", "cut", "a.example", "--why", "because"],
  ["partner", "restore"],
  ["partner", "remove"],
  ["partner", "show"],
  ["partner", "list", "a.example"],
  ["border", "log", "a.example"],
  ["border", "log", "--limit", "many"],
  ["border", "verify", "--all"],
]) {
  test(`refused with a sentence: ${args.join(" ")}`, async () => {
    const { code, err } = await call(...args);
    assert.equal(code, 1);
    assert.match(err, /^[^\n]+\.\n$/);
    assert.doesNotMatch(err, /No server is running/);
  });
}
