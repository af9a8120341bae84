import assert from "node:assert/strict";
import { type Person, refused } from "@botschaft/testing/cast";
import { playAcross } from "@botschaft/testing/world";

playAcross("who joins later reads what was said before, as far back as it goes", async ({ alice, bob, carol }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  const said = await sayMany(alice, room, "early", 105);
  await alice.invite(room, bob);
  await bob.join(room);
  await bob.say(room, "late");
  assert.deepEqual(await readBack(bob, room), [...said, "late"]);
  await alice.invite(room, carol);
  await carol.join(room);
  assert.deepEqual(await readBack(carol, room), [...said, "late"]);
});

playAcross("what was said while only members could read stays with them", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "private_chat" });
  await alice.setState(room, "m.room.history_visibility", { history_visibility: "joined" });
  await sayMany(alice, room, "secret", 3);
  await alice.invite(room, bob);
  await bob.join(room);
  await alice.say(room, "open");
  assert.deepEqual(await readBack(bob, room), ["open"]);
});

playAcross("a long silence is filled when the wire is back", async ({ realm, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  realm.net.part("north.example", "south.example");
  const said = await sayMany(alice, room, "unheard", 110);
  const own = await sayMany(bob, room, "alone", 2);
  await realm.mend();
  await alice.say(room, "now");
  await realm.mend();
  const heard = await readBack(bob, room);
  assert.deepEqual(heard.toSorted(), [...said, ...own, "now"].toSorted());
  assert.deepEqual((await readBack(alice, room)).toSorted(), heard.toSorted());
});

playAcross("directories, profiles and spaces of other servers are read", async ({ alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat", visibility: "public", name: "Town square" });
  const hidden = await alice.createRoom({ preset: "private_chat", name: "Office" });
  const space = await alice.createRoom({
    preset: "public_chat",
    name: "Town",
    creation_content: { type: "m.space" },
    room_alias_name: "town",
  });
  for (const child of [room, hidden]) {
    await alice.setState(space, "m.space.child", { via: ["north.example"] }, child);
  }
  const listed = await bob.device.call("POST", "publicRooms", {}, { server: "north.example" });
  assert.deepEqual(namesOf(listed.chunk), ["Town square"]);
  const profile = await bob.device.call("GET", `profile/${encodeURIComponent(alice.userId)}`);
  assert.equal(typeof profile, "object");
  await refused(bob.device.call("GET", "profile/%40nobody%3Anorth.example"), "M_NOT_FOUND");
  await refused(bob.device.call("GET", "profile/%40nobody%3Awest.example"), "M_UNKNOWN");
  const { room_id, servers } = await bob.device.call("GET", "directory/room/%23town%3Anorth.example");
  assert.deepEqual([room_id, servers], [space, ["north.example"]]);
  await bob.join("#town:north.example");
  const tree = await bob.device.ask("GET", `../v1/rooms/${encodeURIComponent(space)}/hierarchy`);
  if (tree.status === 200) assert.deepEqual(namesOf(tree.json.rooms), ["Town", "Town square"]);
});

async function sayMany(person: Person, roomId: string, text: string, count: number): Promise<readonly string[]> {
  const texts = Array.from({ length: count }, (_, at) => `${text} ${at}`);
  for (const one of texts) await person.say(roomId, one);
  return texts;
}

/** All texts of a room, page by page from the newest on; oldest first. */
async function readBack(person: Person, roomId: string): Promise<readonly string[]> {
  const texts: string[] = [];
  let from: string | undefined;
  do {
    const query = { dir: "b", limit: "40", ...(from === undefined ? {} : { from }) };
    const page = await person.device.call("GET", `rooms/${encodeURIComponent(roomId)}/messages`, undefined, query);
    for (const { type, content } of page.chunk) if (type === "m.room.message" && content.body) texts.push(content.body);
    from = page.end;
  } while (from !== undefined);
  return texts.toReversed();
}

function namesOf(rooms: readonly { readonly name?: string }[]): readonly (string | undefined)[] {
  return rooms.map(({ name }) => name);
}
