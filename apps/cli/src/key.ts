import { readConfig } from "@botschaft/platform/config";
import { callServer } from "./call-server.ts";
import type { Command } from "./command.ts";
import { CommandProblem } from "./problem.ts";
import { withSubCommands } from "./sub-commands.ts";

/** `botschaft key rotate`: the id of the new key alone goes to standard output. */
const rotate: Command = async (args, { environment, print, note }) => {
  if (args.length > 0) throw new CommandProblem(`"${args.join(" ")}" is nothing that this command understands.`);
  const { config } = readConfig(environment);
  const answer = await callServer(config.data, "POST", "/_botschaft/v1/server_key/rotate");
  note(`This server signs with a new key from now on. ${answer.previous_key_id} stays published as an old one.\n`);
  print(`${answer.key_id}\n`);
};

export const key = withSubCommands("key", { rotate });
