import assert from "node:assert/strict";
import { type Person, refused, stateIn } from "@botschaft/testing/cast";
import { playAcross } from "@botschaft/testing/world";

playAcross("somebody invited elsewhere joins, and both read what the other says", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "private_chat", name: "Together" });
  await alice.say(room, "before");
  await alice.invite(room, bob);
  await bob.join(room);
  await alice.say(room, "hello");
  await bob.say(room, "good day");
  assert.deepEqual((await alice.texts(room)).slice(-2), ["hello", "good day"]);
  assert.deepEqual((await bob.texts(room)).slice(-2), ["hello", "good day"]);
  assert.equal(stateIn(await bob.room(room), "m.room.name")?.content.name, "Together");
});

playAcross("a room is made with people of three servers, who all hear each other", async ({ alice, bob, carol }) => {
  const room = await alice.createRoomWith([bob, carol]);
  for (const person of [alice, bob, carol]) await person.say(room, `by ${person.name}`);
  for (const person of [alice, bob, carol]) {
    assert.deepEqual((await person.texts(room)).slice(-3), ["by alice", "by bob", "by carol"], person.name);
  }
});

for (const version of ["1", "2", "3", "5", "6", "7", "10", "11", "12"]) {
  playAcross(`a room of version ${version} is joined from elsewhere`, async ({ alice, bob }) => {
    const room = await alice.createRoom({ preset: "public_chat", room_version: version });
    await alice.invite(room, bob);
    await bob.join(room);
    await bob.say(room, "good day");
    await alice.say(room, "welcome");
    await bob.setState(room, "org.example.note", { note: 1 }).catch(() => {});
    assert.deepEqual(await alice.texts(room), ["good day", "welcome"]);
    assert.deepEqual(await bob.texts(room), ["good day", "welcome"]);
  });
}

playAcross("the second of a server joins without asking anybody", async ({ realm, alice, bob, ben }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  realm.net.calls.splice(0);
  await ben.join(room);
  assert.ok(!realm.net.calls.some(({ operation }) => operation === "makeJoin"));
  await ben.say(room, "me too");
  assert.deepEqual(await alice.texts(room), ["me too"]);
});

playAcross("an alias leads into a room elsewhere, whichever of its servers is there", async (scene) => {
  const { alice, bob, carol } = scene;
  const room = await alice.createRoom({ preset: "public_chat", room_alias_name: "square" });
  await carol.join("#square:north.example");
  await carol.say(room, "I am here");
  await refused(bob.join("#nowhere:north.example"), "M_NOT_FOUND");
  await refused(bob.join("#square:west.example"), "M_NOT_FOUND");
  await bob.join("#square:north.example");
  await bob.say(room, "so am I");
  assert.deepEqual((await carol.texts(room)).slice(-1), ["so am I"]);
});

playAcross("one who may not come in does not, and hears why", async ({ alice, bob, carol }) => {
  const room = await alice.createRoom({ preset: "private_chat", room_alias_name: "closed" });
  await refused(bob.join("#closed:north.example"));
  await alice.invite(room, bob);
  await bob.join(room);
  await alice.ban(room, bob);
  await refused(bob.join(room));
  await refused(bob.say(room, "still here"));
  await refused(carol.join(room), "M_NOT_FOUND");
  assert.deepEqual(await alice.texts(room), []);
});

playAcross("all leave, and come again", async ({ alice, bob, ben }) => {
  const room = await alice.createRoom({ preset: "public_chat", room_alias_name: "again" });
  await bob.join("#again:north.example");
  await bob.say(room, "one");
  await bob.leave(room);
  await alice.say(room, "while you were away");
  await alice.rename(room, "Another name");
  await ben.join("#again:north.example");
  await bob.join(room);
  await alice.say(room, "welcome back");
  for (const person of [bob, ben]) {
    assert.equal((await person.texts(room)).at(-1), "welcome back", person.name);
    assert.equal(stateIn(await person.room(room), "m.room.name")?.content.name, "Another name");
  }
  assert.equal(await joined(alice, room), 3);
  assert.equal(await joined(bob, room), 3);
});

playAcross("a room outlives the server that made it", async ({ alice, bob, carol, ben, north }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  for (const person of [bob, carol]) {
    await alice.invite(room, person);
    await person.join(room);
  }
  await north.stop();
  await bob.say(room, "they are gone");
  await carol.say(room, "we are not");
  await ben.join(room);
  assert.deepEqual(await bob.texts(room), ["they are gone", "we are not"]);
  await north.start();
});

async function joined(person: Person, roomId: string): Promise<number> {
  const path = `rooms/${encodeURIComponent(roomId)}/joined_members`;
  return Object.keys((await person.device.call("GET", path)).joined).length;
}
