// `npm run check` calls this: exits with 1 and says why when the committed contract is not fresh.
import { buildContract } from "./contract.ts";
import { findStale } from "./freshness.ts";
import { generatedFolder, toolFolder } from "./places.ts";
import { openDocuments } from "./read/documents.ts";
import { writeFiles } from "./write/files.ts";

const files = writeFiles(buildContract(openDocuments(toolFolder)));
const problems = findStale(generatedFolder, files);
if (problems.length === 0) {
  process.stdout.write(`The contract is fresh (${files.size} files).\n`);
} else {
  process.stderr.write(
    `${problems.join("\n")}\nRun node tools/contract-codegen/generate.ts and commit what it writes.\n`,
  );
  process.exitCode = 1;
}
