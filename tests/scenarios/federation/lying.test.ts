import assert from "node:assert/strict";
import type { JsonObject } from "@botschaft/protocol/json";
import { type Letter, playAcross } from "@botschaft/testing/world";

/** What a server makes of the events of its transactions. */
const changing = (change: (pdu: JsonObject) => JsonObject) => (letter: Letter) => {
  if (letter.operation !== "sendTransaction") return undefined;
  const pdus = (letter.body?.pdus ?? []) as readonly JsonObject[];
  return { ...letter, body: { ...letter.body, pdus: pdus.map(change) } };
};

playAcross("what a server changes in its events is not taken as said", async ({ net, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  net.lie("south.example", { request: changing((pdu) => ({ ...pdu, sender: alice.userId })) });
  await bob.say(room, "as if Alice had said it");
  net.honest("south.example");
  const texts = await alice.texts(room);
  assert.ok(!texts.includes("as if Alice had said it"));
  await bob.say(room, "honest again");
  assert.ok((await alice.texts(room)).includes("honest again"), "what follows finds its way");
});

playAcross("a changed content is lost, and its event is not", async ({ net, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  net.lie("south.example", {
    request: changing((pdu) => ({ ...pdu, content: { body: "forged", msgtype: "m.text" } })),
  });
  await bob.say(room, "the true words");
  net.honest("south.example");
  assert.deepEqual(await alice.texts(room), []);
  await bob.say(room, "next");
  assert.deepEqual(await alice.texts(room), ["next"]);
});

playAcross("a server speaks for nobody else in what it sends beside events", async ({ net, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  const edus = [
    { edu_type: "m.typing", content: { room_id: room, user_id: alice.userId, typing: true } },
    { edu_type: "m.signing_key_update", content: { user_id: alice.userId } },
    { edu_type: "m.device_list_update", content: { user_id: alice.userId, device_id: "X", stream_id: 9_999_999 } },
  ];
  net.lie("south.example", {
    request: (letter) =>
      letter.operation === "sendTransaction" ? { ...letter, body: { ...letter.body, edus } } : undefined,
  });
  await alice.sync();
  await bob.say(room, "hello");
  const answer = await alice.sync();
  assert.deepEqual(answer.device_lists?.changed ?? [], []);
  assert.ok(!JSON.stringify(answer.rooms.join[room]?.ephemeral ?? {}).includes("m.typing"));
});

playAcross("keys that a server answers for others are not taken", async ({ net, alice, anna, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.invite(room, bob);
  await bob.join(room);
  const forged = (userId: string) => ({
    user_id: userId,
    device_id: "X",
    algorithms: [],
    keys: { "ed25519:X": "forged" },
    signatures: {},
  });
  net.lie("south.example", {
    answer: ({ operation }, reply) =>
      operation === "getUserDevices"
        ? {
            ...reply,
            body: { ...reply.body, devices: [{ device_id: "X", keys: forged(anna.userId) }, { device_id: 7 }, null] },
          }
        : undefined,
  });
  const body = { device_keys: { [bob.userId]: [], [anna.userId]: [] } };
  const { device_keys } = await alice.device.call("POST", "keys/query", body);
  assert.ok(!JSON.stringify(device_keys).includes("forged"));
});
