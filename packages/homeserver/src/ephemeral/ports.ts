import type { ReceiptRow } from "@botschaft/storage";

/** Where a room's ephemeral streams stand; whoever reads the room compares it with their token. */
export interface RoomPulses {
  pulse(roomNid: number): { typing: number; receipts: number };
}

/** Whoever keeps in memory how far people have read. Called between commit and announcement: no waiting, no throwing. */
export interface ReceiptFollower {
  receiptMoved(row: ReceiptRow): void;
}
