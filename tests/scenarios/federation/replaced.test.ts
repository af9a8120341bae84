import assert from "node:assert/strict";
import { refused, stateIn } from "@botschaft/testing/cast";
import { acrossServers } from "./stage.ts";

const withLeft = { room: { include_leave: true } };

acrossServers(
  "a room that is replaced is left and joined from elsewhere, over the tombstone or the alias",
  async (scene) => {
    const { alice, bob, carol } = scene;
    const old = await alice.createRoom({ preset: "public_chat", room_version: "11", room_alias_name: "square" });
    await bob.join("#square:north.example");
    await bob.say(old, "I am here");
    await alice.say(old, "we move");
    const room = await alice.upgrade(old, "12");
    const tombstone = stateIn(await bob.room(old), "m.room.tombstone");
    assert.equal(tombstone?.content.replacement_room, room);
    await refused(bob.say(old, "not yet"), "M_FORBIDDEN");
    assert.equal(await bob.join("#square:north.example"), room);
    assert.equal(await carol.join("#square:north.example"), room);
    await carol.say(room, "so am I");
    await bob.say(room, "moved");
    for (const person of [alice, bob, carol]) {
      assert.deepEqual((await person.texts(room)).slice(-2), ["so am I", "moved"], person.name);
    }
    const predecessor = stateIn(await carol.room(room), "m.room.create")?.content.predecessor;
    assert.deepEqual(predecessor, { room_id: old });
  },
);

acrossServers("an invitation from elsewhere that was refused is forgotten", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "private_chat" });
  await alice.invite(room, bob);
  await refused(bob.forget(room), "M_UNKNOWN");
  await bob.leave(room);
  assert.ok((await bob.look(withLeft)).rooms.leave[room]);
  await bob.forget(room);
  assert.equal((await bob.look(withLeft)).rooms.leave[room], undefined);
  await alice.invite(room, bob);
  assert.ok((await bob.look()).rooms.invite[room]);
  await bob.join(room);
  await bob.say(room, "after all");
  assert.deepEqual((await alice.texts(room)).slice(-1), ["after all"]);
});

acrossServers("an alias that is gone leads nowhere, from elsewhere either", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.setAlias("#later:north.example", room);
  await alice.setState(room, "m.room.canonical_alias", { alias: "#later:north.example" });
  await bob.join("#later:north.example");
  await alice.deleteAlias("#later:north.example");
  assert.deepEqual(stateIn(await bob.room(room), "m.room.canonical_alias")?.content, {});
  await refused(bob.join("#later:north.example"), "M_NOT_FOUND");
});
