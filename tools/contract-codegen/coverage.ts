// Which operations of the contract a server serves, as a page for those who run it.
import { listOperations, type Operation } from "@botschaft/protocol/contract";
import { type Api, apis } from "./read/operations.ts";

const titles: Readonly<Record<Api, string>> = {
  "client-server": "Client-server API",
  "server-server": "Server-server API",
  botschaft: "Botschaft's own operations",
  compat: "For tools made for Synapse",
};

/** The text of docs/operate/coverage.md. `served` holds "<api>/<operation id>", since some ids occur in two APIs; an unknown one throws. */
export function coverageMarkdown(served: ReadonlySet<string>): string {
  const known = new Set(listOperations().map(keyOf));
  const unknown = [...served].filter((key) => !known.has(key));
  if (unknown.length > 0) throw new Error(`The contract has no operation ${unknown.join(", ")}.`);
  const intro = `# Coverage\n\nWritten by the generator from the route table; never edited. An operation that is not served answers 404 M_UNRECOGNIZED.\n`;
  return [intro, ...apis.map((api) => section(api, served))].join("\n");
}

function section(api: Api, served: ReadonlySet<string>): string {
  const operations = [...listOperations(api)].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const count = operations.filter((operation) => served.has(keyOf(operation))).length;
  const rows = operations.map((operation) => {
    const { method, path, id, anchor, deprecated } = operation;
    const name = anchor.startsWith("https:") ? `[${id}](${anchor})` : id;
    return `| ${method} | \`${path}\` | ${name}${deprecated ? " (deprecated)" : ""} | ${served.has(keyOf(operation)) ? "yes" : "no"} |\n`;
  });
  const head = "| method | path | operation | served |\n|---|---|---|---|\n";
  return `## ${titles[api]}\n\n${count} of ${operations.length} operations are served.\n\n${head}${rows.join("")}`;
}

function keyOf({ api, id }: Operation): string {
  return `${api}/${id}`;
}

function sortKey({ path, method }: Operation): string {
  return `${path} ${method}`;
}
