import type { JsonObject } from "@botschaft/protocol/json";
import { callBorder } from "../call-border.ts";
import type { Command } from "../command.ts";
import { CommandProblem } from "../problem.ts";
import { readArguments, readCount } from "../read-arguments.ts";
import { toMinute, toTable } from "../table.ts";

const dayMs = 24 * 3_600_000;

/** `botschaft partner invite [--days n]`: the code alone goes to standard output. */
export const invite: Command = async (args, { environment, print, note }) => {
  const { values, positionals } = readArguments(args, { days: { type: "string" } });
  if (positionals.length > 0) throw new CommandProblem("A code is for whoever gets it: invite takes no name.");
  const days = readCount("days", values.days, "days");
  const body = days === undefined ? {} : { expires_in_ms: days * dayMs };
  const { code, expires_at } = await callBorder(environment, "POST", "/invitations", body);
  note(`A code for one other authority, to be answered once, until ${toMinute(expires_at)}.\n`);
  note("Its administrator calls: npx botschaft partner accept CODE\n");
  print(`${code}\n`);
};

/** `botschaft partner accept CODE`: says whose it is, and what to compare. */
export const accept: Command = async (args, { environment, print, note }) => {
  const { positionals } = readArguments(args, {});
  // A mail may have broken it into lines.
  const code = positionals.join("");
  if (code === "") throw new CommandProblem("Put the code behind it that the other authority's administrator made.");
  const shown = await callBorder(environment, "POST", "/partners/look_up", { code });
  note(`The code is from ${nameOf(shown)}; asking it …\n`);
  const partner = await callBorder(environment, "POST", "/partners/accept", { code });
  note(`${nameOf(partner)} is a partner now. Both administrators see the same digits; compare them by telephone:\n`);
  print(toTable([[String(partner.digits)]]));
};

/** Beside a server's name, what its authority calls itself. */
export function nameOf({ server_name, name }: JsonObject): string {
  return toTable([[name === undefined ? String(server_name) : `${name} (${server_name})`]]).trimEnd();
}
