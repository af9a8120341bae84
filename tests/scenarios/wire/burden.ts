import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Server } from "./stage.ts";

type Bounds = {
  readonly ms?: number;
  /** What memory may grow by at its highest, what the attack itself holds in this process included. */
  readonly megabytes?: number;
  /** How long somebody else may wait for an answer meanwhile. */
  readonly othersMs?: number;
};

const megabyte = 1_048_576;

/**
 * Does something to a server, and measures what it costs: time, the height of memory, and how long others wait. The
 * bounds are wide: they part what is bounded from what is not, on a machine that is busy.
 */
export async function withinBounds<Result>(
  context: TestContext,
  server: Server,
  act: () => Promise<Result>,
  { ms = 60_000, megabytes = 400, othersMs = 10_000 }: Bounds = {},
): Promise<Result> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const began = performance.now();
  const others = watchOthers(server);
  try {
    return await act();
  } finally {
    const spent = performance.now() - began;
    const { slowest, highest } = await others.end();
    const grown = (highest - before) / megabyte;
    context.diagnostic(
      `${spent.toFixed(0)} ms, ${grown.toFixed(0)} MB, others waited ${slowest.toFixed(0)} ms at most`,
    );
    assert.ok(spent <= ms, `it took ${spent} ms`);
    assert.ok(grown <= megabytes, `memory grew by ${grown} MB`);
    assert.ok(slowest <= othersMs, `others waited ${slowest} ms`);
  }
}

/** Somebody else, who asks the server something small again and again. */
function watchOthers(server: Server) {
  const seen = { slowest: 0, highest: process.memoryUsage.rss(), isOver: false };
  const watching = (async () => {
    while (!seen.isOver) {
      const asked = performance.now();
      const { status } = await server.client.get("/_matrix/client/versions");
      assert.equal(status, 200);
      seen.slowest = Math.max(seen.slowest, performance.now() - asked);
      seen.highest = Math.max(seen.highest, process.memoryUsage.rss());
      await sleep(20);
    }
  })();
  return {
    async end() {
      seen.isOver = true;
      await watching;
      return seen;
    },
  };
}
