// Writes packages/protocol/src/contract/generated from the specification's data and our own operations.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildContract } from "./contract.ts";
import { generatedFolder, toolFolder } from "./places.ts";
import { openDocuments } from "./read/documents.ts";
import { writeFiles } from "./write/files.ts";

const files = writeFiles(buildContract(openDocuments(toolFolder)));
rmSync(generatedFolder, { recursive: true, force: true });
for (const [name, text] of files) {
  mkdirSync(dirname(join(generatedFolder, name)), { recursive: true });
  writeFileSync(join(generatedFolder, name), text);
}
process.stdout.write(`Wrote ${files.size} files of the contract.\n`);
