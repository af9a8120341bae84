import { AuditChain, type AuditEntry, type AuditGuard } from "@botschaft/platform/audit";
import type { ReadPool, Result, Statement } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import { audit, type GroupCommit } from "@botschaft/storage";

/** Who acts: a person, or whoever may open the server's own socket. */
export type Actor = { readonly name: string; readonly userNid?: number };

export const terminal: Actor = { name: "terminal" };

export function personActing(person: { readonly userId: UserId; readonly userNid: number }): Actor {
  return { name: person.userId, userNid: person.userNid };
}

type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** The record of administrators' acts: each entry stands in the commit of its act. */
export class AuditTrail {
  readonly #writer: GroupCommit;
  readonly #chain: AuditChain;

  constructor({ reads, writer }: Storage) {
    this.#writer = writer;
    this.#chain = new AuditChain(audit, reads);
  }

  /**
   * Runs the act's statement and writes its entry, both or neither.
   * @param guard where the act may turn out to change nothing: then there is no entry either
   * @returns the act's result
   */
  async record(entry: AuditEntry, act: Statement, guard?: AuditGuard): Promise<Result | undefined> {
    return this.inTurn(entry, async (append) => {
      const { results } = await this.#writer.submit({ key: "audit", rows: [], statements: [act, append(guard)] });
      return results[0];
    });
  }

  /** For an act that makes its own commit: `append` gives the statement to put behind it. */
  inTurn<T>(entry: AuditEntry, act: (append: (guard?: AuditGuard) => Statement) => Promise<T>): Promise<T> {
    return this.#chain.inTurn((follow) => {
      const row = follow(entry);
      return act((guard) => audit.append(row, guard));
    });
  }
}
