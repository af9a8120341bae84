import assert from "node:assert/strict";
import { refused, stateIn, textsIn } from "@botschaft/testing/cast";
import { play } from "@botschaft/testing/world";

play("a banned user cannot come back", async ({ alice, bob }) => {
  const room = await alice.createRoomWith([bob], { preset: "public_chat" });
  await alice.ban(room, bob, "enough");
  await refused(bob.join(room));
  await refused(bob.say(room, "let me in"));
  await refused(alice.invite(room, bob));
  await alice.unban(room, bob);
  await bob.join(room);
  await bob.say(room, "back again");
  assert.deepEqual(await alice.texts(room), ["back again"]);
});

play("a ban reaches also who is not in the room", async ({ alice, bob, carol }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.ban(room, bob);
  await refused(bob.join(room));
  await alice.invite(room, carol);
  await alice.ban(room, carol);
  await refused(carol.join(room));
  assert.deepEqual(Object.keys((await carol.look()).rooms.invite), []);
});

play("a kick does not lift a ban", async ({ alice, bob }) => {
  const room = await alice.createRoomWith([bob], { preset: "public_chat" });
  await alice.ban(room, bob);
  await refused(alice.kick(room, bob));
  await refused(bob.join(room));
});

play("somebody who was kicked comes back to a public room", async ({ alice, bob }) => {
  const room = await alice.createRoomWith([bob], { preset: "public_chat" });
  await alice.say(room, "before");
  await alice.kick(room, bob, "calm down");
  await alice.say(room, "while away");
  await bob.join(room);
  await alice.say(room, "after");
  assert.deepEqual(await bob.texts(room), ["before", "while away", "after"]);
});

play("a left room is read as of the leave", async ({ alice, bob }) => {
  const room = await alice.createRoomWith([bob], { name: "Before" });
  await alice.say(room, "heard");
  await bob.leave(room);
  await alice.rename(room, "After");
  await alice.say(room, "not for bob");
  await alice.ban(room, bob);
  const left = (await bob.look({ room: { include_leave: true } })).rooms.leave[room];
  assert.equal(stateIn(left, "m.room.name")?.content.name, "Before");
  assert.equal(stateIn(left, "m.room.member", bob.userId)?.content.membership, "ban");
  assert.deepEqual(textsIn(left), ["heard"]);
  assert.deepEqual((await bob.look()).rooms.leave, {});
});

play("an invitation is shown and refused", async ({ alice, bob }) => {
  await bob.sync();
  const room = await alice.createRoom({ name: "Town hall", topic: "only for members" });
  await alice.invite(room, bob, "come in");
  const { invite } = (await bob.sync()).rooms;
  const shown = new Map(invite[room]?.invite_state.events.map(({ type, content }) => [type, content]));
  assert.equal(shown.get("m.room.name")?.name, "Town hall");
  assert.equal(shown.get("m.room.member")?.reason, "come in");
  await bob.leave(room, "no, thank you");
  const { leave } = (await bob.sync()).rooms;
  const told = [...(leave[room]?.state?.events ?? []), ...(leave[room]?.timeline?.events ?? [])];
  assert.deepEqual(
    told.map(({ type, state_key, content }) => [type, state_key, content.membership]),
    [["m.room.member", bob.userId, "leave"]],
    "who never came in is told of their own refusal and of nothing else",
  );
  await refused(bob.join(room));
});

play("an invitation is taken back", async ({ alice, bob }) => {
  const room = await alice.createRoom();
  await alice.invite(room, bob);
  await alice.kick(room, bob);
  assert.deepEqual((await bob.look()).rooms.invite, {});
  await refused(bob.join(room));
  await alice.invite(room, bob);
  await bob.join(room);
});

play("joining twice makes one event", async ({ alice, bob }) => {
  const room = await alice.createRoomWith([bob]);
  const before = (await alice.room(room)).timeline?.events.length;
  await bob.join(room);
  await bob.join(room);
  assert.equal((await alice.room(room)).timeline?.events.length, before);
});

play("two people join at once, and both are in", async ({ world, alice, bob, carol }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await world.atOnce(
    () => bob.join(room),
    () => carol.join(room),
    () => alice.say(room, "welcome"),
  );
  await bob.say(room, "hello");
  await carol.say(room, "hello too");
  assert.deepEqual(await alice.texts(room), ["welcome", "hello", "hello too"]);
});

play("who leaves while being banned is out", async ({ world, alice, bob }) => {
  const room = await alice.createRoomWith([bob], { preset: "public_chat" });
  const [, banned] = await world.atOnce(
    () => bob.leave(room),
    () => alice.ban(room, bob),
  );
  assert.equal(banned.status, "fulfilled");
  await refused(bob.join(room));
});

play("the last one leaves, and nobody comes in by an invitation of before", async ({ alice, bob, carol }) => {
  const room = await alice.createRoomWith([bob], { preset: "private_chat" });
  await alice.invite(room, carol);
  await alice.leave(room);
  await bob.leave(room);
  await refused(alice.join(room));
  await carol.join(room);
  await carol.say(room, "anybody here?");
});
