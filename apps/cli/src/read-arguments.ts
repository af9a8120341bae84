import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { CommandProblem } from "./problem.ts";

/** What stands behind a command. Rejects with a CommandProblem what it does not understand. */
export function readArguments<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandProblem(`${(error as Error).message.split(". ")[0]}.`);
  }
}

/** A whole number from 1 to 9999; undefined where the option was not given. */
export function readCount(option: string, text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new CommandProblem(`--${option} must be a whole number of ${what}, such as 7.`);
  return Number(text);
}
