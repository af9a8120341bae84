import type { Room } from "matrix-js-sdk";
import { coalesced } from "./coalesced.ts";

type SomeRoom = Pick<
  Room,
  | "roomId"
  | "getMyMembership"
  | "membersLoaded"
  | "loadMembersIfNeeded"
  | "getJoinedMemberCount"
  | "getInvitedMemberCount"
  | "getMembers"
  | "getLastActiveTimestamp"
>;

export type PeopleLoaderOptions = {
  readonly listRooms: () => readonly SomeRoom[];
  readonly onLoaded: (roomId: string) => void;
};

/** In larger rooms their band says it, once they are opened. */
const mostPeople = 200;
const mostRooms = 50;

/**
 * /sync names only some of a room's people: who else is in it is asked for, one room after another, so that the list
 * names every authority that reads along.
 */
export class PeopleLoader {
  readonly #options: PeopleLoaderOptions;
  readonly #asked = new Set<string>();
  readonly look = coalesced(() => void this.#load());
  #isAtWork = false;
  #isStopped = false;

  constructor(options: PeopleLoaderOptions) {
    this.#options = options;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #load(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    for (let room = this.#next(); room !== undefined && !this.#isStopped; room = this.#next()) {
      this.#asked.add(room.roomId);
      const isLoaded = await room.loadMembersIfNeeded().catch(() => false);
      if (isLoaded) this.#options.onLoaded(room.roomId);
    }
    this.#isAtWork = false;
  }

  /** Of those that were used last. */
  #next(): SomeRoom | undefined {
    return this.#options
      .listRooms()
      .toSorted((one, other) => other.getLastActiveTimestamp() - one.getLastActiveTimestamp())
      .slice(0, mostRooms)
      .find((room) => !this.#asked.has(room.roomId) && isUnknown(room));
  }
}

function isUnknown(room: SomeRoom): boolean {
  if (room.getMyMembership() !== "join" || room.membersLoaded()) return false;
  const people = room.getJoinedMemberCount() + room.getInvitedMemberCount();
  const known = room.getMembers().filter(({ membership }) => membership === "join" || membership === "invite");
  return people <= mostPeople && known.length < people;
}
