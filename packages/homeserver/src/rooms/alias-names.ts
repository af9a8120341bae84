import type { ReadPool } from "@botschaft/platform/postgres";
import type { MatrixError } from "@botschaft/protocol/errors";
import type { RoomAlias } from "@botschaft/protocol/ids";
import { findAlias } from "@botschaft/storage";

/** Aliases on their way to the disk: names that people can collide on are taken in memory first, then looked up. */
export class AliasNames {
  readonly #reads: ReadPool;
  readonly #taken = new Set<RoomAlias>();

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  /** Keeps everybody else off a free alias while `act` brings it to the disk. */
  async take<Result>(alias: RoomAlias, taken: MatrixError, act: () => Promise<Result>): Promise<Result> {
    if (this.#taken.has(alias)) throw taken;
    this.#taken.add(alias);
    try {
      if ((await findAlias(this.#reads, alias)) !== undefined) throw taken;
      return await act();
    } finally {
      this.#taken.delete(alias);
    }
  }
}

/** What stands between `#` and the server: @COMPAT(Synapse) without white space or a colon. */
export function isNewAliasName(name: string): boolean {
  return name !== "" && !/[:\s]/.test(name);
}
