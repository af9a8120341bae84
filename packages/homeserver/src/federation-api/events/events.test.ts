import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { type Answered, ForeignCaller } from "../../testing/foreign-caller.ts";
import { ForeignServer } from "../../testing/foreign-server.ts";

let caller: ForeignCaller;
let stranger: ForeignServer;
let room: string;
let said: string[];
let joinId: string;

before(async () => {
  caller = await ForeignCaller.open();
  stranger = new ForeignServer(caller.world, "stranger.example");
  caller.plug(stranger);
  room = await caller.alice.createRoom({ preset: "public_chat" });
  said = [await caller.alice.say(room, "one")];
  const joined = await caller.join(room, caller.foreign.user("frieda"));
  assert.equal(joined.status, 200);
  joinId = (await lastEvents(1))[0] ?? "";
  for (const text of ["two", "three", "four"]) said.push(await caller.alice.say(room, text));
});
after(() => caller.close());

async function lastEvents(limit: number): Promise<readonly string[]> {
  const query = { dir: "b", limit: String(limit) };
  const page = await caller.alice.device.call("GET", `rooms/${encodeURIComponent(room)}/messages`, undefined, query);
  return page.chunk.map(({ event_id }: { event_id: string }) => event_id);
}

const bodiesOf = (pdus: unknown): readonly unknown[] =>
  (pdus as readonly JsonObject[]).flatMap(({ content }) => (content as JsonObject).body ?? []);

test("an event, with its authority and the state before it", async () => {
  const eventId = said[1] as string;
  const got = await caller.call("getEvent", { path: { eventId } });
  assert.deepEqual(bodiesOf(got.body.pdus), ["two"]);
  const auth = await caller.call("getEventAuth", { path: { roomId: room, eventId } });
  const types = (auth.body.auth_chain as readonly JsonObject[]).map(({ type }) => type);
  assert.ok(types.includes("m.room.member") && types.includes("m.room.power_levels"));
  const request = { path: { roomId: room }, query: { event_id: joinId } };
  const state = await caller.call("getRoomState", request);
  const ids = await caller.call("getRoomStateIds", request);
  const pdus = state.body.pdus as readonly JsonObject[];
  assert.equal(pdus.length, (ids.body.pdu_ids as readonly string[]).length);
  assert.ok(!pdus.some(({ state_key }) => state_key === caller.foreign.user("frieda")), "before the join");
  const later = await caller.call("getRoomState", { path: { roomId: room }, query: { event_id: eventId } });
  assert.equal((later.body.pdus as readonly unknown[]).length, pdus.length + 1);
  assert.equal(
    (state.body.auth_chain as readonly unknown[]).length,
    (ids.body.auth_chain_ids as readonly unknown[]).length,
  );
});

test("what came before, newest first, and what lies between, oldest first", async () => {
  const back = await caller.call("backfillRoom", {
    path: { roomId: room },
    query: { v: [said[3] as string], limit: 3 },
  });
  assert.deepEqual(bodiesOf(back.body.pdus), ["four", "three", "two"]);
  const between = (limit: number, earliest = said[0] as string) =>
    caller.call("getMissingPreviousEvents", {
      path: { roomId: room },
      body: { earliest_events: [earliest], latest_events: [said[3] as string], limit, min_depth: 0 },
    });
  assert.deepEqual(bodiesOf((await between(10)).body.events), ["two", "three"]);
  assert.deepEqual(bodiesOf((await between(1)).body.events), ["three"]);
  assert.deepEqual(bodiesOf((await between(10, said[3] as string)).body.events), ["one", "two", "three"]);
  const unknown = await caller.call("backfillRoom", {
    path: { roomId: room },
    query: { v: ["$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"], limit: 5 },
  });
  assert.deepEqual(unknown.body.pdus, []);
});

