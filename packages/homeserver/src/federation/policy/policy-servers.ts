import { RemoteError } from "@botschaft/peer";
import { type ErrorCode, MatrixError } from "@botschaft/protocol/errors";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { policyKeyId } from "@botschaft/room/policy";
import type { FederationGate } from "../../rooms/federation-gate.ts";
import type { PolicyServers } from "../../rooms/ports.ts";
import type { RemoteServers } from "../ports.ts";

type Parts = {
  readonly remote: RemoteServers;
  readonly gate: Pick<FederationGate, "outbound">;
  readonly serverName: ServerName;
};

/** The room waits meanwhile. */
const timeoutMs = 10_000;
const longestWords = 500;

/** Servers that rooms ask about their events. https://spec.matrix.org/v1.19/server-server-api/#policy-servers */
export class PolicyServersElsewhere implements PolicyServers {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async sign(via: string, pdu: JsonObject): Promise<string> {
    const server = parseServerName(via);
    if (server === undefined || server === this.#parts.serverName) throw notReached(via);
    const verdict = this.#parts.gate.outbound({ kind: "event", server, event: pdu });
    if (!verdict.ok) throw new MatrixError("M_FORBIDDEN", `${verdict.why}.`, { detail: verdict.rule });
    const answer = await this.#ask(server, pdu);
    const signatures = answer[via];
    const signature = isObject(signatures) ? signatures[policyKeyId] : undefined;
    if (typeof signature === "string") return signature;
    throw new MatrixError("M_FORBIDDEN", `${via}, which this room asks, did not sign the event.`);
  }

  async #ask(server: ServerName, pdu: JsonObject): Promise<JsonObject> {
    try {
      return await this.#parts.remote.call(server, "askPolicyServerToSign", { body: pdu as never }, { timeoutMs });
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      throw relayed(error) ?? notReached(server, error);
    }
  }
}

/** What it may say to people here. Any other code, such as that of a token that is over, would make their clients act. */
const relayedCodes: ReadonlySet<string> = new Set<ErrorCode>([
  "M_BAD_JSON",
  "M_FORBIDDEN",
  "M_LIMIT_EXCEEDED",
  "M_NOT_FOUND",
]);

/** What it says against the event is for whoever sent it, in its own words, as the specification wants it. */
function relayed({ kind, status = 0, errcode = "", body, message }: RemoteError): MatrixError | undefined {
  if (kind !== "http" || status >= 500 || !relayedCodes.has(errcode)) return undefined;
  const words =
    typeof body?.error === "string" ? body.error.slice(0, longestWords) : "The room's policy server refuses.";
  const wait = body?.retry_after_ms;
  const fields = typeof wait === "number" ? { fields: { retry_after_ms: wait } } : {};
  return new MatrixError(errcode as ErrorCode, words, { status, detail: message, ...fields });
}

function notReached(via: string, cause?: RemoteError): MatrixError {
  return new MatrixError("M_UNKNOWN", `${via}, which this room asks about what is sent, was not reached.`, {
    status: 502,
    ...(cause === undefined ? {} : { detail: cause.message, cause }),
  });
}
