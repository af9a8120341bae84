import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { buildContract } from "./contract.ts";
import { findStale } from "./freshness.ts";
import { generatedFolder, toolFolder } from "./places.ts";
import { openDocuments } from "./read/documents.ts";
import { type GeneratedFiles, writeFiles } from "./write/files.ts";

let files: GeneratedFiles;
const copy = mkdtempSync(join(tmpdir(), "contract-"));

before(() => {
  files = writeFiles(buildContract(openDocuments(toolFolder)));
});
beforeEach(() => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(generatedFolder, copy, { recursive: true });
});
after(() => rmSync(copy, { recursive: true, force: true }));

test("what is committed is what the generator writes", () => {
  assert.deepEqual(findStale(generatedFolder, files), []);
});

test("a changed file is refused", () => {
  appendFileSync(join(copy, "client-server/operations.ts"), "\n");
  assert.deepEqual(findStale(copy, files), ["client-server/operations.ts is not what the generator writes."]);
});

test("a missing and a foreign file are refused", () => {
  rmSync(join(copy, "definitions.ts"));
  writeFileSync(join(copy, "own.ts"), "");
  assert.deepEqual(findStale(copy, files), ["definitions.ts is missing.", "own.ts is not written by the generator."]);
});

test("a validator that would need a package is refused, even where the generator writes it", () => {
  const code = 'const length = require("ajv/dist/runtime/ucs2length").default;\n';
  writeFileSync(join(copy, "compat/requests.js"), code);
  const planted = new Map([...files, ["compat/requests.js", code]]);
  assert.deepEqual(findStale(copy, planted), [
    "compat/requests.js calls require(), so it would need a package at run time.",
  ]);
});
