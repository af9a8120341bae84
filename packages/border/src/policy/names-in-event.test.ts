import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import fc from "fast-check";
import { hide, noise, path, serverName, smuggled } from "../testing/smuggled.ts";
import { namesInEvent } from "./names-in-event.ts";
import { unreadable } from "./names-in-identifier.ts";

const plain: JsonObject = {
  type: "m.room.message",
  room_id: "!r:own.example",
  sender: "@a:own.example",
  content: { msgtype: "m.text", body: "Guten Tag" },
  auth_events: ["$aVeryLongHashWithoutServer"],
  prev_events: [],
  hashes: { sha256: "x" },
  signatures: { "own.example": { "ed25519:1": "sig" } },
  unsigned: { age: 7 },
};

function foundIn(changes: JsonObject): readonly string[] {
  return [...namesInEvent({ ...plain, ...changes })].filter((name) => name !== "own.example").toSorted();
}

test("an event names its sender's, its room's and its signers' servers", () => {
  assert.deepEqual([...namesInEvent(plain)], ["own.example"]);
});

const evil = "evil.example";
const member = "m.room.member";
/** Every field that holds a name, each with one that does not belong there. */
const fields: readonly (readonly [string, JsonObject])[] = [
  ["sender", { sender: `@x:${evil}` }],
  ["room_id", { room_id: `!r:${evil}` }],
  ["event_id", { event_id: `$e:${evil}` }],
  ["origin", { origin: evil }],
  ["destination", { destination: evil }],
  ["redacts", { redacts: `$e:${evil}` }],
  ["redacts in content", { type: "m.room.redaction", content: { redacts: `$e:${evil}` } }],
  ["auth_events of old versions", { auth_events: [[`$e:${evil}`, { sha256: "x" }]] }],
  ["prev_events of old versions", { prev_events: [[`$e:${evil}`, { sha256: "x" }]] }],
  ["signatures", { signatures: { "own.example": {}, [evil]: { "ed25519:1": "sig" } } }],
  ["the person of a membership", { type: member, state_key: `@x:${evil}`, content: { membership: "invite" } }],
  ["a member's avatar", { type: member, content: { membership: "join", avatar_url: `mxc://${evil}/a` } }],
  ["the authorising person", { type: member, content: { join_authorised_via_users_server: `@x:${evil}` } }],
  [
    "an invitation of somebody by mail",
    {
      type: member,
      content: { third_party_invite: { signed: { mxid: "@a:own.example", signatures: { [evil]: {} } } } },
    },
  ],
  ["who proves such an invitation", { content: { public_keys: [{ key_validity_url: `https://${evil}/valid` }] } }],
  ["who proves it, of old", { content: { key_validity_url: `https://${evil}/valid` } }],
  ["power of a person", { type: "m.room.power_levels", content: { users: { [`@x:${evil}`]: 50 } } }],
  ["the creator", { type: "m.room.create", content: { creator: `@x:${evil}` } }],
  ["further creators", { type: "m.room.create", content: { additional_creators: [`@x:${evil}`] } }],
  ["the room before", { type: "m.room.create", content: { predecessor: { room_id: `!r:${evil}` } } }],
  ["the room after", { type: "m.room.tombstone", content: { replacement_room: `!r:${evil}` } }],
  ["a canonical alias", { type: "m.room.canonical_alias", content: { alias: `#a:${evil}` } }],
  ["another alias", { type: "m.room.canonical_alias", content: { alt_aliases: [`#a:${evil}`] } }],
  ["aliases of old", { type: "m.room.aliases", state_key: evil, content: { aliases: [] } }],
  ["a room that lets in", { content: { allow: [{ type: "m.room_membership", room_id: `!r:${evil}` }] } }],
  ["a child of a space", { type: "m.space.child", state_key: `!r:${evil}`, content: {} }],
  ["the ways to a child", { type: "m.space.child", content: { via: ["own.example", evil] } }],
  ["a policy server", { type: "m.room.policy", content: { via: evil } }],
  [
    "whom an access list lets in",
    { type: "m.room.server_acl", content: { allow: ["own.example", evil], deny: ["*"] } },
  ],
  ["a pinned event of old versions", { type: "m.room.pinned_events", content: { pinned: [`$e:${evil}`] } }],
  ["who is mentioned", { content: { body: "x", "m.mentions": { user_ids: [`@x:${evil}`] } } }],
  ["what is answered", { content: { "m.relates_to": { "m.in_reply_to": { event_id: `$e:${evil}` } } } }],
  ["a file", { content: { msgtype: "m.file", url: `mxc://${evil}/a` } }],
  ["an encrypted file", { content: { file: { url: `mxc://${evil}/a` } } }],
  ["a preview", { content: { info: { thumbnail_url: `mxc://${evil}/a` } } }],
  ["a reaction that is a picture", { content: { "m.relates_to": { key: `mxc://${evil}/a` } } }],
  ["a state key of one's own", { type: "x", state_key: `_@x:${evil}_DEVICE_m.call`, content: {} }],
  ["the state of an invitation", { unsigned: { invite_room_state: [{ content: { url: `mxc://${evil}/a` } }] } }],
  ["who types", { type: "m.typing", content: { user_id: `@x:${evil}` } }],
  ["who has read", { content: { "!r:own.example": { "m.read": { [`@x:${evil}`]: {} } } } }],
  ["to whom a message goes", { content: { messages: { [`@x:${evil}`]: { "*": {} } } } }],
  ["who signed a person's keys", { content: { signatures: { [`@x:${evil}`]: { "ed25519:1": "sig" } } } }],
];

