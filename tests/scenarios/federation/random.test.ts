import assert from "node:assert/strict";
import { test } from "node:test";
import { type Person, Refused } from "@botschaft/testing/cast";
import { performAcross, pick, type RealmScene, seededRandom } from "@botschaft/testing/world";

const servers = ["north.example", "south.example", "east.example"];

/** What people do at random while wires break and are mended. What is refused is refused; nothing may fail. */
async function actAtRandom(scene: RealmScene, seed: number, acts: number): Promise<void> {
  const { realm, net, convergence, alice, anna, bob, ben, carol } = scene;
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
    if (random.integer(8) === 0) await realm.mend();
    await pick(random, choices)(some()).catch(ifRefused);
  }
  const before = convergence.compared;
  await realm.mend();
  await alice.say(room, "the end").catch(ifRefused);
  assert.ok(convergence.compared > before, "the room was compared in the end");
}

function ifRefused(error: unknown): void {
  if (!(error instanceof Refused) || error.status >= 500) throw error;
}

for (const seed of [1, 2]) {
  test(`rooms are the same everywhere after whatever happened (${seed})`, () =>
    performAcross((scene) => actAtRandom(scene, seed, 40), { seed }));
}
