import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { admin, befriend, north, openStage, type Stage, south } from "../testing/border-stage.ts";

let stage: Stage;

before(async () => {
  stage = await openStage();
  await befriend(stage, north);
  await befriend(stage, south);
});
after(() => stage.close());

async function run(text: string) {
  const [result] = await stage.database.writer.commit([{ name: "", text, values: [] }]);
  return result?.rows ?? [];
}

async function rowCount(): Promise<number> {
  const [row] = await run("SELECT count(*) FROM border.log");
  return Number(row?.count);
}

const secret = "Der Haushaltsentwurf";
const naming: JsonObject = {
  type: "m.room.message",
  sender: `@nora:${north}`,
  content: { body: secret, url: "mxc://evil.example/a" },
};

function refuseNaming(times: number): void {
  const crossing = { kind: "event", server: north, roomId: "!r:own.example", eventType: "m.room.message" };
  for (let at = 0; at < times; at++) {
    stage.border.inbound({ ...crossing, sender: `@nora:${north}`, eventId: `$e${at}`, event: naming });
  }
}

test("the same refusal again and again is one entry a minute, which counts, with facts and never content", async () => {
  const { border, clock } = stage;
  const before = await rowCount();
  refuseNaming(10_000);
  assert.equal(await rowCount(), before);
  clock.pass(60_000);
  const { entries } = await border.desk.listLog({ limit: 1 });
  const [entry] = entries;
  assert.equal(await rowCount(), before + 1);
  assert.deepEqual(
    [entry?.kind, entry?.server_name, entry?.direction, entry?.rule, entry?.count, entry?.actor],
    ["refusal", north, "in", "names-outside", 10_000, undefined],
  );
  assert.deepEqual(entry?.facts, {
    kind: "event",
    event_type: "m.room.message",
    event_id: "$e0",
    room_id: "!r:own.example",
    sender: `@nora:${north}`,
    last_at: clock.now() - 60_000,
  });
  assert.equal(entry?.why, "It names evil.example, which is no partner");
  assert.deepEqual(
    entry?.steps.map(({ rule, matched }) => [rule, matched]),
    [
      ["partners", false],
      ["partner-waiting", false],
      ["partner-cut", false],
      ["partner-stopped", false],
      ["names-outside", true],
    ],
  );
  assert.ok(!JSON.stringify(await run("SELECT * FROM border.log")).includes(secret));
});

test("whoever reads sees what was refused up to now, and partners show their last refusals", async () => {
  const { border } = stage;
  border.inbound({ kind: "invite", server: north, sender: "@x:evil.example" });
  for (const server of ["a.example", "b.example", "c.example"])
    border.outbound({ kind: "join", server: south, servers: [server] });
  const { partners } = await border.desk.listPartners();
  const refusals = partners.map(({ last_refusals }) => last_refusals.map(({ facts, count }) => [facts.kind, count]));
  assert.deepEqual(refusals, [
    [
      ["invite", 1],
      ["event", 10_000],
    ],
    [["join", 3]],
  ]);
});

test("a flood of names that nobody knows costs a bounded number of rows", async () => {
  const { border, clock } = stage;
  const before = await rowCount();
  for (let at = 0; at < 20_000; at++) border.checkServer(`s${at}.evil.example` as typeof north, "in");
  clock.pass(60_000);
  await border.desk.verifyLog();
  const written = (await rowCount()) - before;
  assert.ok(written <= 17, `${written} rows`);
  const { entries } = await border.desk.listLog({ limit: written });
  assert.equal(
    entries.reduce((sum, { count }) => sum + count, 0),
    20_000,
  );
});

test("pages, by partner and by kind", async () => {
  const { desk } = stage.border;
  const all = (await desk.listLog({ limit: 500 })).entries.map(({ seq }) => seq);
  const paged: number[] = [];
  for (let before: number | undefined = undefined as number | undefined; ; ) {
    const { entries, next_before } = await desk.listLog({ limit: 3, ...(before === undefined ? {} : { before }) });
    paged.push(...entries.map(({ seq }) => seq));
    if (next_before === undefined) break;
    before = next_before;
  }
  assert.deepEqual(paged, all);
  const changes = (await desk.listLog({ partner: south, kind: "change" })).entries;
  assert.deepEqual(
    changes.map(({ action }) => action),
    ["partner.compared", "partner.added"],
  );
  assert.ok((await desk.listLog({ partner: north, kind: "refusal" })).entries.every(({ rule }) => rule !== undefined));
  assert.deepEqual((await desk.listLog({ partner: "nobody.example" })).entries, []);
});

