import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { admin, befriend, fetched, north, openStage, type Stage, south, west } from "../testing/border-stage.ts";
import { keysOf } from "../testing/pairing-side.ts";

let stage: Stage;

before(async () => {
  stage = await openStage();
  await befriend(stage, north);
});
after(() => stage.close());

const [first, second, third, fourth] = [
  keysOf(north, 1),
  keysOf(north, 21),
  keysOf(north, 22),
  keysOf(north, 23),
] as const;
const both = { ...second, current: [second.current[0], first.current[0]] as const };

async function partnerSeen() {
  const { partners } = await stage.border.desk.listPartners();
  const { state, keys, new_keys } = partners.find(({ server_name }) => server_name === north) ?? {};
  return [state, keys?.map(({ key_id }) => key_id), new_keys?.map(({ key_id }) => key_id)];
}

test("of servers that are no partners every key may be taken", async () => {
  assert.deepEqual(await stage.border.approveKeys(fetched(keysOf(west, 3))), { ok: true });
});

test("keys that are pinned are taken, in whatever spelling", async () => {
  assert.deepEqual(await stage.border.approveKeys(fetched(first)), { ok: true });
  const [key] = first.current;
  const padded = { ...first, current: [{ ...key, publicKey: `${key.publicKey}=` }] as const };
  assert.deepEqual(await stage.border.approveKeys(fetched(padded)), { ok: true });
});

test("a new key is taken when a pinned one signed the answer that carries it", async () => {
  const { border } = stage;
  assert.deepEqual(await border.approveKeys(fetched(both)), { ok: true });
  assert.deepEqual(await partnerSeen(), ["connected", ["ed25519:k1", "ed25519:k21"], undefined]);
  assert.deepEqual(await border.approveKeys(fetched(second, { signers: [...second.current, ...first.current] })), {
    ok: true,
  });
  assert.deepEqual(await partnerSeen(), ["connected", ["ed25519:k21"], undefined]);
});

test("what a notary hands on changes no pins and stops nobody", async () => {
  const { border } = stage;
  const old = await border.approveKeys(fetched(first, { from: west }));
  assert.equal(!old.ok && old.rule, "pinned-keys");
  const led = fetched(third, { from: west, signers: [...third.current, ...second.current] });
  assert.deepEqual(await border.approveKeys(led), { ok: true });
  assert.deepEqual(await partnerSeen(), ["connected", ["ed25519:k21"], undefined]);
});

test("other keys stop the partner, and both are kept for comparison", async () => {
  const { border } = stage;
  // The key that is retired vouches for nothing any more.
  const vouchedByOld = fetched(third, { signers: [...third.current, ...first.current] });
  const refused = await border.approveKeys(vouchedByOld);
  assert.deepEqual([refused.ok, !refused.ok && refused.rule], [false, "pinned-keys"]);
  assert.deepEqual(await partnerSeen(), ["stopped", ["ed25519:k21"], ["ed25519:k22"]]);
  const spoken = border.checkServer(north, "out");
  assert.equal(!spoken.ok && spoken.rule, "partner-stopped");
  const entries = (await border.desk.listLog({ partner: north, limit: 2 })).entries;
  assert.deepEqual(new Set(entries.map(({ action }) => action)), new Set(["partner.stopped", "refused"]));
  await assert.rejects(border.desk.restorePartner(admin, north), { errcode: "M_FORBIDDEN" });
});

test("a signature by a pinned key's id alone vouches for nothing", async () => {
  const { border } = stage;
  await befriend(stage, south);
  const pinned = keysOf(south, 2).current[0];
  const stolenName = { ...keysOf(south, 31).current[0], keyId: pinned.keyId };
  const underItsName = { ...keysOf(south, 31), current: [stolenName] as const };
  assert.equal((await border.approveKeys(fetched(underItsName))).ok, false);
  const { state } = (await border.desk.listPartners()).partners.find(({ server_name }) => server_name === south) ?? {};
  assert.equal(state, "stopped");
});

test("it is spoken with again once the digits of what it shows now are compared", async () => {
  const { border, shown } = stage;
  shown.set(north, third);
  const seen = (await border.desk.listPartners()).partners.find(({ server_name }) => server_name === north);
  await assert.rejects(border.desk.confirmPartner(admin, north, "11111 22222 33333 44444 55555 66666"), {
    errcode: "M_FORBIDDEN",
  });
  shown.set(north, fourth);
  await assert.rejects(border.desk.confirmPartner(admin, north, seen?.digits), { errcode: "M_FORBIDDEN" });
  await assert.rejects(border.desk.confirmPartner(admin, north, undefined), /other keys by now/);
  assert.deepEqual(await partnerSeen(), ["stopped", ["ed25519:k21"], ["ed25519:k23"]]);
  const confirmed = await border.desk.confirmPartner(admin, north, undefined);
  assert.deepEqual([confirmed.state, confirmed.compared], ["connected", true]);
  assert.deepEqual(await partnerSeen(), ["connected", ["ed25519:k23"], undefined]);
  assert.deepEqual(await border.approveKeys(fetched(fourth)), { ok: true });
});

test("a partner that is cut off stays so, whatever keys it shows", async () => {
  const { border } = stage;
  await border.desk.cutPartner(admin, north, undefined);
  assert.equal((await border.approveKeys(fetched(first))).ok, false);
  assert.deepEqual(await partnerSeen(), ["cut", ["ed25519:k23"], undefined]);
});

test("who is removed while its keys are judged stays removed, and two answers at once renew its pins once", async () => {
  const { border } = stage;
  await befriend(stage, west);
  const next = keysOf(west, 41);
  const led = fetched(next, { signers: [...next.current, ...keysOf(west, 3).current] });
  assert.deepEqual(await Promise.all([border.approveKeys(led), border.approveKeys(led)]), [{ ok: true }, { ok: true }]);
  const renewed = (await border.desk.listLog({ partner: west, kind: "change" })).entries.map(({ action }) => action);
  assert.deepEqual(renewed, ["partner.keys-renewed", "partner.compared", "partner.added"]);
  await Promise.all([border.desk.removePartner(admin, west), border.approveKeys(fetched(keysOf(west, 42)))]);
  const [shown] = border.desk.showPartners().partners.filter(({ server_name }) => server_name === west);
  assert.equal(shown?.state, "removed");
});
