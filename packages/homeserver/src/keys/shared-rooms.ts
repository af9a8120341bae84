import type { ReadPool } from "@botschaft/platform/postgres";
import { findPeopleById, listJoined, listMemberSteps, type MemberStep, type Stretch } from "@botschaft/storage";
import type { OwnRooms } from "./own-rooms.ts";

export type Sharing = {
  /** People who share a room at the end and shared none at the beginning. */
  readonly gained: ReadonlySet<number>;
  readonly lost: ReadonlySet<number>;
};

/** Who is joined to what, at both ends. */
type Ends = { readonly before: Joined; readonly now: Joined };

/** Compares with whom somebody shares rooms at the two ends of a stretch, in however many rooms. */
export async function compareSharing(
  reads: ReadPool,
  readerNid: number,
  own: OwnRooms,
  stretch: Stretch,
): Promise<Sharing> {
  if (own.moved.length === 0) return nobody;
  const wasIn = new Set(own.before);
  const isIn = new Set(own.now);
  const steps = await stepsByPerson(reads, own.moved, stretch.since);
  // Where one stayed, only those count who took a step.
  const entered = own.moved.filter((roomNid) => wasIn.has(roomNid) !== isIn.has(roomNid));
  const here = joinedAtEnds(await listJoined(reads, entered), steps, stretch.end);
  const cameOrWent = new Set<number>();
  for (const roomNid of own.moved) {
    const before = wasIn.has(roomNid) ? here.before.of(roomNid) : noOne;
    const now = isIn.has(roomNid) ? here.now.of(roomNid) : noOne;
    for (const userNid of before.symmetricDifference(now)) cameOrWent.add(userNid);
  }
  const reader = new Set([readerNid]);
  cameOrWent.delete(readerNid);
  if (cameOrWent.size === 0) return nobody;
  const everywhere = await listJoined(reads, [...wasIn.union(isIn)], [...cameOrWent]);
  const shared = joinedAtEnds(everywhere, steps, stretch.end);
  const sharedBefore = shared.before.inAny(own.before).difference(reader);
  const sharedNow = shared.now.inAny(own.now).difference(reader);
  return { gained: sharedNow.difference(sharedBefore), lost: sharedBefore.difference(sharedNow) };
}

const noOne: ReadonlySet<number> = new Set();
const nobody: Sharing = { gained: noOne, lost: noOne };

class Joined {
  readonly #rooms = new Map<number, Set<number>>();

  of(roomNid: number): ReadonlySet<number> {
    return this.#rooms.get(roomNid) ?? noOne;
  }

  set(roomNid: number, userNid: number, isJoined: boolean): void {
    const people = this.#rooms.get(roomNid) ?? new Set();
    this.#rooms.set(roomNid, people);
    if (isJoined) people.add(userNid);
    else people.delete(userNid);
  }

  inAny(roomNids: readonly number[]): ReadonlySet<number> {
    return new Set(roomNids.flatMap((roomNid) => [...this.of(roomNid)]));
  }
}

type PersonStep = MemberStep & { readonly userNid: number };

async function stepsByPerson(
  reads: ReadPool,
  roomNids: readonly number[],
  since: number,
): Promise<readonly (readonly PersonStep[])[]> {
  const steps = await listMemberSteps(reads, roomNids, since);
  const people = await findPeopleById(reads, [...new Set(steps.map((step) => step.userId))]);
  const nids = new Map(people.map((person) => [person.userId, person.userNid]));
  const known = steps.flatMap((step) => {
    const userNid = nids.get(step.userId);
    return userNid === undefined ? [] : [{ ...step, userNid }];
  });
  return [...Map.groupBy(known, (step) => `${step.roomNid} ${step.userNid}`).values()];
}

/** From who is joined now, and the steps that led there since the beginning, to both ends. */
function joinedAtEnds(
  current: readonly { readonly roomNid: number; readonly userNid: number }[],
  steps: readonly (readonly PersonStep[])[],
  end: number,
): Ends {
  const ends = { before: new Joined(), now: new Joined() };
  for (const { roomNid, userNid } of current) {
    ends.before.set(roomNid, userNid, true);
    ends.now.set(roomNid, userNid, true);
  }
  for (const ofPerson of steps) {
    const [first] = ofPerson;
    if (first === undefined) continue;
    const { roomNid, userNid, wasJoined } = first;
    ends.before.set(roomNid, userNid, wasJoined);
    ends.now.set(roomNid, userNid, ofPerson.findLast((step) => step.pos <= end)?.isJoined ?? wasJoined);
  }
  return ends;
}
