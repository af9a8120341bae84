import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { JsonValue } from "@botschaft/protocol/json";
import { type AccountDataRow, findAccountData, globalAccountData } from "@botschaft/storage";
import type { AccountDataFollower } from "./ports.ts";

/** A type of global account data by which the server itself goes, kept in memory as what it means. */
export class AccountSetting<Meaning> implements AccountDataFollower {
  readonly #reads: ReadPool;
  readonly #type: string;
  readonly #meaningOf: (content: JsonValue | undefined) => Meaning;
  readonly #known = new BoundedMap<number, Meaning>(100_000);
  #changes = 0;

  /** @param meaningOf of whatever clients wrote, and of nothing written */
  constructor(reads: ReadPool, type: string, meaningOf: (content: JsonValue | undefined) => Meaning) {
    this.#reads = reads;
    this.#type = type;
    this.#meaningOf = meaningOf;
  }

  /** The same meaning, as an object too, as long as nothing changed. */
  async of(userNid: number): Promise<Meaning> {
    const known = this.#known.get(userNid);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const meaning = this.#parse(await findAccountData(this.#reads, userNid, globalAccountData, this.#type));
    if (changes === this.#changes) this.#known.set(userNid, meaning);
    return meaning;
  }

  accountDataChanged(row: AccountDataRow): void {
    if (row.type !== this.#type || row.roomNid !== globalAccountData) return;
    this.#changes++;
    this.#known.set(row.userNid, this.#parse(row.content));
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#changes++;
    this.#known.clear();
  }

  #parse(json: string | undefined): Meaning {
    return this.#meaningOf(json === undefined ? undefined : (JSON.parse(json) as JsonValue));
  }
}
