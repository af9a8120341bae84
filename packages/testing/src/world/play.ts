import { test } from "node:test";
import { inspect } from "node:util";
import { castOf } from "../cast/cast.ts";
import type { Person } from "../cast/person.ts";
import { ActorLaw } from "./actor-law.ts";
import { seededRandom } from "./seeded-random.ts";
import { assertStraightLines } from "./straight-line.ts";
import { SyncLaw } from "./sync-law/sync-law.ts";
import { type VariantName, variantNames } from "./sync-law/variants.ts";
import { World, type WorldOptions } from "./world.ts";

const names = ["alice", "bob", "carol", "dave"] as const;

/** Who is on stage, and where. */
export type Scene<Name extends string = (typeof names)[number]> = Readonly<Record<Name, Person>> & {
  readonly world: World;
};

export type PlayOptions = WorldOptions & {
  /** In how many ways everybody reads, of all that there are; 2 unless told. */
  readonly ways?: number;
};

export type Story<Name extends string = (typeof names)[number]> = (scene: Scene<Name>) => Promise<void>;

/** A test that is a story. After each of its acts the sync law and the actor law must hold. */
export function play(title: string, story: Story, options: PlayOptions = {}): void {
  test(title, () => perform(story, { seed: seedOf(title), ...options }));
}

/** Plays a story without being a test: rejects where it goes wrong or a law is broken. */
export function perform(story: Story, options: PlayOptions = {}): Promise<void> {
  return performWith(names, story, options);
}

export async function performWith<Name extends string>(
  castNames: readonly Name[],
  story: Story<Name>,
  options: PlayOptions = {},
): Promise<void> {
  const world = await World.open(options);
  try {
    const cast = await castOf(world, castNames);
    const people = castNames.map((name) => cast[name]);
    world.obey(await SyncLaw.over(world, people, (at) => someVariants(world.seed, at, options.ways ?? 2)));
    world.obey(new ActorLaw(world, seededRandom(world.seed + 17), people));
    await world.checkLaws();
    await story({ world, ...cast });
    await world.checkLaws();
    await assertStraightLines(world);
    world.assertNoMistakes();
  } catch (error) {
    if (world.mistakes.length === 0) throw error;
    throw new Error(`the server made mistakes: ${inspect(world.mistakes)}`, { cause: error });
  } finally {
    await world.close();
  }
}

/** Over the plays and their seeds every way of reading has its turn with everybody. */
export function someVariants(seed: number, at: number, ways: number): readonly VariantName[] {
  const count = variantNames.length;
  const first = seed + at * 5;
  return Array.from({ length: ways }, (_, way) => variantNames[(first + way * 3) % count] as VariantName);
}

/** Different plays, different chances, and the same ones at every run. */
export function seedOf(title: string): number {
  let seed = 7;
  for (const letter of title) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
