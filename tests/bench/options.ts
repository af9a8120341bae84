import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { defaultSynapseFolder } from "@botschaft/testing/programs";
import { crossings } from "./federation/measure-pair.ts";
import { scenarios } from "./measure.ts";

const names = [...Object.keys(scenarios), ...Object.keys(crossings)];

export const usage = `npm run bench -- [options]

  (none)                  measure the server of this checkout, started for it on an empty database
  --server URL            measure a running server instead
  --secret S              its shared secret for registering (also BENCH_SECRET)
  --pid N                 its process id, for CPU and memory; again for a PostgreSQL apart
  --against synapse       then measure the newest Synapse from PyPI, and show ratios
  --assert                exit 1 when a ratio is missed
  --only NAME,NAME        of ${names.join(", ")}
  --largest-room N        rooms that are joined from another server have no more people (2000)
  --seconds N             how long each scenario counts (10)
  --synapse-folder PATH   where Synapse is installed (${defaultSynapseFolder()})
  --data-folder PATH      where the servers' data lie while they run (${tmpdir()}); a disk, not a memory file system
  --out PATH              folder for the results as JSON (bench-results)
`;

export type Options = {
  readonly server: { readonly address: URL; readonly secret: string; readonly pids: readonly number[] } | undefined;
  readonly against: "synapse" | undefined;
  readonly assert: boolean;
  readonly scenarios: readonly string[];
  /** Of `scenarios`, those between two servers. */
  readonly crossings: readonly string[];
  readonly largestRoom: number;
  readonly seconds: number;
  readonly synapseFolder: string;
  readonly dataFolder: string;
  readonly out: string;
};

/** The options, or "help". Throws an Error with one sentence when they make no sense. */
export function parseOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | "help" {
  const { values } = parseArgs({ args: [...args], options: flags });
  if (values.help) return "help";
  if (values.against !== undefined && values.against !== "synapse") throw new Error("--against knows only synapse");
  if (values.assert && values.against === undefined) throw new Error("--assert needs --against synapse");
  const seconds = Number(values.seconds ?? 10);
  const largestRoom = Number(values["largest-room"] ?? 2_000);
  if (!(largestRoom >= 10)) throw new Error("--largest-room must be a number from 10 on");
  const asked = parseScenarios(values.only);
  if (!(seconds > 0)) throw new Error("--seconds must be a number above 0");
  return {
    server: parseServer(values.server, values.secret ?? env.BENCH_SECRET, values.pid ?? []),
    against: values.against,
    assert: values.assert ?? false,
    scenarios: asked.filter((name) => name in scenarios),
    // A server that runs already speaks with whom it speaks.
    crossings: values.server === undefined ? asked.filter((name) => name in crossings) : [],
    largestRoom,
    seconds,
    synapseFolder: values["synapse-folder"] ?? defaultSynapseFolder(),
    dataFolder: values["data-folder"] ?? tmpdir(),
    out: values.out ?? "bench-results",
  };
}

const flags = {
  help: { type: "boolean", short: "h" },
  server: { type: "string" },
  secret: { type: "string" },
  pid: { type: "string", multiple: true },
  against: { type: "string" },
  assert: { type: "boolean" },
  only: { type: "string" },
  "largest-room": { type: "string" },
  seconds: { type: "string" },
  "synapse-folder": { type: "string" },
  "data-folder": { type: "string" },
  out: { type: "string" },
} as const;

function parseServer(
  server: string | undefined,
  secret: string | undefined,
  pids: readonly string[],
): Options["server"] {
  if (server === undefined) {
    if (pids.length > 0) throw new Error("--pid belongs to --server");
    return undefined;
  }
  if (!/^https?:\/\//.test(server) || !URL.canParse(server)) throw new Error("--server must be an http(s) address");
  if (secret === undefined) throw new Error("--server needs --secret or BENCH_SECRET");
  if (pids.some((pid) => !/^[1-9]\d*$/.test(pid))) throw new Error("--pid must be a process id");
  return { address: new URL(server), secret, pids: pids.map(Number) };
}

function parseScenarios(only: string | undefined): readonly string[] {
  const asked = only?.split(",") ?? names;
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`--only does not know ${unknown}; it knows ${names.join(", ")}`);
  return names.filter((name) => asked.includes(name));
}
