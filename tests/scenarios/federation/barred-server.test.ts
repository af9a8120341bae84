import assert from "node:assert/strict";
import type { JsonObject } from "@botschaft/protocol/json";
import type { RoomPart } from "@botschaft/testing/cast";
import { acrossServers } from "./stage.ts";

const ephemeralOf = (part: RoomPart | undefined, type: string): JsonObject =>
  part?.ephemeral?.events.findLast((event) => event.type === type)?.content ?? {};

acrossServers("a server that a room's access list bars is heard there no more, whatever it says", async (scene) => {
  const { realm, alice, bob, carol } = scene;
  const room = await alice.createRoom({ preset: "public_chat" });
  for (const guest of [bob, carol]) {
    await alice.invite(room, guest);
    await guest.join(room);
  }
  await realm.settle();
  const first = await alice.say(room, "first");
  await bob.type(room);
  await realm.settle();
  assert.deepEqual(ephemeralOf(await alice.room(room), "m.typing").user_ids, [bob.userId]);
  await bob.type(room, false);
  await alice.setState(room, "m.room.server_acl", { allow: ["*"], deny: ["south.example"] });
  await realm.settle();
  const transmit = (txnId: string, edus: readonly object[]) =>
    realm.net.remoteServers("south.example").call("north.example" as never, "sendTransaction", {
      path: { txnId },
      body: { origin: "south.example", origin_server_ts: 1, pdus: [], edus } as never,
    });
  const receipt = { [room]: { "m.read": { [bob.userId]: { event_ids: [first], data: { ts: 1 } } } } };
  await transmit("barred", [
    { edu_type: "m.typing", content: { room_id: room, user_id: bob.userId, typing: true } },
    { edu_type: "m.receipt", content: receipt },
  ]);
  await realm.settle();
  const part = await alice.room(room);
  assert.deepEqual(ephemeralOf(part, "m.typing").user_ids ?? [], []);
  assert.ok(!JSON.stringify(ephemeralOf(part, "m.receipt")).includes(bob.userId));
  await carol.type(room);
  await realm.settle();
  assert.deepEqual(ephemeralOf(await alice.room(room), "m.typing").user_ids, [carol.userId], "the others are heard");
});
