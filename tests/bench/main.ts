import { bench } from "./bench.ts";
import { parseOptions, usage } from "./options.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => stop.abort(new Error("Stopped; the servers are being shut down.")));
}

try {
  const options = parseOptions(process.argv.slice(2), process.env);
  if (options === "help") console.log(usage);
  else process.exitCode = await bench(options, { stopping: stop.signal });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
process.exit();
