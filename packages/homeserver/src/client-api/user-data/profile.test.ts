import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, roomWith, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob } = await server.people("alice", "bob"));
});
after(() => server.world.close());

const set = (actor: Actor, keyName: string, value: unknown, userId = actor.userId) =>
  actor.call("setProfileField", { path: { userId, keyName }, body: { [keyName]: value } });
const remove = (actor: Actor, keyName: string, userId = actor.userId) =>
  actor.call("deleteProfileField", { path: { userId, keyName } });
const field = (userId: string, keyName: string) => server.call("getProfileField", { path: { userId, keyName } });
const whole = (userId: string) => server.call("getUserProfile", { path: { userId } });

test("every field is set, read by anybody and taken away", async () => {
  const values = {
    displayname: "Alice Ä.",
    avatar_url: "mxc://musterland.example/picture",
    "m.tz": "Europe/Berlin",
    "org.example.pronouns": [{ language: "de", "x y": null, n: 0.5 }],
    "org.example.nothing": null,
  };
  for (const [key, value] of Object.entries(values)) {
    assert.deepEqual((await set(alice, key, value)).json, {});
    assert.deepEqual((await field(alice.userId, key)).json, { [key]: value });
  }
  assert.deepEqual((await whole(alice.userId)).json, values);
  for (const key of Object.keys(values)) {
    assert.deepEqual((await remove(alice, key)).json, {});
    assertRefused(await field(alice.userId, key), 404, "M_NOT_FOUND");
  }
  assert.deepEqual((await whole(alice.userId)).json, {});
  assert.equal((await remove(alice, "m.tz")).status, 200);
});

test("an empty name or picture takes it away", async () => {
  await set(alice, "displayname", "Alice");
  await set(alice, "displayname", "");
  await set(alice, "avatar_url", "mxc://musterland.example/p");
  await set(alice, "avatar_url", "");
  assert.deepEqual((await whole(alice.userId)).json, {});
});

test("values that cannot be", async () => {
  const refused: readonly [string, unknown][] = [
    ["displayname", null],
    ["displayname", 7],
    ["displayname", "x".repeat(257)],
    ["displayname", "a\u0000b"],
    ["avatar_url", "https://musterland.example/p.png"],
    ["avatar_url", `mxc://musterland.example/${"x".repeat(1000)}`],
    ["avatar_url", null],
    ["m.tz", 3],
    ["unnamespaced", "x"],
    ["Org.Example", "x"],
  ];
  for (const [key, value] of refused) assertRefused(await set(alice, key, value), 400, "M_INVALID_PARAM");
  const path = { userId: alice.userId, keyName: "displayname" };
  const put = (body: unknown) => alice.call("setProfileField", { path, body });
  assertRefused(await put({ avatar_url: "mxc://a.example/b" }), 400, "M_MISSING_PARAM");
  assertRefused(await put({ displayname: "x", avatar_url: "mxc://a.example/b" }), 400, "M_INVALID_PARAM");
  assertRefused(await put([]), 400, "M_BAD_JSON");
  assertRefused(await put("nonsense"), 400, "M_NOT_JSON");
  assertRefused(await remove(alice, "unnamespaced"), 400, "M_INVALID_PARAM");
  assertRefused(await field(alice.userId, "unnamespaced"), 400, "M_INVALID_PARAM");
});

test("keys of more than 255 bytes and profiles of 64 KiB are too large", async () => {
  const longest = `a.${"b".repeat(253)}`;
  assert.equal((await set(alice, longest, 1)).status, 200);
  await remove(alice, longest);
  assertRefused(await set(alice, `${longest}b`, 1), 400, "M_KEY_TOO_LARGE");
  assertRefused(await remove(alice, `${longest}b`), 400, "M_KEY_TOO_LARGE");
  // {"a.b":"…"} has ten bytes around the text.
  assert.equal((await set(alice, "a.b", "x".repeat(64 * 1024 - 11))).status, 200);
  assertRefused(await set(alice, "a.b", "x".repeat(64 * 1024 - 10)), 400, "M_PROFILE_TOO_LARGE");
  assertRefused(await set(alice, "a.c", ""), 400, "M_PROFILE_TOO_LARGE");
  await remove(alice, "a.b");
});

