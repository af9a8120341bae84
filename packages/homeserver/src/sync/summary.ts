import type { UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { RoomView } from "../rooms/room-view.ts";
import type { People } from "../streams/people.ts";

/** Their member events go along with the summary. */
type Hero = { readonly userNid: number; readonly userId: UserId };

type Summary = { readonly revision: number; readonly heroes: readonly number[] };

/** One more than an answer names, since the reader is left out. */
const heroesKept = 6;

/** Who stands for a room without a name, and how many are in it. Made once for all readers after a change of state. */
export class Summaries {
  readonly #people: People;
  readonly #known = new WeakMap<RoomView, Summary>();

  constructor(people: People) {
    this.#people = people;
  }

  /** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3sync_response-200_roomsummary */
  async of(
    view: RoomView,
    readerNid: number,
  ): Promise<{ readonly content: JsonObject; readonly heroes: readonly Hero[] }> {
    const counts = {
      "m.joined_member_count": view.members.joined,
      "m.invited_member_count": view.members.invited,
    };
    if (hasName(view)) return { content: counts, heroes: [] };
    const heroes = this.#heroes(view)
      .filter((nid) => nid !== readerNid)
      .slice(0, heroesKept - 1);
    const ids = await this.#people.listIds(heroes);
    const named = heroes.flatMap((userNid) => {
      const userId = ids.get(userNid);
      return userId === undefined ? [] : [{ userNid, userId }];
    });
    return { content: { ...counts, "m.heroes": named.map(({ userId }) => userId) }, heroes: named };
  }

  #heroes(view: RoomView): readonly number[] {
    const known = this.#known.get(view);
    if (known?.revision === view.stateRevision) return known.heroes;
    const heroes = firstMembers(view);
    this.#known.set(view, { revision: view.stateRevision, heroes });
    return heroes;
  }
}

function hasName(view: RoomView): boolean {
  const name = view.content("m.room.name")?.name;
  const alias = view.content("m.room.canonical_alias")?.alias;
  return (typeof name === "string" && name !== "") || (typeof alias === "string" && alias !== "");
}

/** The first members by their member event; those who left only where nobody else is there. */
function firstMembers(view: RoomView): readonly number[] {
  const here: [number, number][] = [];
  const gone: [number, number][] = [];
  for (const [userNid, membership, eventNid] of view.members) {
    const list = membership === "join" || membership === "invite" ? here : gone;
    list.push([userNid, eventNid]);
  }
  const chosen = here.length > 1 ? here : [...here, ...gone];
  return chosen
    .sort(([, left], [, right]) => left - right)
    .slice(0, heroesKept)
    .map(([userNid]) => userNid);
}
