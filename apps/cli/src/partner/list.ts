import type { JsonObject } from "@botschaft/protocol/json";
import { lineOfEntry } from "../border/log.ts";
import { callBorder, pathOf } from "../call-border.ts";
import type { Command } from "../command.ts";
import { CommandProblem } from "../problem.ts";
import { readArguments } from "../read-arguments.ts";
import { toMinute, toTable } from "../table.ts";

/** `botschaft partner list`: a line a partner. */
export const list: Command = async (args, { environment, print, note }) => {
  if (readArguments(args, {}).positionals.length > 0) throw new CommandProblem('For one of them: "partner show NAME".');
  const { partners, federation } = await listAll(environment);
  if (partners.length === 0) note(nobody[federation] ?? "There are no partners.\n");
  print(toTable(partners.map(lineOf)));
};

/** `botschaft partner show NAME` */
export const show: Command = async (args, { environment, print }) => {
  const { positionals } = readArguments(args, {});
  pathOf(positionals);
  const { partners } = await listAll(environment);
  const partner = partners.find(({ server_name }) => server_name === positionals[0]);
  if (partner === undefined) throw new CommandProblem(`No partner is called ${positionals[0]}.`);
  print(toTable(rowsOf(partner)));
  const refusals = partner.last_refusals as readonly JsonObject[];
  if (refusals.length > 0) print(`\nLast refusals\n${toTable(refusals.map(lineOfEntry))}`);
};

async function listAll(environment: Parameters<typeof callBorder>[0]) {
  const { partners, federation } = await callBorder(environment, "GET", "/partners");
  return { partners: partners as readonly JsonObject[], federation: String(federation) };
}

const nobody: Readonly<Record<string, string>> = {
  internal:
    "This server speaks with no others. Set BOTSCHAFT_FEDERATION=closed, for partners alone, or open, and restart it.\n",
  closed: 'There are no partners yet, so this server speaks with nobody: "partner invite" begins.\n',
  open: "There are no partners; this server speaks with everybody.\n",
};

function lineOf(partner: JsonObject): readonly string[] {
  const { server_name, name, state, since, compared } = partner;
  const digits = compared === true ? "compared" : "not compared";
  return [String(server_name), `${state} since ${toMinute(since)}`, digits, reachOf(partner), String(name ?? "")];
}

function reachOf({ health }: JsonObject): string {
  const { reachable, failing_since } = health as JsonObject;
  if (reachable === undefined) return "";
  return reachable === true ? "reachable" : `not reached since ${toMinute(failing_since)}`;
}

function rowsOf(partner: JsonObject): readonly (readonly string[])[] {
  const { server_name, name, state, since, added_at, added_by, compared, digits, software } = partner;
  const keys = partner.keys as readonly JsonObject[];
  const newKeys = (partner.new_keys ?? []) as readonly JsonObject[];
  return [
    ["server", String(server_name)],
    ...(name === undefined ? [] : [["authority", String(name)]]),
    ["state", `${state} since ${toMinute(since)}`],
    ["added", `${toMinute(added_at)}${added_by === undefined ? "" : ` by ${added_by}`}`],
    ["software", String(software ?? "unknown")],
    ["digits", `${digits} (${compared === true ? "compared" : "not compared"})`],
    ...keys.map((key) => ["key", `${key.key_id} ${key.fingerprint}`]),
    ...newKeys.map((key) => ["new key", `${key.key_id} ${key.fingerprint}`]),
    ...healthRows(partner.health as JsonObject),
  ];
}

function healthRows(health: JsonObject): readonly (readonly string[])[] {
  const { last_success_at, failing_since, retry_at, certificate_expires_at, queue, clock_offset_ms } = health;
  const failing =
    failing_since === undefined
      ? []
      : [["failing", `since ${toMinute(failing_since)}, tried again ${toMinute(retry_at)}`]];
  return [
    ["last reached", toMinute(last_success_at)],
    ...failing,
    ...(certificate_expires_at === undefined ? [] : [["certificate", `until ${toMinute(certificate_expires_at)}`]]),
    ...(queue === undefined ? [] : [["waiting", `${queue} to be sent`]]),
    ...(clock_offset_ms === undefined
      ? []
      : [["its clock", `${Math.round(Number(clock_offset_ms) / 1000)} s ahead of ours`]]),
  ];
}
