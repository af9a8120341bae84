import assert from "node:assert/strict";
import { test } from "node:test";
import { words as de } from "./de.ts";
import { words as en } from "./en.ts";
import { words as fr } from "./fr.ts";

for (const [language, words] of Object.entries({ de, en, fr })) {
  test(`${language}: 1,024 words of four to nine letters that every keyboard has, in order`, () => {
    assert.equal(words.length, 1024);
    for (const word of words) assert.match(word, /^[a-z]{4,9}$/);
    assert.deepEqual(words, words.toSorted());
    assert.ok(words.every((word) => word === word.normalize("NFC").toLowerCase()));
  });

  test(`${language}: four letters tell every word from the others`, () => {
    assert.equal(new Set(words.map((word) => word.slice(0, 4))).size, words.length);
  });

  test(`${language}: one mistyped letter never makes another word of the list`, () => {
    const known = new Set(words);
    const patterns = new Map<string, string>();
    for (const word of words) {
      for (let at = 0; at < word.length; at++) {
        assert.ok(!known.has(word.slice(0, at) + word.slice(at + 1)), `${word} without its letter ${at}`);
        const pattern = `${word.slice(0, at)}?${word.slice(at + 1)}`;
        assert.equal(patterns.get(pattern), undefined, `${word} and ${patterns.get(pattern)}`);
        patterns.set(pattern, word);
      }
    }
  });
}
