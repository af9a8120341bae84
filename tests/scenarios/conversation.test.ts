import assert from "node:assert/strict";
import { refused, stateIn, textsIn } from "@botschaft/testing/cast";
import { hangUp, play, untilServed, untilWaiting, whileForgettingRooms } from "@botschaft/testing/world";

play("what one says the others hear, in one order", async ({ world, alice, bob, carol }) => {
  const room = await alice.createRoomWith([bob, carol]);
  await world.atOnce(
    () => alice.say(room, "one"),
    () => bob.say(room, "two"),
    () => carol.say(room, "three"),
    () => alice.say(room, "four"),
  );
  const heard = await alice.texts(room);
  assert.deepEqual(heard.toSorted(), ["four", "one", "three", "two"]);
  assert.deepEqual(await bob.texts(room), heard);
  assert.deepEqual(await carol.texts(room), heard);
});

play(
  "a waiting reader is told at once, and another one is not woken for nothing",
  async ({ world, alice, bob, carol }) => {
    const room = await alice.createRoomWith([bob]);
    await Promise.all([bob.sync(), carol.sync()]);
    const [forBob, forCarol] = [bob.sync({ timeoutMs: 30_000 }), carol.sync({ timeoutMs: 30_000 })];
    await untilWaiting(world, bob, carol);
    await alice.say(room, "hello");
    assert.deepEqual(textsIn((await forBob).rooms.join[room]), ["hello"]);
    world.clock.pass(30_000);
    assert.deepEqual((await forCarol).rooms, { join: {}, invite: {}, knock: {}, leave: {} });
  },
);

play("a redaction takes the content everywhere", async ({ alice, bob, carol }) => {
  const room = await alice.createRoomWith([bob], { preset: "public_chat" });
  const secret = "the secret word";
  const said = await bob.say(room, secret);
  const topic = await alice.setState(room, "m.room.topic", { topic: secret });
  await alice.setState(room, "m.room.topic", { topic: "harmless" });
  const named = await alice.rename(room, secret);
  const redaction = await bob.redact(room, said, `I said ${secret}`);
  await alice.redact(room, topic);
  await alice.redact(room, named);
  await alice.redact(room, redaction);
  await carol.join(room);
  for (const person of [alice, bob, carol]) {
    const everything = JSON.stringify(await person.look({ room: { timeline: { limit: 100 } } }));
    assert.ok(!everything.includes(secret), `${person.name} still reads it`);
  }
  assert.equal(stateIn(await carol.room(room), "m.room.topic")?.content.topic, "harmless");
});

play("one may redact one's own words, and another's with the right to", async ({ alice, bob, carol }) => {
  const room = await alice.createRoomWith([bob, carol]);
  const said = await bob.say(room, "mine");
  await refused(carol.redact(room, said));
  await alice.redact(room, said);
  assert.deepEqual(await carol.texts(room), []);
});

play("two people redact the same words at once", async ({ world, alice, bob }) => {
  const room = await alice.createRoomWith([bob]);
  const said = await bob.say(room, "gone soon");
  await world.atOnce(
    () => alice.redact(room, said, "by alice"),
    () => bob.redact(room, said, "by bob"),
  );
  await bob.redact(room, said, "once more");
  assert.deepEqual(await alice.texts(room), []);
});

play("the same request twice says it once, also when both come at once", async ({ world, alice, bob }) => {
  const room = await alice.createRoomWith([bob]);
  const content = { msgtype: "m.text", body: "once" };
  const outcomes = await world.atOnce(
    () => alice.send(room, content, "m.room.message", "same"),
    () => alice.send(room, content, "m.room.message", "same"),
    () => alice.send(room, content, "m.room.message", "same"),
  );
  const ids = new Set(outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : outcome.reason)));
  assert.equal(ids.size, 1);
  assert.deepEqual(await bob.texts(room), ["once"]);
});

play("only the device that sent it is given its transaction id", async ({ alice, bob }) => {
  const room = await alice.createRoomWith([bob]);
  await alice.send(room, { msgtype: "m.text", body: "hello" }, "m.room.message", "my-id");
  const idFor = async (person: typeof alice) => (await person.room(room)).timeline?.events.at(-1)?.unsigned;
  assert.equal((await idFor(alice))?.transaction_id, "my-id");
  assert.equal((await idFor(bob))?.transaction_id, undefined);
});

play("what was said before a restart is there after it, and goes on", async ({ world, alice, bob }) => {
  const room = await alice.createRoomWith([bob], { name: "Lasting" });
  await alice.say(room, "before");
  await bob.sync();
  await world.restart();
  await world.checkLaws();
  await alice.say(room, "after");
  assert.deepEqual(textsIn((await bob.sync()).rooms.join[room]), ["after"]);
  assert.deepEqual(await bob.texts(room), ["before", "after"]);
});

play("a long conversation is read to its end, with a gap", async ({ world, alice, bob }) => {
  const room = await alice.createRoomWith([bob]);
  await bob.sync();
  await world.unwatched(async () => {
    for (let at = 1; at <= 130; at++) await alice.say(room, `message ${at}`);
  });
  await world.checkLaws();
  const part = (await bob.sync({ filter: { room: { timeline: { limit: 20 } } } })).rooms.join[room];
  assert.equal(part?.timeline?.limited, true);
  assert.equal(textsIn(part).length, 20);
  assert.equal(textsIn(part).at(-1), "message 130");
  await bob.say(room, "I read all that");
});

play("a room is forgotten while people write, and has one writer all the same", async ({ world, alice, bob }) => {
  const room = await alice.createRoomWith([bob]);
  const said = Array.from({ length: 40 }, (_, at) => `message ${at}`);
  const speak = (text: string, at: number) => () => (at % 2 === 0 ? alice : bob).say(room, text);
  await whileForgettingRooms(world, () => world.atOnce(...said.map(speak)));
  assert.deepEqual((await alice.texts(room)).toSorted(), said.toSorted());
});

play("an answer over many rooms comes also while rooms are forgotten", async ({ world, alice, bob }) => {
  const rooms: string[] = [];
  for (const name of ["A", "B", "C"]) rooms.push(await alice.createRoomWith([bob], { name }));
  const { join } = (await whileForgettingRooms(world, () => bob.look())).rooms;
  assert.deepEqual(Object.keys(join).sort(), rooms.toSorted());
});

play("PostgreSQL hangs up, and what was answered is there", async ({ world, alice, bob }) => {
  const room = await alice.createRoomWith([bob]);
  await alice.say(room, "before");
  await hangUp(world);
  const say = () => bob.send(room, { msgtype: "m.text", body: "after" }, "m.room.message", "again and again");
  await world.unwatched(() => untilServed(say));
  await world.checkLaws();
  assert.deepEqual(await alice.texts(room), ["before", "after"]);
});
