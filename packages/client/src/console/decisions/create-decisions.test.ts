import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal } from "../testing.ts";
import { createDecisions } from "./create-decisions.ts";
import type { LogDesk } from "./log-desk.ts";

/** A log of so many entries, newest first, fifty a page. */
function log(count: number): LogDesk & { readonly asked: unknown[] } {
  const all = Array.from({ length: count }, (_, index) =>
    refusal({ seq: count - index, kind: index % 2 === 0 ? "refusal" : "change" }),
  );
  const asked: unknown[] = [];
  return {
    asked,
    async list({ kind }, before = count + 1, limit) {
      asked.push({ kind, before });
      const match = all.filter((entry) => entry.seq < before && (kind === "all" || entry.kind === kind));
      const entries = match.slice(0, limit);
      return { entries, nextBefore: match.length > limit ? entries.at(-1)?.seq : undefined };
    },
    check: async () => ({ phase: "whole", entries: count }),
  };
}

test("pages go back and forth", async () => {
  const model = createDecisions(log(120));
  await model.load();
  const first = () => model.state.get().entries[0]?.seq;
  assert.deepEqual([first(), model.state.get().hasNewer, model.state.get().hasOlder], [120, false, true]);
  await model.showOlder();
  await model.showOlder();
  assert.deepEqual([first(), model.state.get().hasNewer, model.state.get().hasOlder], [20, true, false]);
  await model.showOlder();
  assert.equal(first(), 20);
  await model.showNewer();
  assert.equal(first(), 70);
});

test("a filter begins at the newest again", async () => {
  const model = createDecisions(log(120));
  await model.load();
  await model.showOlder();
  await model.filterBy({ kind: "change" });
  assert.deepEqual([model.state.get().entries[0]?.seq, model.state.get().hasNewer], [119, false]);
});

test("an entry is opened from the page, and from its address alone", async () => {
  const model = createDecisions(log(120));
  await model.open(3);
  assert.equal(model.state.get().opened?.phase, "ready");
  await model.load();
  await model.open(118);
  const { opened } = model.state.get();
  assert.equal(opened?.phase === "ready" && opened.place, 3);
  await model.open(4711);
  assert.deepEqual(model.state.get().opened, { phase: "missing", seq: 4711 });
  model.close();
  assert.equal(model.state.get().opened, undefined);
});

test("the answer to an older wish is not shown", async () => {
  const desk = log(120);
  const held = Promise.withResolvers<void>();
  const slow: LogDesk = {
    ...desk,
    async list(filter, before, limit) {
      if (filter.kind === "refusal") await held.promise;
      return desk.list(filter, before, limit);
    },
  };
  const model = createDecisions(slow);
  const older = model.filterBy({ kind: "refusal" });
  await model.filterBy({ kind: "change" });
  held.resolve();
  await older;
  assert.equal(model.state.get().entries[0]?.kind, "change");
});

test("the chain is checked when somebody asks", async () => {
  const model = createDecisions(log(7));
  assert.equal(model.state.get().chain.phase, "unchecked");
  await model.checkChain();
  assert.deepEqual(model.state.get().chain, { phase: "whole", entries: 7 });
});
