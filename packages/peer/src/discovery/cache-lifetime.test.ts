import assert from "node:assert/strict";
import { test } from "node:test";
import { lifetimeOf } from "./cache-lifetime.ts";

const now = Date.UTC(2026, 10, 24, 9);
const minute = 60_000;
const at = (ms: number) => new Date(now + ms).toUTCString();

const cases: readonly [string, Parameters<typeof lifetimeOf>[0], number][] = [
  ["nothing is said", {}, 24 * 60],
  ["an age", { "cache-control": "public, max-age=3600" }, 60],
  ["an age in other spelling", { "cache-control": 'Max-Age="3600"' }, 60],
  ["an age that has been used up in part", { "cache-control": "max-age=3600", age: "1200" }, 40],
  ["more than we keep", { "cache-control": "max-age=99999999" }, 48 * 60],
  ["less than we keep", { "cache-control": "max-age=1" }, 5],
  ["not to be kept", { "cache-control": "max-age=3600, no-store" }, 5],
  ["not without asking", { "cache-control": "no-cache" }, 5],
  ["an end", { expires: at(90 * minute) }, 90],
  ["an end by the server's clock", { expires: at(150 * minute), date: at(60 * minute) }, 90],
  ["an end that has passed", { expires: at(-minute) }, 5],
  ["an end that is none", { expires: "0" }, 5],
  ["an age goes before an end", { "cache-control": "max-age=3600", expires: at(90 * minute) }, 60],
  ["nonsense", { "cache-control": "max-age=-1" }, 24 * 60],
];

test("how long an answer is kept, in minutes", () => {
  for (const [what, headers, minutes] of cases) assert.equal(lifetimeOf(headers, now), minutes * minute, what);
});
