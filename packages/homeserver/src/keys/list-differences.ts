import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import { listChangedPeople, listJoined, type Stretch } from "@botschaft/storage";
import type { People } from "../streams/people.ts";
import type { DeviceLists } from "./device-lists.ts";
import { ownRooms } from "./own-rooms.ts";
import type { Reader } from "./ports.ts";
import { compareSharing } from "./shared-rooms.ts";

export type ListDifferences = { readonly changed: readonly UserId[]; readonly left: readonly UserId[] };

type Parts = { readonly reads: ReadPool; readonly people: People; readonly lists: DeviceLists };

const none: ListDifferences = { changed: [], left: [] };

/**
 * Whose devices somebody has to ask for anew, and whose they need no longer follow. Costs no statement where nothing
 * changed. What is in memory is read before anything is waited for: it is as of the stretch's end.
 */
export async function findListDifferences(parts: Parts, reader: Reader, stretch: Stretch): Promise<ListDifferences> {
  const { reads, people, lists } = parts;
  const own = ownRooms(reader, stretch, (room) => lists.mayHaveMoved(room, stretch.since));
  if (own.moved.length === 0 && !lists.mayHaveChanged(reader, stretch.since)) return none;
  const { userNid } = reader;
  const changes = await listChangedPeople(reads, userNid, own.now, stretch);
  const ofOthers = new Set(changes.filter(({ isOwn }) => !isOwn).map((change) => change.userNid));
  const ownChanges = new Set(changes.filter(({ isOwn }) => isOwn).map((change) => change.userNid));
  const { gained, lost, shared } = await compareSharing(reads, { userNid, own }, stretch, ofOthers);
  const changed = gained.union(ofOthers.intersection(shared)).union(ownChanges).difference(lost);
  return { changed: await idsOf(people, changed), left: await idsOf(people, lost) };
}

/** Everybody who shares a room, and oneself: for somebody whose token tells nothing. */
export async function listEverybody({ reads, people }: Parts, reader: Reader): Promise<ListDifferences> {
  const rooms = [...reader.rooms.values()].filter(({ membership }) => membership === "join");
  const joined = await listJoined(
    reads,
    rooms.map(({ roomNid }) => roomNid),
  );
  const nids = new Set([reader.userNid, ...joined.map(({ userNid }) => userNid)]);
  return { changed: await idsOf(people, nids), left: [] };
}

async function idsOf(people: People, userNids: ReadonlySet<number>): Promise<readonly UserId[]> {
  return [...(await people.listIds([...userNids])).values()].sort();
}
