import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { generateSeed, keyFromSeed } from "@botschaft/protocol/crypto";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";
import { addSignature, type EventDraft, roomIdFromCreate } from "@botschaft/room/event";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { ForeignCaller } from "../../testing/foreign-caller.ts";

let caller: ForeignCaller;
let roomId: string;
let create: { readonly eventId: string; readonly pdu: JsonObject };

const rules = (version: string) => findRoomVersion(version) as RoomVersionRules;
const draft = (change: Partial<EventDraft>): EventDraft => ({
  type: "m.room.member",
  sender: caller.foreign.user("frieda"),
  origin_server_ts: caller.realm.clock.now(),
  content: {},
  prev_events: [],
  auth_events: [],
  depth: 1,
  ...change,
});

before(async () => {
  caller = await ForeignCaller.open();
});
after(() => caller.close());

/** A room elsewhere, of which nothing is here. */
beforeEach(() => {
  caller.realm.clock.pass(1);
  create = caller.foreign.sign(
    draft({ type: "m.room.create", state_key: "", content: { room_version: "12" } }),
    rules("12"),
  );
  roomId = roomIdFromCreate(create.eventId);
});

function invite(change: Partial<EventDraft> = {}) {
  const { eventId } = create;
  return caller.foreign.sign(
    draft({
      room_id: roomId,
      state_key: caller.alice.userId,
      content: { membership: "invite" },
      prev_events: [eventId],
      depth: 5,
      ...change,
    }),
    rules("12"),
  );
}

type Sent = {
  readonly event: { eventId: string; pdu: JsonObject };
  readonly version?: string;
  readonly shown?: unknown;
};

const send = ({ event, version = "12", shown = [create.pdu] }: Sent, room = roomId) =>
  caller.call("sendInviteV2", {
    path: { roomId: room, eventId: event.eventId },
    body: { room_version: version, event: event.pdu as never, invite_room_state: shown as never },
  });

test("an invitation is signed and shown, without a trace of the room", async () => {
  const name = caller.foreign.sign(
    draft({ type: "m.room.name", state_key: "", room_id: roomId, content: { name: "Elsewhere" } }),
    rules("12"),
  );
  const event = invite();
  const answer = await send({ event, shown: [create.pdu, name.pdu] });
  assert.equal(answer.status, 200);
  const { signatures } = answer.body.event as { signatures: JsonObject };
  assert.deepEqual(Object.keys(signatures).toSorted(), ["elsewhere.example", "north.example"]);
  const shown = (await caller.alice.look()).rooms.invite[roomId]?.invite_state.events ?? [];
  assert.deepEqual(
    shown.map(({ type, state_key, sender }) => [type, state_key, sender]),
    [
      ["m.room.create", "", caller.foreign.user("frieda")],
      ["m.room.name", "", caller.foreign.user("frieda")],
      ["m.room.member", caller.alice.userId, caller.foreign.user("frieda")],
    ],
  );
  await caller.world.restart();
  assert.ok((await caller.alice.look()).rooms.invite[roomId], "it is on the disk");
  await caller.alice.leave(roomId);
  assert.deepEqual((await caller.alice.look()).rooms.invite, {});
  assert.equal((await send({ event: invite({ depth: 9 }) })).status, 200, "invited again");
  assert.ok((await caller.alice.look()).rooms.invite[roomId]);
});

