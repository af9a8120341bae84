import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { ForeignCaller } from "../../testing/foreign-caller.ts";
import { ForeignRoom, type Signed } from "../../testing/foreign-room.ts";

let caller: ForeignCaller;
let room: ForeignRoom;
let asked: string[];
let count = 0;

before(async () => {
  caller = await ForeignCaller.open();
});
after(() => caller.close());

/** A room of another server that alice has joined. */
beforeEach(async () => {
  room = new ForeignRoom(caller.foreign, `gap${++count}`, caller.realm.clock.now());
  asked = [];
  Object.assign(caller.table, honest());
  const path = `join/${encodeURIComponent(room.roomId)}`;
  await caller.alice.device.call("POST", path, {}, { via: caller.foreign.name });
  asked = [];
});

function honest(): ForeignCaller["table"] {
  const pdus = () => room.pdus;
  return {
    makeJoin: ({ path: { userId } }) => {
      const content = { membership: "join" };
      const event = room.draft({ type: "m.room.member", sender: userId, state_key: userId, content });
      return { status: 200, body: { room_version: "10", event: event as unknown as JsonObject } };
    },
    sendJoinV2: ({ path, body }) => {
      const state = pdus();
      room.take({ eventId: path.eventId, pdu: body as unknown as JsonObject });
      return { status: 200, body: { state, auth_chain: state } };
    },
    getMissingPreviousEvents: ({ body }) => {
      asked.push("between");
      const from = room.events.findIndex(({ eventId }) => body.earliest_events.includes(eventId)) + 1;
      const to = room.events.findIndex(({ eventId }) => body.latest_events.includes(eventId));
      return { events: room.events.slice(Math.max(from, to - (body.limit ?? 10)), to).map(({ pdu }) => pdu) };
    },
    getRoomStateIds: () => {
      asked.push("state ids");
      const ids = [...room.state.values()].map(({ eventId }) => eventId);
      return { pdu_ids: ids, auth_chain_ids: ids };
    },
    getEvent: ({ path: { eventId } }) => {
      asked.push("event");
      const found = room.events.find((event) => event.eventId === eventId);
      return { status: 200, body: { pdus: found === undefined ? [] : [found.pdu] } };
    },
    getEventAuth: () => {
      asked.push("auth");
      return { auth_chain: pdus() };
    },
  };
}

const say = (body: string) => room.append({ type: "m.room.message", content: { body } });

async function send(...events: readonly Signed[]): Promise<JsonObject> {
  const pdus = events.map(({ pdu }) => pdu);
  const body = { origin: caller.foreign.name, origin_server_ts: 1, pdus };
  const txnId = `t${count}-${Math.max(...events.map(({ pdu }) => Number(pdu.depth)))}-${pdus.length}`;
  const answer = await caller.call("sendTransaction", { path: { txnId }, body });
  assert.equal(answer.status, 200);
  return answer.body.pdus as JsonObject;
}

const texts = () => caller.alice.texts(room.roomId);

test("what lies between is fetched, oldest first", async () => {
  for (const body of ["one", "two", "three"]) say(body);
  const last = say("four");
  assert.deepEqual(await send(last), { [last.eventId]: {} });
  assert.deepEqual(await texts(), ["one", "two", "three", "four"]);
  assert.deepEqual(asked, ["between"]);
});

test("more than one answer holds is fetched in several", async () => {
  for (let at = 0; at < 50; at++) say(`${at}`);
  await send(say("last"));
  const heard = await texts();
  assert.equal(heard.length, 51);
  assert.deepEqual([heard[0], heard.at(-1)], ["0", "last"]);
});

test("what is older than the room here is no news, also where a server tells of it with what is", async () => {
  const { next_batch } = await caller.alice.sync();
  say("new");
  const last = say("newer");
  const joined = room.events.findIndex(({ pdu }) => pdu.sender === caller.alice.userId);
  caller.table.getMissingPreviousEvents = () => ({ events: room.events.slice(0, -1).map(({ pdu }) => pdu) });
  await send(last);
  const { rooms } = await caller.alice.sync({ since: next_batch });
  const shown = rooms.join[room.roomId]?.timeline?.events ?? [];
  assert.deepEqual(
    shown.map(({ content }) => content.body),
    ["new", "newer"],
  );
  const { registry, storage } = caller.world.server;
  const actor = await registry.find(room.roomId);
  assert.deepEqual(
    actor?.extremities.map(({ eventId }) => eventId),
    [last.eventId],
  );
  const text = "SELECT pos, verdict FROM event WHERE room_nid = $1 AND depth <= $2 ORDER BY depth";
  const old = await storage.reads.query<{ pos: number; verdict: number }>({
    name: "",
    text,
    values: [actor?.view.roomNid, joined],
  });
  assert.equal(old.length, joined);
  assert.ok(old.every(({ pos, verdict }) => pos < 0 && verdict === 0));
});

