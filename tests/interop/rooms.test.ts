import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Person } from "./person.ts";
import { type Both, type Server, startBoth } from "./servers.ts";

let both: Both;
const people: Person[] = [];

before(async () => {
  both = await startBoth();
});
after(async () => {
  for (const person of people) person.close();
  await both?.close();
});

let count = 0;
async function somebody(server: Server, name: string): Promise<Person> {
  const person = await Person.register(server, `${name}${++count}`);
  people.push(person);
  return person;
}

/** Somebody on each server; the first one makes the rooms. */
async function pair(creator: Server["kind"]): Promise<readonly [Person, Person]> {
  const [first, second] = creator === "botschaft" ? [both.botschaft, both.synapse] : [both.synapse, both.botschaft];
  return [await somebody(first, "anna"), await somebody(second, "bela")];
}

/** A room of the version in which both are, the second by invitation. */
async function sharedRoom(anna: Person, bela: Person, version: string, body: object = {}): Promise<string> {
  const roomId = await anna.createRoom({ room_version: version, preset: "private_chat", ...body });
  await anna.invite(roomId, bela);
  await bela.waitForInvite(roomId);
  await bela.join(roomId, [anna.server.name]);
  await anna.waitForState(roomId, "m.room.member", ({ membership }) => membership === "join", bela.userId);
  assert.equal((await bela.state(roomId, "m.room.create")).room_version, version);
  return roomId;
}

const isMembership = (wanted: string) => (content: { membership?: string }) => content.membership === wanted;

