import { type BodyOf, type OperationId, operations, type PathOf, type QueryOf } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { RemoteError } from "../remote-error.ts";
import type { Outbound, PeerRequest } from "./outbound.ts";
import { pathOf, type Query } from "./request-target.ts";

type Api = "server-server";

/** What an operation of the server-server API is called with. Parts that it does not have are left out. */
export type OperationRequest<Id extends OperationId<Api>> = {
  readonly path?: PathOf<Api, Id>;
  readonly query?: QueryOf<Api, Id>;
  readonly body?: BodyOf<Api, Id>;
};

export type OperationOptions = Pick<PeerRequest, "timeoutMs" | "maxBytes" | "signal" | "ignoresBackOff">;

/** Calls by the contract's operation ids. */
export interface RemoteOperations {
  /**
   * The JSON of an answer that says yes, not yet looked at. Of the oldest operations, which answer `[200, {…}]`, the object.
   * @throws {RemoteError}, or the signal's reason
   */
  call<Id extends OperationId<Api>>(
    server: ServerName,
    id: Id,
    request: OperationRequest<Id>,
    options?: OperationOptions,
  ): Promise<JsonObject>;
}

export function createRemoteOperations(outbound: Outbound): RemoteOperations {
  return {
    async call(server, id, { path, query, body }, options = {}) {
      const operation = operations["server-server"][id];
      const answer = await outbound.call({
        ...options,
        destination: server,
        method: operation.method,
        path: pathOf(operation, path as { readonly [name: string]: unknown } | undefined),
        query: query as Query | undefined,
        body: body as JsonValue | undefined,
        isUnsigned: operation.auth === "none",
      });
      return objectIn(server, answer);
    },
  };
}

function objectIn(server: ServerName, answer: JsonValue): JsonObject {
  const value = Array.isArray(answer) && answer.length === 2 && answer[0] === 200 ? (answer[1] as JsonValue) : answer;
  if (isObject(value)) return value;
  throw new RemoteError("bad-answer", `${server} answers with what is no object`, { server });
}
