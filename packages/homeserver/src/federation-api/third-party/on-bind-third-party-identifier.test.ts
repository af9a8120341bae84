import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { generateSeed, keyFromSeed } from "@botschaft/protocol/crypto";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";
import { ForeignCaller } from "../../testing/foreign-caller.ts";

let caller: ForeignCaller;
before(async () => {
  caller = await ForeignCaller.open();
});
after(() => caller.close());

const third = keyFromSeed(generateSeed());

function signedFor(mxid: string, token = "token"): JsonObject {
  const text = canonicalJson({ mxid, token });
  return { mxid, token, signatures: { "id.example": { "ed25519:0": third.sign(text) } } };
}

const bind = (mxid: string, invites: readonly JsonObject[]) => {
  const address = { medium: "email", address: "anna@example.org", mxid };
  const body = { ...address, invites: invites.map((invite) => ({ ...address, ...invite })) };
  return caller.call("onBindThirdPartyIdentifier", { body: body as never });
};

/** A room of alice's into which an address is invited. */
async function roomWithInvitation(): Promise<string> {
  const room = await caller.alice.createRoom({ preset: "private_chat" });
  const announced = { display_name: "a…@e…", key_validity_url: "https://id.example", public_key: third.publicKey };
  await caller.alice.setState(room, "m.room.third_party_invite", announced, "token");
  return room;
}

const invitationOf = async (room: string) => {
  const path = `rooms/${encodeURIComponent(room)}/state/m.room.member/${encodeURIComponent(caller.anna.userId)}`;
  return caller.alice.device.call("GET", path).catch(() => undefined);
};

test("who has an address is invited where it was invited, by what the room's third party signed", async () => {
  const room = await roomWithInvitation();
  const { alice, anna } = caller;
  const forged = { ...signedFor("@else:north.example"), mxid: anna.userId };
  assert.equal((await bind(anna.userId, [{ room_id: room, sender: alice.userId, signed: forged }])).status, 200);
  assert.equal(await invitationOf(room), undefined);
  const invites = [
    { room_id: "!nowhere:north.example", sender: alice.userId, signed: signedFor(anna.userId) },
    { room_id: room, sender: alice.userId, signed: signedFor(alice.userId) },
    { room_id: room, sender: alice.userId, signed: signedFor(anna.userId) },
  ];
  assert.deepEqual(await bind(anna.userId, invites), { status: 200, body: {} });
  const { membership, third_party_invite } = await invitationOf(room);
  assert.deepEqual([membership, third_party_invite.display_name], ["invite", "a…@e…"]);
});

test("where somebody elsewhere invited, their server is asked", async () => {
  const { anna, foreign } = caller;
  const asked: unknown[] = [];
  caller.table.exchangeThirdPartyInvite = ({ path, body, origin }) => {
    asked.push({ path: { ...path }, body, origin });
    return {};
  };
  const [sender, roomId] = [foreign.user("frieda"), "!theirs:elsewhere.example"];
  const signed = signedFor(anna.userId);
  assert.equal((await bind(anna.userId, [{ room_id: roomId, sender, signed }])).status, 200);
  const content = { membership: "invite", third_party_invite: { display_name: "", signed } };
  const body = { type: "m.room.member", room_id: roomId, sender, state_key: anna.userId, content };
  assert.deepEqual(JSON.parse(JSON.stringify(asked)), [{ path: { roomId }, body, origin: "north.example" }]);
  assert.equal((await bind(anna.userId, [{ room_id: roomId, sender: "@x:gone.example", signed }])).status, 200);
});

test("nobody is bound who is not here, and not more than a few at once", async () => {
  const { anna } = caller;
  assert.equal((await bind("@nobody:north.example", [])).errcode, "M_NOT_FOUND");
  assert.equal((await bind(caller.foreign.user("frieda"), [])).errcode, "M_NOT_FOUND");
  const invite = { room_id: "!a:b.example", sender: "@x:b.example", signed: signedFor(anna.userId) };
  assert.equal(
    (
      await bind(
        anna.userId,
        Array.from({ length: 21 }, () => invite),
      )
    ).errcode,
    "M_TOO_LARGE",
  );
});

test("a query that nobody knows is answered with nothing found", async () => {
  const answer = await caller.call("queryInfo", { path: { queryType: "weather" } });
  assert.deepEqual([answer.status, answer.errcode], [404, "M_NOT_FOUND"]);
});

test("another server learns whose token it is", async () => {
  const { openIdTokens } = caller.world.server.accounts;
  const nid = await caller.world.server.people.find(caller.alice.userId as never);
  const { token } = await openIdTokens.make(nid as number);
  const exchange = (access_token: string) => caller.call("exchangeOpenIdToken", { query: { access_token } });
  assert.deepEqual(await exchange(token), { status: 200, body: { sub: caller.alice.userId } });
  const wrong = await exchange("wrong");
  assert.deepEqual([wrong.status, wrong.errcode], [401, "M_UNKNOWN_TOKEN"]);
});
