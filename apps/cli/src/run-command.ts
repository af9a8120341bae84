import { StartupProblem } from "@botschaft/platform/lifecycle";
import type { Command, Surroundings } from "./command.ts";
import { config } from "./config.ts";
import { invitations } from "./invitations.ts";
import { invite } from "./invite.ts";
import { key } from "./key.ts";
import { person } from "./person.ts";
import { CommandProblem } from "./problem.ts";

const commands: Readonly<Record<string, Command>> = { invite, invitations, person, key, config };

const usage = `botschaft invite [name] [--days 7]   make an invitation link, for one person, once
botschaft invitations                list them; withdraw ID: end one
botschaft person list [search]       list who has an account; --locked, --administrators: only those
botschaft person show ADDRESS        print what is known of one, and their devices
botschaft person lock ADDRESS        let them do nothing, until unlock ADDRESS
botschaft person sign-out ADDRESS    end all their devices
botschaft key rotate                 sign with a new key, which partners take without being told
botschaft config                     print the configuration that holds, without secrets
botschaft config --reference         print the description of every setting
`;

/** Resolves with the exit code. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1> {
  const [name = "", ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === "help" || args.some((arg) => arg === "--help" || arg === "-h")) {
    surroundings.print(usage);
    return 0;
  }
  if (command === undefined) {
    surroundings.note(usage);
    return 1;
  }
  try {
    await command(rest, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandProblem || error instanceof StartupProblem)) throw error;
    surroundings.note(`${error.message}\n`);
    return 1;
  }
}
