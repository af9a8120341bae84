/** The four contracts: Matrix's client-server and server-server APIs, our own operations, and what Synapse's tools expect. */
export type Api = "client-server" | "server-server" | "botschaft" | "compat";

/** One operation as the contract describes it. */
export type Operation = {
  /** Unique within its API only: seven ids occur in both of Matrix's. */
  readonly id: string;
  readonly api: Api;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH";
  /** Full template, e.g. /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}. */
  readonly path: string;
  /** Who may call: a person's access token (required, optional, none), an application service's, or a server's signature. */
  readonly auth: "none" | "optional" | "required" | "appservice" | "signed";
  readonly rateLimited: boolean;
  /** Where it is described: an address, for our own operations a file. */
  readonly anchor: string;
  readonly body: "none" | "json" | "stream";
  /** An absent body is refused. False also where the specification asks for a body in which every field is optional: it reads as {}. */
  readonly bodyRequired: boolean;
  readonly deprecated: boolean;
  /** Statuses that the contract names, ascending. */
  readonly responses: readonly number[];
};

/** Of an operation that takes none. */
export type NoParameters = { readonly [name: string]: never };
