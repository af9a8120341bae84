import { StartupProblem } from "@botschaft/platform/lifecycle";
import { border } from "./border/index.ts";
import type { Command, Surroundings } from "./command.ts";
import { config } from "./config.ts";
import { invitations } from "./invitations.ts";
import { invite } from "./invite.ts";
import { key } from "./key.ts";
import { partner } from "./partner/index.ts";
import { person } from "./person.ts";
import { CommandProblem } from "./problem.ts";

const commands: Readonly<Record<string, Command>> = { invite, invitations, person, partner, border, key, config };

const usage = `botschaft invite [name] [--days 7]   make an invitation link, for one person, once
botschaft invitations                list them; withdraw ID: end one
botschaft person list [search]       list who has an account; --locked, --administrators: only those
botschaft person show ADDRESS        print what is known of one, and their devices
botschaft person lock ADDRESS        let them do nothing, until unlock ADDRESS
botschaft person sign-out ADDRESS    end all their devices
botschaft partner invite [--days 7]  make a code with which one other authority becomes a partner
botschaft partner accept CODE        answer such a code of another authority
botschaft partner add NAME           name a server of other software; --name AUTHORITY: what it is called here
botschaft partner add NAME --compared "DIGITS"      connect it, once the digits were read out and are the same
botschaft partner list               list partners; show NAME: all that is known of one
botschaft partner cut NAME           the kill switch: nothing in, nothing out; --reason TEXT goes into the log
botschaft partner restore NAME       the way back; --compared "DIGITS": of one that stopped since its keys changed
botschaft partner remove NAME        withdraw a partner
botschaft partner invitations        list the codes that were made; withdraw ID: end one
botschaft border log                 what was refused and changed, and why; --partner NAME, --kind refusal|change, --limit n
botschaft border verify              check that nobody changed the log
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
