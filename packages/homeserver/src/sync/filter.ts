import type { ClientEvent } from "../rooms/client-event.ts";

/** The parts of a filter that say which events. https://spec.matrix.org/v1.19/client-server-api/#filtering */
export type EventFilter = {
  readonly limit?: number;
  readonly types?: readonly string[];
  readonly not_types?: readonly string[];
  readonly senders?: readonly string[];
  readonly not_senders?: readonly string[];
};

export type RoomEventFilter = EventFilter & {
  readonly rooms?: readonly string[];
  readonly not_rooms?: readonly string[];
  readonly contains_url?: boolean;
  readonly lazy_load_members?: boolean;
  readonly include_redundant_members?: boolean;
  readonly unread_thread_notifications?: boolean;
  /** https://spec.matrix.org/v1.19/client-server-api/#filtering-by-related-events */
  readonly related_by_rel_types?: readonly string[];
  readonly related_by_senders?: readonly string[];
};

export type SyncFilter = {
  readonly event_fields?: readonly string[];
  readonly event_format?: "client" | "federation";
  readonly presence?: EventFilter;
  readonly account_data?: EventFilter;
  readonly room?: {
    readonly rooms?: readonly string[];
    readonly not_rooms?: readonly string[];
    readonly include_leave?: boolean;
    readonly state?: RoomEventFilter;
    readonly timeline?: RoomEventFilter;
    readonly ephemeral?: RoomEventFilter;
    readonly account_data?: RoomEventFilter;
  };
};

/** @COMPAT(Synapse): bots use the default and never fill a gap. */
const defaultTimelineLimit = 10;
const maxTimelineLimit = 100;

export function timelineLimit(filter: SyncFilter): number {
  const limit = filter.room?.timeline?.limit ?? defaultTimelineLimit;
  return Math.min(Math.max(0, limit), maxTimelineLimit);
}

/** Whether a room's section may stand in the answer at all. */
export function wantsRoom(roomId: string, filter: Pick<RoomEventFilter, "rooms" | "not_rooms"> | undefined): boolean {
  if (filter?.not_rooms?.includes(roomId)) return false;
  return filter?.rooms === undefined || filter.rooms.includes(roomId);
}

/**
 * Undefined where the filter lets everything pass, so that the usual case costs nothing.
 * @param roomId of the room that the events are in, where the filter may name rooms
 */
export function eventTest(
  filter: RoomEventFilter | undefined,
  roomId?: string,
): ((event: FilteredEvent) => boolean) | undefined {
  if (filter === undefined) return undefined;
  if (roomId !== undefined && !wantsRoom(roomId, filter)) return () => false;
  const { types, not_types, senders, not_senders, contains_url } = filter;
  if ((types ?? not_types ?? senders ?? not_senders ?? contains_url) === undefined) return undefined;
  const hasType = types && typeTest(types);
  const lacksType = not_types && typeTest(not_types);
  return ({ type, sender, content }) => {
    if (lacksType?.(type) || (hasType !== undefined && !hasType(type))) return false;
    if (not_senders?.includes(sender) || (senders !== undefined && !senders.includes(sender))) return false;
    return contains_url === undefined || contains_url === Object.hasOwn(content, "url");
  };
}

export type FilteredEvent = Pick<ClientEvent, "type" | "sender" | "content">;

/** `*` stands for any sequence of characters. */
export function typeTest(patterns: readonly string[]): (type: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes("*")));
  const globs = patterns.filter((pattern) => pattern.includes("*")).map(globTest);
  return (type) => exact.has(type) || globs.some((matches) => matches(type));
}

function globTest(pattern: string): (type: string) => boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  const expression = new RegExp(`^${parts.join(".*")}$`, "s");
  return (type) => expression.test(type);
}
