import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { connect } from "@botschaft/platform/postgres";
import { admin, befriend, north, openStage, own, type Stage, south, west } from "./testing/border-stage.ts";

let stage: Stage;

before(async () => {
  stage = await openStage();
});
after(() => stage.close());

function statesShown() {
  return stage.border.desk.showPartners().partners.map(({ server_name, state }) => [server_name, state]);
}

test("nobody is spoken with before somebody said so", () => {
  const { border } = stage;
  assert.deepEqual(border.checkServer(own, "in"), { ok: true });
  const why = `This server speaks with partners alone, and ${north} is none`;
  assert.deepEqual(border.checkServer(north, "in"), { ok: false, rule: "partners", why });
  assert.deepEqual(border.desk.showPartners().partners, []);
});

test("a server that is added by name waits until the same digits are read out", async () => {
  const { border } = stage;
  const added = await border.desk.addPartner(admin, north, "Nordland");
  assert.deepEqual([added.state, added.name, added.compared, added.software], ["waiting", "Nordland", false, "other"]);
  assert.equal(added.added_by, admin.name);
  assert.equal(added.keys.length, 1);
  assert.equal(border.checkServer(north, "out").ok, false);
  await assert.rejects(border.desk.confirmPartner(admin, north, "00000 00000 00000 00000 00000 00000"), {
    errcode: "M_FORBIDDEN",
  });
  assert.equal(border.checkServer(north, "out").ok, false);
  const confirmed = await border.desk.confirmPartner(admin, north, added.digits);
  assert.deepEqual([confirmed.state, confirmed.compared, confirmed.digits], ["connected", true, added.digits]);
  assert.deepEqual(border.checkServer(north, "out"), { ok: true });
  await assert.rejects(border.desk.addPartner(admin, north, undefined), { errcode: "M_INVALID_PARAM" });
  await assert.rejects(border.desk.addPartner(admin, own, undefined), { errcode: "M_INVALID_PARAM" });
});

test("the kill switch works at once, in both directions, and there is a way back", async () => {
  const { border } = stage;
  const told: (string | undefined)[] = [];
  border.onChange((server) => told.push(server));
  const { version } = border;
  const cut = await border.desk.cutPartner(admin, north, "Vorfall 2026-114");
  assert.equal(cut.state, "cut");
  assert.notEqual(border.version, version);
  for (const direction of ["in", "out"] as const) {
    assert.deepEqual(border.checkServer(north, direction), {
      ok: false,
      rule: "partner-cut",
      why: `${north} is cut off`,
    });
  }
  assert.equal(border.inbound({ kind: "event", server: south, sender: `@nora:${north}` }).ok, false);
  await assert.rejects(border.desk.addPartner(admin, north, undefined), { errcode: "M_FORBIDDEN" });
  await assert.rejects(border.desk.confirmPartner(admin, north, cut.digits), { errcode: "M_FORBIDDEN" });
  const restored = await border.desk.restorePartner(admin, north);
  assert.deepEqual([restored.state, restored.compared, restored.digits], ["connected", true, cut.digits]);
  await assert.rejects(border.desk.restorePartner(admin, north), { errcode: "M_FORBIDDEN" });
  assert.deepEqual(told, [north, north]);
});

test("what was decided holds after a restart", async () => {
  await befriend(stage, south);
  await stage.border.desk.cutPartner(admin, south, undefined);
  const { version, desk } = stage.border;
  const before = await desk.listPartners();
  await stage.restart();
  assert.equal(stage.border.version, version);
  assert.deepEqual(await stage.border.desk.listPartners(), before);
  assert.deepEqual(statesShown(), [
    [north, "connected"],
    [south, "cut"],
  ]);
});

test("who is removed is as if never named, and shown as one that was there", async () => {
  const { border } = stage;
  await border.desk.removePartner(admin, south);
  assert.deepEqual(statesShown(), [
    [north, "connected"],
    [south, "removed"],
  ]);
  assert.deepEqual(
    (await border.desk.listPartners()).partners.map(({ server_name }) => server_name),
    [north],
  );
  for (const act of [border.desk.cutPartner(admin, south, undefined), border.desk.removePartner(admin, west)]) {
    await assert.rejects(act, { errcode: "M_NOT_FOUND" });
  }
  assert.equal(border.checkServer(south, "in").ok, false);
  assert.equal((await border.desk.addPartner(admin, south, undefined)).state, "waiting");
});

test("nothing is added whose keys cannot be fetched", async () => {
  const { border, shown } = stage;
  shown.delete(west);
  await assert.rejects(border.desk.addPartner(admin, west, undefined), { errcode: "M_CONNECTION_FAILED" });
});

test("whoever does not answer for a while is shown as unreachable, until it answers", () => {
  const { border, clock } = stage;
  const { version } = border;
  border.noteFailure(north);
  clock.pass(9_999);
  assert.equal(border.version, version);
  border.noteSuccess(north);
  border.noteFailure(north);
  border.noteFailure(west);
  clock.pass(9_999);
  border.noteFailure(north);
  clock.pass(1);
  assert.notEqual(border.version, version);
  const [shown] = border.desk.showPartners().partners;
  assert.deepEqual([shown?.state, shown?.since], ["unreachable", clock.now() - 10_000]);
  assert.equal(border.checkServer(north, "out").ok, true);
  border.noteSuccess(north);
  assert.equal(border.version, version);
});

test("every change stands in the log, which can be looked through and verified", async () => {
  const { desk } = stage.border;
  const { entries } = await desk.listLog({ kind: "change" });
  assert.deepEqual(entries.map(({ action, server_name }) => [action, server_name]).toReversed(), [
    ["partner.added", north],
    ["partner.compared", north],
    ["partner.cut", north],
    ["partner.restored", north],
    ["partner.added", south],
    ["partner.compared", south],
    ["partner.cut", south],
    ["partner.removed", south],
    ["partner.added", south],
  ]);
  assert.ok(entries.every(({ actor }) => actor === admin.name));
  const verified = await desk.verifyLog();
  assert.ok(verified.ok && verified.entries > entries.length);
});

test("what the disk holds is read anew when PostgreSQL comes back; until then nothing is decided", async () => {
  const { border, wire, connection, database } = stage;
  wire.cut();
  await assert.rejects(border.desk.cutPartner(admin, north, undefined), { name: "DatabaseUnavailable" });
  assert.ok(border.checkServer(north, "out").ok);
  const elsewhere = await connect(connection, "elsewhere");
  await elsewhere.client.query("UPDATE border.partner SET state = 'cut' WHERE server_name = $1", [north]);
  await elsewhere.end();
  const back = new Promise<void>((resolve) => database.writer.onReconnect(() => resolve()));
  wire.mend();
  await back;
  assert.ok(!border.checkServer(north, "out").ok);
});

test("in open mode everybody is spoken with, but for those that are cut off", async () => {
  await stage.restart("open");
  const { border } = stage;
  assert.equal(border.desk.showPartners().federation, "open");
  assert.ok(border.checkServer(west, "in").ok);
  assert.ok(!border.checkServer(north, "in").ok);
  assert.ok(
    border.inbound({ kind: "event", server: west, sender: `@x:${west}`, event: { content: { via: [north] } } }).ok,
  );
});
