import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { startTinyServer } from "@botschaft/testing/http";
import { BodyBudget } from "./body-budget.ts";
import type { Route } from "./index.ts";

const kib = 1024;

test("large bodies share what there is, one address takes a quarter, and small ones cost nothing", () => {
  const budget = new BodyBudget(1000 * kib);
  const [first, second] = [budget.open(() => "a"), budget.open(() => "a")];
  assert.ok(first.take(64 * kib));
  assert.ok(first.take(200 * kib));
  assert.ok(second.take(64 * kib + 50 * kib));
  assert.equal(second.take(1), false);
  const others = ["b", "c", "d"].map((address) => budget.open(() => address));
  for (const other of others) assert.ok(other.take(64 * kib + 250 * kib));
  assert.equal(budget.open(() => "e").take(64 * kib + 1), false);
  for (let at = 0; at < 1000; at++) assert.ok(budget.open(() => assert.fail("nobody asks")).take(64 * kib));
  first.close();
  first.close();
  assert.ok(second.take(100 * kib));
  assert.ok(budget.open(() => "e").take(64 * kib + 90 * kib));
});

test("who sends too much at once is told to come again, and the others are served", { timeout: 20_000 }, async () => {
  const put: Route = {
    method: "PUT",
    path: "/large",
    body: "json",
    bodyLimit: 1000 * kib,
    admit() {},
    handle: () => ({ status: 200, body: {} }),
  };
  const limits = { bodiesBytes: 800 * kib, lingerMs: 50 };
  const tiny = await startTinyServer([put], { limits, trustedProxies: ["127.0.0.1"] });
  const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
  const slow = connect(tiny.port, "127.0.0.1");
  slow.on("error", () => {});
  await once(slow, "connect");
  const head = `PUT /large HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: 192.0.2.1\r\nContent-Length: ${300 * kib}\r\n\r\n`;
  slow.write(`${head}"${"x".repeat(200 * kib)}`);
  const large = `"${"x".repeat(200 * kib)}"`;
  // The slow one's bytes are on their way: once they are there, nobody else at its address has room.
  let answer = await tiny.client.put("/large", large, from("192.0.2.1"));
  while (answer.status === 200) answer = await tiny.client.put("/large", large, from("192.0.2.1"));
  assert.deepEqual([answer.status, answer.json.errcode], [429, "M_LIMIT_EXCEEDED"]);
  assert.equal((await tiny.client.put("/large", large, from("192.0.2.2"))).status, 200);
  assert.equal((await tiny.client.put("/large", "{}", from("192.0.2.1"))).status, 200);
  slow.destroy();
  while (answer.status !== 200) answer = await tiny.client.put("/large", large, from("192.0.2.1"));
  await tiny.close();
});
