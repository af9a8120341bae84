import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { findSystemPostgres } from "./system-postgres.ts";

test("the newest PostgreSQL that is new enough is taken", () => {
  const root = mkdtempSync(join(tmpdir(), "botschaft-system-"));
  const pattern = join(root, "*/bin");
  assert.equal(findSystemPostgres(pattern), undefined);
  for (const version of ["9.6", "14"]) mkdirSync(join(root, version, "bin"), { recursive: true });
  assert.equal(findSystemPostgres(pattern), undefined);
  for (const version of ["15", "17", "16"]) mkdirSync(join(root, version, "bin"), { recursive: true });
  assert.equal(findSystemPostgres(pattern), join(root, "17/bin"));
  rmSync(root, { recursive: true });
});
