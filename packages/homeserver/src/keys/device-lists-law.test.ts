import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Random } from "@botschaft/platform/random";
import { pick, seededRandom } from "@botschaft/testing/world";
import { deviceKeysOf } from "../testing/key-objects.ts";
import { type Actor, startWholeServer } from "../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const noKey = "none";

/** Where people really are, and which key they really have. */
class Truth {
  readonly rooms = new Map<string, Set<string>>();
  readonly keys = new Map<string, string>();

  /** Whose keys somebody has to know, and which those are. */
  sharedBy(userId: string): object {
    const shared = [...this.rooms.values()].filter((people) => people.has(userId)).flatMap((people) => [...people]);
    return Object.fromEntries([userId, ...shared].map((other) => [other, this.keys.get(other) ?? noKey]));
  }
}

/** A client that asks for keys when /sync tells it to, and forgets them when it is told so. */
class Follower {
  readonly actor: Actor;
  readonly #known: Map<string, string>;
  #since: string;

  static async of(actor: Actor): Promise<Follower> {
    return new Follower(actor, (await actor.sync()).next_batch);
  }

  private constructor(actor: Actor, since: string) {
    this.actor = actor;
    this.#since = since;
    this.#known = new Map([[actor.userId, noKey]]);
  }

  async look(): Promise<void> {
    const answer = await this.actor.sync({ since: this.#since });
    this.#since = answer.next_batch;
    for (const userId of answer.device_lists?.changed ?? []) this.#known.set(userId, await this.#query(userId));
    for (const userId of answer.device_lists?.left ?? []) this.#known.delete(userId);
  }

  check(truth: Truth, what: string): void {
    assert.deepEqual(
      Object.fromEntries(this.#known),
      truth.sharedBy(this.actor.userId),
      `${this.actor.userId}, ${what}`,
    );
  }

  async #query(userId: string): Promise<string> {
    const { json } = await this.actor.call("queryKeys", { body: { device_keys: { [userId]: [] } } });
    const [device] = Object.values(json.device_keys[userId]) as readonly { readonly keys: object }[];
    return device === undefined ? noKey : String(Object.values(device.keys)[0]);
  }
}

async function setRooms(truth: Truth, followers: readonly Follower[], chance: Random): Promise<void> {
  for (let at = 0; at < 3; at++) {
    const { actor } = pick(chance, followers);
    const { json } = await actor.call("createRoom", { body: { preset: "public_chat" } });
    truth.rooms.set(json.room_id, new Set([actor.userId]));
  }
}

/** Somebody gets new keys, comes or goes, or the server starts anew. */
async function act(truth: Truth, followers: readonly Follower[], chance: Random): Promise<string> {
  const { actor } = pick(chance, followers);
  const { userId } = actor;
  const what = chance.integer(10);
  if (what < 3) {
    const device_keys = deviceKeysOf(actor, `${userId} ${chance.integer(1_000_000)}`);
    await actor.call("uploadKeys", { body: { device_keys } });
    truth.keys.set(userId, String(Object.values(device_keys.keys as object)[0]));
    return `${userId} has new keys`;
  }
  const [roomId, people] = pick(chance, [...truth.rooms]);
  const isIn = people.has(userId);
  await actor.call(isIn ? "leaveRoom" : "joinRoomById", { path: { roomId }, body: {} });
  if (isIn) people.delete(userId);
  else people.add(userId);
  return `${userId} ${isIn ? "leaves" : "joins"} ${roomId}`;
}

for (const seed of [1, 2]) {
  test(`who follows device lists knows the keys of those they share rooms with, and nobody else's (${seed})`, async () => {
    const chance = seededRandom(seed);
    const cast = await server.people(...["a", "b", "c", "d", "e"].map((name) => `${name}${seed}`));
    const followers = await Promise.all(Object.values(cast).map(Follower.of));
    const truth = new Truth();
    await setRooms(truth, followers, chance);
    for (let step = 0; step < 40; step++) {
      const looking = followers.filter(() => chance.integer(3) === 0);
      // Half of the looks overlap with what happens, so that an answer's end lies anywhere in it.
      const early = looking.filter(() => chance.integer(2) === 0);
      const [what] = await Promise.all([act(truth, followers, chance), ...early.map((follower) => follower.look())]);
      if (chance.integer(12) === 0) await server.world.restart();
      for (const follower of looking) {
        await follower.look();
        follower.check(truth, `${step}: ${what}`);
      }
    }
  });
}
