/** What one request may take of us. Times in ms. */
export type WireLimits = {
  /** From looking up the name to the end of the TLS handshake. */
  readonly connectMs: number;
  /** From the sent request to the end of the answer's headers. */
  readonly headersMs: number;
  /** Between two pieces of the answer's body. */
  readonly idleMs: number;
  /** For everything. */
  readonly totalMs: number;
  /** Of the answer's body. */
  readonly maxBytes: number;
};

export const defaultLimits: WireLimits = {
  connectMs: 15_000,
  headersMs: 60_000,
  idleMs: 20_000,
  totalMs: 90_000,
  maxBytes: 10 * 1024 * 1024,
};

/** Of the answer's status line and headers. */
export const maxHeadBytes = 16 * 1024;