test("what a server may not see comes redacted, and what was redacted stays so", async () => {
  const kept = await caller.alice.createRoom({ preset: "public_chat" });
  await caller.alice.setState(kept, "m.room.history_visibility", { history_visibility: "joined" });
  const secret = await caller.alice.say(kept, "secret");
  assert.equal((await caller.join(kept, caller.foreign.user("frieda"))).status, 200);
  const open = await caller.alice.say(kept, "open");
  const back = await caller.call("backfillRoom", { path: { roomId: kept }, query: { v: [open], limit: 10 } });
  assert.deepEqual(bodiesOf(back.body.pdus), ["open"]);
  assert.ok((back.body.pdus as readonly unknown[]).length >= 4, "the graph is whole");
  const hidden = await caller.call("getEvent", { path: { eventId: secret } });
  assert.deepEqual(((hidden.body.pdus as readonly JsonObject[])[0] as JsonObject).content, {});
  await caller.alice.redact(kept, open);
  const gone = await caller.call("getEvent", { path: { eventId: open } });
  assert.deepEqual(bodiesOf(gone.body.pdus), []);
});

test("a server that is not in the room gets nothing of it", async () => {
  const eventId = said[0] as string;
  const path = { roomId: room };
  const query = { event_id: eventId };
  const questions: readonly (readonly [string, (as: ForeignServer) => Promise<Answered>])[] = [
    ["getEvent", (as) => caller.call("getEvent", { path: { eventId } }, as)],
    ["getEventAuth", (as) => caller.call("getEventAuth", { path: { ...path, eventId } }, as)],
    ["getRoomState", (as) => caller.call("getRoomState", { path, query }, as)],
    ["getRoomStateIds", (as) => caller.call("getRoomStateIds", { path, query }, as)],
    ["backfillRoom", (as) => caller.call("backfillRoom", { path, query: { v: [eventId], limit: 5 } }, as)],
    [
      "getMissingPreviousEvents",
      (as) =>
        caller.call(
          "getMissingPreviousEvents",
          { path, body: { earliest_events: [], latest_events: [eventId], limit: 5 } },
          as,
        ),
    ],
  ];
  for (const [what, ask] of questions) {
    const { status, errcode } = await ask(stranger);
    assert.equal(`${status} ${errcode}`, "403 M_FORBIDDEN", what);
  }
  await caller.alice.setState(room, "m.room.server_acl", { allow: ["north.example"] });
  for (const [what, ask] of questions) {
    const { status, errcode } = await ask(caller.foreign);
    assert.equal(`${status} ${errcode}`, "403 M_FORBIDDEN", `${what}, kept out`);
  }
  await caller.alice.setState(room, "m.room.server_acl", { allow: ["*"] });
});

test("what is not there, or of another room, is not found", async () => {
  const other = await caller.alice.createRoom({ preset: "public_chat" });
  const elsewhere = await caller.alice.say(other, "elsewhere");
  const path = { roomId: room };
  for (const eventId of [elsewhere, "$nonsense", "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]) {
    for (const answer of [
      await caller.call("getEventAuth", { path: { ...path, eventId } }),
      await caller.call("getRoomState", { path, query: { event_id: eventId } }),
      await caller.call("getRoomStateIds", { path, query: { event_id: eventId } }),
    ]) {
      assert.equal(`${answer.status} ${answer.errcode}`, "404 M_NOT_FOUND", eventId);
    }
  }
  const answer = await caller.call("getEvent", { path: { eventId: "$nonsense" } });
  assert.equal(`${answer.status} ${answer.errcode}`, "404 M_NOT_FOUND");
});

test("the event nearest to a time", async () => {
  const at = await caller.alice.createRoom({ preset: "public_chat" });
  assert.equal((await caller.join(at, caller.foreign.user("frieda"))).status, 200);
  const first = await caller.alice.say(at, "first");
  const between = caller.realm.clock.now();
  caller.realm.clock.pass(10_000);
  const second = await caller.alice.say(at, "second");
  const ask = (ts: number, dir: "f" | "b") =>
    caller.call("getEventByTimestamp", { path: { roomId: at }, query: { ts, dir } });
  assert.equal((await ask(between, "b")).body.event_id, first);
  assert.equal((await ask(between + 5_000, "f")).body.event_id, second);
  assert.equal((await ask(between + 60_000, "f")).errcode, "M_NOT_FOUND");
});
