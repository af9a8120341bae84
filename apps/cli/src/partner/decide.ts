import type { Environment } from "@botschaft/platform/config";
import type { JsonObject } from "@botschaft/protocol/json";
import { callBorder, pathOf } from "../call-border.ts";
import type { Command } from "../command.ts";
import { CommandProblem } from "../problem.ts";
import { readArguments } from "../read-arguments.ts";
import { toTable } from "../table.ts";
import { nameOf } from "./pair.ts";

/** `botschaft partner add NAME [--name AUTHORITY]`, and once the digits were read out `--compared DIGITS`. */
export const add: Command = async (args, { environment, print, note }) => {
  const { values, positionals } = readArguments(args, { name: { type: "string" }, compared: { type: "string" } });
  const [server = ""] = positionals;
  if (positionals.length !== 1 || server === "") throw new CommandProblem("Name one server to be a partner.");
  if (values.compared !== undefined) return note(await confirm(environment, positionals, values.compared));
  const name = values.name === undefined ? {} : { name: values.name };
  const partner = await callBorder(environment, "POST", "/partners", { server_name: server, ...name });
  note(`${nameOf(partner)} waits: nothing is exchanged before these digits are compared by telephone.\n`);
  print(toTable([[String(partner.digits)]]));
  note(`Then: npx botschaft partner add ${server} --compared "DIGITS"\n`);
};

/** `botschaft partner restore NAME`, and for one whose keys changed `--compared DIGITS`. */
export const restore: Command = async (args, { environment, note }) => {
  const { values, positionals } = readArguments(args, { compared: { type: "string" } });
  if (values.compared !== undefined) return note(await confirm(environment, positionals, values.compared));
  const partner = await callBorder(environment, "POST", `${pathOf(positionals)}/restore`);
  note(`${nameOf(partner)} is ${stateWords[String(partner.state)] ?? partner.state}.\n`);
};

/** `botschaft partner cut NAME [--reason TEXT]`: the kill switch. */
export const cut: Command = async (args, { environment, note }) => {
  const { values, positionals } = readArguments(args, { reason: { type: "string" } });
  const body = values.reason === undefined ? {} : { reason: values.reason };
  const partner = await callBorder(environment, "POST", `${pathOf(positionals)}/cut`, body);
  note(`${nameOf(partner)} is cut off: nothing comes from it and nothing goes to it, until "partner restore".\n`);
};

/** `botschaft partner remove NAME` */
export const remove: Command = async (args, { environment, note }) => {
  const { positionals } = readArguments(args, {});
  await callBorder(environment, "DELETE", pathOf(positionals));
  note(`${positionals[0]} is no partner any more.\n`);
};

async function confirm(environment: Environment, names: readonly string[], digits: string): Promise<string> {
  const partner: JsonObject = await callBorder(environment, "POST", `${pathOf(names)}/confirm`, { digits });
  return `The digits are the same: ${nameOf(partner)} is connected.\n`;
}

const stateWords: Readonly<Record<string, string>> = {
  connected: "connected again",
  waiting: 'waiting for its digits to be compared: add "--compared DIGITS"',
  stopped: 'stopped, since its keys changed: compare the digits of "partner show", then add "--compared DIGITS"',
};
