import type { ConnectionOptions, ReadPool } from "@botschaft/platform/postgres";
import type { GroupCommit } from "@botschaft/storage";
import { EventIds } from "./event-ids.ts";
import { Lines } from "./lines.ts";
import { ResolutionThread } from "./resolution-thread.ts";
import { type Resolution, Resolver } from "./resolver.ts";
import { StateReader } from "./state-reader.ts";

export type States = {
  readonly ids: EventIds;
  readonly reader: StateReader;
  readonly resolver: Resolver;
  /** What is in memory may differ from the disk, all of it. */
  forget(): void;
  stop(): Promise<void>;
};

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  /** For the thread that resolves: it connects when there is something to resolve. */
  readonly connection: ConnectionOptions;
  /** Of each of several caches, here and on the thread. */
  readonly maxBytes?: number;
  /** What resolves instead of the thread, in tests. */
  readonly resolution?: Resolution;
};

/** All that reads and resolves states of events, put together. */
export function createStates({ storage, connection, maxBytes = 64 * 1024 * 1024, ...parts }: Parts): States {
  const { reads } = storage;
  const resolution = parts.resolution ?? new ResolutionThread({ connection, maxBytes });
  const reader = new StateReader({ reads, lines: new Lines(reads, maxBytes), maxBytes });
  const resolver = new Resolver({ reader, resolution, maxBytes });
  const ids = new EventIds(storage);
  return {
    ids,
    reader,
    resolver,
    forget() {
      ids.forget();
      reader.forget();
      resolver.forget();
    },
    stop: () => resolver.stop(),
  };
}
