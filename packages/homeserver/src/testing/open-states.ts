import { silentLog } from "@botschaft/platform/log";
import { type ConnectionOptions, openDatabase } from "@botschaft/platform/postgres";
import { GroupCommit } from "@botschaft/storage";
import { testDatabase } from "@botschaft/testing/postgres";
import { AuthGraphs } from "../rooms/states/auth-graphs.ts";
import { GraphEvents } from "../rooms/states/graph-events.ts";
import { Lines } from "../rooms/states/lines.ts";
import { resolveStates } from "../rooms/states/resolution.ts";
import type { Resolution } from "../rooms/states/resolver.ts";
import { createStates } from "../rooms/states/states.ts";

const megabyte = 1024 * 1024;

/** What reads states, over a database of its own, and counts how often resolution was asked. */
export async function openStates(resolutionOf?: (connection: ConnectionOptions) => Resolution) {
  const { connection, drop } = await testDatabase();
  const database = await openDatabase({ connection, lockKey: 1, log: silentLog });
  const { reads } = database;
  const writer = await GroupCommit.open(database.writer);
  const resolution = resolutionOf?.(connection) ?? inThisThread();
  const asked = { count: 0 };
  const counting: Resolution = {
    resolve(disagreement) {
      asked.count++;
      return resolution.resolve(disagreement);
    },
    forget: () => resolution.forget(),
    stop: () => resolution.stop(),
  };
  const storage = { reads, writer };
  const states = createStates({ storage, connection, maxBytes: megabyte, resolution: counting });

  function inThisThread(): Resolution {
    const graphs = new AuthGraphs(reads, megabyte);
    const events = new GraphEvents(reads, megabyte);
    const own = new Lines(reads, megabyte);
    const resolve: Resolution["resolve"] = (disagreement) =>
      resolveStates({ reads, graphs, events, lines: own }, disagreement);
    return { resolve, forget: async () => {}, stop: async () => {} };
  }

  return {
    ...storage,
    ...states,
    asked,
    keys: new Map<string, number>(),
    /** How many rows the transaction that wrote an event wrote, by table. */
    async rowsWrittenWith(eventNid: number): Promise<Readonly<Record<string, number>>> {
      const tables = await reads.query<{ readonly name: string }>({
        name: "tables",
        text: "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
        values: [],
      });
      const count = async (name: string) => {
        const text = `SELECT count(*) AS rows FROM ${name} WHERE xmin = (SELECT xmin FROM event WHERE event_nid = $1)`;
        const [row] = await reads.query<{ readonly rows: number }>({ name: `of_${name}`, text, values: [eventNid] });
        return [name, row?.rows ?? 0] as const;
      };
      const counted = await Promise.all(tables.map(({ name }) => count(name)));
      return Object.fromEntries(counted.filter(([, written]) => written > 0));
    },
    async close() {
      await states.stop();
      await writer.drain();
      await database.close();
      await drop();
    },
  };
}

export type OpenStates = Awaited<ReturnType<typeof openStates>>;
