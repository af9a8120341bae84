import type { ReadPool, Result, Statement } from "@botschaft/platform/postgres";
import { sha256 } from "@botschaft/protocol/crypto";
import type { UserId } from "@botschaft/protocol/ids";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";
import { type AuditGuard, type AuditRow, appendAudit, findLastAudit, type GroupCommit } from "@botschaft/storage";

/** Who acts: a person, or whoever may open the server's own socket. */
export type Actor = { readonly name: string; readonly userNid?: number };

export const terminal: Actor = { name: "terminal" };

export function personActing(person: { readonly userId: UserId; readonly userNid: number }): Actor {
  return { name: person.userId, userNid: person.userNid };
}

export type AuditEntry = {
  readonly ts: number;
  readonly actor: string;
  readonly action: string;
  readonly facts: JsonObject;
};

type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/**
 * The record of administrators' acts: each entry stands in the commit of its act, and its hash covers the entry before.
 * Acts wait for each other, since each needs the hash of the last.
 */
export class AuditTrail {
  readonly #storage: Storage;
  #last: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /**
   * Runs the act's statement and writes its entry, both or neither.
   * @param guard where the act may turn out to change nothing: then there is no entry either
   * @returns the act's result
   */
  async record(entry: AuditEntry, act: Statement, guard?: AuditGuard): Promise<Result | undefined> {
    return this.inTurn(entry, async (append) => {
      const { results } = await this.#storage.writer.submit({
        key: "audit",
        rows: [],
        statements: [act, append(guard)],
      });
      return results[0];
    });
  }

  /** For an act that makes its own commit: `append` gives the statement to put behind it. */
  inTurn<T>(entry: AuditEntry, act: (append: (guard?: AuditGuard) => Statement) => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      const last = await findLastAudit(this.#storage.reads);
      return act((guard) => appendAudit(follow(last, entry), guard));
    });
    this.#last = turn.catch(() => {});
    return turn;
  }
}

const beginning = new Uint8Array(32);

function follow(last: AuditRow | undefined, { ts, actor, action, facts }: AuditEntry): AuditRow {
  const previousHash = last?.hash ?? beginning;
  const entry = { seq: (last?.seq ?? 0) + 1, ts, actor, action, facts: canonicalJson(facts) };
  return { ...entry, previousHash, hash: hashOf(entry, previousHash) };
}

function hashOf(entry: Omit<AuditRow, "hash" | "previousHash">, previousHash: Uint8Array): Uint8Array {
  return sha256(Buffer.concat([previousHash, Buffer.from(canonicalJson({ ...entry }))]));
}

/** The sequence number of the first entry that does not follow from the one before it; undefined when all do. */
export function findBreak(rows: readonly AuditRow[]): number | undefined {
  let previousHash: Uint8Array = beginning;
  let expected = 1;
  for (const { hash, previousHash: claimed, ...entry } of rows) {
    const follows = entry.seq === expected && Buffer.compare(claimed, previousHash) === 0;
    if (!follows || Buffer.compare(hash, hashOf(entry, previousHash)) !== 0) return entry.seq;
    previousHash = hash;
    expected++;
  }
  return undefined;
}
