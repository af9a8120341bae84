/** A running server to measure. */
export type Server = {
  readonly name: string;
  /** As far as it is known; empty otherwise. */
  readonly version: string;
  readonly address: URL;
  /** The shared secret of /_synapse/admin/v1/register. */
  readonly secret: string;
  /** Process ids: these processes and their descendants are the server and its PostgreSQL. */
  readonly roots: readonly number[];
  /** Resolves when nothing of it runs any more. Does nothing to a server that we did not start. */
  stop(): Promise<void>;
};

/** A server that somebody else has started. */
export function givenServer(address: URL, secret: string, roots: readonly number[]): Server {
  return { name: address.host, version: "", address, secret, roots, stop: async () => undefined };
}
