import assert from "node:assert/strict";
import { test } from "node:test";
import { beforeRecovery, nextRecovery, type RecoveryInput } from "./next-recovery.ts";
import type { RecoveryState } from "./recovery-model.ts";

const sheet = { words: ["anker"], standardKey: "EsTc", address: "miriam:im.musterland.example" };
const prepared: RecoveryInput = { kind: "prepared", sheet };

function play(...inputs: readonly RecoveryInput[]): RecoveryState {
  return inputs.reduce(nextRecovery, beforeRecovery);
}

const canContinue = (state: RecoveryState) => state.phase === "choosing" && state.canContinue;

test("the spare key is proposed, and goes on once it was kept in any way", () => {
  assert.equal(canContinue(play(prepared)), false);
  for (const keeping of ["printed", "saved", "copied", "promised"] as const) {
    assert.equal(canContinue(play(prepared, { kind: "keep", keeping })), true);
    assert.equal(canContinue(play(prepared, { kind: "keep", keeping }, { kind: "takeBack", keeping })), false);
  }
});

test("the other choices ask for nothing", () => {
  for (const choice of ["secondDevice", "later"] as const) {
    const chosen = play(prepared, { kind: "choose", choice });
    assert.equal(canContinue(chosen), true);
    assert.deepEqual(nextRecovery(chosen, { kind: "proceed" }), { phase: "saving", choice });
  }
});

test("nothing is saved before it may be, and done keeps the choice", () => {
  assert.equal(play(prepared, { kind: "proceed" }).phase, "choosing");
  const saving = play(prepared, { kind: "keep", keeping: "printed" }, { kind: "proceed" });
  assert.deepEqual(nextRecovery(saving, { kind: "saved" }), { phase: "done", choice: "spareKey" });
  assert.equal(nextRecovery(saving, { kind: "choose", choice: "later" }), saving);
});

test("a failure shows, and another attempt begins at the beginning", () => {
  const failed = play({ kind: "failed", problem: { code: "serverUnreachable" } });
  assert.deepEqual(failed, { phase: "failed", problem: { code: "serverUnreachable" } });
  assert.equal(nextRecovery(failed, { kind: "prepare" }), beforeRecovery);
});
