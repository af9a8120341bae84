import assert from "node:assert/strict";
import { test } from "node:test";
import { createSettings } from "../settings/create-settings.ts";
import { confirmedKeys, fakeMemory } from "../testing.ts";
import { findSavedSession, forgetSession, saveSession } from "./saved-session.ts";
import { nextStep, takeErrand } from "./steps.ts";

function errand(path: string, fragment: string) {
  const shown = [path];
  const found = takeErrand({ path, fragment, replace: (next) => void shown.push(next) });
  return [found, shown.at(-1)];
}

test("secrets leave the address at once", () => {
  assert.deepEqual(errand("/start", "abc"), [{ kind: "firstStart", token: "abc" }, "/"]);
  assert.deepEqual(errand("/invite", "abc"), [{ kind: "invitation", token: "abc" }, "/"]);
  assert.deepEqual(errand("/invite", ""), [{ kind: "none" }, "/"]);
  assert.deepEqual(errand("/elsewhere", "abc"), [{ kind: "none" }, "/elsewhere"]);
});

test("first an identity, then a confirmed device, then the conversations", () => {
  const none = { isRecoveryDue: false, isUnlockLater: false };
  assert.equal(nextStep({ ...confirmedKeys, thisDevice: "noIdentity" }, none), "recovery");
  assert.equal(nextStep({ ...confirmedKeys, thisDevice: "unconfirmed" }, none), "unlock");
  assert.equal(nextStep({ ...confirmedKeys, thisDevice: "unconfirmed" }, { ...none, isUnlockLater: true }), "main");
  assert.equal(nextStep(confirmedKeys, none), "main");
  assert.equal(nextStep(confirmedKeys, { ...none, isRecoveryDue: true }), "recovery");
});

const credentials = { userId: "@a:b", deviceId: "D", tokens: { accessToken: "t" } };

test("a session is found again, and something else is none", () => {
  const memory = fakeMemory();
  assert.equal(findSavedSession(memory), undefined);
  saveSession(memory, credentials);
  assert.deepEqual(findSavedSession(memory), credentials);
  for (const text of ["{", "null", '{"userId":"@a:b"}', '{"userId":"@a:b","deviceId":"D","tokens":{}}']) {
    assert.equal(findSavedSession(fakeMemory({ "botschaft.session": text })), undefined);
  }
});

test("forgetting leaves how the screen looks, and what is not ours", () => {
  const memory = fakeMemory({ other: "x", "botschaft.draft.!a": "x", "botschaft.settings": "{}" });
  saveSession(memory, credentials);
  forgetSession(memory);
  assert.deepEqual(memory.keys(), ["other", "botschaft.settings"]);
});

test("settings are kept on the device, each only where it is one of ours", () => {
  const memory = fakeMemory();
  createSettings(memory, "fr").change({ density: "compact" });
  assert.deepEqual(createSettings(memory, "de").state.get(), {
    appearance: "system",
    language: "fr",
    density: "compact",
  });
  const broken = fakeMemory({ "botschaft.settings": '{"appearance":"dark","language":"xx","density":5}' });
  assert.deepEqual(createSettings(broken, "en").state.get(), {
    appearance: "dark",
    language: "en",
    density: "comfortable",
  });
  const none = fakeMemory({ "botschaft.settings": "[" });
  assert.equal(createSettings(none, "en").state.get().language, "en");
});
