import { Agent, type RequestOptions } from "node:https";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";

/** What a request tells the agent beside what Node knows. */
export type DialOptions = {
  /** Requests with the same key may use each other's connections. */
  readonly connectionKey: string;
  readonly dial: () => Promise<TLSSocket>;
};

/** Node's agent, for the connections that it keeps; it neither looks up names nor connects. */
export class DialAgent extends Agent {
  constructor() {
    super({ keepAlive: true, maxFreeSockets: 2, timeout: 30_000 });
  }

  override createConnection(
    options: RequestOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const { dial } = options as unknown as DialOptions;
    dial().then(
      (socket) => callback?.(null, socket),
      (error: Error) => callback?.(error, undefined as unknown as Duplex),
    );
  }

  override getName(options?: RequestOptions): string {
    return (options as unknown as DialOptions).connectionKey;
  }
}
