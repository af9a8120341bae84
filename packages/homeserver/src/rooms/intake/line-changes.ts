import { parseUserId } from "@botschaft/protocol/ids";
import { membershipFrom } from "@botschaft/room/auth";
import { listEventsByNid } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom } from "../client-event.ts";
import type { LineChange, MemberChange } from "../line-change.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import type { Move } from "../states/state-reader.ts";
import type { ItsOwnChange } from "../turn.ts";

/**
 * Moves of the room's line with the events that they are about.
 * @param own the key that the event which is being taken in stands under, and the number that it will have
 */
export async function lineChangesOf(
  rooms: Rooms,
  actor: RoomActor,
  moves: readonly Move[],
  own?: ItsOwnChange & { readonly nid: number },
): Promise<readonly (LineChange | ItsOwnChange)[]> {
  const nids = moves.flatMap(({ oldNid, newNid }) => [oldNid ?? [], newNid ?? []].flat());
  const events = await loadEvents(
    rooms,
    actor,
    nids.filter((nid) => nid !== own?.nid),
  );
  const changes: (LineChange | ItsOwnChange)[] = [];
  for (const { keyNid, oldNid, newNid } of moves) {
    const old = events.get(oldNid ?? 0);
    if (own !== undefined && newNid === own.nid) changes.push({ ...own, old });
    else changes.push(await changeOf(rooms, actor, keyNid, old, events.get(newNid ?? 0)));
  }
  return changes;
}

async function changeOf(
  rooms: Rooms,
  actor: RoomActor,
  stateKeyNid: number,
  old: ClientEvent | undefined,
  next: ClientEvent | undefined,
): Promise<LineChange> {
  const named = next ?? old;
  if (named?.stateKey === undefined) throw new Error(`A state of room ${actor.view.roomId} names what is not on disk`);
  const { type, stateKey } = named;
  return { stateKeyNid, type, stateKey, old, next, member: await memberChange(rooms, actor, named, next) };
}

async function loadEvents(rooms: Rooms, actor: RoomActor, nids: readonly number[]) {
  const stored = await listEventsByNid(rooms.ports.storage.reads, nids);
  return new Map(stored.map((each) => [each.eventNid, clientEventFrom(each, actor.view.roomId, actor.rules)]));
}

/** Somebody whose key the state lost is in the room no more. */
async function memberChange(
  rooms: Rooms,
  actor: RoomActor,
  { type, stateKey }: ClientEvent,
  next: ClientEvent | undefined,
): Promise<MemberChange | undefined> {
  const userId = type === "m.room.member" ? parseUserId(stateKey) : undefined;
  if (userId === undefined) return undefined;
  const { userNid } = await rooms.person(userId);
  const membership = membershipFrom(next?.content) ?? "leave";
  return { userNid, membership, before: actor.standingOf(userNid)?.membership };
}
