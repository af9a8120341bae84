import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { connect } from "@botschaft/platform/postgres";
import { logOf, order, partnerOf, pathOf, refused, retry, shownTo, untilPartnersChange, untilState } from "./orders.ts";
import { end, register, type Server, type Someone, Stage, say, untilSeen } from "./stage.ts";

let stage: Stage;
let north: Server;
let south: Server;
/** Knows nobody here, and nobody knows it. */
let west: Server;
let alice: Someone;
let bob: Someone;
let walter: Someone;
let roomId: string;

before(async () => {
  stage = await Stage.open();
  north = await stage.start("localhost", "closed");
  south = await stage.start("127.0.0.1", "closed");
  west = await stage.start("127.0.0.1", "open");
  [alice, bob, walter] = await Promise.all([
    register(north, "alice"),
    register(south, "bob"),
    register(west, "walter"),
  ]);
});

after(async () => {
  for (const server of [north, south, west]) await end(server);
  await stage.close();
});

async function invite({ server, token }: Someone, room: string, userId: string) {
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/invite`;
  return server.client.post(path, { user_id: userId }, { token });
}

async function join({ server, token }: Someone, room: string, via: Server) {
  const path = `/_matrix/client/v3/join/${encodeURIComponent(room)}`;
  return server.client.post(path, {}, { token, query: { via: via.name } });
}

async function createRoom({ server, token }: Someone, preset = "private_chat"): Promise<string> {
  return (await server.client.post("/_matrix/client/v3/createRoom", { preset }, { token })).json.room_id;
}

test("before anybody is named, closed servers do not speak with each other", async () => {
  roomId = await createRoom(alice, "public_chat");
  assert.equal((await invite(alice, roomId, bob.userId)).status, 403);
  assert.equal((await join(bob, roomId, north)).status, 403);
  assert.deepEqual((await shownTo(alice)).partners, []);
});

test("one code makes partners of two servers, with the same digits on both sides", async () => {
  const { code, invitation_id } = await order(north, "POST", "/invitations", {});
  const shown = await order(south, "POST", "/partners/look_up", { code });
  assert.equal(shown.server_name, north.name);
  assert.equal(await partnerOf(south, north), undefined);
  await untilPartnersChange(bob, () => order(south, "POST", "/partners/accept", { code }));
  const [there, here] = [await partnerOf(north, south), await partnerOf(south, north)];
  assert.deepEqual([there.state, there.compared, here.state, here.compared], ["connected", false, "connected", false]);
  assert.deepEqual([there.digits, here.digits], [shown.digits, shown.digits]);
  const [invitation] = (await order(north, "GET", "/invitations")).invitations;
  assert.deepEqual(
    [invitation.invitation_id, invitation.state, invitation.used_by],
    [invitation_id, "used", south.name],
  );
  assert.match(await refused(west, "/partners/accept", { code }), /was used already/);
  const { digits } = here;
  assert.match(await refused(south, pathOf(north, "/confirm"), { digits: digits.replaceAll(/\d/g, "0") }), /digits/);
  assert.equal((await order(south, "POST", pathOf(north, "/confirm"), { digits })).compared, true);
});

test("people of two partners write to each other", { timeout: 60_000 }, async () => {
  assert.equal((await invite(alice, roomId, bob.userId)).status, 200);
  assert.equal((await join(bob, roomId, north)).status, 200);
  await say(alice, roomId, "hello");
  await untilSeen(bob, roomId, "hello");
  await say(bob, roomId, "hi");
  await untilSeen(alice, roomId, "hi");
});

test("who is no partner is refused in both directions, and the log says why", async () => {
  assert.equal((await invite(alice, roomId, walter.userId)).status, 403);
  assert.equal((await join(walter, roomId, north)).status, 403);
  const elsewhere = await createRoom(walter, "public_chat");
  assert.equal((await join(alice, elsewhere, west)).status, 403);
  assert.equal((await invite(walter, elsewhere, alice.userId)).status, 403);
  const refusals = await logOf(north, `?kind=refusal&partner=${encodeURIComponent(west.name)}`);
  assert.ok(refusals.some(({ facts, rule }) => facts.kind === "pairing" && rule === "pairing-used"));
  const crossings = refusals.filter(({ facts }) => facts.kind !== "pairing");
  const directions = new Set(crossings.map(({ direction }) => direction));
  assert.deepEqual(directions, new Set(["in", "out"]));
  for (const { rule } of crossings) assert.match(rule ?? "", /^(partners|names-outside)$/);
});

test("a partner that is cut off is silent in both directions at once, and back when it is restored", {
  timeout: 60_000,
}, async () => {
  await untilPartnersChange(alice, () => order(north, "POST", pathOf(south, "/cut"), { reason: "Vorfall 114" }));
  const [shown] = (await shownTo(alice)).partners;
  assert.deepEqual([shown.server_name, shown.state], [south.name, "cut"]);
  await say(bob, roomId, "not heard yet");
  await say(alice, roomId, "not sent yet");
  const another = await createRoom(bob);
  assert.notEqual((await invite(bob, another, alice.userId)).status, 200);
  const [cut] = await logOf(north, "?kind=change&limit=1");
  assert.deepEqual([cut?.action, cut?.server_name], ["partner.cut", south.name]);
  assert.equal(cut?.facts.reason, "Vorfall 114");
  await order(north, "POST", pathOf(south, "/restore"));
  await say(alice, roomId, "back");
  await untilSeen(bob, roomId, "back");
  retry(south, north);
  await untilSeen(alice, roomId, "not heard yet");
  await untilSeen(bob, roomId, "not sent yet");
  await say(bob, roomId, "again");
  await untilSeen(alice, roomId, "again");
});

test("keys that changed without a signature of a pinned one stop the partner until the digits are compared", {
  timeout: 60_000,
}, async () => {
  south = await south.restart(async () => {
    const session = await connect(south.database.connection, "tests");
    await session.client.query("DELETE FROM server_key");
    await session.end();
  });
  // It forgets what it asked a moment ago.
  north = await north.restart();
  alice = { ...alice, server: north };
  bob = { ...bob, server: south };
  await say(bob, roomId, "with another key");
  retry(south, north);
  const stopped = await untilState(north, south, "stopped");
  assert.equal(stopped.new_keys.length, 1);
  assert.ok((await logOf(north)).some(({ rule }) => rule === "pinned-keys"));
  const { digits } = await partnerOf(south, north);
  assert.equal(stopped.digits, digits);
  await order(north, "POST", pathOf(south, "/confirm"), { digits });
  await say(alice, roomId, "one more time");
  await untilSeen(bob, roomId, "one more time");
  retry(south, north);
  await untilSeen(alice, roomId, "with another key");
  await say(bob, roomId, "yes");
  await untilSeen(alice, roomId, "yes");
});

test("a partner that was removed is as any other, in rooms that were shared too", async () => {
  await order(north, "DELETE", pathOf(south));
  assert.equal((await partnerOf(north, south))?.state ?? "removed", "removed");
  assert.notEqual((await invite(bob, await createRoom(bob), alice.userId)).status, 200);
  assert.notEqual((await invite(alice, await createRoom(alice), bob.userId)).status, 200);
});

test("the log is whole, and tells what was decided in its order", async () => {
  const { ok, entries } = await order(north, "GET", "/log/verify");
  assert.ok(ok && entries > 5);
  const changes = (await logOf(north, "?kind=change&limit=100")).map(({ action }) => action).toReversed();
  const decided = [
    "invitation.created",
    "partner.connected",
    "partner.cut",
    "partner.restored",
    "partner.stopped",
    "partner.compared",
    "partner.removed",
  ];
  assert.deepEqual(
    changes.filter((action) => decided.includes(action)),
    decided,
  );
});

test("in internal mode both commands for pairing say which setting to change", async () => {
  const alone = await stage.start("127.0.0.1", "internal");
  assert.match(await refused(alone, "/invitations", {}), /BOTSCHAFT_FEDERATION/);
  assert.match(await refused(alone, "/partners/accept", { code: "botschaft1-abc" }), /BOTSCHAFT_FEDERATION/);
  const pair = await stage.ask(alone, "POST", "/_botschaft/v1/pairing", { body: "{}" });
  assert.deepEqual([pair.status, pair.json.errcode], [404, "M_UNRECOGNIZED"]);
  assert.equal(alone.parts.outside, undefined);
  await end(alone);
});
