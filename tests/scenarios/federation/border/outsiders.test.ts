import assert from "node:assert/strict";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Person } from "@botschaft/testing/cast";
import type { Scene } from "../stage.ts";
import {
  befriend,
  behindBorders,
  borderOf,
  east,
  north,
  refusalOf,
  rowsOf,
  south,
  verdictsOf,
} from "./closed-realm.ts";

const forbidden = (rule: string) => [403, "M_FORBIDDEN", rule];

/** A room of Alice's, in which Bob is, with as much power as she has. */
async function sharedRoom({ alice, bob, realm }: Scene, content: JsonObject = {}): Promise<string> {
  const users = { [bob.userId]: 100 };
  const room = await alice.createRoomWith([bob], { power_level_content_override: { users }, ...content });
  await realm.settle();
  return room;
}

behindBorders("what an outsider says in a shared room is rejected, and those around go on and agree", async (scene) => {
  const { alice, bob, carol, realm } = scene;
  const room = await sharedRoom(scene);
  await bob.invite(room, carol);
  await realm.settle();
  await carol.join(room);
  await realm.settle();
  const said = await carol.say(room, "do you hear me?");
  await realm.settle();
  assert.ok((await bob.texts(room)).includes("do you hear me?"));
  await bob.say(room, "I do");
  const named = await bob.rename(room, "named in the south");
  await realm.settle();
  assert.deepEqual(await alice.texts(room), ["I do"]);
  const here = await verdictsOf(scene.north);
  assert.deepEqual([here.get(said), here.get(named)], ["partners", "accepted"]);
  assert.equal(
    [...here.values()].filter((rule) => rule === "names-outside").length,
    1,
    "the invitation of the outsider",
  );
  const people = Object.keys(
    (await alice.device.call("GET", `rooms/${encodeURIComponent(room)}/joined_members`)).joined,
  );
  assert.deepEqual(people.toSorted(), [alice.userId, bob.userId]);
  await alice.say(room, "so we are among us");
  await alice.setState(room, "m.room.topic", { topic: "set in the north" });
  await realm.settle();
  assert.ok((await bob.texts(room)).includes("so we are among us"));
  for (const type of ["m.room.name", "m.room.topic"]) {
    const [ours, theirs] = await Promise.all([alice, bob].map((person) => stateOf(person, room, type)));
    assert.deepEqual(ours, theirs, type);
  }
  // Whatever was rejected here is here, and handed to nobody.
  const remote = realm.net.remoteServers(south);
  await assert.rejects(remote.call(north, "getEvent", { path: { eventId: said } }), { errcode: "M_NOT_FOUND" });
  assert.equal(realm.net.calls.filter(({ from, to }) => from === north && to === east).length, 0);
});

function stateOf({ device }: Person, room: string, type: string) {
  return device.call("GET", `rooms/${encodeURIComponent(room)}/state/${type}`);
}

behindBorders(
  "what was rejected stays so when the outsider becomes a partner, and what comes then is taken",
  async (scene) => {
    const { alice, bob, carol, realm } = scene;
    const room = await sharedRoom(scene);
    await bob.invite(room, carol);
    await realm.settle();
    await carol.join(room);
    const before = await carol.say(room, "too early");
    await bob.say(room, "after it");
    await realm.settle();
    await befriend(scene.north, east);
    // What stands on what was rejected is so too: somebody who was there before comes to a room of its own.
    await carol.say(room, "and now?");
    const meeting = await bob.createRoomWith([alice, carol]);
    await carol.say(meeting, "now you do");
    // Her server was refused for a while, and tries again when its time has come.
    await realm.pass(7_200_000, 4);
    assert.deepEqual([await alice.texts(room), await alice.texts(meeting)], [["after it"], ["now you do"]]);
    assert.equal((await verdictsOf(scene.north)).get(before), "partners");
  },
);

