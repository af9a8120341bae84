import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Notebook } from "./notebook.ts";

test("what was done once, chosen or made is so at the next start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "botschaft-notebook-"));
  const first = Notebook.open(folder);
  const ports = { http: 1, https: 2 };
  await first.portsOf("musterland", async () => ports);
  await first.roomOf("Lagebild", async () => "!room");
  await first.once("done", async () => {});
  await assert.rejects(first.once("failed", () => Promise.reject(new Error("no"))));
  const again = Notebook.open(folder);
  assert.match(first.password, /^([a-z]{4}-){2}[a-z]{4}$/);
  assert.deepEqual([again.password, again.secret], [first.password, first.secret]);
  const never = () => Promise.reject(new Error("done before"));
  assert.deepEqual(await again.portsOf("musterland", never), ports);
  assert.equal(await again.roomOf("Lagebild", never), "!room");
  await again.once("done", never);
  await assert.rejects(again.once("failed", never), /done before/);
  await rm(folder, { recursive: true });
});
