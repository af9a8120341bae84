import type { BuiltPdu, EventDraft } from "@botschaft/room/event";
import { buildEvent, draftEvent } from "./build-event.ts";
import type { PreparedEvent } from "./prepared-event.ts";
import type { RoomActor } from "./room-actor.ts";
import type { Rooms } from "./rooms.ts";
import type { Turn } from "./turn.ts";

/** What the room's queue finds out about an event that is not appended here and now. */
type Prepare = (turn: Turn) => PreparedEvent | Promise<PreparedEvent>;

/**
 * An event on top of the room as it stands, which another server signs and sends back.
 * @throws {MatrixError} M_FORBIDDEN, what the rules have against it
 */
export function draftApart(rooms: Rooms, actor: RoomActor, prepare: Prepare): Promise<EventDraft> {
  return rooms.act(actor, async (turn) => {
    const prepared = await prepare(turn);
    return draftEvent(prepared, await groundOf(turn, prepared));
  });
}

/**
 * An event of somebody from here that another server signs too before it comes into the room. The room goes on
 * meanwhile. @throws {MatrixError} M_FORBIDDEN, what the rules have against it
 */
export function buildApart(rooms: Rooms, actor: RoomActor, prepare: Prepare): Promise<BuiltPdu> {
  return rooms.act(actor, async (turn) => {
    const prepared = await prepare(turn);
    return turn.askPolicy(buildEvent(prepared, await groundOf(turn, prepared), rooms.ports));
  });
}

async function groundOf(turn: Turn, prepared: PreparedEvent) {
  turn.meet(prepared);
  return { actor: turn.actor, view: turn.view, authEvents: await turn.listAuthEvents(prepared) };
}