test("nobody sets or takes another's fields", async () => {
  assertRefused(await set(bob, "displayname", "x", alice.userId), 403, "M_FORBIDDEN");
  assertRefused(await remove(bob, "displayname", alice.userId), 403, "M_FORBIDDEN");
  const path = { userId: alice.userId, keyName: "displayname" };
  const anonymous = await server.call("setProfileField", { path, body: { displayname: "x" } });
  assertRefused(anonymous, 401, "M_MISSING_TOKEN");
  assertRefused(await server.call("deleteProfileField", { path }), 401, "M_MISSING_TOKEN");
});

test("somebody unknown, of elsewhere, or no user at all", async () => {
  assertRefused(await whole("@nobody:musterland.example"), 404, "M_NOT_FOUND");
  assertRefused(await field("@nobody:musterland.example", "displayname"), 404, "M_NOT_FOUND");
  assertRefused(await whole("@alice:elsewhere.example"), 403, "M_FORBIDDEN");
  assertRefused(await field("@alice:elsewhere.example", "displayname"), 403, "M_FORBIDDEN");
  assertRefused(await whole("alice"), 400, "M_INVALID_PARAM");
});

const memberIn = async (reader: Actor, roomId: string, userId: string) => {
  const { rooms } = await reader.sync();
  const part = rooms.join[roomId];
  const events = [...part.state.events, ...part.timeline.events];
  return events.findLast((event) => event.type === "m.room.member" && event.state_key === userId)?.content;
};

test("a name and a picture show in every room that one is in, and only there", async () => {
  const { carol } = await server.people("carol");
  const joined = [await roomWith(alice, [carol]), await roomWith(alice, [carol])];
  const left = await roomWith(alice, [carol]);
  await carol.call("leaveRoom", { path: { roomId: left }, body: {} });
  await set(carol, "displayname", "Carol");
  await set(carol, "avatar_url", "mxc://musterland.example/c");
  const shown = { avatar_url: "mxc://musterland.example/c", displayname: "Carol", membership: "join" };
  for (const room of joined) assert.deepEqual(await memberIn(alice, room, carol.userId), shown);
  assert.deepEqual(await memberIn(alice, left, carol.userId), { membership: "leave" });
  await remove(carol, "displayname");
  const { displayname: _, ...rest } = shown;
  for (const room of joined) assert.deepEqual(await memberIn(alice, room, carol.userId), rest);
  const later = await roomWith(alice, [carol]);
  assert.deepEqual(await memberIn(alice, later, carol.userId), rest);
});

test("setting the same again makes no event, also after a restart", async () => {
  const { dora } = await server.people("dora");
  const room = await roomWith(dora, []);
  await set(dora, "displayname", "Dora");
  await set(dora, "avatar_url", "mxc://musterland.example/d");
  const { next_batch } = await dora.sync();
  await set(dora, "displayname", "Dora");
  await server.world.restart();
  server.world.clock.pass(1_000);
  await set(dora, "displayname", "Dora");
  await dora.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.deepEqual((await dora.sync({ since: next_batch })).rooms.join, {});
});

test("a field beside name and picture makes no event", async () => {
  const { next_batch } = await alice.sync();
  await set(alice, "m.tz", "Europe/Paris");
  assert.deepEqual((await alice.sync({ since: next_batch })).rooms.join, {});
});

test("two changes at once both stay", async () => {
  const keys = Array.from({ length: 8 }, (_, at) => `org.example.k${at}`);
  await Promise.all(keys.map((key) => set(bob, key, key)));
  const { json } = await whole(bob.userId);
  assert.deepEqual(
    keys.map((key) => json[key]),
    keys,
  );
});

test("somebody who registers with a name carries it into rooms at once", async () => {
  const { accounts } = server.world.server.accounts;
  await accounts.create({ localpart: "erin", passwordHash: null, displayName: "Erin" });
  assert.deepEqual((await whole("@erin:musterland.example")).json, { displayname: "Erin" });
  const roomId = await roomWith(alice, []);
  await alice.call("inviteUser", { path: { roomId }, body: { user_id: "@erin:musterland.example" } });
  assert.equal((await memberIn(alice, roomId, "@erin:musterland.example")).displayname, "Erin");
});
