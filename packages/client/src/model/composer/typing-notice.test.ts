import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeMemory } from "../testing.ts";
import { createDrafts } from "./drafts.ts";
import { createTypingNotice } from "./typing-notice.ts";

test("typing is said at once, then every ten seconds, and its end once", () => {
  let now = 0;
  const said: boolean[] = [];
  const notice = createTypingNotice(
    (isTyping) => void said.push(isTyping),
    () => now,
  );
  notice.wrote(true);
  now = 9_999;
  notice.wrote(true);
  assert.deepEqual(said, [true]);
  now = 10_000;
  notice.wrote(true);
  notice.wrote(false);
  notice.stop();
  assert.deepEqual(said, [true, true, false]);
});

test("a draft is kept for its conversation until it is sent", () => {
  const memory = fakeMemory();
  const drafts = createDrafts(memory);
  let news = 0;
  drafts.changed.subscribe(() => news++);
  drafts.set("!a", "Ent");
  assert.deepEqual([drafts.get("!a"), drafts.get("!b"), createDrafts(memory).get("!a")], ["Ent", "", "Ent"]);
  drafts.set("!a", "");
  assert.deepEqual([news, memory.keys()], [2, []]);
});
