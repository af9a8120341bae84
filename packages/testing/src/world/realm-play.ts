import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { castOf } from "../cast/cast.ts";
import type { Person } from "../cast/person.ts";
import { ActorLaw } from "./actor-law.ts";
import { Convergence } from "./convergence.ts";
import type { Net } from "./net/net.ts";
import { seedOf, someVariants } from "./play.ts";
import { Realm, type RealmOptions } from "./realm.ts";
import { seededRandom } from "./seeded-random.ts";
import { SyncLaw } from "./sync-law/sync-law.ts";
import type { World } from "./world.ts";

/** Who lives where. */
const homes = {
  north: ["alice", "anna"],
  south: ["bob", "ben"],
  east: ["carol"],
} as const;

type Place = keyof typeof homes;
type Name = (typeof homes)[Place][number];

/** Servers by where they stand, and people, each on the server of their part of the country. */
export type RealmScene = Readonly<Record<Name, Person>> &
  Readonly<Record<Place, World>> & { readonly realm: Realm; readonly net: Net; readonly convergence: Convergence };

export type RealmStory = (scene: RealmScene) => Promise<void>;

export type RealmPlayOptions = RealmOptions & {
  /** In how many ways everybody reads. */
  readonly ways?: number;
};

/**
 * A test that is a story on three servers. After each of its acts the sync law and the actor law must hold on every
 * server, and rooms be the same everywhere where nothing stands between.
 */
export function playAcross(title: string, story: RealmStory, options: RealmPlayOptions = {}): void {
  test(title, () => performAcross(story, { seed: seedOf(title), ...options }));
}

/** Rejects where the story goes wrong or a law is broken. */
export async function performAcross(story: RealmStory, options: RealmPlayOptions = {}): Promise<void> {
  const places = Object.keys(homes) as readonly Place[];
  const realm = await Realm.open(places.map(nameOf), options);
  const mistakes = () => [...realm.worlds.flatMap((world) => world.mistakes), ...realm.net.mistakes];
  try {
    const scene = await raise(realm, places, options);
    await realm.checkLaws();
    await story(scene);
    await realm.checkLaws();
    realm.assertNoMistakes();
    assert.ok(scene.convergence.compared > 0, "a play across servers in which nobody met proves nothing");
  } catch (error) {
    if (mistakes().length === 0) throw error;
    throw new Error(`servers made mistakes: ${inspect(mistakes(), { depth: 4 })}`, { cause: error });
  } finally {
    await realm.close();
  }
}

async function raise(realm: Realm, places: readonly Place[], options: RealmPlayOptions): Promise<RealmScene> {
  const people: Partial<Record<Name, Person>> = {};
  const worlds: Partial<Record<Place, World>> = {};
  for (const [at, place] of places.entries()) {
    const world = realm.world(nameOf(place));
    worlds[place] = world;
    const cast: Record<string, Person> = await castOf(world, homes[place]);
    Object.assign(people, cast);
    const ofPlace = Object.values(cast);
    world.obey(await SyncLaw.over(world, ofPlace, (nth) => someVariants(world.seed, at + nth, options.ways ?? 1)));
    world.obey(new ActorLaw(world, seededRandom(world.seed + 17), ofPlace));
  }
  const convergence = new Convergence(realm);
  realm.obey(convergence);
  return { realm, convergence, net: realm.net, ...worlds, ...people } as RealmScene;
}

function nameOf(place: Place): string {
  return `${place}.example`;
}
