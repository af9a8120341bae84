import { silentLog } from "@botschaft/platform/log";
import { openDatabase } from "@botschaft/platform/postgres";
import { testDatabase } from "@botschaft/testing/postgres";
import type { EventRow } from "../events.ts";
import { GroupCommit } from "../writer/group-commit.ts";
import type { RowSet } from "../writer/unit.ts";

export const roomNid = 7;

/** A database with its writer, and rows of a graph whose events are called by letters. */
export async function openGraphStorage() {
  const { connection, drop } = await testDatabase();
  const database = await openDatabase({ connection, lockKey: 1, log: silentLog });
  const { reads } = database;
  const writer = await GroupCommit.open(database.writer);
  return {
    reads,
    writer,
    commit: (...rows: readonly RowSet[]) => writer.submit({ key: "room:7", rows }),
    /** How many row versions the last transaction that touched this event wrote, by table. */
    async rowsWrittenWith(eventNid: number): Promise<Readonly<Record<string, number>>> {
      const tables = await reads.query<{ readonly name: string }>({
        name: "tables",
        text: "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
        values: [],
      });
      const counted = await Promise.all(
        tables.map(async ({ name }) => {
          const [row] = await reads.query<{ readonly count: number }>({
            name: `written_${name}`,
            text: `SELECT count(*) AS count FROM ${name} WHERE xmin = (SELECT xmin FROM event WHERE event_nid = $1)`,
            values: [eventNid],
          });
          return [name, row?.count ?? 0] as const;
        }),
      );
      return Object.fromEntries(counted.filter(([, count]) => count > 0));
    },
    async close() {
      await writer.drain();
      await database.close();
      await drop();
    },
  };
}

export function idOf(name: string): Uint8Array {
  const id = new Uint8Array(32);
  id.set(Buffer.from(name));
  return id;
}

export function eventRow(name: string, changes: Partial<EventRow> & Pick<EventRow, "eventNid">): EventRow {
  return {
    eventId: idOf(name),
    roomNid,
    pos: changes.eventNid,
    arrival: changes.eventNid,
    depth: 1,
    place: 0,
    verdict: 0,
    type: "m.room.message",
    stateKeyNid: null,
    senderNid: 1,
    originServerTs: 0,
    mask: 0,
    threadNid: null,
    relType: null,
    relatesTo: null,
    prevNids: [],
    authNids: [],
    json: `{"name":"${name}"}`,
    ...changes,
  };
}