behindBorders("a room in which outsiders are is not joined, and nothing of it is kept", async (scene) => {
  const { alice, bob, carol, realm } = scene;
  const room = await bob.createRoomWith([carol], { preset: "public_chat", room_alias_name: "meeting" });
  await bob.send(room, { msgtype: "m.text", body: "secret to the north" });
  await realm.settle();
  const before = await rowsOf(scene.north);
  for (const target of [room, "#meeting:south.example"]) {
    const query = target === room ? { via: south } : {};
    const path = `join/${encodeURIComponent(target)}`;
    assert.deepEqual(await refusalOf(alice, "POST", path, {}, query), forbidden("members-outside"));
  }
  await realm.settle();
  assert.deepEqual(await rowsOf(scene.north), before);
  const members = await bob.device.call("GET", `rooms/${encodeURIComponent(room)}/joined_members`);
  assert.ok(!Object.keys(members.joined).includes(alice.userId), "she is told to have left");
  await bob.kick(room, carol);
  await realm.settle();
  await alice.device.call("POST", `join/${encodeURIComponent(room)}`, {}, { via: south });
  await alice.say(room, "here I am");
  await realm.settle();
  assert.ok((await bob.texts(room)).includes("here I am"), "who was put out keeps nobody out");
});

behindBorders("nobody is led into a room in which outsiders still are", async (scene) => {
  const { alice, bob, carol, anna, realm } = scene;
  const room = await bob.createRoomWith([carol]);
  await realm.settle();
  await borderOf(scene.south).desk.removePartner({ name: "the administrator" }, east);
  const path = `rooms/${encodeURIComponent(room)}/invite`;
  assert.deepEqual(await refusalOf(bob, "POST", path, { user_id: alice.userId }), forbidden("names-outside"));
  const remote = realm.net.remoteServers(north);
  const wish = { path: { roomId: room, userId: anna.userId }, query: { ver: ["12"] } };
  await assert.rejects(remote.call(south, "makeJoin", wish), { errcode: "M_FORBIDDEN" });
  await bob.kick(room, carol);
  await bob.invite(room, alice);
  await realm.settle();
  await alice.join(room);
});

behindBorders("an outsider invites nobody and is invited by nobody", async (scene) => {
  const { alice, bob, carol, realm } = scene;
  const room = await alice.createRoom();
  const calls = realm.net.calls.length;
  const path = `rooms/${encodeURIComponent(room)}/invite`;
  assert.deepEqual(await refusalOf(alice, "POST", path, { user_id: carol.userId }), forbidden("partners"));
  const before = await rowsOf(scene.north);
  const asked = { invite: [carol.userId] };
  assert.deepEqual(await refusalOf(alice, "POST", "createRoom", asked), forbidden("partners"));
  assert.deepEqual(await rowsOf(scene.north), before, "no room begins with somebody who cannot come");
  const theirs = await carol.createRoom();
  const invited = `rooms/${encodeURIComponent(theirs)}/invite`;
  assert.equal(realm.net.calls.length, calls, "nobody was asked");
  assert.deepEqual(await refusalOf(carol, "POST", invited, { user_id: alice.userId }), [403, "M_FORBIDDEN", undefined]);
  const event = { type: "m.room.member", sender: carol.userId, state_key: alice.userId, room_id: theirs };
  const body = { room_version: "12", invite_room_state: [], event: { ...event, content: { membership: "invite" } } };
  const sent = { path: { roomId: theirs, eventId: "$x" }, body: body as never };
  await assert.rejects(realm.net.remoteServers(east).call(north, "sendInviteV2", sent), { errcode: "M_FORBIDDEN" });
  // A partner that hands on another's invitation, or invites into a room of outsiders, brings them in no more than they.
  const shown = [{ type: "m.room.name", state_key: "", sender: carol.userId, content: { name: "Come in" } }];
  const handed = { ...body, invite_room_state: shown, event: { ...body.event, sender: bob.userId } };
  const byPartner = { path: { roomId: theirs, eventId: "$x" }, body: handed as never };
  await assert.rejects(realm.net.remoteServers(south).call(north, "sendInviteV2", byPartner), {
    errcode: "M_FORBIDDEN",
  });
  assert.deepEqual(await rowsOf(scene.north), before);
});
