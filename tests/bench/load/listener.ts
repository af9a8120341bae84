import { type Person, parseSync, sync } from "../matrix.ts";
import { openConnection } from "./connection.ts";

/** A client that waits in /sync all the time. */
export interface Listener {
  /** Rejects when a sync failed; resolves after `stop`. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** A text message as it came: its body, and when its sync was answered (performance.now). */
export type Heard = (body: string, at: number) => void;

/** Resolves once the first sync is answered and the next is under way. */
export async function startListener(address: URL, person: Person, heard: Heard): Promise<Listener> {
  const connection = openConnection(address, person.token);
  let stopped = false;
  let since = hear(await sync(connection, { timelineLimit: 1 }));

  function hear(body: Buffer): string {
    const at = performance.now();
    const { next_batch, rooms } = parseSync(body);
    for (const { timeline } of Object.values(rooms?.join ?? {}))
      for (const { content } of timeline?.events ?? []) heard(content?.body ?? "", at);
    return next_batch;
  }

  async function listen(): Promise<void> {
    while (!stopped) {
      since = hear(await sync(connection, { since, timeout: 30_000, timelineLimit: 100 }));
    }
  }

  return {
    ended: listen().catch((error) => {
      if (!stopped) throw error;
    }),
    stop: () => {
      stopped = true;
      connection.close();
    },
  };
}