test("what an invitation is refused with", async () => {
  const other = caller.foreign.sign(
    draft({ type: "m.room.create", state_key: "", content: { room_version: "12", note: 1 } }),
    rules("12"),
  );
  const good = invite();
  const cases: readonly (readonly [what: string, sent: Sent, expected: string])[] = [
    ["a version that is not served", { event: good, version: "99" }, "400 M_INCOMPATIBLE_ROOM_VERSION"],
    ["another membership", { event: invite({ content: { membership: "join" } }) }, "400 M_INVALID_PARAM"],
    ["another type", { event: invite({ type: "m.room.name" }) }, "400 M_INVALID_PARAM"],
    ["somebody of another server", { event: invite({ state_key: "@x:east.example" }) }, "400 M_INVALID_PARAM"],
    ["nobody", { event: invite({ state_key: "@nobody:north.example" }) }, "404 M_NOT_FOUND"],
    ["another's invitation", { event: invite({ sender: "@eve:evil.example" }) }, "400 M_INVALID_PARAM"],
    ["another room", { event: invite({ room_id: roomIdFromCreate(other.eventId) }) }, "400 M_INVALID_PARAM"],
    ["another id", { event: { ...good, eventId: other.eventId } }, "400 M_INVALID_PARAM"],
    [
      "changed after it was signed",
      { event: { ...good, pdu: { ...good.pdu, content: { membership: "invite", x: 1 } } } },
      "400 M_INVALID_PARAM",
    ],
    ["not signed", { event: { ...good, pdu: { ...good.pdu, signatures: {} } } }, "400 M_INVALID_PARAM"],
    ["no create event", { event: good, shown: [] }, "400 M_INVALID_PARAM"],
    ["another room's create event", { event: good, shown: [other.pdu] }, "400 M_INVALID_PARAM"],
  ];
  for (const [what, sent, expected] of cases) {
    const { status, errcode } = await send(sent);
    assert.equal(`${status} ${errcode}`, expected, what);
  }
  assert.equal((await caller.alice.look()).rooms.invite[roomId], undefined);
});

test("one who takes no invitations gets none", async () => {
  await caller.anna.keep("m.invite_permission_config", { default_action: "block" });
  const { status, errcode } = await send({ event: invite({ state_key: caller.anna.userId }) });
  assert.equal(`${status} ${errcode}`, "403 M_INVITE_BLOCKED");
});

test("the old form of an invitation, for the first room version", async () => {
  const room = "!old:elsewhere.example";
  const event = caller.foreign.sign(
    draft({ room_id: room, state_key: caller.alice.userId, content: { membership: "invite" } }),
    rules("1"),
  );
  const answer = await caller.call("sendInviteV1", {
    path: { roomId: room, eventId: event.eventId },
    body: { ...event.pdu, unsigned: { invite_room_state: [] } } as never,
  });
  assert.equal(answer.status, 200);
  assert.ok((await caller.alice.look()).rooms.invite[room]);
});

test("who was invited by an address is invited as the person who has it", async () => {
  const room = await caller.alice.createRoom({ preset: "private_chat" });
  const third = keyFromSeed(generateSeed());
  const announced = { display_name: "frieda", key_validity_url: "https://id.example", public_key: third.publicKey };
  await caller.alice.setState(room, "m.room.third_party_invite", announced, "token");
  const frieda = caller.foreign.user("frieda");
  const signedBy = (mxid: string) => {
    const text = canonicalJson({ mxid, token: "token" });
    return { mxid, token: "token", signatures: { "id.example": { "ed25519:0": third.sign(text) } } };
  };
  const exchange = (signed: JsonObject) =>
    caller.call("exchangeThirdPartyInvite", {
      path: { roomId: room },
      body: {
        type: "m.room.member",
        room_id: room,
        sender: caller.alice.userId,
        state_key: frieda,
        content: { membership: "invite", third_party_invite: { display_name: "frieda", signed: signed as never } },
      },
    });
  const invited: string[] = [];
  caller.table.sendInviteV2 = ({ body: { event, room_version } }) => {
    invited.push(event.state_key);
    const versionRules = rules(room_version);
    return { event: addSignature(event as never, versionRules, caller.foreign.hashing.signer) as never };
  };
  const forged = { ...signedBy(frieda), mxid: "@other:elsewhere.example" };
  assert.equal((await exchange(forged)).errcode, "M_FORBIDDEN");
  const answer = await exchange(signedBy(frieda));
  assert.deepEqual(answer, { status: 200, body: {} });
  assert.deepEqual(invited, [frieda]);
  const path = `rooms/${encodeURIComponent(room)}/state/m.room.member/${encodeURIComponent(frieda)}`;
  assert.equal((await caller.alice.device.call("GET", path)).membership, "invite");
});
