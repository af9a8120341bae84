import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { addDevice, castOf } from "@botschaft/testing/cast";
import { hostileRequests, rawRequest } from "@botschaft/testing/http";
import { hostileTexts, spoiled, World } from "@botschaft/testing/world";

const world = await World.open();
after(() => world.close());
const { alice, bob } = await castOf(world, ["alice", "bob"]);
const device = await addDevice(world, alice, "HOSTILE");
const room = await alice.createRoomWith([bob], { preset: "public_chat" });
const event = await alice.say(room, "hello");
const names: Readonly<Record<string, string>> = { room, event, bob: bob.userId, alice: alice.userId };
let txns = 0;

const jsonPath = `/_matrix/client/v3/rooms/${room}/send/m.room.message/1`;
const headers = `Authorization: Bearer ${device.token}\r\n`;

for (const hostile of hostileRequests({ jsonPath, bodyLimit: 128 * 1024, headers })) {
  test(`${hostile.name}: ${hostile.status} ${hostile.errcode} from the whole server too`, async () => {
    const { port } = new URL(world.base);
    const [answer] = await rawRequest(Number(port), hostile.bytes, { half: hostile.half ?? false });
    const json = JSON.parse(answer?.body ?? "null");
    assert.deepEqual([answer?.status, json?.errcode], [hostile.status, hostile.errcode]);
    assert.equal(answer?.headers["access-control-allow-origin"], "*");
    await device.call("GET", "sync");
  });
}

type Template = readonly [method: string, path: string, body?: JsonObject];

/** Requests as they are meant; `{…}` names what stands there, `{txn}` a new transaction id each time. */
const wellMeant: readonly Template[] = [
  [
    "PUT",
    "rooms/{room}/send/{m.room.message}/{txn}",
    { msgtype: "m.text", body: "x", "m.mentions": { user_ids: ["@a:b"] } },
  ],
  [
    "PUT",
    "rooms/{room}/send/{m.reaction}/{txn}",
    { "m.relates_to": { rel_type: "m.annotation", event_id: "$x", key: "y" } },
  ],
  ["PUT", "rooms/{room}/send/{m.thing}/{txn}", { "m.relates_to": { rel_type: "m.thread", event_id: "$x" } }],
  ["PUT", "rooms/{room}/state/{m.room.topic}/{}", { topic: "x" }],
  ["PUT", "rooms/{room}/state/{org.example}/{key}", { a: "x" }],
  ["PUT", "rooms/{room}/state/{m.room.power_levels}/{}", { users: { "@a:b": 1 }, events: { x: 1 }, users_default: 0 }],
  [
    "PUT",
    "rooms/{room}/state/{m.room.member}/{alice}",
    { membership: "join", displayname: "x", avatar_url: "mxc://a/b" },
  ],
  ["PUT", "rooms/{room}/redact/{event}/{txn}", { reason: "x" }],
  ["POST", "rooms/{room}/invite", { user_id: "@x:musterland.example", reason: "x" }],
  ["POST", "rooms/{room}/kick", { user_id: "@x:musterland.example", reason: "x" }],
  ["POST", "rooms/{room}/ban", { user_id: "@x:musterland.example", reason: "x" }],
  ["POST", "rooms/{room}/unban", { user_id: "@x:musterland.example", reason: "x" }],
  ["POST", "join/{#x:musterland.example}", { reason: "x" }],
  ["GET", "rooms/{room}/messages?dir=b&from={from}&to={to}&limit={10}&filter={filter}"],
  ["GET", "rooms/{room}/context/{event}?limit={10}&filter={filter}"],
  ["GET", "rooms/{room}/event/{event}"],
  ["GET", "rooms/{room}/members?at={at}&membership={join}&not_membership={leave}"],
  ["GET", "rooms/{room}/joined_members"],
  ["GET", "rooms/{room}/state/{m.room.topic}/{}"],
  ["GET", "sync?since={since}&filter={filter}&timeout=0&full_state={true}&set_presence={online}"],
  [
    "POST",
    "user/{alice}/filter",
    { room: { timeline: { types: ["x"], limit: 1, senders: ["@a:b"] }, rooms: ["!a:b"] } },
  ],
  ["GET", "user/{alice}/filter/{1}"],
  ["PUT", "user/{alice}/account_data/{org.example}", { a: "x" }],
  ["GET", "user/{alice}/account_data/{org.example}"],
  ["PUT", "user/{alice}/rooms/{room}/account_data/{org.example}", { a: "x" }],
  ["GET", "profile/{bob}"],
  ["GET", "profile/{bob}/{displayname}"],
  ["PUT", "profile/{alice}/{displayname}", { displayname: "x" }],
  ["PUT", "profile/{alice}/{org.example.field}", { "org.example.field": "x" }],
  ["PUT", "rooms/{room}/typing/{alice}", { typing: true, timeout: 1000 }],
  ["POST", "rooms/{room}/receipt/{m.read}/{event}", { thread_id: "main" }],
  ["POST", "rooms/{room}/read_markers", { "m.fully_read": "$x", "m.read": "$x", "m.read.private": "$x" }],
  ["PUT", "sendToDevice/{org.example}/{txn}", { messages: { "@bob:musterland.example": { "*": { a: "x" } } } }],
  ["POST", "keys/upload", { one_time_keys: { "signed_curve25519:A": { key: "x", signatures: { a: { b: "c" } } } } }],
  ["POST", "keys/query", { device_keys: { "@bob:musterland.example": ["X"] }, timeout: 1 }],
  ["POST", "keys/claim", { one_time_keys: { "@bob:musterland.example": { X: "signed_curve25519" } }, timeout: 1 }],
  ["GET", "keys/changes?from={from}&to={to}"],
  ["POST", "keys/signatures/upload", { "@alice:musterland.example": { X: { signatures: { a: { b: "c" } } } } }],
  [
    "POST",
    "room_keys/version",
    { algorithm: "m.megolm_backup.v1.curve25519-aes-sha2", auth_data: { public_key: "x" } },
  ],
  ["GET", "room_keys/keys/{room}/{session}?version={1}"],
  ["GET", "pushrules/global/{override}/{.m.rule.master}"],
  [
    "PUT",
    "pushrules/global/{content}/{mine}",
    { actions: ["notify", { set_tweak: "sound", value: "x" }], pattern: "x" },
  ],
  ["PUT", "devices/{HOSTILE}", { display_name: "x" }],
  ["GET", "devices/{HOSTILE}"],
  ["POST", "user_directory/search", { search_term: "x", limit: 10 }],
  [
    "POST",
    "createRoom",
    { name: "x", topic: "x", room_alias_name: "x", invite: ["@x:musterland.example"], room_version: "12" },
  ],
  [
    "POST",
    "createRoom",
    {
      creation_content: { a: "x" },
      initial_state: [{ type: "x", state_key: "x", content: { a: "x" } }],
      preset: "public_chat",
    },
  ],
  [
    "POST",
    "login",
    { type: "m.login.password", identifier: { type: "m.id.user", user: "x" }, password: "x", device_id: "x" },
  ],
  ["POST", "register", { username: "x", password: "x", auth: { type: "m.login.dummy", session: "x" } }],
  ["POST", "refresh", { refresh_token: "x" }],
];

