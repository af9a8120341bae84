import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Pdu } from "@botschaft/room/event";
import { type Answered, ForeignCaller } from "../../testing/foreign-caller.ts";
import { ForeignServer } from "../../testing/foreign-server.ts";

let caller: ForeignCaller;
let frieda: string;
let open: string;

before(async () => {
  caller = await ForeignCaller.open();
  frieda = caller.foreign.user("frieda");
  open = await caller.alice.createRoom({ preset: "public_chat" });
});
after(() => caller.close());

const all = ["1", "6", "10", "11", "12"];
const makeJoin = (roomId: string, userId = frieda, ver: readonly string[] = all) =>
  caller.call("makeJoin", { path: { roomId, userId }, query: { ver } });
const sendJoin = (roomId: string, { eventId, pdu }: { eventId: string; pdu: JsonObject }) =>
  caller.call("sendJoinV2", { path: { roomId, eventId }, query: {}, body: pdu as never });

function refusedWith({ status, errcode }: Answered, expected: string): void {
  assert.equal(`${status} ${errcode}`, expected);
}

test("a template says where the join goes, and the answer to it tells the room", async () => {
  const made = await makeJoin(open);
  assert.equal(made.status, 200);
  assert.equal(made.body.room_version, "12");
  const signed = caller.sign(made);
  const joined = await sendJoin(open, signed);
  assert.equal(joined.status, 200);
  const { state, auth_chain, members_omitted, event } = joined.body as Record<string, readonly JsonObject[]>;
  assert.equal(members_omitted, false);
  assert.deepEqual(event, signed.pdu);
  const types = (state ?? []).map(({ type }) => type);
  assert.ok(types.includes("m.room.create") && types.includes("m.room.power_levels"));
  // The state is that before the join.
  assert.ok(!(state ?? []).some(({ state_key }) => state_key === frieda));
  assert.ok((auth_chain ?? []).every((each) => typeof each.type === "string"));
  assert.equal((await sendJoin(open, signed)).status, 200, "sent again, it is the same");
});

test("what a template is refused with", async () => {
  const closed = await caller.alice.createRoom({ preset: "private_chat" });
  const listed = await caller.alice.createRoom({ preset: "public_chat" });
  await caller.alice.setState(listed, "m.room.server_acl", { allow: ["north.example"] });
  const unknown = "!AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  const left = await caller.alice.createRoom({ preset: "public_chat" });
  await caller.alice.leave(left);
  const cases: readonly (readonly [what: string, answer: Promise<Answered>, expected: string])[] = [
    ["a room that is not here", makeJoin(unknown), "404 M_NOT_FOUND"],
    ["a room that all have left", makeJoin(left), "404 M_NOT_FOUND"],
    ["no room id", makeJoin("nonsense"), "404 M_NOT_FOUND"],
    ["somebody of another server", makeJoin(open, "@eve:evil.example"), "403 M_FORBIDDEN"],
    ["somebody of ours", makeJoin(open, "@alice:north.example"), "403 M_FORBIDDEN"],
    ["nobody", makeJoin(open, "frieda"), "400 M_INVALID_PARAM"],
    ["a closed room", makeJoin(closed), "403 M_FORBIDDEN"],
    ["a room that lists others", makeJoin(listed), "403 M_FORBIDDEN"],
    ["a version that it does not serve", makeJoin(open, frieda, ["1", "9"]), "400 M_INCOMPATIBLE_ROOM_VERSION"],
    ["a leave of who is not there", makeLeave(closed), "403 M_FORBIDDEN"],
    ["a knock where nobody knocks", makeKnock(closed), "403 M_FORBIDDEN"],
  ];
  for (const [what, answer, expected] of cases) {
    const { status, errcode } = await answer;
    assert.equal(`${status} ${errcode}`, expected, what);
  }
  const version = await makeJoin(open, frieda, ["1"]);
  assert.equal(version.body.room_version, "12");
});

test("a room that all have left here stands still, whatever is sent into it", async () => {
  const room = await caller.alice.createRoom({ preset: "public_chat" });
  assert.equal((await caller.join(room, frieda)).status, 200);
  const say = async (body: string) => {
    const event = { sender: frieda, type: "m.room.message", content: { msgtype: "m.text", body } };
    const { pdu, eventId } = await caller.foreign.build(room, event);
    const sent = { origin: caller.foreign.name, origin_server_ts: 1, pdus: [pdu] };
    const { body: answer } = await caller.call("sendTransaction", { path: { txnId: body }, body: sent as never });
    return (answer as { pdus: Record<string, { error?: string }> }).pdus[eventId];
  };
  const eventsIn = async () => {
    const { reads } = caller.world.server.storage;
    const text = "SELECT count(*)::int AS count FROM event JOIN room USING (room_nid) WHERE room_id = $1";
    return (await reads.query<{ count: number }>({ name: "", text, values: [room] }))[0]?.count ?? 0;
  };
  assert.deepEqual(await say("while alice is here"), {});
  await caller.alice.leave(room);
  const before = await eventsIn();
  assert.deepEqual(await say("to nobody"), { error: "Nobody here is in this room" });
  assert.equal(await eventsIn(), before);
});

const makeLeave = (roomId: string, userId = frieda) => caller.call("makeLeave", { path: { roomId, userId } });
const makeKnock = (roomId: string, userId = frieda) =>
  caller.call("makeKnock", { path: { roomId, userId }, query: { ver: all } });

