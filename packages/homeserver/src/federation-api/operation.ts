import type { HttpAnswer } from "@botschaft/platform/http";
import type { BodyOf, OperationId, PathOf, QueryOf, ResponseOf } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import { notServed } from "../client-api/index.ts";

export { notServed };

type Api = "server-server";

/** What a handler gets: everything decoded, and the server that signed the request. */
export type FederationRequest<Id extends OperationId<Api>> = {
  readonly path: PathOf<Api, Id>;
  readonly query: QueryOf<Api, Id>;
  readonly body: BodyOf<Api, Id>;
  /** Authenticated. Of operations that nobody has to sign it is not looked at. */
  readonly origin: ServerName;
};

/** An HttpAnswer where the status is not 200 or the body is no JSON object. */
export type FederationHandler<Id extends OperationId<Api>> = (
  request: FederationRequest<Id>,
) => Promise<ResponseOf<Api, Id> | HttpAnswer> | ResponseOf<Api, Id> | HttpAnswer;

/** Every operation of the server-server API: a forgotten one does not compile. */
export type FederationTable = {
  readonly [Id in OperationId<Api>]: FederationHandler<Id> | typeof notServed;
};
