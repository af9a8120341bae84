import assert from "node:assert/strict";
import { test } from "node:test";
import { toCredentials, toIdentifier } from "./accounts.ts";
import { problemOf } from "./problem-of.ts";
import { ConnectionLost, ServerError } from "./server-error.ts";

test("whoever signs in is known by address, by its first part, or by e-mail", () => {
  assert.deepEqual(toIdentifier("jonas.petersen"), { type: "m.id.user", user: "jonas.petersen" });
  assert.deepEqual(toIdentifier("jonas:im.example"), { type: "m.id.user", user: "@jonas:im.example" });
  assert.deepEqual(toIdentifier("@jonas:im.example"), { type: "m.id.user", user: "@jonas:im.example" });
  const email = { type: "m.id.thirdparty", medium: "email", address: "jonas@im.example" };
  assert.deepEqual(toIdentifier("jonas@im.example"), email);
});

test("credentials know when their token ends", () => {
  const answer = { user_id: "@a:b", device_id: "D", access_token: "t", refresh_token: "r", expires_in_ms: 5 };
  const tokens = { accessToken: "t", refreshToken: "r", expiresAt: 105 };
  assert.deepEqual(toCredentials(answer, 100), { userId: "@a:b", deviceId: "D", tokens });
  assert.throws(() => toCredentials({ user_id: "@a:b" }, 100));
});

const problems: readonly (readonly [unknown, object])[] = [
  [new ConnectionLost(undefined), { code: "serverUnreachable" }],
  [new ServerError(429, { retry_after_ms: 5000 }), { code: "throttled", retryAfterMs: 5000 }],
  [new ServerError(503, {}, "q7"), { code: "serverFailed", reference: "q7" }],
  [new ServerError(403, { errcode: "M_USER_DEACTIVATED" }), { code: "accountClosed" }],
  [new ServerError(400, { errcode: "M_WEAK_PASSWORD" }), { code: "passwordTooWeak" }],
  [new ServerError(403, { errcode: "M_FORBIDDEN", error: "why" }), { code: "refused", why: "why" }],
  [new ServerError(400, { errcode: "M_OTHER" }, "q8"), { code: "unexpected", reference: "q8" }],
  [new TypeError("ours"), { code: "unexpected" }],
];

for (const [error, problem] of problems) {
  test(`${String(error)} is said as ${JSON.stringify(problem)}`, () => assert.deepEqual(problemOf(error), problem));
}
