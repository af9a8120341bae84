import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { GroupCommit } from "@botschaft/storage";
import type { UnitPart } from "../accounts/ports.ts";

export type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** Which device asks, and which stretch of its queue. */
export type DeviceAsk = {
  readonly deviceNid: number;
  /** Exclusive: up to where it has its messages; 0 where it does not tell. */
  readonly toDeviceSince: number;
  /** Inclusive. */
  readonly end: number;
};

export type MessagesElsewhere = {
  readonly senderId: UserId;
  readonly type: string;
  /** Content by device, by person of another server. */
  readonly messages: JsonObject;
};

/** Whoever brings messages to devices elsewhere. */
export interface OutboundMessages {
  /** A part of the commit that takes them, made in the stretch that submits it. */
  part(sent: MessagesElsewhere): UnitPart;
}
