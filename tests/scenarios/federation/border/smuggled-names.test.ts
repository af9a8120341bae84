import assert from "node:assert/strict";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Letter } from "@botschaft/testing/world";
import { behindBorders, east, north, refusalOf, rowsOf, south, verdictsOf } from "./closed-realm.ts";

const outsider = "@carol:east.example";

/** Every kind of place in which a message or a custom event can name somebody. */
const contents: Readonly<Record<string, JsonObject>> = {
  "a mention": { "m.mentions": { user_ids: [outsider] } },
  "a picture": { url: "mxc://east.example/abc" },
  "a picture in other letters": { url: "MXC://east.example/abc" },
  "a picture with more slashes": { url: "mxc:///east.example/abc" },
  "a picture behind an encoded name": { url: "mxc://east%2Eexample/abc" },
  "a picture that walks": { url: "mxc://east.example/../south.example/abc" },
  "an encrypted file": { file: { url: "mxc://east.example/abc" } },
  "a thumbnail": { info: { thumbnail_url: "mxc://east.example/abc" } },
  "a room": { "org.example.room": "!room:east.example" },
  "an alias": { "org.example.alias": "#room:east.example" },
  "an event of another room": { "org.example.event": "$event:east.example" },
  "ways into a room": { "org.example.link": { via: ["south.example", "east.example"] } },
  "a key": { "org.example.people": { [outsider]: true } },
  "a signature": { "org.example.signed": { signatures: { "east.example": { "ed25519:1": "x" } } } },
  "a deep place": { a: [[{ b: [{ c: { d: [outsider] } }] }]] },
  "a name with a port": { "org.example.person": "@carol:east.example:8448" },
  "an address": { "org.example.person": "@carol:192.0.2.1" },
};

const states: readonly (readonly [type: string, stateKey: string, content: JsonObject])[] = [
  ["m.room.avatar", "", { url: "mxc://east.example/abc" }],
  ["m.room.tombstone", "", { body: "moved", replacement_room: "!room:east.example" }],
  ["m.room.server_acl", "", { allow: ["south.example", "east.example"] }],
  ["m.space.child", "!room:east.example", { via: ["south.example"] }],
  ["m.space.child", "!room:south.example", { via: ["east.example"] }],
  ["m.space.parent", "!room:east.example", { via: ["south.example"] }],
  [
    "m.room.third_party_invite",
    "token",
    { display_name: "c", key_validity_url: "https://east.example/v", public_key: "x" },
  ],
  ["org.example.state", `_${outsider}_x`, {}],
  [
    "m.room.join_rules",
    "",
    { join_rule: "restricted", allow: [{ type: "m.room_membership", room_id: "!r:east.example" }] },
  ],
];

behindBorders("a name that a partner smuggles into any field rejects the event, and nothing else", async (scene) => {
  const { alice, bob, realm } = scene;
  const levels = { users: { [bob.userId]: 100 }, events: { "m.room.tombstone": 100 } };
  const room = await alice.createRoomWith([bob], { power_level_content_override: levels });
  await realm.settle();
  const sent = new Map<string, string>();
  for (const [what, content] of Object.entries(contents)) {
    const type = "url" in content ? "m.room.message" : "org.example.note";
    const event = { msgtype: "m.text", body: what, ...content };
    // Bob's own server may refuse what neither it nor ours knows.
    const answer = await bob.device.ask("PUT", `rooms/${encodeURIComponent(room)}/send/${type}/${sent.size}`, event);
    if (answer.status === 200) sent.set(what, answer.json.event_id);
  }
  for (const [type, stateKey, content] of states) {
    sent.set(`${type} ${stateKey}`, await bob.setState(room, type, content, stateKey));
  }
  const free = { topic: `Ask ${outsider} in #room:east.example` };
  const topic = await bob.setState(room, "m.room.topic", free);
  const text = await bob.send(room, { msgtype: "m.text", body: "mxc://east.example/abc", formatted_body: outsider });
  const denying = await bob.setState(room, "m.room.server_acl", { allow: ["*"], deny: ["east.example"] });
  await realm.settle();
  const here = await verdictsOf(scene.north);
  for (const [what, eventId] of sent) assert.equal(here.get(eventId), "names-outside", what);
  assert.ok(sent.size > states.length + 12);
  for (const eventId of [topic, text, denying]) assert.equal(here.get(eventId), "accepted");
  const state = await alice.device.call("GET", `rooms/${encodeURIComponent(room)}/state`);
  const shown = JSON.stringify([state, await alice.room(room)]);
  for (const [what, eventId] of sent) assert.ok(!shown.includes(eventId), what);
});

