import type { ReadPool } from "@botschaft/platform/postgres";
import { stateNeededFor } from "@botschaft/room/auth";
import { listEventsByNid } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom } from "./client-event.ts";
import type { Numbered } from "./line-change.ts";
import { type PreparedEvent, subjectOf } from "./prepared-event.ts";
import type { RoomActor, Standing } from "./room-actor.ts";

export type Named = Numbered & { readonly eventId: string };

/** The events of the room's state that an event has to name as its authority. `people` has everybody it is about. */
export async function listAuthEvents(
  reads: ReadPool,
  actor: RoomActor,
  prepared: PreparedEvent,
  people: ReadonlyMap<string, number>,
): Promise<readonly Named[]> {
  const found: Named[] = [];
  for (const [type, stateKey] of stateNeededFor(subjectOf(prepared), actor.rules)) {
    if (type !== "m.room.member") {
      const event = actor.state(type, stateKey);
      if (event !== undefined) found.push(event);
      continue;
    }
    const userNid = people.get(stateKey);
    const standing = userNid === undefined ? undefined : actor.standingOf(userNid);
    if (standing !== undefined) found.push(await namedMember(reads, actor, standing));
  }
  await actor.referenceHashes.load([...found, ...actor.extremities], reads);
  return found;
}

/** The member event behind a standing, from memory as long as it is not on disk. */
export async function getMemberEvent(reads: ReadPool, actor: RoomActor, { event }: Standing): Promise<ClientEvent> {
  return "eventId" in event ? event : getEvent(reads, actor, event.nid);
}

async function namedMember(reads: ReadPool, actor: RoomActor, { event }: Standing): Promise<Named> {
  if ("eventId" in event) return event;
  const known = actor.memberEventIds.get(event.nid);
  if (known !== undefined) return { nid: event.nid, eventId: known };
  const loaded = await getEvent(reads, actor, event.nid);
  actor.rememberMemberEvent(event.nid, loaded.eventId);
  return loaded;
}

async function getEvent(reads: ReadPool, actor: RoomActor, eventNid: number): Promise<ClientEvent> {
  const [stored] = await listEventsByNid(reads, [eventNid]);
  if (stored === undefined) throw new Error(`State names event ${eventNid}, which is not on disk`);
  return clientEventFrom(stored, actor.view.roomId, actor.rules);
}
