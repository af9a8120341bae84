import { sha256 } from "@botschaft/protocol/crypto";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";

/** What is recorded: who did what when, and the facts of it. Never content, never a secret. */
export type AuditEntry = {
  /** Milliseconds since 1970. */
  readonly ts: number;
  readonly actor: string;
  readonly action: string;
  readonly facts: JsonObject;
};

/** An entry as it stands in a table of this form. */
export type AuditRow = Omit<AuditEntry, "facts"> & {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Canonical JSON. */
  readonly facts: string;
  readonly previousHash: Uint8Array;
  /** SHA-256 of the hash before and the canonical JSON of the rest. */
  readonly hash: Uint8Array;
};

/** What the next entry follows. */
export type AuditEnd = Pick<AuditRow, "seq" | "hash">;

const beginning: AuditEnd = { seq: 0, hash: new Uint8Array(32) };

/** The row that an entry becomes behind the last one. */
export function followEntry(last: AuditEnd | undefined, { ts, actor, action, facts }: AuditEntry): AuditRow {
  const { seq, hash: previousHash } = last ?? beginning;
  const entry = { seq: seq + 1, ts, actor, action, facts: canonicalJson(facts) };
  return { ...entry, previousHash, hash: hashOf(entry, previousHash) };
}

function hashOf(entry: Omit<AuditRow, "hash" | "previousHash">, previousHash: Uint8Array): Uint8Array {
  return sha256(Buffer.concat([previousHash, Buffer.from(canonicalJson({ ...entry }))]));
}

/**
 * The sequence number of the first entry that does not follow from the one before it; undefined when all do.
 * @param after what the first of them has to follow; nothing where they are the first of all
 */
export function findBreak(rows: readonly AuditRow[], after: AuditEnd = beginning): number | undefined {
  let { seq: expected, hash: previousHash } = after;
  for (const { hash, previousHash: claimed, ...entry } of rows) {
    expected++;
    const follows = entry.seq === expected && Buffer.compare(claimed, previousHash) === 0;
    if (!follows || Buffer.compare(hash, hashOf(entry, previousHash)) !== 0) return entry.seq;
    previousHash = hash;
  }
  return undefined;
}
