import type { ReadPool } from "@botschaft/platform/postgres";
import type { GroupCommit } from "@botschaft/storage";

export type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** Which device asks, and which stretch of its queue. */
export type DeviceAsk = {
  readonly deviceNid: number;
  /** Exclusive: up to where it has its messages; 0 where it does not tell. */
  readonly toDeviceSince: number;
  /** Inclusive. */
  readonly end: number;
};
