import type { ReadPool } from "@botschaft/platform/postgres";
import { isObject } from "@botschaft/protocol/json";
import { type AccountDataRow, findAccountData, globalAccountData } from "@botschaft/storage";
import { BoundedMap } from "../streams/bounded-map.ts";
import type { AccountDataFollower } from "./ports.ts";

export type Ignored = ReadonlySet<string>;

const nobody: Ignored = new Set();
const type = "m.ignored_user_list";

/** Whom people want to hear nothing from, by user id. https://spec.matrix.org/v1.19/client-server-api/#ignoring-users */
export class IgnoredUsers implements AccountDataFollower {
  readonly #reads: ReadPool;
  readonly #known = new BoundedMap<number, Ignored>(100_000);
  #changes = 0;

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  /** The same set as long as nothing changed. */
  async of(userNid: number): Promise<Ignored> {
    const known = this.#known.get(userNid);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const ignored = ignoredIn(await findAccountData(this.#reads, userNid, globalAccountData, type));
    if (changes === this.#changes) this.#known.set(userNid, ignored);
    return ignored;
  }

  accountDataChanged(row: AccountDataRow): void {
    if (row.type !== type || row.roomNid !== globalAccountData) return;
    this.#changes++;
    this.#known.set(row.userNid, ignoredIn(row.content));
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#changes++;
    this.#known.clear();
  }
}

function ignoredIn(json: string | undefined): Ignored {
  const content: unknown = json === undefined ? undefined : JSON.parse(json);
  const users = isObject(content) ? content.ignored_users : undefined;
  return isObject(users) && Object.keys(users).length > 0 ? new Set(Object.keys(users)) : nobody;
}
