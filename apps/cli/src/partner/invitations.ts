import type { JsonObject } from "@botschaft/protocol/json";
import { callBorder } from "../call-border.ts";
import type { Command } from "../command.ts";
import { CommandProblem } from "../problem.ts";
import { readArguments } from "../read-arguments.ts";
import { withSubCommands } from "../sub-commands.ts";
import { toMinute, toTable } from "../table.ts";

/** `botschaft partner invitations`: codes that were made, newest first, never the codes themselves. */
const list: Command = async (_args, { environment, print, note }) => {
  const { invitations } = await callBorder(environment, "GET", "/invitations");
  const codes = invitations as readonly JsonObject[];
  if (codes.length === 0) note("There are none.\n");
  print(toTable(codes.map(lineOf)));
};

/** `botschaft partner invitations withdraw ID` */
const withdraw: Command = async (args, { environment, note }) => {
  const [id = ""] = readArguments(args, {}).positionals;
  if (args.length !== 1 || id === "") throw new CommandProblem("Name one invitation, by the id that the list shows.");
  await callBorder(environment, "DELETE", `/invitations/${encodeURIComponent(id)}`);
  note("The invitation is withdrawn: nobody becomes a partner by its code any more.\n");
};

export const partnerInvitations = withSubCommands("partner invitations", { list, withdraw }, list);

function lineOf({ invitation_id, state, expires_at, created_by, used_by }: JsonObject): readonly string[] {
  const whose = used_by === undefined ? `by ${created_by ?? "the terminal"}` : `used by ${used_by}`;
  return [String(invitation_id), String(state), `until ${toMinute(expires_at)}`, whose];
}
