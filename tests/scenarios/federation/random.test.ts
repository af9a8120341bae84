import { test } from "node:test";
import { type Person, Refused } from "@botschaft/testing/cast";
import { performAcross, pick, type RealmScene, seededRandom } from "@botschaft/testing/world";

const servers = ["north.example", "south.example", "east.example"];

/** What people do at random while wires break and are mended. What is refused is refused; nothing may fail. */
async function actAtRandom(scene: RealmScene, seed: number, acts: number): Promise<void> {
  const { net, alice, anna, bob, ben, carol } = scene;
  const random = seededRandom(seed);
  const people = [alice, anna, bob, ben, carol];
  const room = await alice.createRoom({ preset: "public_chat" });
  for (const person of [bob, carol]) {
    await alice.invite(room, person);
    await person.join(room);
  }
  await alice
    .setState(room, "m.room.power_levels", { users: { [bob.userId]: 50, [carol.userId]: 50 } })
    .catch(ifRefused);
  const some = () => pick(random, people);
  const choices: readonly ((person: Person) => Promise<unknown>)[] = [
    (person) => person.say(room, `message ${random.integer(1_000)}`),
    (person) => person.say(room, `message ${random.integer(1_000)}`),
    (person) => person.rename(room, `name ${random.integer(5)}`),
    (person) => person.setState(room, "m.room.topic", { topic: `${random.integer(5)}` }),
    (person) => person.join(room),
    (person) => person.leave(room),
    (person) => person.kick(room, some()),
    (person) => person.ban(room, some()),
    (person) => person.unban(room, some()),
    (person) => person.read(room, "$unknown"),
  ];
  for (let act = 0; act < acts; act++) {
    if (random.integer(6) === 0) net.part(pick(random, servers), pick(random, servers));
    if (random.integer(8) === 0) await reunite(scene, room);
    await pick(random, choices)(some()).catch(ifRefused);
  }
  await reunite(scene, room);
}

/**
 * Every wire is whole, and everybody who may has spoken: a server that did not know who was in the room, as long as it
 * was cut off, has sent its events to too few, and the next ones lead there.
 */
async function reunite({ realm, net, ...scene }: RealmScene, room: string): Promise<void> {
  net.mend();
  await realm.pass(2 * 3_600_000, 4);
  for (const [world, person] of [
    [scene.north, scene.alice],
    [scene.north, scene.anna],
    [scene.south, scene.bob],
    [scene.south, scene.ben],
    [scene.east, scene.carol],
  ] as const) {
    await world.unwatched(() => person.say(room, "here again").catch(ifRefused));
    await realm.settle();
  }
  await realm.checkLaws();
}

/** Also where other servers were needed and none could be reached; nothing else of a server's failures is right. */
function ifRefused(error: unknown): void {
  if (!(error instanceof Refused) || (error.status >= 500 && error.status !== 502)) throw error;
}

/** What failed once is tried again. A long run in the background names more of them. */
const seeds = (process.env.BOTSCHAFT_TEST_SEED ?? "1,5,10,20,39").split(",").map(Number);

for (const seed of seeds) {
  test(`rooms are the same everywhere after whatever happened (${seed})`, () =>
    performAcross((scene) => actAtRandom(scene, seed, 40), { seed }));
}
