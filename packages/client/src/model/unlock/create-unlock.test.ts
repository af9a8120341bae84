import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionLost } from "../../server/server-error.ts";
import type { Keys, KeysState, SpareKeyInput } from "../../session/keys.ts";
import { type Cell, createCell } from "../cell.ts";
import { fakeKeys } from "../testing.ts";
import type { VerificationModel, VerificationState } from "../verification/verification-model.ts";
import { createUnlock, toInput } from "./create-unlock.ts";

const known = new Set(["anker", "birke", "damm"]);
const twelve = "anker birke damm ".repeat(4).trim();

async function unlock(state: Partial<KeysState>, more: Partial<Keys> = {}) {
  const done: string[] = [];
  const keys = fakeKeys({ thisDevice: "unconfirmed", ...state }, more);
  const knownWords = Promise.resolve(known);
  const model = createUnlock({ keys, knownWords: () => knownWords, onDone: (how) => void done.push(how) });
  await knownWords;
  return { model, done, state: () => model.state.get() };
}

test("twelve words are the passphrase, digits are the standard key", () => {
  assert.deepEqual(toInput(" Anker, BIRKE "), { kind: "passphrase", passphrase: "anker birke" });
  assert.deepEqual(toInput("EsTc  5rrx\nabcd"), { kind: "standardKey", standardKey: "EsTc 5rrx abcd" });
  assert.deepEqual(toInput("1 Anker, 2 Birke"), { kind: "passphrase", passphrase: "anker birke" });
});

test("words are checked while they are typed, the last one once it is over", async () => {
  const { model, state } = await unlock({});
  model.enterSpareKey("anker bir");
  assert.deepEqual([state().readWords, state().unknownWords, state().canOpen], [2, [], false]);
  model.enterSpareKey("anker bir ");
  assert.deepEqual(state().unknownWords, ["bir"]);
  model.enterSpareKey(twelve);
  assert.deepEqual([state().readWords, state().unknownWords, state().canOpen], [12, [], true]);
});

test("the right key opens, a wrong one says so, and which words nobody knows", async () => {
  const tried: SpareKeyInput[] = [];
  const openWithSpareKey = async (input: SpareKeyInput) => {
    tried.push(input);
    return tried.length === 3;
  };
  const { model, done, state } = await unlock({}, { openWithSpareKey });
  model.enterSpareKey(twelve);
  await model.openWithSpareKey();
  assert.deepEqual([state().phase, state().problem], ["spareKey", { code: "wrongSpareKey" }]);
  model.enterSpareKey(twelve.replace("damm", "dorm"));
  await model.openWithSpareKey();
  assert.deepEqual(state().problem, { code: "unknownWords", words: ["dorm"] });
  model.enterSpareKey(twelve.toUpperCase());
  await model.openWithSpareKey();
  assert.deepEqual(tried.at(-1), { kind: "passphrase", passphrase: twelve });
  assert.deepEqual([state().phase, state().spareKey, done], ["done", "", ["confirmed"]]);
});

test("a lost connection leaves what was typed", async () => {
  const openWithSpareKey = () => Promise.reject(new ConnectionLost(undefined));
  const { model, state } = await unlock({}, { openWithSpareKey });
  model.enterSpareKey(twelve);
  await model.openWithSpareKey();
  assert.deepEqual(
    [state().phase, state().spareKey, state().problem],
    ["spareKey", twelve, { code: "serverUnreachable" }],
  );
});

test("another device confirms this one; one that was given up for another way does not count", async () => {
  const verification = createCell<VerificationState>({ party: { kind: "ownDevice" }, phase: "waitingForOther" });
  const asked = { state: verification, cancel: async () => {} } as unknown as VerificationModel;
  const verifyWithOtherDevices = async () => asked;
  const given = await unlock({ confirmedOthers: 1 }, { verifyWithOtherDevices });
  await given.model.askOtherDevice();
  given.model.goBack();
  verification.set({ party: { kind: "ownDevice" }, phase: "done" });
  assert.deepEqual([given.state().phase, given.done], ["choosing", []]);

  verification.set({ party: { kind: "ownDevice" }, phase: "waitingForOther" });
  const kept = await unlock({ confirmedOthers: 1 }, { verifyWithOtherDevices });
  await kept.model.askOtherDevice();
  assert.equal(kept.state().verification, asked);
  verification.set({ party: { kind: "ownDevice" }, phase: "done" });
  assert.deepEqual([kept.state().phase, kept.done], ["done", ["confirmed"]]);
});

test("what is there is offered", async () => {
  const nothing = (await unlock({ hasSpareKey: false })).state();
  assert.deepEqual([nothing.hasOtherDevice, nothing.hasSpareKey, nothing.phase], [false, false, "choosing"]);
  assert.equal((await unlock({ hasSpareKey: true })).state().phase, "spareKey");
  assert.equal((await unlock({ hasSpareKey: true, confirmedOthers: 2 })).state().phase, "choosing");
});

test("what becomes known late is offered, unless somebody has begun", async () => {
  const keys = fakeKeys({ thisDevice: "unconfirmed", hasSpareKey: true, confirmedOthers: 0 }, {});
  const cell = keys.state as Cell<KeysState>;
  const make = () => createUnlock({ keys, knownWords: async () => known, onDone: () => {} });
  const [waiting, begun] = [make(), make()];
  assert.equal(waiting.state.get().phase, "spareKey");
  begun.enterSpareKey("anker");
  cell.update((state) => ({ ...state, confirmedOthers: 1 }));
  assert.deepEqual([waiting.state.get().phase, waiting.state.get().hasOtherDevice], ["choosing", true]);
  assert.deepEqual([begun.state.get().phase, begun.state.get().hasOtherDevice], ["spareKey", true]);
});
