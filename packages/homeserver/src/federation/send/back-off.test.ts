import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "@botschaft/platform/random";
import { type Failure, failedAgain, firstBackOffMs, longestBackOffMs, waitOf } from "./back-off.ts";

const random = randomFrom((count) => new Uint8Array(count).fill(7));

test("each failure makes the pause longer, up to an hour, and the first one is remembered", () => {
  let failure: Failure | undefined;
  const pauses: number[] = [];
  let now = 1_000;
  for (let count = 0; count < 12; count++) {
    failure = failedAgain(failure, now, random);
    pauses.push(failure.backOffMs);
    now += failure.backOffMs;
  }
  assert.equal(failure?.sinceTs, 1_000);
  assert.ok((pauses[0] ?? 0) >= firstBackOffMs * 0.9 && (pauses[0] ?? 0) <= firstBackOffMs * 1.1);
  assert.deepEqual(
    pauses.toSorted((left, right) => left - right),
    pauses,
  );
  assert.equal(pauses.at(-1), longestBackOffMs);
});

test("a pause ends when its time has come", () => {
  const failure = { sinceTs: 0, failedTs: 10_000, backOffMs: 5_000 };
  assert.deepEqual(
    [10_000, 14_000, 15_000, 20_000].map((now) => waitOf(failure, now)),
    [5_000, 1_000, 0, 0],
  );
  assert.equal(waitOf(undefined, 0), 0);
});
