import { run } from "./run.ts";
import { buildWebApps } from "./web-apps.ts";
import { wire } from "./wire.ts";

// A terminal that is gone must not keep us from draining.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

const code = await run(wire, {
  environment: process.env,
  terminal: { say: (line) => process.stdout.write(`${line}\n`), isInteractive: process.stdout.isTTY === true },
  buildWebApps,
  complain: (line) => process.stderr.write(line),
});
process.exit(code);