behindBorders("people here name no outsider anywhere, and nobody is asked for one", async (scene) => {
  const { alice, bob, realm } = scene;
  const room = await alice.createRoomWith([bob]);
  await realm.settle();
  const calls = realm.net.calls.length;
  const { state_key: _, ...before } = await rowsOf(scene.north);
  const of = (rule: string) => [403, "M_FORBIDDEN", rule];
  const inRoom = `rooms/${encodeURIComponent(room)}`;
  for (const [what, content] of Object.entries(contents)) {
    const event = { msgtype: "m.text", body: what, ...content };
    const refused = await refusalOf(alice, "PUT", `${inRoom}/send/m.room.message/${encodeURIComponent(what)}`, event);
    assert.deepEqual(refused, of("names-outside"), what);
  }
  for (const [type, stateKey, content] of states) {
    const path = `${inRoom}/state/${type}/${encodeURIComponent(stateKey)}`;
    assert.deepEqual(await refusalOf(alice, "PUT", path, content), of("names-outside"), `${type} ${stateKey}`);
  }
  const levels = { users: { [outsider]: 50 } };
  const openings: readonly JsonObject[] = [
    { power_level_content_override: levels },
    { creation_content: { predecessor: { room_id: "!room:east.example" } } },
    { creation_content: { additional_creators: [outsider] } },
    { initial_state: [{ type: "m.room.avatar", state_key: "", content: { url: "mxc://east.example/abc" } }] },
  ];
  for (const opening of openings)
    assert.deepEqual(
      await refusalOf(alice, "POST", "createRoom", opening),
      of("names-outside"),
      JSON.stringify(opening),
    );
  const profile = `profile/${encodeURIComponent(alice.userId)}/avatar_url`;
  assert.deepEqual(
    await refusalOf(alice, "PUT", profile, { avatar_url: "mxc://east.example/abc" }),
    of("names-outside"),
  );
  const messages = { [bob.userId]: { "*": { room_id: "!room:east.example" } } };
  assert.deepEqual(await refusalOf(alice, "PUT", "sendToDevice/org.example.x/1", { messages }), of("names-outside"));
  const asked: readonly (readonly [method: string, path: string, rule: string, query?: Record<string, string>])[] = [
    ["GET", `profile/${encodeURIComponent(outsider)}`, "partners"],
    ["GET", `directory/room/${encodeURIComponent("#room:east.example")}`, "partners"],
    ["POST", `join/${encodeURIComponent("#room:east.example")}`, "partners"],
    ["POST", `join/${encodeURIComponent("!room:east.example")}`, "names-outside", { via: south }],
    ["POST", `knock/${encodeURIComponent("!room:east.example")}`, "names-outside", { via: south }],
    ["GET", "publicRooms", "partners", { server: east }],
  ];
  for (const [method, path, rule, query] of asked)
    assert.deepEqual(await refusalOf(alice, method, path, method === "GET" ? undefined : {}, query), of(rule), path);
  const { failures } = await alice.device.call("POST", "keys/query", { device_keys: { [outsider]: [] } });
  assert.deepEqual(Object.keys(failures), [east]);
  await alice.device.call("PUT", "sendToDevice/org.example.x/2", { messages: { [outsider]: { "*": { note: "x" } } } });
  await realm.settle();
  assert.equal(realm.net.calls.length, calls, "nobody was asked");
  const { state_key: _keys, ...after } = await rowsOf(scene.north);
  assert.deepEqual(after, before, "nothing was kept");
});

