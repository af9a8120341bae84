import assert from "node:assert/strict";
import { test } from "node:test";
import { drawWords, listLength, loadWords, readWords, toPassphrase } from "./spare-words.ts";

const list = Array.from({ length: listLength }, (_, at) => `w${at}`);

test("twelve words are drawn by twelve even chances", () => {
  const given = [0, 1, 1023, 1024, 65_535, 2048, 5, 6, 7, 8, 9, 10];
  const words = drawWords(list, (numbers) => numbers.set(given));
  assert.deepEqual(words, ["w0", "w1", "w1023", "w0", "w1023", "w0", "w5", "w6", "w7", "w8", "w9", "w10"]);
});

test("the passphrase is the words in lower case, NFC, one space between", () => {
  assert.equal(toPassphrase(["Anker", "Mu\u0308hle", "TURM"]), "anker m\u00fchle turm");
});

test("words are read however they were typed or printed", () => {
  assert.deepEqual(readWords("  1 Anker, 2 birke\n3. DAMM -Mu\u0308hle "), ["anker", "birke", "damm", "m\u00fchle"]);
  assert.deepEqual(readWords(""), []);
});

test("there is a list for each language", async () => {
  for (const language of ["de", "en", "fr"] as const) assert.equal((await loadWords(language)).length, listLength);
});
