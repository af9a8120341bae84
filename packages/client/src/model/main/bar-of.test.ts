import assert from "node:assert/strict";
import { test } from "node:test";
import { confirmedKeys } from "../testing.ts";
import { barOf } from "./bar-of.ts";

const live = { phase: "live" } as const;
const other = { deviceId: "D2", name: "Tablet" };

test("one bar, the weightiest", () => {
  const bad = { ...confirmedKeys, thisDevice: "unconfirmed", hasSpareKey: false, unconfirmedOthers: [other] } as const;
  assert.deepEqual(barOf({ phase: "lost", since: 5, isServerDown: false }, bad), { kind: "offline" });
  assert.deepEqual(barOf({ phase: "lost", since: 5, isServerDown: true }, bad), { kind: "serverDown", since: 5 });
  assert.deepEqual(barOf(live, bad), { kind: "deviceNotConfirmed" });
  assert.deepEqual(barOf(live, { ...bad, thisDevice: "confirmed" }), { kind: "otherDevice", ...other });
  const alone = { ...confirmedKeys, hasSpareKey: false };
  assert.deepEqual(barOf(live, alone), { kind: "recoveryMissing" });
  assert.equal(barOf(live, { ...alone, confirmedOthers: 1 }), undefined);
  assert.equal(barOf(live, confirmedKeys), undefined);
});

test("nothing is said before anything is known", () => {
  assert.equal(
    barOf({ phase: "starting" }, { ...confirmedKeys, thisDevice: "unknown", hasSpareKey: false }),
    undefined,
  );
});
