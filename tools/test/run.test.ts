import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";

const phases = `export const phases = [
  { name: "one", files: ["packages/!(two)/src/**/*.test.ts"], isolation: "none", concurrency: 1, database: false, minimum: 2, patience: 5000 },
  { name: "two", files: ["packages/two/src/**/*.test.ts"], isolation: "process", concurrency: 2, database: true, minimum: 1, patience: 5000 },
];\n`;

const passing = 'import { test } from "node:test";\ntest("a", () => {});\ntest("b", () => {});\n';
const failing = 'import { test } from "node:test";\ntest("a", () => { throw new Error("planted"); });\n';
const green = { "packages/x/src/a.test.ts": passing, "packages/two/src/a.test.ts": passing };

type Case = {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly code: number;
  readonly closing: string;
  readonly says?: RegExp;
};

const cases: readonly Case[] = [
  { name: "passes a green tree", files: green, code: 0, closing: "4 passed, 0 failed" },
  { name: "runs one phase", files: green, args: ["--only", "two"], code: 0, closing: "2 passed, 0 failed" },
  { name: "repeats", files: green, args: ["--only", "one", "--repeat", "2"], code: 0, closing: "4 passed, 0 failed" },
  { name: "filters by path", files: green, args: ["x/src/a"], code: 0, closing: "2 passed, 0 failed" },
  {
    name: "refuses a filter that matches nothing",
    files: green,
    args: ["nowhere"],
    code: 1,
    closing: "0 passed, 1 failed",
    says: /no test ran/,
  },
  { name: "refuses an empty tree", files: {}, code: 1, closing: "0 passed, 2 failed", says: /at least 2 are expected/ },
  {
    name: "refuses a failing test in one process",
    files: { ...green, "packages/x/src/b.test.ts": failing },
    args: ["--only", "one"],
    code: 1,
    closing: "2 passed, 1 failed",
    says: /FAILED packages\/x\/src\/b\.test\.ts:2 a.*planted/s,
  },
  {
    name: "refuses a failing test in its own process and shows what it printed",
    files: { ...green, "packages/two/src/b.test.ts": `console.log("overheard");\n${failing}` },
    args: ["--only", "two"],
    code: 1,
    closing: "2 passed, 1 failed",
    says: /FAILED packages\/two\/src\/b\.test\.ts:3 a.*planted.*overheard/s,
  },
  {
    name: "refuses an empty file in one process",
    files: { ...green, "packages/x/src/b.test.ts": "export {};\n" },
    args: ["--only", "one"],
    code: 1,
    closing: "2 passed, 1 failed",
    says: /b\.test\.ts has no test/,
  },
  {
    name: "refuses an empty file in its own process",
    files: { ...green, "packages/two/src/b.test.ts": "export {};\n" },
    args: ["--only", "two"],
    code: 1,
    closing: "2 passed, 1 failed",
    says: /b\.test\.ts has no test/,
  },
  {
    name: "refuses a suite without tests",
    files: {
      ...green,
      "packages/two/src/b.test.ts": 'import { describe } from "node:test";\n\ndescribe("s", () => {});\n',
    },
    args: ["--only", "two"],
    code: 1,
    closing: "2 passed, 1 failed",
    says: /b\.test\.ts has no test/,
  },
  {
    name: "refuses a file that dies",
    files: { ...green, "packages/two/src/b.test.ts": 'import "./nowhere.ts";\n' },
    args: ["--only", "two"],
    code: 1,
    closing: "2 passed, 1 failed",
    says: /Cannot find module/,
  },
  {
    name: "refuses a hook that fails after its tests passed",
    files: {
      ...green,
      "packages/two/src/b.test.ts": `import { after } from "node:test";\nafter(() => { throw new Error("planted"); });\n${passing}`,
    },
    args: ["--only", "two"],
    code: 1,
    closing: "4 passed, 1 failed",
  },
  {
    name: "refuses fewer tests than expected, and does not count skipped ones",
    files: {
      "packages/x/src/a.test.ts":
        'import { test } from "node:test";\ntest("a", () => {});\ntest("b", { skip: true }, () => {});\n',
      "packages/two/src/a.test.ts": passing,
    },
    args: ["--only", "one"],
    code: 1,
    closing: "1 passed, 1 failed",
    says: /1 tests passed, at least 2 are expected in one/,
  },
  {
    name: "refuses a test file that belongs to no phase",
    files: { ...green, "tests/lost/a.test.ts": passing },
    args: ["--only", "one"],
    code: 1,
    closing: "2 passed, 1 failed",
    says: /tests\/lost\/a\.test\.ts belongs to no phase/,
  },
  {
    name: "refuses a phase whose database does not start",
    files: {
      ...green,
      "packages/testing/src/postgres/global.ts":
        'export async function globalSetup() { throw new Error("planted"); }\nexport async function globalTeardown() {}\n',
    },
    args: ["--only", "two"],
    code: 1,
    closing: "0 passed, 4 failed",
    says: /planted/,
  },
  { name: "refuses an unknown phase", files: green, args: ["--only", "three"], code: 2, closing: "Phases: one, two" },
];

for (const { name, files, args = [], code, closing, says } of cases) {
  test(`the runner ${name}`, () => {
    const { status, stdout } = runIn({ ...files, "tools/test/phases.ts": phases }, args);
    assert.equal(stdout.trimEnd().split("\n").at(-1), closing, stdout);
    assert.equal(status, code, stdout);
    if (says !== undefined) assert.match(stdout, says);
  });
}

/** Runs a copy of the runner in a temporary tree. */
function runIn(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
): { status: number | null; stdout: string } {
  const tree = mkdtempSync(join(tmpdir(), "botschaft-runner-"));
  try {
    cpSync(import.meta.dirname, join(tree, "tools/test"), {
      recursive: true,
      filter: (path) => !path.endsWith(".test.ts"),
    });
    writeFileSync(join(tree, "package.json"), '{ "type": "module" }\n');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    return spawnSync(process.execPath, [join(tree, "tools/test/run.ts"), ...args], {
      cwd: tree,
      encoding: "utf8",
      timeout: 60_000,
    });
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
