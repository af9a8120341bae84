import type { BodyOf, OperationId, PathOf, QueryOf } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";

type Api = "server-server";

/** What an operation of the server-server API is called with. Parts that it does not have are left out. */
export type RemoteRequest<Id extends OperationId<Api>> = {
  readonly path?: PathOf<Api, Id>;
  readonly query?: QueryOf<Api, Id>;
  readonly body?: BodyOf<Api, Id>;
};

export type CallOptions = {
  readonly timeoutMs?: number;
  /** Of the answer. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
};

/** Other servers, as this one calls them. */
export interface RemoteServers {
  /**
   * The JSON of an answer with status 200, not yet looked at: fields may be missing or anything.
   * @throws {RemoteError}
   */
  call<Id extends OperationId<Api>>(
    server: ServerName,
    id: Id,
    request: RemoteRequest<Id>,
    options?: CallOptions,
  ): Promise<JsonObject>;
}