test("one bad event of an answer fails alone", async () => {
  const good = say("good");
  const forged = { ...say("forged").pdu, signatures: { [caller.foreign.name]: { "ed25519:f": "AAAA" } } };
  room.events.pop();
  const last = say("last");
  caller.table.getMissingPreviousEvents = () => ({ events: [{}, forged, { type: 7 }, good.pdu] });
  await send(last);
  assert.deepEqual(await texts(), ["good", "last"]);
});

test("where nobody tells what lies between, the state at the event will do", async () => {
  for (const body of ["lost", "lost too"]) say(body);
  room.append({ type: "m.room.name", state_key: "", content: { name: "A new name" } });
  const last = say("here");
  caller.table.getMissingPreviousEvents = () => ({ events: [] });
  assert.deepEqual(await send(last), { [last.eventId]: {} });
  assert.deepEqual(await texts(), ["here"]);
  assert.deepEqual(asked, ["state ids", "event"]);
  const next = say("and on");
  await send(next);
  assert.deepEqual(await texts(), ["here", "and on"]);
});

test("an event whose authority is not here brings it along", async () => {
  const ben = caller.foreign.user("ben");
  room.append({ type: "m.room.member", sender: ben, state_key: ben, content: { membership: "join" } });
  caller.table.getMissingPreviousEvents = () => ({ events: [] });
  await send(room.append({ type: "m.room.message", sender: ben, content: { body: "I am ben" } }));
  assert.deepEqual(await texts(), ["I am ben"]);
  assert.ok(asked.includes("auth"));
});

test("what is to be had nowhere is said, and the rest of the transaction goes on", async () => {
  say("lost");
  const last = say("never");
  for (const id of ["getMissingPreviousEvents", "getRoomStateIds", "getEventAuth"] as const) {
    caller.table[id] = (() => ({ status: 403, body: { errcode: "M_FORBIDDEN" } })) as never;
  }
  const results = await send(last);
  assert.match(String((results[last.eventId] as JsonObject).error), /not to be had/);
  assert.deepEqual(await texts(), []);
  Object.assign(caller.table, honest());
  await send(last, say("after all"));
  assert.deepEqual(await texts(), ["lost", "never", "after all"]);
});

test("a room's access list keeps a server's events out, and it hears so", async () => {
  room.append({
    type: "m.room.power_levels",
    state_key: "",
    content: { users: { [room.owner]: 100, [caller.alice.userId]: 100 } },
  });
  await send(room.tip);
  const acl = { allow: ["*"], deny: [caller.foreign.name] };
  const denied = await caller.alice.setState(room.roomId, "m.room.server_acl", acl);
  assert.ok(denied.startsWith("$"));
  const said = say("nobody hears me");
  const results = await send(said);
  assert.match(String((results[said.eventId] as JsonObject).error), /access list/);
  assert.deepEqual(await texts(), []);
});

test("an answer that goes on for ever is not asked for ever", async () => {
  let serial = 0;
  caller.table.getMissingPreviousEvents = () => {
    asked.push("between");
    const events = Array.from({ length: 20 }, () => {
      const draft = room.draft({ type: "m.room.message", content: { body: `${++serial}` } });
      return caller.foreign.sign({ ...draft, prev_events: [fakeId(serial)] }, room.rules).pdu;
    });
    return { events };
  };
  caller.table.getRoomStateIds = (() => ({ status: 404, body: { errcode: "M_NOT_FOUND" } })) as never;
  say("unheard");
  await send(say("the very end"));
  assert.equal(asked.length, 5);
  assert.deepEqual(await texts(), []);
});

/** An id of 32 bytes that nothing has. */
function fakeId(serial: number): string {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, serial);
  return `$${bytes.toBase64({ alphabet: "base64url", omitPadding: true })}`;
}
