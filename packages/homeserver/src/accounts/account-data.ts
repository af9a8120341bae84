import type { ReadPool } from "@botschaft/platform/postgres";
import type { JsonObject } from "@botschaft/protocol/json";
import { type AccountDataRow, accountData, findAccountData, type GroupCommit, rows } from "@botschaft/storage";
import { isStorableText } from "./new-texts.ts";
import type { AccountDataFollower, UnitPart } from "./ports.ts";

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly followers: readonly AccountDataFollower[];
};

export type NewAccountData = {
  readonly userNid: number;
  /** `globalAccountData`, or the room's. */
  readonly roomNid: number;
  readonly type: string;
  readonly content: JsonObject;
};

/** What clients keep with their account, globally and by room. https://spec.matrix.org/v1.19/client-server-api/#client-config */
export class AccountData {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async find(userNid: number, roomNid: number, type: string): Promise<JsonObject | undefined> {
    if (!isStorableText(type)) return undefined;
    const json = await findAccountData(this.#parts.storage.reads, userNid, roomNid, type);
    return json === undefined ? undefined : (JSON.parse(json) as JsonObject);
  }

  async set(data: NewAccountData): Promise<void> {
    await this.#parts.storage.writer.submit({ key: `user:${data.userNid}`, rows: [], ...this.part(data) });
  }

  /** For a unit that is submitted in the same synchronous stretch. */
  part({ content, ...data }: NewAccountData): UnitPart {
    const { storage, followers } = this.#parts;
    const row: AccountDataRow = { ...data, content: JSON.stringify(content), pos: storage.writer.numbers.next() };
    return {
      rows: [rows(accountData, [row])],
      users: [data.userNid],
      apply: () => {
        for (const follower of followers) follower.accountDataChanged(row);
      },
    };
  }
}
