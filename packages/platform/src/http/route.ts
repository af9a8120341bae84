import type { Readable } from "node:stream";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";

/** What is known of a request from its head alone. */
export type RequestHead = {
  /** Names the request in the log and in the answer's X-Request-Id. */
  readonly id: string;
  readonly method: string;
  /** The template that matched, `/rooms/{roomId}`; empty where none did. */
  readonly route: string;
  /** The path as it was sent: percent-encoded, without the query. */
  readonly path: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  /** Percent-decoded once, at most 2,048 UTF-16 units each, possibly empty. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The name in lower case. */
  header(name: string): string | undefined;
  /** The client's address, behind trusted proxies as they tell it; empty on a Unix socket. */
  readonly remoteAddress: string;
  /** Fires when the client goes away before it has its answer. */
  readonly signal: AbortSignal;
};

export type HttpRequest = RequestHead & {
  /** What the route's `admit` answered. */
  readonly admitted: unknown;
  /** Of a "json" route; undefined where the body was empty. */
  readonly body: JsonValue | undefined;
  /** Of a "stream" route; ends in a MatrixError M_TOO_LARGE where the body passes its limit. */
  readonly stream?: Readable;
};

/**
 * A string is JSON text already. Header names are in lower case; a header of the answer replaces one of the rim's own
 * (`content-type: application/json`, `cache-control`, CORS).
 */
export type HttpAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: JsonObject | readonly JsonValue[] | string | Uint8Array | Readable;
};

export type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

export type Route = {
  readonly method: Method;
  /** `/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}` */
  readonly path: string;
  /** The last parameter may be missing together with its slash; it is the empty string then. */
  readonly lastParameterOptional?: boolean;
  /** "json": any content type, empty is undefined; "stream": the handler reads; "none": a body is not looked at. */
  readonly body: "none" | "json" | "stream";
  /** In bytes. */
  readonly bodyLimit: number;
  /** Numbers of a "json" body that no `number` holds stay as they were written, as `decodeJson` says. */
  readonly keepNumbers?: boolean;
  /** How many values a "json" body of so many bytes may hold at most; unbounded where it is left out. */
  maxValues?(bytes: number): number;
  /** Which operation of the contract this is, where it is one; metrics count by it. */
  readonly operation?: { readonly api: string; readonly id: string };
  /** On headers alone, before a byte of the body is read. What it throws is the answer. */
  admit(head: RequestHead): unknown;
  handle(request: HttpRequest): Promise<HttpAnswer> | HttpAnswer;
};
