import type { Command } from "./command.ts";
import { CommandProblem } from "./problem.ts";

/** A command whose first argument names what it does. @param otherwise what it does without one */
export function withSubCommands(
  name: string,
  commands: Readonly<Record<string, Command>>,
  otherwise?: Command,
): Command {
  return async (args, surroundings) => {
    const [chosen, ...rest] = args;
    if (chosen === undefined && otherwise !== undefined) return otherwise([], surroundings);
    const command = chosen !== undefined && Object.hasOwn(commands, chosen) ? commands[chosen] : undefined;
    if (command === undefined) {
      throw new CommandProblem(`After "botschaft ${name}" comes one of: ${Object.keys(commands).join(", ")}.`);
    }
    return command(rest, surroundings);
  };
}
