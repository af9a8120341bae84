import type { JsonObject } from "@botschaft/protocol/json";
import { type FederationTable, notServed } from "./operation.ts";

/** Keys of this server and of others, as they are told to whoever asks. */
interface ToldKeys {
  publishedKeys(): JsonObject;
  /** @param query key ids by server, each with what is asked of it */
  answerNotaryQuery(query: JsonObject): Promise<JsonObject>;
}

type SelfServices = {
  readonly keys: ToldKeys;
  /** An origin: where other servers reach this one. */
  readonly publicUrl: string;
  readonly version: string;
};

type SelfTable = Pick<
  FederationTable,
  "bulkPerspectivesKeyQuery" | "getServerKey" | "getVersion" | "getWellKnown" | "perspectivesKeyQuery"
>;

/** What a server says of itself, to everybody: keys, version, where it is. */
export function selfTable({ keys, publicUrl, version }: SelfServices): SelfTable {
  const place = placeOf(publicUrl);
  return {
    getServerKey: () => ({ status: 200, body: keys.publishedKeys() }),
    getVersion: () => ({ server: { name: "Botschaft", version } }),
    getWellKnown: place === undefined ? notServed : () => ({ "m.server": place }),
    perspectivesKeyQuery: async ({ path }) => ({
      status: 200,
      body: await keys.answerNotaryQuery({ [path.serverName]: {} }),
    }),
    bulkPerspectivesKeyQuery: async ({ body }) => ({
      status: 200,
      body: await keys.answerNotaryQuery(body.server_keys as JsonObject),
    }),
  };
}

/**
 * Host and port, since a host alone would stand for port 8448. Servers call each other over TLS alone.
 * https://spec.matrix.org/v1.19/server-server-api/#getwell-knownmatrixserver
 */
function placeOf(publicUrl: string): string | undefined {
  const { protocol, hostname, port } = new URL(publicUrl);
  return protocol === "https:" ? `${hostname}:${port || "443"}` : undefined;
}
