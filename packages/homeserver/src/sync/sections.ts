import type { SyncFilter } from "./filter.ts";
import type { Reader, ReaderRoom } from "./reader.ts";

/** Whom an answer is for and which stretch of the streams it covers. */
export type Ask = {
  readonly reader: Reader;
  readonly deviceNid: number;
  readonly deviceId: string;
  /** Exclusive; 0 for somebody who has seen nothing. */
  readonly since: number;
  /** Inclusive: committed. */
  readonly end: number;
  /** Up to where this device has to-device messages; 0 where its token does not tell. */
  readonly toDeviceSince: number;
  /** Its token was of another database, or of a future that was lost: it is told everything again. */
  readonly isResync: boolean;
  readonly filter: SyncFilter;
};

export type SectionAnswer = {
  /** JSON text by key of the answer. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether it is worth waking somebody for. */
  readonly isNews: boolean;
  /** Where to-device messages lag behind: the next /sync returns at once. */
  readonly toDevicePos?: number;
};

/** A part of the answer that belongs to the person or the device, such as account data or to-device messages. */
export interface PersonSection {
  /** From memory: an empty /sync costs no statement. */
  hasNews(ask: Ask): boolean;
  answer(ask: Ask): Promise<SectionAnswer>;
}

/** A part of a joined room that is no event of it, such as receipts, typing, account data and unread counts. */
export interface RoomSection {
  /** It is asked about rooms that the reader has left too. */
  readonly speaksOfLeft?: boolean;
  /** From memory, for a joined room, beyond what the room's pulse tells. */
  hasNews(room: ReaderRoom, since: number, ask: Ask): boolean;
  /** JSON text by key of the room; for several rooms at once, so that it costs few statements. */
  answer(rooms: readonly AskedRoom[], ask: Ask): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>>;
  /** What it says of the room goes along with other news, and is none by itself. */
  isCompanion?(room: AskedRoom, ask: Ask): boolean;
}

export type AskedRoom = { readonly roomNid: number; readonly roomId: string; readonly since: number };
