import { test } from "node:test";
import { inspect } from "node:util";
import { castOf, type Person } from "@botschaft/testing/cast";
import { Realm, type World } from "@botschaft/testing/world";

const servers = { north: "north.example", south: "south.example", east: "east.example" } as const;
const names = { north: ["alice", "anna"], south: ["bob", "ben"], east: ["carol"] } as const;

type Place = keyof typeof servers;
type Name = (typeof names)[Place][number];
export type Scene = Readonly<Record<Name, Person>> &
  Readonly<Record<Place, World>> & {
    readonly realm: Realm;
  };

/** A story on three servers in which nobody need meet: without the laws of `playAcross`, which compare rooms. */
export function acrossServers(
  title: string,
  story: (scene: Scene) => Promise<void>,
  options: Parameters<typeof Realm.open>[1] = {},
): void {
  test(title, async () => {
    const realm = await Realm.open(Object.values(servers), options);
    try {
      const scene: Record<string, unknown> = { realm };
      for (const place of Object.keys(servers) as Place[]) {
        scene[place] = realm.world(servers[place]);
        Object.assign(scene, await castOf(realm.world(servers[place]), names[place]));
      }
      await story(scene as Scene);
      await realm.settle();
      realm.assertNoMistakes();
    } catch (error) {
      const mistakes = [...realm.net.mistakes, ...realm.worlds.flatMap((world) => world.mistakes)];
      if (mistakes.length === 0) throw error;
      throw new Error(`servers made mistakes: ${inspect(mistakes, { depth: 4 })}`, { cause: error });
    } finally {
      await realm.close();
    }
  });
}
