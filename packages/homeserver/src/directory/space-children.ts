import { parseRoomId, parseServerName, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { type ClientEvent, strippedOf } from "../rooms/client-event.ts";

/** A room that a space names as its own. */
export type Child = {
  readonly roomId: RoomId;
  readonly via: readonly ServerName[];
  readonly isSuggested: boolean;
  /** Its event, stripped, with the time at which it was sent. */
  readonly event: ChildEvent;
};

export type ChildEvent = JsonObject & {
  readonly type: string;
  readonly state_key: string;
  readonly sender: string;
  readonly content: JsonObject;
  readonly origin_server_ts: number;
};

/** The children of a space that is here, in their order. */
export function childrenIn(state: Iterable<ClientEvent>): readonly Child[] {
  const events = [...state].map((event) => ({ ...strippedOf(event), origin_server_ts: event.ts }));
  return childrenAmong(events);
}

/** Of stripped events, also as another server tells them: those that name a room and how to reach it. */
export function childrenAmong(events: readonly JsonValue[]): readonly Child[] {
  return events.flatMap((event) => childFrom(event) ?? []).sort(compare);
}

function childFrom(event: JsonValue): Child | undefined {
  if (!isObject(event) || event.type !== "m.space.child" || !isObject(event.content)) return undefined;
  const { state_key, sender, content, origin_server_ts } = event;
  const roomId = parseRoomId(state_key);
  // Without servers it is none, which is how a room is taken out of a space.
  if (roomId === undefined || !Array.isArray(content.via) || content.via.length === 0) return undefined;
  if (typeof sender !== "string" || typeof origin_server_ts !== "number") return undefined;
  return {
    roomId,
    via: content.via.flatMap((text) => parseServerName(text) ?? []),
    isSuggested: content.suggested === true,
    event: { type: event.type, state_key: roomId, sender, content, origin_server_ts },
  };
}

/** https://spec.matrix.org/v1.19/client-server-api/#ordering-of-children-within-a-space */
function compare(left: Child, right: Child): number {
  const [first, second] = [orderOf(left), orderOf(right)];
  if (first !== second) {
    if (first === undefined) return 1;
    if (second === undefined) return -1;
    return first < second ? -1 : 1;
  }
  const [earlier, later] = [left.event.origin_server_ts, right.event.origin_server_ts];
  return earlier - later || (left.roomId < right.roomId ? -1 : 1);
}

const writtenOrder = /^[\x20-\x7e]{1,50}$/;

function orderOf({ event }: Child): string | undefined {
  const { order } = event.content;
  return typeof order === "string" && writtenOrder.test(order) ? order : undefined;
}
