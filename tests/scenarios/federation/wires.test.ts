import assert from "node:assert/strict";
import { type Person, refused, stateIn } from "@botschaft/testing/cast";
import { playAcross } from "@botschaft/testing/world";

playAcross("what one says the others hear, on three servers", async ({ alice, bob, carol }) => {
  const room = await alice.createRoom({ preset: "private_chat", name: "Together" });
  await alice.invite(room, bob);
  await bob.join(room);
  await alice.invite(room, carol);
  await carol.join(room);
  await alice.say(room, "one");
  await bob.say(room, "two");
  await carol.say(room, "three");
  for (const person of [alice, bob, carol]) {
    assert.deepEqual((await person.texts(room)).slice(-3), ["one", "two", "three"]);
    assert.equal(stateIn(await person.room(room), "m.room.name")?.content.name, "Together");
  }
});

playAcross("a cut wire is mended, and what was said meanwhile comes in order", async ({ realm, net, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  net.part("north.example", "south.example");
  await alice.say(room, "from the north");
  await bob.say(room, "from the south");
  await alice.say(room, "again from the north");
  assert.deepEqual(await bob.texts(room), ["from the south"]);
  await realm.mend();
  const heard = ["from the north", "from the south", "again from the north"];
  assert.deepEqual((await alice.texts(room)).toSorted(), heard.toSorted());
  assert.deepEqual((await bob.texts(room)).toSorted(), heard.toSorted());
  await bob.say(room, "together");
  assert.equal((await alice.texts(room)).at(-1), "together");
});

playAcross("a room that was split comes together in one state", async ({ realm, net, alice, bob, carol }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  for (const person of [bob, carol]) {
    await alice.invite(room, person);
    await person.join(room);
  }
  await alice
    .setState(room, "m.room.power_levels", {
      users: { [bob.userId]: 100, [carol.userId]: 50 },
      state_default: 50,
      ban: 50,
    })
    .catch(() => {});
  net.isolate("south.example");
  await alice.rename(room, "in the north");
  await bob.rename(room, "in the south");
  await carol.say(room, "east");
  await bob.say(room, "south");
  await realm.mend();
  const names = await Promise.all([alice, bob, carol].map((person) => nameOf(person, room)));
  assert.deepEqual(names, Array(3).fill("in the south"), "the later of two whose right is the same");
});

playAcross("a banned person of another server stays out", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  await alice.ban(room, bob);
  await alice.say(room, "without them");
  await refused(bob.say(room, "I am still here"));
  await refused(bob.join(room));
});

playAcross("a server that was away for hours finds everything", async ({ realm, south, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  await south.stop();
  for (let at = 0; at < 5; at++) await alice.say(room, `message ${at}`);
  await realm.pass(3 * 3_600_000, 6);
  await south.start();
  await realm.mend();
  assert.deepEqual(await bob.texts(room), ["message 0", "message 1", "message 2", "message 3", "message 4"]);
});

/** The room's name as its state has it, whatever came last. */
async function nameOf(person: Person, room: string): Promise<string> {
  return (await person.device.call("GET", `rooms/${encodeURIComponent(room)}/state/m.room.name/`)).name;
}

playAcross("concurrent bans and joins come to one end", async ({ realm, net, alice, anna, bob, ben }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await anna.join(room);
  await alice.invite(room, bob);
  await bob.join(room);
  net.part("north.example", "south.example");
  await alice.ban(room, ben);
  await ben.join(room);
  await ben.say(room, "nobody told me");
  await anna.say(room, "we are here");
  await realm.mend();
  assert.ok(!(await alice.texts(room)).includes("nobody told me"), "what a banned person says is not shown");
  await refused(ben.say(room, "and now?"));
  await bob.say(room, "one room");
  assert.equal((await anna.texts(room)).at(-1), "one room");
});

playAcross("slow wires that let calls overtake each other lose nothing", async ({ realm, net, alice, bob, carol }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  for (const person of [bob, carol]) {
    await alice.invite(room, person);
    await person.join(room);
  }
  net.reorder(8_000);
  const said: string[] = [];
  for (let round = 0; round < 4; round++) {
    for (const person of [alice, bob, carol]) {
      said.push(`${person.name} ${round}`);
      await person.say(room, `${person.name} ${round}`);
    }
  }
  net.mend();
  await realm.pass(60_000, 6);
  await realm.mend();
  for (const person of [alice, bob, carol]) assert.deepEqual((await person.texts(room)).toSorted(), said.toSorted());
});

playAcross("an answer that is lost makes nothing happen twice", async ({ realm, net, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  net.loseAnswers("north.example", "south.example");
  await alice.say(room, "once");
  await realm.mend();
  assert.deepEqual(await bob.texts(room), ["once"]);
});

playAcross("a server comes back from a restart and goes on where it was", async ({ realm, net, north, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  net.part("north.example", "south.example");
  await alice.say(room, "before the restart");
  await north.restart();
  await bob.say(room, "meanwhile");
  await realm.mend();
  assert.deepEqual((await bob.texts(room)).toSorted(), ["before the restart", "meanwhile"]);
  assert.deepEqual((await alice.texts(room)).toSorted(), ["before the restart", "meanwhile"]);
});
