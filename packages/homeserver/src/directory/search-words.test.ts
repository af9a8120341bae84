import assert from "node:assert/strict";
import { test } from "node:test";
import { searchTextOf, searchWordsIn } from "./search-words.ts";

const cases: readonly (readonly [text: string, words: readonly (readonly string[])[]])[] = [
  ["", []],
  ["!? -", []],
  ["Anna-Lena O'Neill", [["anna"], ["lena"], ["o"], ["neill"]]],
  ["MÜLLER", [["muller", "mueller"]]],
  ["Mu\u0308ller", [["muller", "mueller"]]],
  ["Groß", [["gross"]]],
  ["GROẞ", [["gross"]]],
  ["Łukasz Žižek", [["lukasz"], ["zizek"]]],
  ["Åse Øst", [["ase"], ["ost"]]],
  ["İrem", [["irem"]]],
  ["oluwaseun.adeyemi_2", [["oluwaseun"], ["adeyemi"], ["2"]]],
  ["ﬁnn ①", [["finn"], ["1"]]],
  ["王小明", [["王小明"]]],
  ["Ελένη", [["ελενη"]]],
  ["a'b\\c:*&|!()", [["a"], ["b"], ["c"]]],
  ["\u0301\u0301", []],
  ["a".repeat(5_000), [["a".repeat(100)]]],
];

test("the words of a text, in the spellings in which somebody looks for them", () => {
  for (const [text, words] of cases) assert.deepEqual(searchWordsIn(text), words, text);
});

test("what is stored: each word once", () => {
  assert.equal(searchTextOf("anna.mueller", "Anna Müller"), "anna mueller muller");
  assert.equal(searchTextOf("anna", undefined), "anna");
  assert.equal(searchTextOf("", null), "");
});