test("a change is written with the refusals before it, in their order", async () => {
  const { border } = stage;
  refuseNaming(2);
  await border.desk.cutPartner(admin, south, "Vorfall 2026-114");
  const { entries } = await border.desk.listLog({ limit: 2 });
  assert.deepEqual(
    entries.map(({ action, actor, count, facts }) => [action, actor, count, facts.reason]),
    [
      ["partner.cut", admin.name, 1, "Vorfall 2026-114"],
      ["refused", undefined, 2, undefined],
    ],
  );
});

test("refusals outlive that they could not be written, and a change that could not be written did not happen", async () => {
  const { border } = stage;
  await run("ALTER TABLE border.log RENAME TO elsewhere");
  refuseNaming(3);
  await assert.rejects(border.desk.restorePartner(admin, south));
  await assert.rejects(border.desk.listLog({}));
  await run("ALTER TABLE border.elsewhere RENAME TO log");
  const [entry] = (await border.desk.listLog({ limit: 1 })).entries;
  assert.deepEqual([entry?.rule, entry?.count], ["names-outside", 3]);
  assert.equal(border.checkServer(south, "out").ok, false);
  assert.equal((await border.desk.restorePartner(admin, south)).state, "connected");
});

test("others' texts are bounded, and hold nothing that a database or a terminal stumbles over", async () => {
  const { border } = stage;
  border.inbound({
    kind: "event",
    server: north,
    eventType: `\u0000\u001b[31m\ud800${"x".repeat(70_000)}`,
    sender: "@x:evil",
  });
  const [entry] = (await border.desk.listLog({ limit: 1 })).entries;
  const type = String(entry?.facts.event_type);
  assert.equal(type.length, 255);
  assert.ok(type.isWellFormed() && !/\p{Cc}/u.test(type));
});

test("an entry that was changed, or left out, is found", async () => {
  const { desk } = stage.border;
  const { entries, ok } = await desk.verifyLog();
  assert.ok(ok && entries > 10);
  await run("UPDATE border.log SET facts = replace(facts, '114', '115') WHERE facts LIKE '%Vorfall%'");
  const [{ seq = 0 } = {}] = (await desk.listLog({ limit: 500 })).entries.filter(
    ({ action }) => action === "partner.cut",
  );
  assert.deepEqual(await desk.verifyLog(), { ok: false, entries: seq - 1, broken_at: seq });
  await run(`DELETE FROM border.log WHERE seq = ${seq}`);
  assert.deepEqual(await desk.verifyLog(), { ok: false, entries: seq - 1, broken_at: seq + 1 });
});

test("codes stand in the log without their secret, made and withdrawn once", async () => {
  const { desk } = stage.border;
  const { invitation_id, code } = await desk.createInvitation(admin, undefined);
  assert.deepEqual(
    (await desk.listInvitations()).map(({ state, created_by }) => [state, created_by]),
    [["open", admin.name]],
  );
  await desk.withdrawInvitation({ name: "terminal" }, invitation_id);
  await assert.rejects(desk.withdrawInvitation(admin, invitation_id), { errcode: "M_NOT_FOUND" });
  assert.deepEqual(
    (await desk.listInvitations()).map(({ state }) => state),
    ["withdrawn"],
  );
  const written = (await desk.listLog({ kind: "change" })).entries.filter(({ action }) =>
    action.startsWith("invitation."),
  );
  assert.deepEqual(
    written.map(({ action, actor, facts }) => [action, actor, facts.invitation_id]),
    [
      ["invitation.withdrawn", "terminal", invitation_id],
      ["invitation.created", admin.name, invitation_id],
    ],
  );
  const stored = JSON.stringify([await run("SELECT * FROM border.log"), await run("SELECT * FROM border.invitation")]);
  const { 4: inside } = JSON.parse(
    Buffer.from(code.slice("botschaft1-".length), "base64url")
      .toString("latin1")
      .replace(/\][^\]]*$/s, "]"),
  );
  assert.ok(typeof inside === "string" && inside.length > 20 && !stored.includes(inside));
});
