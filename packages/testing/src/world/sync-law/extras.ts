import assert from "node:assert/strict";
import type { JsonObject } from "@botschaft/protocol/json";
import type { BareEvent, RoomPart, UnreadCount } from "../../cast/sync-answer.ts";

type Receipts = { readonly [eventId: string]: { readonly [type: string]: { readonly [userId: string]: JsonObject } } };

const noneUnread: UnreadCount = { notification_count: 0, highlight_count: 0 };

/** What a client keeps of a room that is no event of its timeline, nor its state. */
export class Extras {
  readonly accountData = new Map<string, JsonObject>();
  /** By reader, type and thread: the event and what is said of it. */
  readonly receipts = new Map<string, JsonObject>();
  typing: readonly string[] = [];
  unread = noneUnread;
  unreadByThread: Readonly<Record<string, UnreadCount>> = {};

  apply(part: RoomPart): void {
    keepAccountData(this.accountData, part.account_data?.events);
    for (const { type, content } of part.ephemeral?.events ?? []) {
      if (type === "m.typing") this.typing = (content.user_ids as readonly string[]).toSorted();
      if (type === "m.receipt") this.#read(content as Receipts);
    }
    if (part.unread_notifications === undefined) return;
    this.unread = part.unread_notifications;
    this.unreadByThread = part.unread_thread_notifications ?? {};
  }

  #read(receipts: Receipts): void {
    for (const [eventId, byType] of Object.entries(receipts)) {
      for (const [type, byUser] of Object.entries(byType)) {
        for (const [userId, receipt] of Object.entries(byUser)) {
          this.receipts.set(`${userId} ${type} ${receipt.thread_id ?? ""}`, { ...receipt, eventId });
        }
      }
    }
  }
}

export function keepAccountData(kept: Map<string, JsonObject>, events: readonly BareEvent[] = []): void {
  for (const { type, content } of events) kept.set(type, content);
}

export function compareExtras(grown: Extras, fresh: Extras, { withUnread }: { readonly withUnread: boolean }): void {
  assert.deepEqual(grown.accountData, fresh.accountData, "account data of the room");
  assert.deepEqual(grown.receipts, fresh.receipts, "receipts");
  assert.deepEqual(grown.typing, fresh.typing, "who types");
  if (!withUnread) return;
  assert.deepEqual(grown.unread, fresh.unread, "unread messages");
  assert.deepEqual(grown.unreadByThread, fresh.unreadByThread, "unread messages by thread");
}
