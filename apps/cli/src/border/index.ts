import { callBorder } from "../call-border.ts";
import type { Command } from "../command.ts";
import { CommandProblem } from "../problem.ts";
import { withSubCommands } from "../sub-commands.ts";
import { log } from "./log.ts";

/** `botschaft border verify`: whether somebody changed the log. */
const verify: Command = async (args, { environment, note }) => {
  if (args.length > 0) throw new CommandProblem(`"${args.join(" ")}" is nothing that this command understands.`);
  const { ok, entries, broken_at } = await callBorder(environment, "GET", "/log/verify");
  if (ok === true) return note(`The log is whole: ${entries} entries, each sealed with the one before it.\n`);
  throw new CommandProblem(
    `The log is broken at entry ${broken_at}: it, or one before it, was changed or taken out after it was written.`,
  );
};

export const border = withSubCommands("border", { log, verify });
