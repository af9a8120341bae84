import { AuditTable } from "@botschaft/platform/audit";
import type { ReadPool } from "@botschaft/platform/postgres";

/** What the border decided, in the form that all records of acts have. */
export const logTable = new AuditTable("border.log");

export type LogRow = {
  readonly seq: number;
  readonly ts: number;
  readonly actor: string;
  readonly action: string;
  /** JSON. */
  readonly facts: string;
};

export type LogQuery = {
  /** Only entries older than this one. */
  readonly before?: number | undefined;
  readonly partner?: string | undefined;
  readonly kind?: "change" | "refusal" | undefined;
  readonly limit: number;
};

const columns = "seq, ts, actor, action, facts";

/** Whether a border was ever open on this database. */
export async function hasLog(reads: ReadPool): Promise<boolean> {
  const [found] = await reads.query<{ readonly isThere: boolean }>({
    name: "has_border_log",
    text: `SELECT to_regclass('border.log') IS NOT NULL AS "isThere"`,
    values: [],
  });
  return found?.isThere === true;
}

/** Newest first. */
export function listLogRows(reads: ReadPool, { before, partner, kind, limit }: LogQuery): Promise<readonly LogRow[]> {
  const ofPartner = partner === undefined ? [] : ["AND partner = $3"];
  const ofKind = kind === undefined ? [] : [`AND is_refusal = ${kind === "refusal"}`];
  return reads.query<LogRow>({
    name: `list_border_log_${kind ?? "all"}_${partner === undefined ? "all" : "partner"}`,
    text: [
      "SELECT",
      columns,
      "FROM border.log WHERE seq < $1",
      ...ofPartner,
      ...ofKind,
      "ORDER BY seq DESC LIMIT $2",
    ].join(" "),
    values: [before ?? Number.MAX_SAFE_INTEGER, limit, ...(partner === undefined ? [] : [partner])],
  });
}

/** Of each partner the newest ones, newest first. */
export function listLastRefusals(
  reads: ReadPool,
  ofEach: number,
): Promise<readonly (LogRow & { readonly partner: string })[]> {
  return reads.query({
    name: "list_last_border_refusals",
    text: `SELECT newest.partner, ${columns} FROM border.partner p CROSS JOIN LATERAL (
        SELECT partner, ${columns} FROM border.log l WHERE l.partner = p.server_name AND is_refusal ORDER BY seq DESC LIMIT $1
      ) newest ORDER BY seq DESC`,
    values: [ofEach],
  });
}
