import assert from "node:assert/strict";
import { test } from "node:test";
import { createFormats } from "./formats.ts";

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 17).getTime();
const now = at(25, 12);

test("a time in a list says as much as is needed", () => {
  const { short } = createFormats("de");
  assert.deepEqual(short(at(25, 8), now), { text: "08:17", isYesterday: false });
  assert.equal(short(at(24, 23), now).isYesterday, true);
  assert.deepEqual(short(at(20, 8), now), { text: "Fr", isYesterday: false });
  assert.deepEqual(short(at(2, 8), now), { text: "02.11.26", isYesterday: false });
});

test("days are counted by midnights, not by hours", () => {
  const { daysAgo } = createFormats("de");
  assert.equal(daysAgo(at(25, 0), now), 0);
  assert.equal(daysAgo(at(24, 23), at(25, 0)), 1);
  // Summer time ended in between: that day had 25 hours.
  assert.equal(daysAgo(new Date(2026, 9, 24, 12).getTime(), new Date(2026, 9, 26, 1).getTime()), 2);
});

test("each language writes a day as its people do", () => {
  assert.equal(createFormats("de").day(now), "25. November");
  assert.equal(createFormats("en").day(now), "25 November");
  assert.equal(createFormats("fr").day(now), "25 novembre");
});
