// Plain JavaScript: it may be started by an older Node, and sets what counts only before anything else is loaded.
import * as nodeModule from "node:module";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

// The pool reads this when it is first used. Password hashes may take all cores but one; files and names need a thread then too.
process.env.UV_THREADPOOL_SIZE ??= String(availableParallelism() + 4);

const { isPinnedRuntime, runOnPinnedRuntime } = await import("@botschaft/platform/runtime");

if (isPinnedRuntime()) {
  // Beside the code, not in the folder for temporary files: whoever writes there could give us code to run.
  nodeModule.enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/botschaft", import.meta.url)));
  await import("./src/main.ts");
} else {
  runOnPinnedRuntime(fileURLToPath(import.meta.url));
}
