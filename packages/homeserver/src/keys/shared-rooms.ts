import type { ReadPool } from "@botschaft/platform/postgres";
import { findPeopleById, listJoined, listMemberSteps, type MemberStep, type Stretch } from "@botschaft/storage";
import type { OwnRooms } from "./own-rooms.ts";

export type Sharing = {
  /** People who share a room at the end and shared none at the beginning. */
  readonly gained: ReadonlySet<number>;
  readonly lost: ReadonlySet<number>;
  /** Who shares a room at the end, of those who were asked about. */
  readonly shared: ReadonlySet<number>;
};

/** Who is joined to what, at both ends. */
type Ends = { readonly before: Joined; readonly now: Joined };

/**
 * Compares with whom somebody shares rooms at the two ends of a stretch, in however many rooms. Who is joined is always
 * read before the steps that led there: what happens in between is among the steps, and taken back.
 */
export async function compareSharing(
  reads: ReadPool,
  reader: { readonly userNid: number; readonly own: OwnRooms },
  stretch: Stretch,
  askedAbout: ReadonlySet<number>,
): Promise<Sharing> {
  const { own, userNid } = reader;
  const cameOrWent = own.moved.length === 0 ? noOne : await findMoved(reads, own, stretch);
  const people = cameOrWent.union(askedAbout).difference(new Set([userNid]));
  if (people.size === 0) return nobody;
  const rooms = new Set(own.before).union(new Set(own.now));
  const joined = await listJoined(reads, [...rooms], [...people]);
  const moved = new Set(own.moved);
  const [steps, late] = await Promise.all([
    stepsByPerson(reads, own.moved, stretch.since),
    stepsByPerson(reads, [...rooms.difference(moved)], stretch.end),
  ]);
  const ends = joinedAtEnds(joined, [...steps, ...late], stretch.end);
  const before = ends.before.inAny(own.before).intersection(people);
  const now = ends.now.inAny(own.now).intersection(people);
  return { gained: now.difference(before), lost: before.difference(now), shared: now };
}

/** Who came or went in one of the rooms, seen by somebody who may have come or gone, too. */
async function findMoved(reads: ReadPool, own: OwnRooms, stretch: Stretch): Promise<ReadonlySet<number>> {
  const wasIn = new Set(own.before);
  const isIn = new Set(own.now);
  // Where one stayed, only those count who took a step.
  const entered = own.moved.filter((roomNid) => wasIn.has(roomNid) !== isIn.has(roomNid));
  const joined = await listJoined(reads, entered);
  const ends = joinedAtEnds(joined, await stepsByPerson(reads, own.moved, stretch.since), stretch.end);
  const found = own.moved.map((roomNid) => {
    const before = wasIn.has(roomNid) ? ends.before.of(roomNid) : noOne;
    const now = isIn.has(roomNid) ? ends.now.of(roomNid) : noOne;
    return before.symmetricDifference(now);
  });
  return new Set(found.flatMap((people) => [...people]));
}

const noOne: ReadonlySet<number> = new Set();
const nobody: Sharing = { gained: noOne, lost: noOne, shared: noOne };

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
  const steps = roomNids.length === 0 ? [] : await listMemberSteps(reads, roomNids, since);
  if (steps.length === 0) return [];
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
