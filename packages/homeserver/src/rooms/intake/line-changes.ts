import { parseUserId } from "@botschaft/protocol/ids";
import { membershipFrom } from "@botschaft/room/auth";
import { keysThatDiffer, type StateMap } from "@botschaft/room/state";
import { listEventsByNid } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom } from "../client-event.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import type { ItsOwnChange } from "../turn.ts";
import type { LineChange, MemberChange } from "../turn-rows.ts";

/** Stands in a state for the event that is being taken in, which has no number yet. */
export const itself = -1;

/** What changes of the room's line when its state becomes another one. */
export async function lineChangesBetween(
  rooms: Rooms,
  actor: RoomActor,
  current: StateMap,
  next: StateMap,
  own?: ItsOwnChange,
): Promise<readonly (LineChange | ItsOwnChange)[]> {
  const keys = [...keysThatDiffer(current, next)];
  const nids = keys.flatMap((key) => [current.get(key) ?? [], next.get(key) ?? []].flat());
  const events = await loadEvents(
    rooms,
    actor,
    nids.filter((nid) => nid !== itself && nid !== own?.nid),
  );
  const changes: (LineChange | ItsOwnChange)[] = [];
  for (const key of keys) {
    const old = events.get(current.get(key) ?? 0);
    const nid = next.get(key);
    if (own !== undefined && nid !== undefined && (nid === itself || nid === own.nid)) {
      changes.push({ ...own, old });
      continue;
    }
    const event = nid === undefined ? undefined : events.get(nid);
    const named = event ?? old;
    if (named?.stateKey === undefined) throw new Error(`The state names event ${nid}, which is not on disk`);
    const { type, stateKey } = named;
    const member = await memberChange(rooms, actor, type, stateKey, event);
    changes.push({ stateKeyNid: key, type, stateKey, old, next: event, member });
  }
  return changes;
}

async function loadEvents(rooms: Rooms, actor: RoomActor, nids: readonly number[]) {
  const stored = await listEventsByNid(rooms.ports.storage.reads, nids);
  return new Map(stored.map((each) => [each.eventNid, clientEventFrom(each, actor.view.roomId, actor.rules)]));
}

/** Somebody whose key the state lost is in the room no more. */
async function memberChange(
  rooms: Rooms,
  actor: RoomActor,
  type: string,
  stateKey: string,
  event: ClientEvent | undefined,
): Promise<MemberChange | undefined> {
  const userId = type === "m.room.member" ? parseUserId(stateKey) : undefined;
  if (userId === undefined) return undefined;
  const { userNid } = await rooms.person(userId);
  const membership = membershipFrom(event?.content) ?? "leave";
  return { userNid, membership, before: actor.standingOf(userNid)?.membership };
}
