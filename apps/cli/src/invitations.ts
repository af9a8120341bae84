import { readConfig } from "@botschaft/platform/config";
import type { JsonObject } from "@botschaft/protocol/json";
import { callServer } from "./call-server.ts";
import type { Command } from "./command.ts";
import { CommandProblem } from "./problem.ts";
import { withSubCommands } from "./sub-commands.ts";
import { toMinute, toTable } from "./table.ts";

/** `botschaft invitations`: those that were made, newest first, never with their links. */
const list: Command = async (args, { environment, print, note }) => {
  if (args.length > 0) throw new CommandProblem(`"${args.join(" ")}" is nothing that this command understands.`);
  const { config } = readConfig(environment);
  const answer = await callServer(config.data, "GET", "/_botschaft/v1/invitations");
  const invitations = answer.invitations as readonly JsonObject[];
  if (invitations.length === 0) note("There are none.\n");
  print(toTable(invitations.map(lineOf)));
};

/** `botschaft invitations withdraw ID` */
const withdraw: Command = async (args, { environment, note }) => {
  const [id = ""] = args;
  if (args.length !== 1 || id === "") throw new CommandProblem("Name one invitation, by the id that the list shows.");
  const { config } = readConfig(environment);
  await callServer(config.data, "DELETE", `/_botschaft/v1/invitations/${encodeURIComponent(id)}`);
  note("The invitation is withdrawn: its link opens nothing any more.\n");
};

export const invitations = withSubCommands("invitations", { list, withdraw }, list);

function lineOf(invitation: JsonObject): readonly string[] {
  const { invitation_id, greeting_name, state, expires_at, created_by, used_by } = invitation;
  const whose = used_by === undefined ? `by ${created_by ?? "the terminal"}` : `used by ${used_by}`;
  return [String(invitation_id), String(state), `until ${toMinute(expires_at)}`, String(greeting_name ?? ""), whose];
}
