import { RemoteError, type Strangers } from "@botschaft/peer";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject } from "@botschaft/protocol/json";
import type { PartnerKey } from "../pairing/claims.ts";
import { keysInUse } from "../pairing/keys-in-use.ts";
import type { Partner } from "../partners/partner.ts";

const versionTimeoutMs = 10_000;

/** The keys that a server shows at its name just now. @throws {MatrixError} M_CONNECTION_FAILED */
export async function fetchKeysInUse(strangers: Strangers, server: ServerName): Promise<readonly PartnerKey[]> {
  try {
    return keysInUse(await strangers.fetchKeys(server));
  } catch (cause) {
    if (!(cause instanceof RemoteError)) throw cause;
    throw new MatrixError("M_CONNECTION_FAILED", `The keys of ${server} were not fetched: ${cause.message}`, { cause });
  }
}

/** What it says it runs; undefined where it does not say. */
export async function askSoftware(strangers: Strangers, server: ServerName): Promise<Partner["software"]> {
  try {
    const request = { destination: server, method: "GET", path: "/_matrix/federation/v1/version" };
    const answer = await strangers.call({ ...request, timeoutMs: versionTimeoutMs });
    const told = isObject(answer) && isObject(answer.server) ? answer.server.name : undefined;
    return typeof told === "string" ? (told.toLowerCase() === "botschaft" ? "botschaft" : "other") : undefined;
  } catch (error) {
    if (error instanceof RemoteError) return undefined; // nothing hangs on it
    throw error;
  }
}
