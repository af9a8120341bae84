import assert from "node:assert/strict";
import { test } from "node:test";
import { de } from "./de.ts";
import { durationIn } from "./duration.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { inGroups } from "./in-groups.ts";

test("thousands are set apart", () => {
  const cases = [
    [7, "7"],
    [999, "999"],
    [1842, "1.842"],
    [1234567, "1.234.567"],
  ] as const;
  for (const [value, expected] of cases) assert.equal(inGroups(value, "."), expected);
});

test("durations are said in one unit", () => {
  const say = durationIn({
    seconds: (value) => `${value} s`,
    minutes: (value) => `${value} min`,
    hours: (value) => `${value} h`,
    days: (value) => `${value} d`,
  });
  const cases = [
    [120, "1 s"],
    [45_000, "45 s"],
    [89_000, "89 s"],
    [150_000, "3 min"],
    [5_400_000, "2 h"],
    [12 * 86_400_000, "12 d"],
  ] as const;
  for (const [ms, expected] of cases) assert.equal(say(ms), expected);
});

/** Names of everything that is said, with what it takes. */
function shapeOf(words: object, at = ""): readonly string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" ? shapeOf(value, `${at}${name}.`) : `${at}${name}: ${typeof value}`,
  );
}

test("every language says everything, rules and kinds included", () => {
  assert.deepEqual(shapeOf(en), shapeOf(de));
  assert.deepEqual(shapeOf(fr), shapeOf(de));
});

test("no sentence is empty or was forgotten in German", () => {
  for (const language of [en, fr]) {
    const own = JSON.stringify(language);
    assert.doesNotMatch(own, /:""[,}]/);
    assert.doesNotMatch(own, /\b(und|nicht|wird|Partner aufnehmen)\b/);
  }
});
