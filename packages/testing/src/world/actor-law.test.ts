import assert from "node:assert/strict";
import { test } from "node:test";
import { castOf } from "../cast/cast.ts";
import { ActorLaw } from "./actor-law.ts";
import { seededRandom } from "./seeded-random.ts";
import { World } from "./world.ts";

type Actor = NonNullable<ReturnType<World["server"]["registry"]["loaded"]>>;

/** What a mistake might do to a room in memory. */
const spoils: Readonly<Record<string, (actor: Actor, userNid: number) => void>> = {
  "its depth": (actor) => {
    actor.depth++;
  },
  "its newest events": ({ view }) => {
    const newest = view.head.events.at(-1);
    if (newest !== undefined) view.head.append(newest);
  },
  "its state": ({ view }) => {
    const name = view.state("m.room.name", "");
    const next = name && { ...name, content: { name: "another" } };
    view.applyChange({} as never, { type: "m.room.name", stateKey: "", next });
  },
  "its members": ({ view }, userNid) => view.members.set(userNid, "ban", 1),
  "what comes next": (actor) => {
    actor.extremities = [];
  },
};

test("a room in memory that differs from the disk is noticed, whatever differs", async () => {
  const world = await World.open();
  try {
    const { alice } = await castOf(world, ["alice"]);
    const law = new ActorLaw(world, seededRandom(1), [alice]);
    for (const [what, spoil] of Object.entries(spoils)) {
      const room = await alice.createRoom({ name: "A" });
      const actor = await world.server.registry.find(room);
      assert.ok(actor);
      await law.compareRoom(actor.view.roomNid);
      const again = await world.server.registry.find(room);
      assert.ok(again && again !== actor);
      spoil(again, alice.userNid);
      await assert.rejects(law.compareRoom(actor.view.roomNid), /differs from the one in memory/, what);
    }
  } finally {
    await world.close();
  }
});

test("a reader who knows something else than the disk is noticed", async () => {
  const world = await World.open();
  try {
    const { alice } = await castOf(world, ["alice"]);
    const law = new ActorLaw(world, seededRandom(1), [alice]);
    await alice.createRoom();
    await alice.sync();
    await law.compareReaders();
    assert.equal(law.compared, 1);
    for (const room of world.server.readers.find(alice.userNid)?.rooms.values() ?? []) room.membership = "leave";
    await assert.rejects(law.compareReaders(), /differs from what is on the disk/);
  } finally {
    await world.close();
  }
});
