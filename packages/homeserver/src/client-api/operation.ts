import type { Readable } from "node:stream";
import type { HttpAnswer, RequestHead } from "@botschaft/platform/http";
import type { Api, BodyOf, OperationId, PathOf, QueryOf, ResponseOf } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { Requester } from "../accounts/requester.ts";
import type { Scope } from "../streams/transactions.ts";

export type { Requester } from "../accounts/requester.ts";

/** What a handler gets: everything decoded and checked against the contract. */
export type OperationRequest<Id extends OperationId<A>, A extends Api = "client-server"> = {
  readonly path: PathOf<A, Id>;
  readonly query: QueryOf<A, Id>;
  readonly body: BodyOf<A, Id>;
  readonly requester: Requester;
  readonly head: RequestHead;
  /** Of an operation that takes a stream. */
  readonly stream?: Readable;
};

/** Of an operation that may be called without an access token: nobody need stand behind it. */
export type PublicRequest<Id extends OperationId<A>, A extends Api = "client-server"> = Omit<
  OperationRequest<Id, A>,
  "requester"
> & { readonly requester: Requester | undefined };

/** An HttpAnswer where the status is not 200 or the body is no JSON object. */
export type Handler<Id extends OperationId<A>, A extends Api = "client-server"> = (
  request: OperationRequest<Id, A>,
) => Promise<ResponseOf<A, Id> | HttpAnswer> | ResponseOf<A, Id> | HttpAnswer;

/** Says in a route table that an operation is not there yet. */
export const notServed: unique symbol = Symbol("not served");

/** Every operation of an API: a forgotten one does not compile. */
export type RouteTable<A extends Api> = {
  readonly [Id in OperationId<A>]: Handler<Id, A> | typeof notServed;
};

/**
 * What a transaction id is unique in.
 * @throws {MatrixError} M_INVALID_PARAM
 */
export function scopeOf(
  { requester, head }: { readonly requester: Requester; readonly head: RequestHead },
  txnId: string,
): Scope {
  // PostgreSQL stores no text with it.
  if (txnId.includes("\u0000")) throw new MatrixError("M_INVALID_PARAM", "A transaction id cannot hold U+0000.");
  // The template and its parameters name the path however it was escaped, and whatever the version in it.
  const path = `${head.route.replace("/r0/", "/v3/")} ${Object.values(head.pathParameters).join(" ")}`;
  return { deviceNid: requester.deviceNid, method: head.method, path, txnId };
}

/** @throws {MatrixError} M_FORBIDDEN where a path names somebody else */
export function refuseOthers(userId: string, requester: Requester): void {
  if (userId !== requester.userId) throw new MatrixError("M_FORBIDDEN", "This belongs to somebody else.");
}
