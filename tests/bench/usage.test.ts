import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { parseStat, readMemory } from "./usage.ts";

test("reads a process whose name holds spaces and parentheses", () => {
  const text = "17 (a) (b) S 4 17 17 0 -1 4194304 100 0 0 0 12 3 4 1 20 0 1 0 100 1000 10";
  assert.deepEqual(parseStat(17, text), { pid: 17, parent: 4, name: "a) (b", cpu: 200 });
  assert.equal(parseStat(17, ""), undefined);
});

test("counts the children of this process, not itself", { skip: process.platform !== "linux" }, async () => {
  const before = readMemory([process.pid])?.server ?? 0;
  const child = spawn(process.execPath, ["-e", "process.stdout.write('up'); process.stdin.resume()"]);
  await once(child.stdout, "data");
  const during = readMemory([process.pid])?.server ?? 0;
  assert.ok(during > before + 10, `${before} MB, then ${during} MB`);
  child.stdin.end();
  await once(child, "exit");
});
