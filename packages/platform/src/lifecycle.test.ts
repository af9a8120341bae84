import assert from "node:assert/strict";
import { test } from "node:test";
import { createLifecycle, StoppedWhileStarting } from "./lifecycle.ts";

test("what was started last is stopped first, one after another", async () => {
  const lifecycle = createLifecycle();
  const seen: string[] = [];
  for (const name of ["database", "server"]) {
    await lifecycle.begin(
      async () => name,
      async (value) => {
        seen.push(`${value} stops`);
        await Promise.resolve();
        seen.push(`${value} stopped`);
      },
    );
  }
  await Promise.all([lifecycle.stop(), lifecycle.stop()]);
  assert.deepEqual(seen, ["server stops", "server stopped", "database stops", "database stopped"]);
});

test("a stop while a step runs waits for it, undoes it, and lets no further step begin", async () => {
  const lifecycle = createLifecycle();
  const seen: string[] = [];
  const gate = Promise.withResolvers<void>();
  const step = lifecycle.begin(
    () => gate.promise,
    () => {
      seen.push("undone");
    },
  );
  const stop = lifecycle.stop();
  const next = lifecycle.begin(
    async () => seen.push("never"),
    () => {},
  );
  await assert.rejects(next, StoppedWhileStarting);
  gate.resolve();
  await Promise.all([step, stop]);
  assert.deepEqual(seen, ["undone"]);
});

test("a step that failed is not undone, and a failed stop does not keep the others from stopping", async () => {
  const lifecycle = createLifecycle();
  const seen: string[] = [];
  await lifecycle.begin(
    async () => {},
    () => {
      seen.push("first");
    },
  );
  await lifecycle.begin(
    async () => {},
    () => {
      throw new Error("stuck");
    },
  );
  const failing = lifecycle.begin(
    async () => {
      throw new Error("not started");
    },
    () => {
      seen.push("never");
    },
  );
  await assert.rejects(failing, /not started/);
  await assert.rejects(lifecycle.stop(), /the stop failed: stuck/);
  assert.deepEqual(seen, ["first"]);
});