for (const [method, path, body] of wellMeant) {
  test(`whatever stands in ${method} ${path}, the server does not fail`, async () => {
    const before = world.mistakes.length;
    const failures: string[] = [];
    for (const [target, content] of variantsOf(path, body)) {
      const answer = await device.ask(method, target, content);
      const says = answer.json?.errcode ?? answer.json?.flows;
      const isFine = answer.status < 500 && (answer.status === 200 || says !== undefined);
      if (!isFine)
        failures.push(`${target} ${JSON.stringify(content)?.slice(0, 200)}: ${answer.status} ${answer.text}`);
    }
    const mistakes = world.mistakes.slice(before).map((line) => String((line as { readonly err?: unknown }).err));
    assert.deepEqual([failures.slice(0, 20), [...new Set(mistakes)]], [[], []], `${failures.length} failures`);
  });
}

test("whatever a new account calls its device, the server does not fail", async () => {
  const texts = hostileTexts.slice(0, 5);
  const bodies = texts.flatMap((text) => [{ device_id: text }, { initial_device_display_name: text }]);
  const answers = await Promise.all(
    bodies.map((body, at) => {
      const account = { username: `new${at}`, password: "a long password", auth: { type: "m.login.dummy" } };
      return world.client.post("/_matrix/client/v3/register", { ...account, ...body });
    }),
  );
  const failed = answers.flatMap(({ status, text }, at) =>
    status < 500 ? [] : [`${JSON.stringify(bodies[at])}: ${text}`],
  );
  assert.deepEqual(failed, []);
});

test("after all that the server serves on", async () => {
  const another = await alice.createRoom();
  await alice.say(another, "still here");
  assert.deepEqual(await alice.texts(another), ["still here"]);
});

function* variantsOf(path: string, body: JsonObject | undefined): Generator<readonly [string, JsonObject | undefined]> {
  const parts = path.split(/\{([^}]*)\}/);
  const meant = (part: string) => (part === "txn" ? `txn-${++txns}` : (names[part] ?? part));
  const fill = (changed = -1, text = "") =>
    parts.map((part, at) => (at % 2 === 0 ? part : encodeURIComponent(at === changed ? text : meant(part)))).join("");
  yield [fill(), body];
  for (let at = 1; at < parts.length; at += 2) for (const text of hostileTexts) yield [fill(at, text), body];
  if (body !== undefined) for (const changed of spoiled(body)) yield [fill(), changed];
}
