import { readConfig } from "@botschaft/platform/config";
import { callServer } from "./call-server.ts";
import type { Command } from "./command.ts";
import { readArguments, readCount } from "./read-arguments.ts";

const dayMs = 24 * 3_600_000;

/** `botschaft invite [name] [--days n]`: the link alone goes to standard output. */
export const invite: Command = async (args, { environment, print, note }) => {
  const { name, days } = parse(args);
  const { config } = readConfig(environment);
  const answer = await callServer(config.data, "POST", "/_botschaft/v1/invitations", {
    ...(name === undefined ? {} : { greeting_name: name }),
    ...(days === undefined ? {} : { expires_in_ms: days * dayMs }),
  });
  const until = new Date(Number(answer.expires_at)).toISOString().slice(0, 16).replace("T", " ");
  note(`An invitation${name === undefined ? "" : ` for ${name}`}, to be used once, until ${until} UTC:\n`);
  print(`${answer.link}\n`);
};

function parse(args: readonly string[]): { readonly name: string | undefined; readonly days: number | undefined } {
  const { values, positionals } = readArguments(args, { days: { type: "string" } });
  return {
    name: positionals.length === 0 ? undefined : positionals.join(" "),
    days: readCount("days", values.days, "days"),
  };
}
