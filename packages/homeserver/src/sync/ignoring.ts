import { isObject } from "@botschaft/protocol/json";
import type { Ignored } from "../accounts/index.ts";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { ReaderRoom } from "./reader.ts";

/** State of ignored people is shown all the same: the room must not look different for it. */
export function isIgnored({ stateKey, sender }: Pick<ClientEvent, "stateKey" | "sender">, ignored: Ignored): boolean {
  return stateKey === undefined && ignored.has(sender);
}

/** Whether the invitation comes from somebody whom the reader ignores. https://spec.matrix.org/v1.19/client-server-api/#ignoring-users */
export function isIgnoredInvite({ strippedState }: ReaderRoom, readerId: string, ignored: Ignored): boolean {
  if (ignored.size === 0 || strippedState === null) return false;
  const events = JSON.parse(strippedState) as readonly unknown[];
  const own = events.findLast(
    (event) => isObject(event) && event.type === "m.room.member" && event.state_key === readerId,
  );
  return isObject(own) && typeof own.sender === "string" && ignored.has(own.sender);
}
