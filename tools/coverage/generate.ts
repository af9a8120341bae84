// Writes docs/operate/coverage.md from the route tables.
import { writeFileSync } from "node:fs";
import { coverageMarkdown } from "../contract-codegen/coverage.ts";
import { coveragePage, listServed } from "./served.ts";

const served = listServed();
writeFileSync(coveragePage, coverageMarkdown(served));
process.stdout.write(`Wrote ${coveragePage}: ${served.size} operations are served.\n`);
