import assert from "node:assert/strict";
import { test } from "node:test";
import { type AccountInput, beginAccountDraft, nextAccountDraft, toAccountForm } from "./account-draft.ts";
import type { AccountField } from "./account-form.ts";

const fields: readonly AccountField[] = ["authority", "name", "localpart", "email", "password"];
const enter = (field: AccountField, value: string): AccountInput => ({ kind: "enter", field, value });

function play(...inputs: readonly AccountInput[]) {
  return inputs.reduce(nextAccountDraft, beginAccountDraft("im.musterland.example", fields));
}

const complete = [
  enter("authority", "Innenministerium"),
  enter("name", "Oluwaseun Adeyemi"),
  enter("password", "zwölf Zeichen"),
];

test("the address follows the name until somebody edits it", () => {
  assert.equal(toAccountForm(play(enter("name", "Jonas Petersen"))).address, "jonas.petersen:im.musterland.example");
  const own = play(enter("localpart", "jp"), enter("name", "Jonas Petersen"));
  assert.equal(own.values.localpart, "jp");
  const emptied = play(enter("localpart", "jp"), enter("localpart", ""), enter("name", "Jonas Petersen"));
  assert.equal(emptied.values.localpart, "jonas.petersen");
});

test("problems show beside a field that was left, and beside all once it was sent", () => {
  assert.deepEqual(toAccountForm(play(enter("password", "kurz"))).fieldProblems, {});
  const left = toAccountForm(play(enter("password", "kurz"), { kind: "leave", field: "password" }));
  assert.deepEqual(left.fieldProblems, { password: { code: "tooShort", least: 12, missing: 8 } });
  const sent = toAccountForm(play({ kind: "send" }));
  assert.deepEqual(Object.keys(sent.fieldProblems), ["authority", "name", "localpart", "password"]);
  assert.equal(sent.isSending, false);
});

test("a complete form is sent, and nothing is typed meanwhile", () => {
  const sending = play(...complete, { kind: "send" });
  assert.equal(sending.isSending, true);
  assert.equal(nextAccountDraft(sending, enter("name", "Anders")).values.name, "Oluwaseun Adeyemi");
  assert.equal(nextAccountDraft(sending, { kind: "answered" }).isSending, false);
});

test("a taken proposal makes way, a chosen one is said to be taken until it is changed", () => {
  assert.equal(play(...complete, { kind: "send" }, { kind: "taken" }).values.localpart, "oluwaseun.adeyemi2");
  const chosen = play(...complete, enter("localpart", "oa"), { kind: "send" }, { kind: "taken" });
  assert.deepEqual(toAccountForm(chosen).fieldProblems, { localpart: { code: "taken" } });
  assert.deepEqual(toAccountForm(nextAccountDraft(chosen, enter("localpart", "oa2"))).fieldProblems, {});
});

const cases: readonly (readonly [AccountField, string, string | undefined])[] = [
  ["authority", "   ", "empty"],
  ["authority", "x".repeat(256), "tooLong"],
  ["localpart", "Groß", "characters"],
  ["localpart", "_bot", "characters"],
  ["localpart", "a=b/c+d-e_f.g", undefined],
  ["localpart", "x".repeat(232), undefined],
  ["localpart", "x".repeat(233), "tooLong"],
  ["email", "", undefined],
  ["email", "keine Adresse", "noEmail"],
  ["email", "o.a@im.musterland.example", undefined],
  ["password", "elf Zeichen", "tooShort"],
  ["password", "🗝️".repeat(6), undefined],
];

for (const [field, value, code] of cases) {
  test(`${field} "${value.slice(0, 20)}" (${value.length}): ${code ?? "right"}`, () => {
    const form = toAccountForm(play(...complete, enter(field, value), { kind: "leave", field }));
    assert.equal(form.fieldProblems[field]?.code, code);
  });
}
