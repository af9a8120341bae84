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
