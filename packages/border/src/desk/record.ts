import type { ReadPool } from "@botschaft/platform/postgres";
import type { QueryOf, ResponseOf } from "@botschaft/protocol/contract";
import type { BorderLog } from "../log/border-log.ts";
import { hasLog, listLogRows, logTable } from "../store/log-rows.ts";
import { logEntryIn } from "./log-entries.ts";

/** The log as administrators read and check it, in the contract's own shapes. */
export type BorderRecord = {
  listLog(query: QueryOf<"botschaft", "listBorderLog">): Promise<ResponseOf<"botschaft", "listBorderLog">>;
  verifyLog(): Promise<ResponseOf<"botschaft", "verifyBorderLog">>;
};

const usualPage = 50;

export function recordOf(log: Pick<BorderLog, "list" | "verify">): BorderRecord {
  return {
    async listLog({ before, limit = usualPage, partner, kind }) {
      const rows = await log.list({ before, limit: limit + 1, partner, kind });
      const entries = rows.slice(0, limit).map(logEntryIn);
      const oldest = entries.at(-1);
      return { entries, ...(rows.length > limit && oldest !== undefined ? { next_before: oldest.seq } : {}) };
    },
    async verifyLog() {
      const { entries, brokenAt } = await log.verify();
      return { ok: brokenAt === undefined, entries, ...(brokenAt === undefined ? {} : { broken_at: brokenAt }) };
    },
  };
}

/** What a border wrote here, where none is open now; undefined where there never was one. */
export async function findRecord(reads: ReadPool): Promise<BorderRecord | undefined> {
  if (!(await hasLog(reads))) return undefined;
  return recordOf({ list: (query) => listLogRows(reads, query), verify: () => logTable.verify(reads) });
}
