import type { UserId } from "@botschaft/protocol/ids";
import type { ReceiptRow } from "@botschaft/storage";

/** Where a room's ephemeral streams stand; whoever reads the room compares it with their token. */
export interface RoomPulses {
  pulse(roomNid: number): { typing: number; receipts: number };
}

/** Whoever keeps in memory how far people have read. Called between commit and announcement: no waiting, no throwing. */
export interface ReceiptFollower {
  receiptMoved(row: ReceiptRow): void;
}

/** Whoever tells others who types. Also called when somebody says again that they do: no waiting, no throwing. */
export interface TypingFollower {
  typingChanged(change: { readonly roomNid: number; readonly userId: UserId }, isTyping: boolean): void;
}
