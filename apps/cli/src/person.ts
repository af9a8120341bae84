import { readConfig } from "@botschaft/platform/config";
import type { JsonObject } from "@botschaft/protocol/json";
import { callServer } from "./call-server.ts";
import type { Command } from "./command.ts";
import { CommandProblem } from "./problem.ts";
import { readArguments } from "./read-arguments.ts";
import { withSubCommands } from "./sub-commands.ts";
import { toMinute, toTable } from "./table.ts";

const pageSize = 500;

/** `botschaft person list [search] [--locked | --administrators]`: a line a person. */
const list: Command = async (args, { environment, print, note }) => {
  const { search, filter } = parseList(args);
  const { config } = readConfig(environment);
  let from: string | undefined;
  do {
    const query = new URLSearchParams({
      search,
      filter,
      limit: String(pageSize),
      ...(from === undefined ? {} : { from }),
    });
    const page = await callServer(config.data, "GET", `/_botschaft/v1/people?${query}`);
    const people = page.people as readonly JsonObject[];
    print(toTable(people.map(lineOf)));
    if (from === undefined && people.length === 0) note("Nobody.\n");
    from = page.next_from as string | undefined;
  } while (from !== undefined);
};

/** `botschaft person show ADDRESS` */
const show: Command = async (args, { environment, print }) => {
  const person = await callAbout(args, environment, "GET", "");
  const devices = person.devices as readonly JsonObject[];
  print(
    toTable([
      ["address", String(person.user_id)],
      ["name", String(person.display_name ?? "")],
      ["e-mail", String(person.email ?? "")],
      ["state", stateOf(person)],
      ["since", toMinute(person.created_at)],
      ["last seen", toMinute(person.last_seen_at)],
      ...devices.map((device) => ["device", deviceLine(device)]),
    ]),
  );
};

/** What is done to somebody, and what is said when it is done. */
function act(operation: string, done: string): Command {
  return async (args, { environment, note }) => {
    await callAbout(args, environment, "POST", `/${operation}`);
    note(`${args[0]} ${done}\n`);
  };
}

export const person = withSubCommands("person", {
  list,
  show,
  lock: act("lock", "is locked: signed in still, able to do nothing."),
  unlock: act("unlock", "may use the account again."),
  "sign-out": act("sign_out", "is signed out everywhere."),
});

async function callAbout(
  args: readonly string[],
  environment: Parameters<typeof readConfig>[0],
  method: "GET" | "POST",
  act: string,
): Promise<JsonObject> {
  const [address = ""] = args;
  if (args.length !== 1 || address === "") throw new CommandProblem("Name one person, by their address.");
  const { config } = readConfig(environment);
  const userId = address.includes(":") ? address : `@${address.replace(/^@/, "")}:${config.serverName ?? "localhost"}`;
  return callServer(config.data, method, `/_botschaft/v1/people/${encodeURIComponent(userId)}${act}`);
}

function parseList(args: readonly string[]): { readonly search: string; readonly filter: string } {
  const { values, positionals } = readArguments(args, {
    locked: { type: "boolean" },
    administrators: { type: "boolean" },
  });
  if (values.locked === true && values.administrators === true) {
    throw new CommandProblem("Choose one of --locked and --administrators.");
  }
  const filter = values.locked === true ? "locked" : values.administrators === true ? "administrators" : "all";
  return { search: positionals.join(" "), filter };
}

function lineOf(person: JsonObject): readonly string[] {
  return [String(person.user_id), String(person.display_name ?? ""), stateOf(person), toMinute(person.last_seen_at)];
}

function stateOf({ state, administrator }: JsonObject): string {
  return administrator === true ? `${state}, administrator` : String(state);
}

function deviceLine({ device_id, display_name, last_seen_at }: JsonObject): string {
  return `${device_id} ${display_name ?? ""} (last seen ${toMinute(last_seen_at)})`;
}