test("a name is found in every field that can hold one", () => {
  for (const [where, changes] of fields) assert.deepEqual(foundIn(changes), [evil], where);
});

test("free text, whom an access list denies, and patterns name nobody", () => {
  const texts = ["body", "formatted_body", "topic", "name", "displayname", "reason", "status_msg", "m.text"];
  for (const field of texts) assert.deepEqual(foundIn({ content: { [field]: `@x:${evil}` } }), [], field);
  assert.deepEqual(foundIn({ content: { body: `see https://matrix.to/#/@x:${evil}` } }), []);
  const type = "m.room.server_acl";
  assert.deepEqual(foundIn({ type, content: { allow: ["*", "*.evil.example"], deny: [evil, `mxc://${evil}/a`] } }), []);
  assert.deepEqual(foundIn({ type, content: { allow: ["*"], deny: [evil], extra: `@x:${evil}` } }), [evil]);
});

test("what only begins like an identifier is none", () => {
  const texts = [
    "@room",
    "#1: the first",
    "!important: read",
    "$5",
    "@a: b",
    "mxcs",
    "a@b.example",
    ` @x:${evil}`,
    "#",
    ":",
  ];
  for (const text of texts) assert.deepEqual(foundIn({ content: { note: text } }), [], text);
});

test("behind a free text's name something else than text is looked at", () => {
  assert.deepEqual(foundIn({ content: { body: { url: `mxc://${evil}/a` } } }), [evil]);
  assert.deepEqual(foundIn({ content: { name: [`@x:${evil}`] } }), [evil]);
});

test("what stands in a name's place and is none is not let through as nothing", () => {
  const strange: readonly JsonObject[] = [
    { sender: "@x:evil example" },
    { sender: "@x" },
    { room_id: "!r:exämple" },
    { origin: "" },
    { content: { via: ["evil.example/"] } },
    { content: { url: "mxc://ev\u200bil.example/a" } },
    { content: { url: "mxc:" } },
    { content: { key_validity_url: "nothing" } },
    { signatures: { "evil example": {} } },
    { type: member, state_key: "nobody", content: { membership: "join" } },
  ];
  for (const changes of strange) assert.deepEqual(foundIn(changes), [unreadable], JSON.stringify(changes));
});

test("other spellings of an address of a file are what readers make of them", () => {
  for (const url of ["MXC://evil.example/a", "mxc:///evil.example/a", "mxc:evil.example/a", "mxc://evil%2Eexample/a"]) {
    assert.deepEqual(foundIn({ content: { url } }), [evil], url);
  }
  for (const url of ["mxc://evil.example?a/own.example", "mxc://evil.example#/a", "mxc://evil.example\\own.example"]) {
    assert.deepEqual(foundIn({ content: { url } }), [evil], url);
  }
});

test("where readers could disagree on where the name begins, it is the one that is a name", () => {
  assert.deepEqual(foundIn({ content: { who: `@x:own example:${evil}` } }), [evil]);
  assert.deepEqual(foundIn({ content: { who: `@x:own.example:${evil}` } }), [evil]);
  assert.deepEqual(foundIn({ content: { who: "@x:evil%2eexample" } }), [evil]);
  assert.deepEqual(foundIn({ content: { who: "@x:evil.example:8448" } }), ["evil.example:8448"]);
});

test("a name is found wherever it is hidden, as a value or as a key", () => {
  fc.assert(
    fc.property(
      smuggled,
      path,
      noise,
      fc.constantFrom("value", "key"),
      fc.constantFrom("content", "unsigned", "extra"),
      (what, way, around, as, field) => {
        const inner = as === "value" ? [what.text] : { [what.text]: 1 };
        const hidden = hide(inner, way, around as JsonObject);
        assert.ok(namesInEvent({ ...plain, [field]: { hidden } }).has(what.server));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("a name is found in every list of servers, however deep", () => {
  fc.assert(
    fc.property(serverName, path, fc.boolean(), (server, way, isAlone) => {
      const list = { via: isAlone ? server : ["own.example", server] };
      assert.ok(namesInEvent({ ...plain, content: { hidden: hide(list, way, {}) } }).has(server));
    }),
  );
});

test("whatever an event holds, it is looked through in bounded time and without a mishap", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (event) => {
      namesInEvent(event as JsonObject);
    }),
  );
  let deep: JsonValue = { url: `mxc://${evil}/a` };
  for (let at = 0; at < 100_000; at++) deep = at % 2 === 0 ? [deep] : { deep };
  assert.deepEqual(foundIn({ content: deep as JsonObject }), [evil]);
  const colons = `@${":".repeat(60_000)}`;
  assert.deepEqual(foundIn({ content: { colons } }), []);
});
