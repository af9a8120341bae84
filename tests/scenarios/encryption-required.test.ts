import assert from "node:assert/strict";
import { silentLog as silent } from "@botschaft/platform/log";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { refused } from "@botschaft/testing/cast";
import { play, type Scene, startServer } from "@botschaft/testing/world";

const required = { config: { encryption: "required" } } as const;
const megolm = "m.megolm.v1.aes-sha2";
const ciphertext = { algorithm: megolm, ciphertext: "AwgAEnAC", session_id: "s" };
const encryption = (content: JsonObject): JsonValue => [{ type: "m.room.encryption", state_key: "", content }];

play(
  "every room of a server that requires encryption is encrypted from the start",
  async ({ alice }) => {
    const wishes: readonly JsonObject[] = [
      {},
      { preset: "public_chat" },
      { room_version: "6" },
      { initial_state: encryption({ algorithm: megolm }) },
    ];
    for (const body of wishes) {
      const room = await alice.createRoom(body);
      assert.deepEqual(await encryptionOf(alice, room), { algorithm: megolm });
    }
    const strict = { algorithm: megolm, rotation_period_msgs: 10 };
    const room = await alice.createRoom({ initial_state: encryption(strict) });
    assert.deepEqual(await encryptionOf(alice, room), strict);
    for (const content of [{}, { algorithm: "org.example.none" }, { algorithm: null }]) {
      await refused(alice.createRoom({ initial_state: encryption(content) }));
    }
  },
  required,
);

play(
  "its encryption can be made stricter, not weaker, and not be taken out",
  async ({ alice }) => {
    const room = await alice.createRoom();
    const set = (content: JsonObject) => alice.setState(room, "m.room.encryption", content);
    await set({ algorithm: megolm, rotation_period_msgs: 50 });
    for (const content of [
      {},
      { algorithm: "none" },
      { algorithm: megolm },
      { algorithm: megolm, rotation_period_msgs: 51 },
    ]) {
      await refused(set(content));
    }
    const { event_id } = await eventOf(alice, room);
    await refused(alice.redact(room, event_id));
    assert.deepEqual(await encryptionOf(alice, room), { algorithm: megolm, rotation_period_msgs: 50 });
  },
  required,
);

play(
  "nobody says anything in the clear, but for what has to be",
  async ({ alice, bob, world }) => {
    const room = await alice.createRoomWith([bob]);
    const said = await bob.send(room, ciphertext, "m.room.encrypted");
    for (const type of ["m.room.message", "m.sticker", "m.room.name", "org.example.clear", "m.callous"]) {
      await refused(bob.send(room, { msgtype: "m.text", body: "clear" }, type));
    }
    await refused(bob.send(room, { msgtype: "m.text", body: "clear" }, "m.room.encrypted"));
    const path = ["rooms", room, "send", "m.room.message", "clear"].map(encodeURIComponent).join("/");
    const { json } = await bob.device.ask("PUT", path, { body: "clear" });
    assert.match(json.error, /^This server takes encrypted messages only\. .+\.$/);
    await bob.send(room, { "m.relates_to": { rel_type: "m.annotation", event_id: said, key: "👍" } }, "m.reaction");
    for (const type of ["m.call.invite", "m.call.hangup"]) await bob.send(room, { call_id: "c", version: "1" }, type);
    await bob.redact(room, said);
    const other = await bob.send(room, ciphertext, "m.room.encrypted");
    await bob.send(room, { redacts: other }, "m.room.redaction");
    await alice.rename(room, "State stays readable");
    await world.restart();
    await refused(bob.say(room, "still clear"));
  },
  required,
);

play("a room from before encryption was required is left to be encrypted, not joined in the clear", async (scene) => {
  const { alice, bob, carol } = scene;
  const room = await alice.createRoomWith([bob], { preset: "public_chat" });
  await bob.say(room, "in the clear, as one could");
  await requireEncryption(scene);
  await refused(bob.say(room, "no more"));
  await refused(carol.join(room));
  await alice.setState(room, "m.room.encryption", { algorithm: megolm });
  await carol.join(room);
  await carol.send(room, ciphertext, "m.room.encrypted");
  await alice.redact(room, (await eventOf(alice, room, "m.room.join_rules")).event_id);
});

async function requireEncryption({ world }: Scene): Promise<void> {
  await world.replaceBy(() =>
    startServer({
      serverName: world.serverName,
      database: world.database.connection,
      ports: { clock: world.clock, random: world.chance, log: silent },
      ...required,
    }),
  );
}

type Somebody = Scene["alice"];

async function encryptionOf(reader: Somebody, room: string) {
  return (await eventOf(reader, room)).content;
}

async function eventOf(reader: Somebody, room: string, type = "m.room.encryption") {
  const state = await reader.device.call("GET", `rooms/${encodeURIComponent(room)}/state`);
  return state.find((event: { type: string }) => event.type === type);
}
