import assert from "node:assert/strict";
import type { Random } from "@botschaft/platform/random";
import { pick } from "./seeded-random.ts";
import { alike, snapshotOf, snapshotOfReader } from "./snapshot.ts";
import { listRoomNids } from "./waiting.ts";
import type { Law, World } from "./world.ts";

type Someone = { readonly userNid: number; readonly userId: string };

/**
 * A room that was evicted comes back from the disk as it was, and so does a reader. Chance says after which acts which
 * of them go; a play that forgets nobody would prove nothing.
 */
export class ActorLaw implements Law {
  readonly #world: World;
  readonly #random: Random;
  readonly #people: readonly Someone[];
  /** How many rooms and readers were compared. */
  compared = 0;

  constructor(world: World, random: Random, people: readonly Someone[]) {
    this.#world = world;
    this.#random = random;
    this.#people = people;
  }

  async check(): Promise<void> {
    const { registry, transactions, forget } = this.#world.server;
    const chance = this.#random.integer(10);
    if (chance < 5) await this.#compareSomeRoom();
    if (chance >= 4 && chance < 7) await this.compareReaders();
    if (chance === 7) registry.dropAll();
    if (chance === 8) transactions.forget();
    // As when PostgreSQL was away.
    if (chance === 9) forget();
  }

  /** Evicts a room that is in memory and idle, and compares it with what comes back. */
  async compareRoom(roomNid: number): Promise<void> {
    const { registry } = this.#world.server;
    const before = registry.loaded(roomNid);
    if (before === undefined) return;
    assert.ok(registry.evict(roomNid), "an idle room can be evicted");
    const after = await registry.findByNid(roomNid);
    assert.ok(after !== undefined && after !== before, "an evicted room comes back, and anew");
    const [was, is] = alike(snapshotOf(before), snapshotOf(after));
    assert.deepEqual(is, was, "the room rebuilt from the disk differs from the one in memory");
    this.compared++;
  }

  /** Evicts everybody who reads, and compares them with who comes back. */
  async compareReaders(): Promise<void> {
    const { readers } = this.#world.server;
    const known = this.#people.flatMap((person) => readers.find(person.userNid) ?? []);
    for (const { userNid } of known) readers.evict(userNid);
    for (const reader of known) {
      const again = await readers.get(reader.userNid, reader.userId);
      assert.deepEqual(
        snapshotOfReader(again),
        snapshotOfReader(reader),
        `what is known of ${reader.userId} differs from what is on the disk`,
      );
      this.compared++;
    }
  }

  async #compareSomeRoom(): Promise<void> {
    const nids = await listRoomNids(this.#world);
    if (nids.length > 0) await this.compareRoom(pick(this.#random, nids));
  }
}