behindBorders("a partner's answers about people and rooms bring nobody from outside", async (scene) => {
  const { alice, bob, realm } = scene;
  const { net } = realm;
  const room = await bob.createRoom({ visibility: "public", preset: "public_chat", room_alias_name: "hall" });
  await bob.device.call("PUT", `profile/${encodeURIComponent(bob.userId)}/displayname`, { displayname: "Bob" });
  const answers: Readonly<Record<string, (body: JsonObject) => JsonObject>> = {
    queryProfile: (body) => ({ ...body, avatar_url: "mxc://east.example/abc", "org.example.friend": outsider }),
    queryPublicRooms: ({ chunk, ...body }) => ({
      ...body,
      chunk: [...(chunk as readonly JsonObject[]), { room_id: "!room:east.example", num_joined_members: 3 }],
    }),
    queryRoomDirectory: (body) => ({ ...body, servers: [...(body.servers as readonly string[]), east] }),
    getUserDevices: (body) => ({
      ...body,
      master_key: { user_id: bob.userId, signatures: { [outsider]: { a: "x" } } },
    }),
  };
  net.lie(south, {
    answer: ({ operation }, reply) => {
      const change = answers[operation];
      return change === undefined ? undefined : { ...reply, body: change(reply.body) };
    },
  });
  const profile = await alice.device.call("GET", `profile/${encodeURIComponent(bob.userId)}`);
  assert.deepEqual(profile, { displayname: "Bob" });
  const { chunk } = await alice.device.call("GET", "publicRooms", undefined, { server: south });
  assert.deepEqual(
    chunk.map(({ room_id }: JsonObject) => room_id),
    [room],
  );
  const { servers } = await alice.device.call("GET", `directory/room/${encodeURIComponent("#hall:south.example")}`);
  assert.deepEqual(servers, [south]);
  await alice.device.call("POST", `join/${encodeURIComponent(room)}`, {}, { via: south });
  await realm.settle();
  const { device_keys } = await alice.device.call("POST", "keys/query", { device_keys: { [bob.userId]: [] } });
  assert.ok(!JSON.stringify(device_keys).includes("east.example"));
});

behindBorders("what a partner sends beside events brings nobody from outside", async (scene) => {
  const { alice, bob, realm } = scene;
  const { net } = realm;
  const room = await alice.createRoomWith([bob]);
  await realm.settle();
  const note = (content: JsonObject) => ({
    edu_type: "m.direct_to_device",
    content: {
      sender: bob.userId,
      type: "org.example.note",
      message_id: JSON.stringify(content),
      messages: { [alice.userId]: { "*": content } },
    },
  });
  const edus = [
    note({ from: outsider }),
    note({ link: "mxc://east.example/abc" }),
    { edu_type: "m.direct_to_device", content: { ...note({ as: "her" }).content, sender: outsider } },
    { edu_type: "m.typing", content: { room_id: room, user_id: outsider, typing: true } },
    {
      edu_type: "m.receipt",
      content: { [room]: { "m.read": { [outsider]: { event_ids: ["$x"], data: { ts: 1 } } } } },
    },
    note({ body: "honest" }),
  ];
  const saying = ({ operation, body }: Letter) => (operation === "sendTransaction" ? { ...body, edus } : undefined);
  net.lie(south, {
    request: (letter) => {
      const body = saying(letter);
      return body === undefined ? undefined : { ...letter, body: body as JsonObject };
    },
  });
  await bob.say(room, "look what I bring");
  await realm.settle();
  net.honest(south);
  const answer = await alice.look();
  const got = (answer.to_device?.events ?? []).map(({ content }) => content);
  assert.deepEqual(got, [{ body: "honest" }]);
  assert.ok(!JSON.stringify(answer.rooms.join[room]?.ephemeral ?? {}).includes("east.example"));
});

behindBorders("keys of whom we do not speak with are neither asked for nor told", async (scene) => {
  const { net } = scene.realm;
  const query = { body: { server_keys: { [east]: {}, [north]: {} } } };
  const { server_keys: told } = await net.remoteServers(south).call(north, "bulkPerspectivesKeyQuery", query as never);
  assert.deepEqual(
    (told as readonly JsonObject[]).map(({ server_name }) => server_name),
    [north],
  );
  assert.ok(!net.calls.some(({ from, to }) => from === north && to === east));
});
