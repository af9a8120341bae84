import { randomInt } from "node:crypto";
import { test } from "node:test";
import { performWith, RandomPlay, seededRandom } from "@botschaft/testing/world";

const names = ["alice", "bob", "carol", "dave", "erin", "frank"] as const;
const acts = Number(process.env.BOTSCHAFT_TEST_ACTS ?? 70);

for (const seed of seeds()) {
  test(`whatever ${names.length} people do, the laws hold (seed ${seed})`, async () => {
    let play: RandomPlay | undefined;
    try {
      await performWith(
        names,
        async (scene) => {
          const people = names.map((name) => scene[name]);
          play = new RandomPlay({ world: scene.world, random: seededRandom(seed), people, maxRooms: 4 });
          for (let act = 0; act < acts; act++) await play.next();
        },
        { seed },
      );
    } catch (error) {
      throw new Error(`seed ${seed}, after\n${play?.journal.join("\n")}`, { cause: error });
    }
  });
}

/** Some that stay, so that what failed once is tried again, and one of chance. */
function seeds(): readonly number[] {
  const wanted = process.env.BOTSCHAFT_TEST_SEED;
  return wanted === undefined ? [1, 2, 3, randomInt(1_000_000)] : wanted.split(",").map(Number);
}
