import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { places } from "./places.ts";

export const usage = `npm run dev -- [options]

Several authorities on this machine, each with a server of its own, that are partners of one another: their people write
to each other across the border. Ctrl-C stops everything; the next start goes on with what is there.

  --authorities N   how many, 1 to ${places.length} (3)
  --data PATH       where everything lies (data/dev); delete it to begin anew
  --help            this
`;

export type Options = { readonly authorities: number; readonly data: string };

const root = join(import.meta.dirname, "../..");

/** The options, or "help". Throws an Error with one sentence where they make no sense. */
export function parseOptions(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: { authorities: { type: "string" }, data: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) return "help";
  const authorities = Number(values.authorities ?? 3);
  if (!Number.isInteger(authorities) || authorities < 1 || authorities > places.length)
    throw new Error(`--authorities must be a number from 1 to ${places.length}`);
  return { authorities, data: values.data === undefined ? join(root, "data/dev") : resolve(values.data) };
}
