import assert from "node:assert/strict";
import { test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import { ServerLanes } from "./server-lanes.ts";

const { signal } = new AbortController();
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Requests that end when they are told to. */
function scene() {
  const lanes = new ServerLanes();
  const running: (() => void)[] = [];
  const ask = (caller: string, of: AbortSignal = signal) =>
    lanes.run(caller, () => new Promise<void>((resolve) => void running.push(resolve)), of);
  return { lanes, running, ask };
}

test("of one server 32 are worked on at once, the others in their turn, and what is too much is refused", async () => {
  const { lanes, running, ask } = scene();
  const asked = Array.from({ length: 32 + 128 }, () => ask("north.example"));
  await turn();
  assert.equal(running.length, 32);
  await assert.rejects(ask("north.example"), (error) => {
    assert.ok(error instanceof MatrixError);
    assert.deepEqual([error.status, error.errcode, error.fields], [429, "M_LIMIT_EXCEEDED", { retry_after_ms: 2_000 }]);
    return true;
  });
  for (let ended = 0; ended < asked.length; ended++) {
    running[ended]?.();
    await turn();
  }
  await Promise.all(asked);
  assert.equal(lanes.size, 0);
});

test("no server waits for another", async () => {
  const { running, ask } = scene();
  for (let count = 0; count < 40; count++) void ask("north.example");
  await turn();
  void ask("south.example");
  await turn();
  assert.equal(running.length, 33);
});

test("what waits is forgotten when its caller goes away, and a failure gives its place back", async () => {
  const { lanes, running, ask } = scene();
  for (let count = 0; count < 32; count++) void ask("north.example");
  const gone = new AbortController();
  const waiting = ask("north.example", gone.signal);
  gone.abort(new Error("gone"));
  await assert.rejects(waiting, /gone/);
  for (const end of running) end();
  await turn();
  assert.equal(lanes.size, 0);
  await assert.rejects(
    lanes.run("north.example", () => assert.fail("broken"), signal),
    /broken/,
  );
  assert.equal(lanes.size, 0);
});
