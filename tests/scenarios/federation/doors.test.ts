import assert from "node:assert/strict";
import { type Person, refused } from "@botschaft/testing/cast";
import { playAcross } from "@botschaft/testing/world";
import { acrossServers } from "./stage.ts";

playAcross("an invitation from elsewhere is shown and refused, and who invited sees it", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "private_chat", name: "Come in" });
  await bob.sync();
  await alice.invite(room, bob);
  const invited = (await bob.sync()).rooms.invite[room];
  assert.ok(invited?.invite_state.events.some(({ content }) => content.name === "Come in"));
  assert.ok(invited?.invite_state.events.every((event) => Object.keys(event).length === 4));
  await bob.leave(room);
  const after = await bob.sync();
  assert.deepEqual(Object.keys(after.rooms.leave), [room]);
  assert.deepEqual((await bob.look()).rooms.invite, {});
  assert.equal(await membershipOf(alice, room, bob), "leave");
  await alice.invite(room, bob);
  await bob.join(room);
  assert.equal(await membershipOf(alice, room, bob), "join");
});

acrossServers("an invitation is refused also when nobody is there any more", async ({ realm, alice, bob, north }) => {
  const room = await alice.createRoom({ preset: "private_chat" });
  await alice.invite(room, bob);
  await north.stop();
  await refused(bob.join(room), "M_UNKNOWN");
  await bob.leave(room);
  assert.deepEqual((await bob.look()).rooms.invite, {});
  await north.start();
  await realm.settle();
});

acrossServers("whoever blocks invitations gets none from elsewhere either", async ({ alice, bob, south }) => {
  await bob.keep("m.invite_permission_config", { default_action: "block" });
  const room = await alice.createRoom({ preset: "private_chat" });
  await refused(alice.invite(room, bob), "M_INVITE_BLOCKED");
  assert.equal(await membershipOf(alice, room, bob), undefined);
  await refused(alice.createRoom({ invite: [bob.userId] }), "M_INVITE_BLOCKED");
  await south.stop();
  await refused(alice.invite(room, bob), "M_UNKNOWN");
  await south.start();
});

playAcross("one knocks at a room elsewhere, and is let in", async ({ alice, bob, ben }) => {
  const room = await alice.createRoom({ preset: "private_chat", name: "Knock", room_alias_name: "door" });
  await alice.setState(room, "m.room.join_rules", { join_rule: "knock" });
  await refused(bob.join("#door:north.example"));
  await bob.knock("#door:north.example", "please");
  const knocked = (await bob.look()).rooms.knock[room];
  assert.ok(knocked?.knock_state.events.some(({ content }) => content.name === "Knock"));
  assert.equal(await membershipOf(alice, room, bob), "knock");
  await alice.invite(room, bob);
  await bob.join(room);
  await bob.say(room, "thank you");
  assert.deepEqual(await alice.texts(room), ["thank you"]);
  await ben.knock(room);
  assert.equal(await membershipOf(alice, room, ben), "knock");
  await ben.leave(room);
  assert.equal(await membershipOf(alice, room, ben), "leave");
});

acrossServers("a knock is taken back elsewhere", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "private_chat", room_alias_name: "door" });
  await alice.setState(room, "m.room.join_rules", { join_rule: "knock" });
  await bob.knock("#door:north.example");
  await bob.leave(room);
  assert.equal(await membershipOf(alice, room, bob), "leave");
  assert.deepEqual((await bob.look()).rooms.knock, {});
});

playAcross("who is in one room may come into another by way of a server that vouches", async (scene) => {
  const { alice, bob, ben, carol } = scene;
  const lobby = await alice.createRoom({ preset: "public_chat" });
  const inner = await alice.createRoom({ preset: "private_chat", room_alias_name: "inner" });
  const allow = [{ type: "m.room_membership", room_id: lobby }];
  await alice.setState(inner, "m.room.join_rules", { join_rule: "restricted", allow });
  await refused(bob.join("#inner:north.example"));
  await alice.invite(lobby, bob);
  await bob.join(lobby);
  await bob.join("#inner:north.example");
  await bob.say(inner, "inside");
  assert.deepEqual(await alice.texts(inner), ["inside"]);
  // Nobody of their own server may let people in: the other one vouches.
  await ben.join(lobby);
  await ben.join(inner);
  assert.equal(await membershipOf(alice, inner, ben), "join");
  await refused(carol.join("#inner:north.example"));
});

playAcross("kicks, bans and their end reach people elsewhere", async ({ alice, bob, carol }) => {
  const room = await alice.createRoomWith([bob, carol]);
  await alice.kick(room, bob, "a reason");
  assert.equal(await membershipOf(carol, room, bob), "leave");
  assert.deepEqual(Object.keys((await bob.look()).rooms.join), []);
  await alice.ban(room, carol);
  assert.equal(await membershipOf(alice, room, carol), "ban");
  await alice.unban(room, carol);
  await alice.invite(room, carol);
  await carol.join(room);
  await alice.invite(room, bob);
  await bob.join(room);
  await bob.say(room, "all together");
  assert.deepEqual((await carol.texts(room)).at(-1), "all together");
});

playAcross("what a banned person says before they hear of it is heard nowhere else", async (scene) => {
  const { realm, alice, bob, ben, carol } = scene;
  const room = await alice.createRoomWith([bob, ben, carol], { preset: "public_chat" });
  realm.net.isolate("south.example");
  await alice.ban(room, bob);
  await bob.say(room, "I know of nothing");
  await ben.say(room, "neither do I");
  await realm.mend();
  await alice.say(room, "welcome back");
  await realm.mend();
  for (const person of [alice, carol, ben]) {
    const heard = (await person.texts(room)).filter((text) => text !== "I know of nothing");
    assert.deepEqual(heard.toSorted(), ["neither do I", "welcome back"], person.name);
    assert.equal(await membershipOf(person, room, bob), "ban", person.name);
  }
  for (const person of [alice, carol]) assert.ok(!(await person.texts(room)).includes("I know of nothing"));
  await refused(bob.say(room, "and now"));
});

/** How somebody stands in a room as another one sees it. */
async function membershipOf(seer: Person, roomId: string, person: Person): Promise<string | undefined> {
  const path = `rooms/${encodeURIComponent(roomId)}/members`;
  const { chunk } = await seer.device.call("GET", path);
  const found = chunk.find(({ state_key }: { state_key: string }) => state_key === person.userId);
  return found?.content.membership;
}
