import type { JsonObject } from "@botschaft/protocol/json";
import { callBorder } from "../call-border.ts";
import type { Command } from "../command.ts";
import { CommandProblem } from "../problem.ts";
import { readArguments, readCount } from "../read-arguments.ts";
import { toMinute, toTable } from "../table.ts";

const usualLimit = 50;
/** What one answer holds. */
const pageSize = 500;

/** `botschaft border log [--partner NAME] [--kind refusal|change] [--limit n]`: newest first. */
export const log: Command = async (args, { environment, print, note }) => {
  const options = { partner: { type: "string" }, kind: { type: "string" }, limit: { type: "string" } } as const;
  const { values, positionals } = readArguments(args, options);
  if (positionals.length > 0) throw new CommandProblem('For one partner: "border log --partner NAME".');
  let left = readCount("limit", values.limit, "entries") ?? usualLimit;
  let before: unknown;
  let isEmpty = true;
  do {
    const query = new URLSearchParams({ limit: String(Math.min(left, pageSize)) });
    for (const name of ["partner", "kind"] as const) if (values[name] !== undefined) query.set(name, values[name]);
    if (before !== undefined) query.set("before", String(before));
    const { entries, next_before } = await callBorder(environment, "GET", `/log?${query}`);
    const page = entries as readonly JsonObject[];
    print(toTable(page.map(lineOfEntry)));
    isEmpty &&= page.length === 0;
    left -= page.length;
    before = page.length === 0 ? undefined : next_before;
  } while (before !== undefined && left > 0);
  if (isEmpty) note("There are no such entries.\n");
};

/** An entry of the log, in columns. */
export function lineOfEntry(entry: JsonObject): readonly string[] {
  const { seq, at, server_name, action, rule, why, actor } = entry;
  const whose = actor === undefined ? directionOf(entry) : `by ${actor}`;
  const what = rule === undefined ? String(action) : `${action}: ${rule}`;
  const reason = [why, factsOf(entry)].filter((part) => part !== undefined && part !== "").join("; ");
  return [`#${seq}`, toMinute(at), String(server_name ?? ""), `${what}${timesOf(entry)}`, whose, reason];
}

function directionOf({ direction }: JsonObject): string {
  if (direction === undefined) return "";
  return direction === "in" ? "coming in" : "going out";
}

function timesOf({ count }: JsonObject): string {
  return typeof count === "number" && count > 1 ? ` ×${count}` : "";
}

function factsOf({ facts }: JsonObject): string {
  return Object.entries(facts as JsonObject)
    .filter(([, value]) => typeof value !== "object")
    .map(([name, value]) => `${name.replaceAll("_", " ")} ${name.endsWith("_at") ? toMinute(value) : value}`)
    .join(", ");
}
