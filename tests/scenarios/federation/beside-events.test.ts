import assert from "node:assert/strict";
import type { JsonObject } from "@botschaft/protocol/json";
import { addDevice, type Person, type RoomPart } from "@botschaft/testing/cast";
import { playAcross } from "@botschaft/testing/world";

async function meet(host: Person, guests: readonly Person[]): Promise<string> {
  const room = await host.createRoom({ preset: "public_chat" });
  for (const guest of guests) {
    await host.invite(room, guest);
    await guest.join(room);
  }
  return room;
}

const ephemeralOf = (part: RoomPart | undefined, type: string): JsonObject =>
  part?.ephemeral?.events.findLast((event) => event.type === type)?.content ?? {};

playAcross("who types is seen elsewhere, and who stops as well", async ({ net, alice, bob }) => {
  const room = await meet(alice, [bob]);
  await alice.type(room);
  assert.deepEqual(ephemeralOf(await bob.room(room), "m.typing").user_ids, [alice.userId]);
  await alice.type(room, false);
  assert.deepEqual(ephemeralOf(await bob.room(room), "m.typing").user_ids ?? [], []);
  net.cut("north.example", "south.example");
  await alice.type(room);
  await alice.say(room, "said");
  net.mend();
  assert.deepEqual(ephemeralOf(await bob.room(room), "m.typing").user_ids ?? [], [], "of no use when it is over");
});

playAcross("how far somebody has read is seen elsewhere, unless it is nobody's business", async ({ alice, bob }) => {
  const room = await meet(alice, [bob]);
  const first = await alice.say(room, "first");
  const second = await alice.say(room, "second");
  await bob.read(room, first);
  await bob.read(room, second, { type: "m.read.private" });
  const seen = ephemeralOf(await alice.room(room), "m.receipt");
  assert.deepEqual(Object.keys(seen).includes(first), true);
  assert.ok(!JSON.stringify(seen).includes("private"));
  const ofBob = (seen[first] as { "m.read": JsonObject })["m.read"];
  assert.ok(Object.hasOwn(ofBob, bob.userId));
  assert.ok(!JSON.stringify(seen[second] ?? {}).includes(bob.userId));
});

playAcross("messages to devices arrive once, also where the wire was cut or an answer lost", async (scene) => {
  const { realm, net, alice, bob } = scene;
  await meet(alice, [bob]);
  await alice.sendToDevices(bob, { count: 1 });
  net.loseAnswers("north.example", "south.example");
  await alice.sendToDevices(bob, { count: 2 });
  await realm.mend();
  await bob.sendToDevices(alice, { count: 3 });
  assert.deepEqual(
    (await bob.sync()).to_device?.events.map(({ content, sender }) => [content.count, sender]),
    [
      [1, alice.userId],
      [2, alice.userId],
    ],
  );
  assert.deepEqual(
    (await alice.sync()).to_device?.events.map(({ content }) => content.count),
    [3],
  );
});

playAcross("new devices and identities are told elsewhere, and asked for there", async ({ south, alice, bob }) => {
  await meet(alice, [bob]);
  await alice.sync();
  const keysOf = async (person: Person) => {
    const body = { device_keys: { [person.userId]: [] } };
    const answer = await alice.device.call("POST", "keys/query", body);
    assert.deepEqual(answer.failures, {});
    return Object.keys(answer.device_keys[person.userId] ?? {}).sort();
  };
  const device = await bob.signIn("PHONE", () => addDevice(south, bob, "PHONE"));
  assert.deepEqual((await alice.sync()).device_lists?.changed, [bob.userId]);
  assert.deepEqual(await keysOf(bob), ["PHONE"]);
  await bob.signOut(device);
  assert.deepEqual((await alice.sync()).device_lists?.changed, [bob.userId]);
  assert.deepEqual(await keysOf(bob), []);
});

playAcross(
  "a gap in the updates of a device list is noticed, and filled",
  async ({ realm, net, south, alice, bob }) => {
    await meet(alice, [bob]);
    const keysOf = async () => {
      const answer = await alice.device.call("POST", "keys/query", { device_keys: { [bob.userId]: [] } });
      return Object.keys(answer.device_keys[bob.userId] ?? {}).sort();
    };
    await bob.signIn("ONE", () => addDevice(south, bob, "ONE"));
    assert.deepEqual(await keysOf(), ["ONE"]);
    net.cut("south.example", "north.example");
    await bob.signIn("TWO", () => addDevice(south, bob, "TWO"));
    await bob.signIn("THREE", () => addDevice(south, bob, "THREE"));
    assert.deepEqual(await keysOf(), ["ONE"], "what is kept answers while their server is away");
    await realm.mend();
    assert.deepEqual(await keysOf(), ["ONE", "THREE", "TWO"]);
  },
);

playAcross("one-time keys of people elsewhere are claimed, each once", async ({ net, alice, anna, bob }) => {
  await meet(alice, [bob]);
  const one_time_keys = {
    "signed_curve25519:A": { key: "a", signatures: {} },
    "signed_curve25519:B": { key: "b", signatures: {} },
  };
  await bob.device.call("POST", "keys/upload", { one_time_keys });
  const asked = { one_time_keys: { [bob.userId]: { [bob.device.deviceId]: "signed_curve25519" } } };
  const claim = async (person: Person) => {
    const answer = await person.device.call("POST", "keys/claim", asked);
    return [Object.keys(answer.one_time_keys[bob.userId]?.[bob.device.deviceId] ?? {}), answer.failures];
  };
  assert.deepEqual(await claim(alice), [["signed_curve25519:A"], {}]);
  assert.deepEqual(await claim(anna), [["signed_curve25519:B"], {}]);
  assert.deepEqual(await claim(alice), [[], {}]);
  net.cut("north.example", "south.example");
  const [keys, failures] = await claim(alice);
  assert.deepEqual([keys, Object.keys(failures as object)], [[], ["south.example"]]);
});
