// What the server's route tables serve, without a server.
import { fileURLToPath } from "node:url";
import { adminTables, clientTable, federationTable, notServed, selfTable } from "@botschaft/homeserver";

export const coveragePage = fileURLToPath(new URL("../../docs/operate/coverage.md", import.meta.url));

type Table = Readonly<Record<string, unknown>>;

/** "<api>/<operation id>" of every operation that is served. */
export function listServed(): ReadonlySet<string> {
  // The tables are only looked at: no handler is called, so what the handlers would work with may be nothing.
  const tables: Readonly<Record<string, Table>> = {
    "client-server": clientTable(nothing),
    "server-server": { ...federationTable(nothing), ...selfTable({ ...self, keys: nothing }) },
    ...adminTables(nothing),
  };
  const served = Object.entries(tables).flatMap(([api, table]) =>
    Object.entries(table).flatMap(([id, handler]) => (handler === notServed ? [] : [`${api}/${id}`])),
  );
  return new Set(served);
}

const self = { publicUrl: "https://example.org", version: "" };
const nothing = new Proxy({ unstableFeatures: [] }, { get: (known, name) => Reflect.get(known, name) ?? {} }) as never;
