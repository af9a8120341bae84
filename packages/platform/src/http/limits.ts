/** What a client may take, all of it per connection or request. */
export type HttpLimits = {
  /** Request line and headers together, in bytes: room for one path parameter of 2,048 percent-encoded characters. */
  readonly headBytes: number;
  /** From the connection to the end of the TLS handshake, in ms. */
  readonly handshakeMs: number;
  /** From the first byte to the end of the headers, in ms. */
  readonly headMs: number;
  /** For a JSON body, in ms. */
  readonly jsonBodyMs: number;
  /** Of large JSON bodies that are in memory at once, until their requests are answered, in bytes. */
  readonly bodiesBytes: number;
  /** For a request as a whole, uploads included, in ms. */
  readonly requestMs: number;
  /** An idle connection is kept so long, in ms: longer than reverse proxies keep theirs, or they meet a closed one. */
  readonly idleMs: number;
  /** How often headMs and requestMs are looked at, in ms. */
  readonly checkMs: number;
  /** A refused client may go on sending so long, in ms, so that it reads its refusal before the connection ends. */
  readonly lingerMs: number;
  /** At close() running requests have so long, in ms. */
  readonly drainMs: number;
};

export const defaultLimits: HttpLimits = {
  headBytes: 32 * 1024,
  handshakeMs: 10_000,
  headMs: 15_000,
  jsonBodyMs: 30_000,
  bodiesBytes: 256 * 1024 * 1024,
  requestMs: 15 * 60_000,
  idleMs: 75_000,
  checkMs: 5_000,
  lingerMs: 3_000,
  drainMs: 10_000,
};

/** UTF-16 units of a decoded path parameter. */
export const maxPathParameter = 2048;
