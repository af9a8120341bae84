import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { runProgram } from "../program.ts";

const script = "tools/contract-codegen/check.ts";

/** The generated contract is what the generator makes of the specification's data today. */
export const contract: Check = {
  name: "contract fresh",
  async run(root) {
    if (!existsSync(join(root, script))) return [];
    const { code, output, errors } = await runProgram(root, process.execPath, [join(root, script)]);
    return code === 0 ? [] : [{ where: script, what: `${output}${errors}`.trim() }];
  },
};
