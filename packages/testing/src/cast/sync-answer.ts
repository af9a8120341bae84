import type { JsonObject } from "@botschaft/protocol/json";

/** An event as a client gets it. */
export type SeenEvent = {
  readonly event_id: string;
  readonly type: string;
  readonly sender: string;
  readonly state_key?: string;
  readonly origin_server_ts: number;
  readonly content: JsonObject;
  readonly redacts?: string;
  readonly unsigned?: JsonObject;
};

export type Events<Event = SeenEvent> = { readonly events: readonly Event[] };

export type StrippedEvent = Pick<SeenEvent, "type" | "sender" | "content"> & { readonly state_key: string };

export type Timeline = Events & { readonly limited: boolean; readonly prev_batch: string };

/** Account data and ephemeral events: they have no sender. */
export type BareEvent = Pick<SeenEvent, "type" | "content">;

export type UnreadCount = { readonly notification_count: number; readonly highlight_count: number };

/** What an answer says of a room that one is, or was, in. */
export type RoomPart = {
  readonly account_data?: Events<BareEvent>;
  readonly ephemeral?: Events<BareEvent>;
  readonly unread_notifications?: UnreadCount;
  readonly unread_thread_notifications?: Readonly<Record<string, UnreadCount>>;
  readonly timeline?: Timeline;
  readonly state?: Events;
  readonly state_after?: Events;
  readonly summary?: JsonObject;
};

export type SyncAnswer = {
  readonly next_batch: string;
  readonly "eu.botschaft.partners"?: { readonly version: string };
  readonly account_data?: Events<BareEvent>;
  readonly to_device?: Events<BareEvent & { readonly sender: string }>;
  readonly device_lists?: { readonly changed?: readonly string[]; readonly left?: readonly string[] };
  readonly rooms: {
    readonly join: Readonly<Record<string, RoomPart>>;
    readonly leave: Readonly<Record<string, RoomPart>>;
    readonly invite: Readonly<Record<string, { readonly invite_state: Events<StrippedEvent> }>>;
    readonly knock: Readonly<Record<string, { readonly knock_state: Events<StrippedEvent> }>>;
  };
};
