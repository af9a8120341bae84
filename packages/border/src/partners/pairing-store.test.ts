import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { MatrixError } from "@botschaft/protocol/errors";
import { admin, north, openStage, own, type Stage } from "../testing/border-stage.ts";
import { keysOf } from "../testing/pairing-side.ts";

let here: Stage;
let there: Stage;

before(async () => {
  here = await openStage();
  there = await openStage("closed", north, 1);
  here.others.set(north, there);
  there.shown.set(own, keysOf(own, 9));
});
after(() => Promise.all([here.close(), there.close()]));

async function partnerOf(stage: Stage) {
  return (await stage.border.desk.listPartners()).partners[0];
}

test("one code makes two servers partners, with the same digits and each other's pins", async () => {
  const { code } = await there.border.desk.createInvitation({ name: "terminal" }, undefined);
  const accepted = await here.border.desk.acceptCode(admin, code);
  const [mine, theirs] = [await partnerOf(here), await partnerOf(there)];
  assert.deepEqual(mine, accepted);
  assert.deepEqual(
    [mine?.server_name, mine?.name, mine?.state, mine?.added_by],
    [north, `Authority of ${north}`, "connected", admin.name],
  );
  assert.deepEqual([theirs?.server_name, theirs?.state, theirs?.added_by], [own, "connected", undefined]);
  assert.deepEqual([mine?.compared, mine?.software, mine?.digits], [false, "botschaft", theirs?.digits]);
  assert.deepEqual(
    mine?.keys.map(({ key_id }) => key_id),
    ["ed25519:k1"],
  );
  assert.ok(here.border.checkServer(north, "out").ok && there.border.checkServer(own, "in").ok);
  const [invitation] = await there.border.desk.listInvitations();
  assert.deepEqual([invitation?.state, invitation?.used_by], ["used", own]);
});

test("both sides note that people compared the digits", async () => {
  const digits = (await partnerOf(here))?.digits ?? "";
  await assert.rejects(
    there.border.desk.confirmPartner(
      admin,
      own,
      digits.replace(/^\d/, (first) => `${9 - Number(first)}`),
    ),
  );
  assert.equal((await there.border.desk.confirmPartner(admin, own, digits)).compared, true);
  assert.equal((await here.border.desk.confirmPartner(admin, north, undefined)).compared, true);
});

test("the same code once more, or another one, changes nothing between partners", async () => {
  const before = await partnerOf(there);
  const { code } = await there.border.desk.createInvitation({ name: "terminal" }, undefined);
  const again = await here.border.desk.acceptCode(admin, code);
  assert.equal(again.compared, true);
  assert.deepEqual(await partnerOf(there), before);
});

test("a code brings nobody back who is cut off; who was removed comes back anew", async () => {
  const { desk } = there.border;
  await desk.cutPartner(admin, own, undefined);
  const { code } = await desk.createInvitation({ name: "terminal" }, undefined);
  await assert.rejects(
    here.border.desk.acceptCode(admin, code),
    (error: MatrixError) => error.detail === "partner-cut",
  );
  assert.equal((await partnerOf(there))?.state, "cut");
  await desk.removePartner(admin, own);
  assert.equal((await here.border.desk.acceptCode(admin, code)).state, "connected");
  const back = await partnerOf(there);
  assert.deepEqual([back?.state, back?.compared], ["connected", false]);
});

test("a code that was withdrawn or has expired is refused, and the log says why", async () => {
  const { desk } = there.border;
  const open = async () => desk.createInvitation({ name: "terminal" }, 60_000);
  const [withdrawn, late] = [await open(), await open()];
  await desk.withdrawInvitation(admin, withdrawn.invitation_id);
  await assert.rejects(here.border.desk.acceptCode(admin, withdrawn.code));
  there.clock.pass(60_000);
  await assert.rejects(here.border.desk.acceptCode(admin, late.code));
  const { entries } = await desk.listLog({ kind: "refusal", limit: 2 });
  assert.deepEqual(new Set(entries.map(({ rule }) => rule)), new Set(["pairing-withdrawn", "pairing-expired"]));
  assert.deepEqual(await desk.verifyLog().then(({ ok }) => ok), true);
});