for (const creator of ["botschaft", "synapse"] as const) {
  for (const version of ["6", "10", "11", "12"]) {
    test(`version ${version}, made by ${creator}: invite, join, message, state, leave`, async () => {
      const [anna, bela] = await pair(creator);
      const roomId = await sharedRoom(anna, bela, version, { name: "Lagebild" });
      assert.equal((await bela.state(roomId, "m.room.name")).name, "Lagebild");
      await anna.say(roomId, "from where it was made");
      await bela.waitForText(roomId, "from where it was made");
      await bela.say(roomId, "from the other side");
      await anna.waitForText(roomId, "from the other side");
      await anna.setState(roomId, "m.room.topic", { topic: "Budget" });
      await bela.waitForState(roomId, "m.room.topic", ({ topic }) => topic === "Budget");
      await bela.act(roomId, "leave");
      await anna.waitForState(roomId, "m.room.member", isMembership("leave"), bela.userId);
    });
  }

  test(`made by ${creator}: edit, redact, react`, async () => {
    const [anna, bela] = await pair(creator);
    const roomId = await sharedRoom(anna, bela, "12");
    const first = await anna.say(roomId, "frist");
    await bela.waitForText(roomId, "frist");
    await anna.send(roomId, {
      msgtype: "m.text",
      body: "* first",
      "m.new_content": { msgtype: "m.text", body: "first" },
      "m.relates_to": { rel_type: "m.replace", event_id: first },
    });
    await bela.waitForText(roomId, "* first");
    const relation = { rel_type: "m.annotation", event_id: first, key: "👍" };
    const reaction = await bela.send(roomId, { "m.relates_to": relation }, "m.reaction");
    await anna.waitFor("the reaction", async () =>
      (await anna.history(roomId)).some(({ event_id, content }) => event_id === reaction && content["m.relates_to"]),
    );
    const second = await bela.say(roomId, "not for the record");
    await anna.waitForText(roomId, "not for the record");
    await bela.redact(roomId, second);
    await anna.waitFor("the redaction", async () =>
      (await anna.history(roomId)).some(
        ({ event_id, content }) => event_id === second && Object.keys(content).length === 0,
      ),
    );
  });

  test(`made by ${creator}: kick, ban, unban, and back again`, async () => {
    const [anna, bela] = await pair(creator);
    const roomId = await sharedRoom(anna, bela, "12", { preset: "public_chat" });
    await anna.act(roomId, "kick", { user_id: bela.userId });
    await bela.waitFor(
      "being out",
      async () =>
        (await bela.ask("GET", `rooms/${roomId}/members`)).status !== 200 ||
        !(await bela.call("GET", "joined_rooms")).joined_rooms.includes(roomId),
    );
    await bela.join(roomId, [anna.server.name]);
    await anna.waitForState(roomId, "m.room.member", isMembership("join"), bela.userId);
    await anna.act(roomId, "ban", { user_id: bela.userId });
    await bela.waitFor("the ban", async () => !(await bela.call("GET", "joined_rooms")).joined_rooms.includes(roomId));
    await assert.rejects(bela.join(roomId, [anna.server.name]), /403/);
    await anna.act(roomId, "unban", { user_id: bela.userId });
    await bela.join(roomId, [anna.server.name]);
    await anna.waitForState(roomId, "m.room.member", isMembership("join"), bela.userId);
    await bela.say(roomId, "back again");
    await anna.waitForText(roomId, "back again");
  });

  test(`made by ${creator}: leave and rejoin, what was said meanwhile is there`, async () => {
    const [anna, bela] = await pair(creator);
    const roomId = await sharedRoom(anna, bela, "12", { preset: "public_chat" });
    await bela.act(roomId, "leave");
    await anna.waitForState(roomId, "m.room.member", isMembership("leave"), bela.userId);
    await anna.say(roomId, "meanwhile");
    await bela.join(roomId, [anna.server.name]);
    await anna.waitForState(roomId, "m.room.member", isMembership("join"), bela.userId);
    await bela.waitForText(roomId, "meanwhile");
  });

  test(`made by ${creator}: a server that was down gets what it missed`, async () => {
    const [anna, bela] = await pair(creator);
    const roomId = await sharedRoom(anna, bela, "12");
    await bela.server.down();
    for (let nth = 1; nth <= 30; nth++) await anna.say(roomId, `missed ${nth}`);
    await anna.setState(roomId, "m.room.topic", { topic: "While you were away" });
    await bela.server.up();
    await bela.waitForState(roomId, "m.room.topic", ({ topic }) => topic === "While you were away");
    await bela.waitForText(roomId, "missed 30");
    await bela.waitForText(roomId, "missed 1");
    await bela.say(roomId, "here again");
    await anna.waitForText(roomId, "here again");
  });

  test(`made by ${creator}: who comes later reads what was said before`, async () => {
    const [anna, bela] = await pair(creator);
    const roomId = await anna.createRoom({ room_version: "12", preset: "public_chat" });
    for (let nth = 1; nth <= 40; nth++) await anna.say(roomId, `before ${nth}`);
    await bela.join(roomId, [anna.server.name]);
    await bela.waitForText(roomId, "before 40");
    await bela.waitForText(roomId, "before 1");
  });

  for (const version of ["10", "12"]) {
    test(`made by ${creator}: an upgrade from version ${version} leads to the next room`, async () => {
      const [anna, bela] = await pair(creator);
      const old = await sharedRoom(anna, bela, version, { preset: "public_chat" });
      const { replacement_room } = await anna.call("POST", `rooms/${encodeURIComponent(old)}/upgrade`, {
        new_version: "12",
      });
      await bela.waitForState(old, "m.room.tombstone", (content) => content.replacement_room === replacement_room);
      await bela.join(replacement_room, [anna.server.name]);
      await bela.say(replacement_room, "in the new room");
      await anna.waitForText(replacement_room, "in the new room");
    });
  }

  test(`made by ${creator}: what both set at the same time comes out the same`, async () => {
    const [anna, bela] = await pair(creator);
    const roomId = await sharedRoom(anna, bela, "12", { power_level_content_override: { users_default: 50 } });
    await Promise.all([
      ...[1, 2, 3].map((nth) => anna.setState(roomId, "m.room.topic", { topic: `anna ${nth}` })),
      ...[1, 2, 3].map((nth) => bela.setState(roomId, "m.room.topic", { topic: `bela ${nth}` })),
      anna.setState(roomId, "m.room.name", { name: "anna" }),
      bela.setState(roomId, "m.room.name", { name: "bela" }),
    ]);
    await anna.say(roomId, "anna is done");
    await bela.waitForText(roomId, "anna is done");
    await bela.say(roomId, "bela is done");
    await anna.waitForText(roomId, "bela is done");
    await anna.say(roomId, "both are");
    await bela.waitForText(roomId, "both are");
    for (const type of ["m.room.topic", "m.room.name"]) {
      assert.deepEqual(await anna.state(roomId, type), await bela.state(roomId, type), type);
    }
  });
}