test("what a signed join is refused with", async () => {
  const room = await caller.alice.createRoom({ preset: "public_chat" });
  const made = await makeJoin(room);
  const eve = new ForeignServer(caller.world, "evil.example");
  const changed = (change: Partial<Pdu>) => caller.sign(made, change);
  const forged = (pdu: JsonObject): JsonObject => ({
    ...pdu,
    signatures: { "elsewhere.example": { "ed25519:f": "AA" } },
  });
  const good = changed({});
  const cases: readonly (readonly [what: string, sent: { eventId: string; pdu: JsonObject }, expected: string])[] = [
    ["another id", { ...good, eventId: changed({ depth: 999 }).eventId }, "400 M_INVALID_PARAM"],
    ["no event", { ...good, pdu: { type: "m.room.member" } }, "400 M_INVALID_PARAM"],
    ["a message", changed({ type: "m.room.message" }), "400 M_INVALID_PARAM"],
    ["another membership", changed({ content: { membership: "leave" } }), "400 M_INVALID_PARAM"],
    ["another room", changed({ room_id: open }), "400 M_INVALID_PARAM"],
    ["somebody else's", changed({ state_key: "@other:elsewhere.example" }), "400 M_INVALID_PARAM"],
    ["one of another server", changed({ sender: "@e:evil.example", state_key: "@e:evil.example" }), "403 M_FORBIDDEN"],
    ["a forged signature", { ...good, pdu: forged(good.pdu) }, "400 M_INVALID_PARAM"],
    ["no authority", changed({ auth_events: [] }), "403 M_FORBIDDEN"],
  ];
  for (const [what, sent, expected] of cases) {
    const { status, errcode } = await sendJoin(room, sent);
    assert.equal(`${status} ${errcode}`, expected, what);
  }
  caller.plug(eve);
  const stolen = await caller.call(
    "sendJoinV2",
    { path: { roomId: room, eventId: good.eventId }, query: {}, body: good.pdu as never },
    eve,
  );
  refusedWith(stolen, "403 M_FORBIDDEN");
  assert.equal((await sendJoin(room, good)).status, 200);
});

test("a banned person's join is refused, signed before or after", async () => {
  const room = await caller.alice.createRoom({ preset: "public_chat" });
  const signed = caller.sign(await makeJoin(room));
  await caller.alice.device.call("POST", `rooms/${encodeURIComponent(room)}/ban`, { user_id: frieda });
  refusedWith(await makeJoin(room), "403 M_FORBIDDEN");
  refusedWith(await sendJoin(room, signed), "403 M_FORBIDDEN");
});

test("restricted rooms: who vouches, and who cannot", async () => {
  const lobby = await caller.alice.createRoom({ preset: "public_chat" });
  const restrict = (room: string, allowed: string) =>
    caller.alice.setState(room, "m.room.join_rules", {
      join_rule: "restricted",
      allow: [{ type: "m.room_membership", room_id: allowed }],
    });
  const room = await caller.alice.createRoom({ preset: "private_chat" });
  await restrict(room, "!BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB");
  refusedWith(await makeJoin(room), "400 M_UNABLE_TO_AUTHORISE_JOIN");
  await restrict(room, lobby);
  refusedWith(await makeJoin(room), "403 M_FORBIDDEN");
  assert.equal((await caller.join(lobby, frieda)).status, 200);
  const made = await makeJoin(room);
  const signed = caller.sign(made);
  const content = signed.pdu.content as JsonObject;
  assert.equal(content.join_authorised_via_users_server, caller.alice.userId);
  const joined = await sendJoin(room, signed);
  const { signatures } = joined.body.event as { signatures: JsonObject };
  assert.deepEqual(Object.keys(signatures).toSorted(), ["elsewhere.example", "north.example"]);
});

test("where nobody of this server may let people in, another one is to be asked", async () => {
  const lobby = await caller.alice.createRoom({ preset: "public_chat" });
  const users = { [caller.foreign.user("chief")]: 100 };
  const room = await caller.alice.createRoom({ preset: "public_chat", room_version: "10" });
  assert.equal((await caller.join(room, caller.foreign.user("chief"))).status, 200);
  assert.equal((await caller.join(lobby, frieda)).status, 200);
  const allow = [{ type: "m.room_membership", room_id: lobby }];
  await caller.alice.setState(room, "m.room.join_rules", { join_rule: "restricted", allow });
  await caller.alice.setState(room, "m.room.power_levels", { users, invite: 50, users_default: 0 });
  refusedWith(await makeJoin(room), "400 M_UNABLE_TO_GRANT_JOIN");
});

test("knocking and leaving by templates", async () => {
  const room = await caller.alice.createRoom({ preset: "private_chat", name: "Knock here" });
  await caller.alice.setState(room, "m.room.join_rules", { join_rule: "knock" });
  const knock = caller.sign(await makeKnock(room));
  const path = { roomId: room, eventId: knock.eventId };
  const answer = await caller.call("sendKnock", { path, body: knock.pdu as never });
  const shown = answer.body.knock_room_state as readonly JsonObject[];
  assert.ok(shown.some(({ type }) => type === "m.room.create"));
  assert.ok(shown.some(({ content }) => (content as JsonObject).name === "Knock here"));
  const leave = caller.sign(await makeLeave(room));
  const left = await caller.call("sendLeaveV2", {
    path: { roomId: room, eventId: leave.eventId },
    body: leave.pdu as never,
  });
  assert.deepEqual(left, { status: 200, body: {} });
  refusedWith(await makeLeave(room), "403 M_FORBIDDEN");
});
