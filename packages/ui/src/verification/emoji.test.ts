import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { de } from "../texts/de/index.ts";
import { en } from "../texts/en/index.ts";
import { fr } from "../texts/fr/index.ts";
import { emojiNames } from "./emoji.ts";

test("each of the 64 has its picture, and no two have the same word", () => {
  const pictures = readdirSync(new URL("../emoji/", import.meta.url)).filter((name) => name.endsWith(".svg"));
  assert.deepEqual(pictures.sort(), emojiNames.map((name) => `${name.replaceAll(" ", "-")}.svg`).sort());
  for (const { emoji } of [de, en, fr]) assert.equal(new Set(Object.values(emoji)).size, 64);
});
