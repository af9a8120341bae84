import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { containsWords, globMatches, globMatchesWords } from "./glob.ts";

const whole: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
  ["lunc?*", "Lunch plans", true],
  ["lunc?*", "LUNCH", true],
  ["lunc?*", " lunch", false],
  ["lunc?*", "lunc", false],
  ["", "", true],
  ["", "x", false],
  ["*", "", true],
  ["?", "", false],
  ["?", "😀", true],
  ["??", "😀", false],
  ["a*b*c", "a--b--b--c", true],
  ["a*b*c", "a--c--b", false],
  ["*a", "baa", true],
  ["a*a", "a", false],
  ["m.room.message", "mxroomxmessage", false],
  ["[a]", "a", false],
  ["m.notice", "M.Notice", true],
  ["**", "x\ny", true],
];

test("a glob matches all of a text", () => {
  for (const [pattern, text, matches] of whole) assert.equal(globMatches(pattern, text), matches, `${pattern} ${text}`);
});

const words: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
  ["ex*ple", "An example event.", true],
  ["ex*ple", "exple", true],
  ["ex*ple", "An exciting triple-whammy", true],
  ["ex*ple", "An exciting triplet", false],
  ["ex*ple", "an vex ple", false],
  ["cake", "I like CAKE!", true],
  ["cake", "cheesecake", false],
  ["cake", "cakes", false],
  ["cake", "cheesecake, cake", true],
  ["cake", "cake_", false],
  ["cake", "0cake", false],
  ["cake", "cake9", false],
  ["cake", "cakeZ", false],
  ["cake", "ücakeü", true],
  ["cake*lie", "the cake is a lie", true],
  ["cake*lie", "the cake is a lied lie", true],
  ["c?ke", "a coke", true],
  ["c?ke", "a c😀ke", true],
  ["c?ke", "a cke", false],
  ["@room", "hello @room", true],
  ["@room", "hello @rooms", false],
  ["@room", "mail@room", true],
  ["*", "", true],
  ["日本", "私は日本人", true],
];

test("a glob matches words of a text", () => {
  for (const [pattern, text, matches] of words) {
    assert.equal(globMatchesWords(pattern, text), matches, `${pattern} ${text}`);
  }
});

test("a name stands between word boundaries, none of its characters special", () => {
  assert.equal(containsWords("Alice", "hi alice."), true);
  assert.equal(containsWords("Alice", "malice"), false);
  assert.equal(containsWords("A*e", "alice"), false);
  assert.equal(containsWords("A*e?", "hi a*e? there"), true);
  assert.equal(containsWords("ali", "ali alice"), true);
  assert.equal(containsWords("", "alice"), false);
  assert.equal(containsWords("İ", "hi i̇ there"), true);
});

const letters = fc.constantFrom("a", "b", "*", "?", " ", "ä", "😀");
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(""));

test("a glob says what the regular expression it stands for says", () => {
  fc.assert(
    fc.property(text, text, (pattern, body) => {
      const source = [...pattern].map((part) => (part === "*" ? ".*" : part === "?" ? "." : part)).join("");
      const edge = "(?:^|$|(?<![A-Za-z0-9_])|(?![A-Za-z0-9_]))";
      assert.equal(globMatches(pattern, body), new RegExp(`^${source}$`, "isu").test(body));
      assert.equal(globMatchesWords(pattern, body), new RegExp(`${edge}${source}${edge}`, "isu").test(body));
    }),
    { numRuns: 2000 },
  );
});

test("a hostile pattern on a hostile text does no more work than text times pattern", () => {
  // With backtracking this would not end.
  assert.equal(globMatches(`${"a*".repeat(100)}b`, "a".repeat(20_000)), false);
  assert.equal(globMatchesWords(`${"*a?".repeat(100)}b`, "a".repeat(20_000)), false);
});
