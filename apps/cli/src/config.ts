import { describeConfig, readConfig, writeReference } from "@botschaft/platform/config";
import type { Command } from "./command.ts";
import { CommandProblem } from "./problem.ts";

/** Needs no server: it reads what a server started here would read. */
export const config: Command = async (args, { environment, print }) => {
  if (args.length > 1 || (args.length === 1 && args[0] !== "--reference")) {
    throw new CommandProblem(`"${args.join(" ")}" is nothing that config understands.`);
  }
  if (args.length === 1) return print(writeReference());
  const { config: effective, sources } = readConfig(environment);
  print(describeConfig(effective, sources));
};
