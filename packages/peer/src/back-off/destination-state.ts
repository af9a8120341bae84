import type { ServerName } from "@botschaft/protocol/ids";

/** A server that failed. */
export type DestinationState = {
  readonly server: ServerName;
  /** In a row; 0 when it was reached again. */
  readonly failures: number;
  /** Ms since 1970: when the first of them happened. */
  readonly failingSince: number;
  /** Ms since 1970: it is not called before. */
  readonly retryAt: number;
};

/** Where failures are kept over restarts. */
export interface DestinationMemory {
  /** The newest states; a server with 0 failures may be forgotten. */
  save(states: readonly DestinationState[]): Promise<void>;
}
