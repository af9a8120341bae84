import type { ReadPool, Statement } from "@botschaft/platform/postgres";

export type AuditRow = {
  readonly seq: number;
  readonly ts: number;
  readonly actor: string;
  readonly action: string;
  /** Canonical JSON. */
  readonly facts: string;
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
};

/** What must hold in the database, after the act in the same transaction, for the entry to be written. */
export type AuditGuard = { readonly account: number } | { readonly withdrawnInvitation: number };

const guards = {
  none: "true",
  account: "EXISTS (SELECT FROM account WHERE user_nid = $8 AND created_ts = $2)",
  withdrawnInvitation: "EXISTS (SELECT FROM invitation WHERE invitation_nid = $8 AND withdrawn_ts = $2)",
} as const;

/** A row comes back where the entry was written. */
export function appendAudit(row: AuditRow, guard?: AuditGuard): Statement {
  const [name, nid] = guardOf(guard);
  return {
    name: `append_audit_${name}`,
    text: `INSERT INTO audit (seq, ts, actor, action, facts, previous_hash, hash)
      SELECT $1::int8, $2::int8, $3, $4, $5, $6::bytea, $7::bytea WHERE ${guards[name]} RETURNING 1`,
    values: [row.seq, row.ts, row.actor, row.action, row.facts, row.previousHash, row.hash, ...nid],
  };
}

function guardOf(guard: AuditGuard | undefined): readonly [name: keyof typeof guards, values: readonly number[]] {
  if (guard === undefined) return ["none", []];
  return "account" in guard ? ["account", [guard.account]] : ["withdrawnInvitation", [guard.withdrawnInvitation]];
}

const auditColumns = `seq, ts, actor, action, facts, previous_hash AS "previousHash", hash`;

export async function findLastAudit(reads: ReadPool): Promise<AuditRow | undefined> {
  const [row] = await reads.query<AuditRow>({
    name: "find_last_audit",
    text: `SELECT ${auditColumns} FROM audit ORDER BY seq DESC LIMIT 1`,
    values: [],
  });
  return row;
}

/** Oldest first, those after `seq`. */
export async function listAudit(reads: ReadPool, seq: number, limit: number): Promise<readonly AuditRow[]> {
  return reads.query<AuditRow>({
    name: "list_audit",
    text: `SELECT ${auditColumns} FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2`,
    values: [seq, limit],
  });
}
