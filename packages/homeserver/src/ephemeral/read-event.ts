import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { eventIdBytes, parseEventId } from "@botschaft/protocol/ids";
import { findEventById } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";

/** The event that a receipt names; undefined while it is not here. @throws {MatrixError} M_INVALID_PARAM */
export async function findReadEvent(reads: ReadPool, view: RoomView, id: string): Promise<ClientEvent | undefined> {
  const eventId = parseEventId(id);
  if (eventId === undefined) throw new MatrixError("M_INVALID_PARAM", `${id} is no event id.`);
  // Nearly always it is one of the newest.
  const inHead = view.head.events.findLast((event) => event.eventId === id);
  if (inHead !== undefined) return inHead;
  const bytes = eventIdBytes(eventId, view.rules.event.ids);
  const stored = bytes && (await findEventById(reads, view.roomNid, bytes));
  return stored && clientEventFrom(stored, view.roomId, view.rules);
}
