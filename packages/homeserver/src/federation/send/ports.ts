import type { ReadPool } from "@botschaft/platform/postgres";
import type { JsonObject } from "@botschaft/protocol/json";
import type { GroupCommit } from "@botschaft/storage";

export type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

export type Edu = { readonly edu_type: string; readonly content: JsonObject };

/** Where a destination stands in each stream: everything at or below is delivered, or need not be. */
export type Cursors = {
  readonly eventPos: number;
  readonly toDevicePos: number;
  readonly deviceListPos: number;
};

export type Stream = "toDevice" | "deviceLists";

/** What stands in a durable stream for a destination after a position, as EDUs. */
export interface OutboundStream {
  /**
   * @param after exclusive
   * @param limit how many EDUs at most
   * @returns where the destination stands once it has these; `isAll` where nothing else is there
   */
  read(
    server: string,
    after: number,
    limit: number,
  ): Promise<{ readonly edus: readonly Edu[]; readonly pos: number; readonly isAll: boolean }>;
  /** Everything at or below was delivered. */
  delivered?(server: string, pos: number): void;
}
