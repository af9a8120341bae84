import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionRow } from "@botschaft/storage";
import { SessionCache } from "./session-cache.ts";

const hash = Buffer.from("hash");
const session = { deviceNid: 7 } as SessionRow;

test("a session that ends while it is read is read again", async () => {
  const cache = new SessionCache();
  const answers: (SessionRow | undefined)[] = [session, undefined];
  const found = await cache.load(hash, async () => {
    const answer = answers.shift();
    if (answer !== undefined) cache.endDevices([7]);
    return answer;
  });
  assert.equal(found, undefined);
  assert.equal(cache.get(hash), undefined);
});

test("a device's sessions end together, others stay", () => {
  const cache = new SessionCache();
  const other = Buffer.from("other");
  cache.set(hash, session);
  cache.set(other, { deviceNid: 8 } as SessionRow);
  cache.endDevices([7]);
  assert.equal(cache.get(hash), undefined);
  assert.equal(cache.get(other)?.deviceNid, 8);
  cache.end(other);
  assert.equal(cache.get(other), undefined);
});
