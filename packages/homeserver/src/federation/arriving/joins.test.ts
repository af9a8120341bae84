import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { federationTable } from "@botschaft/homeserver";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { Refused } from "@botschaft/testing/cast";
import { ForeignCaller } from "../../testing/foreign-caller.ts";
import { ForeignRoom } from "../../testing/foreign-room.ts";
import { ForeignServer } from "../../testing/foreign-server.ts";

let caller: ForeignCaller;
let room: ForeignRoom;
let other: ForeignServer;
let count = 0;

before(async () => {
  caller = await ForeignCaller.open();
  other = new ForeignServer(caller.world, "other.example");
});
after(() => caller.close());

/** A room elsewhere, whose server answers as it should. */
beforeEach(() => {
  room = new ForeignRoom(caller.foreign, `room${++count}`, caller.realm.clock.now());
  Object.assign(caller.table, honest());
});

type Handlers = ForeignCaller["table"];

function honest(): Required<Pick<Handlers, "makeJoin" | "sendJoinV2">> {
  return {
    makeJoin: ({ path: { userId } }) => ({ status: 200, body: { room_version: "10", event: template(userId) } }),
    sendJoinV2: ({ body }) => ({ status: 200, body: { ...welcome(), event: body as unknown as JsonObject } }),
  };
}

function template(userId: string): JsonObject {
  const content = { membership: "join" };
  return room.draft({ type: "m.room.member", sender: userId, state_key: userId, content }) as unknown as JsonObject;
}

const welcome = () => ({ state: room.pdus, auth_chain: room.pdus, members_omitted: false });

function join(via: readonly string[] = ["elsewhere.example"]): Promise<unknown> {
  const query = { via: via[0] as string };
  return caller.alice.device.call("POST", `join/${encodeURIComponent(room.roomId)}`, {}, query);
}

async function refusalOf(act: Promise<unknown>): Promise<string> {
  const outcome = await act.then(
    () => "done",
    (error: unknown) => (error instanceof Refused ? `${error.status} ${error.errcode}` : error),
  );
  return String(outcome);
}

test("a room is taken up by what its server tells", async () => {
  await join();
  const { state } = await caller.alice.room(room.roomId);
  const types = (state?.events ?? []).map(({ type }) => type);
  assert.ok(types.includes("m.room.create") && types.includes("m.room.power_levels"));
  const path = `rooms/${encodeURIComponent(room.roomId)}/joined_members`;
  const { joined } = await caller.alice.device.call("GET", path);
  assert.deepEqual(Object.keys(joined).toSorted(), [caller.alice.userId, room.owner].toSorted());
});

test("of a template only the place in the graph and the voucher are taken", async () => {
  caller.table.makeJoin = ({ path: { userId } }) => {
    const event = {
      ...template(userId),
      content: { membership: "ban", displayname: "Fool" },
      sender: "@eve:evil.example",
    };
    return {
      status: 200,
      body: { room_version: "10", event: { ...event, type: "m.room.name", room_id: "!x:evil.example" } },
    };
  };
  let sent: JsonObject = {};
  caller.table.sendJoinV2 = ({ body }) => {
    sent = body as unknown as JsonObject;
    return { status: 200, body: welcome() };
  };
  await join();
  const { type, sender, room_id, content } = sent as { content: JsonObject } & JsonObject;
  assert.deepEqual([type, sender, room_id], ["m.room.member", caller.alice.userId, room.roomId]);
  assert.equal(content.membership, "join");
  assert.notEqual(content.displayname, "Fool");
});

const answer = (body: JsonObject) => () => ({ status: 200, body }) as never;
const refuse =
  (status: number, errcode: string, more: JsonObject = {}) =>
  () =>
    ({ status, body: { errcode, error: "no", ...more } }) as never;

const lies: readonly (readonly [what: string, table: () => Partial<Handlers>, expected: string])[] = [
  ["it refuses", () => ({ makeJoin: refuse(403, "M_FORBIDDEN") }), "403 M_FORBIDDEN"],
  ["it does not know the room", () => ({ makeJoin: refuse(404, "M_NOT_FOUND") }), "404 M_NOT_FOUND"],
  [
    "a version that is not served",
    () => ({ makeJoin: refuse(400, "M_INCOMPATIBLE_ROOM_VERSION", { room_version: "99" }) }),
    "400 M_INCOMPATIBLE_ROOM_VERSION",
  ],
  [
    "a version made up",
    () => ({ makeJoin: answer({ room_version: "99", event: {} }) }),
    "400 M_INCOMPATIBLE_ROOM_VERSION",
  ],
  ["it cannot vouch", () => ({ makeJoin: refuse(400, "M_UNABLE_TO_GRANT_JOIN") }), "403 M_FORBIDDEN"],
  ["it fails", () => ({ makeJoin: refuse(500, "M_UNKNOWN") }), "502 M_UNKNOWN"],
  ["no template", () => ({ makeJoin: answer({ room_version: "10" }) }), "502 M_UNKNOWN"],
  [
    "a template without edges",
    () => ({ makeJoin: answer({ room_version: "10", event: { depth: 1 } }) }),
    "502 M_UNKNOWN",
  ],
  ["refused when signed", () => ({ sendJoinV2: refuse(403, "M_FORBIDDEN") }), "403 M_FORBIDDEN"],
  ["members left out", () => ({ sendJoinV2: answer({ ...welcome(), members_omitted: true }) }), "502 M_UNKNOWN"],
  ["no state at all", () => ({ sendJoinV2: answer({}) }), "403 M_FORBIDDEN"],
  ["no create event", () => ({ sendJoinV2: answer({ ...welcome(), state: room.pdus.slice(1) }) }), "403 M_FORBIDDEN"],
  ["another room's state", () => ({ sendJoinV2: answer(otherState()) }), "403 M_FORBIDDEN"],
  ["forged state", () => ({ sendJoinV2: answer(forgedState()) }), "403 M_FORBIDDEN"],
];

function otherState(): JsonObject {
  const { pdus } = new ForeignRoom(caller.foreign, "another", caller.realm.clock.now());
  return { state: pdus, auth_chain: pdus };
}

/** Signed by nobody. */
function forgedState(): JsonObject {
  const pdus = room.pdus.map((pdu) => ({ ...pdu, signatures: { "elsewhere.example": { "ed25519:f": "AAAA" } } }));
  return { state: pdus, auth_chain: pdus };
}

for (const [what, table, expected] of lies) {
  test(`a join that comes to nothing: ${what}`, async () => {
    Object.assign(caller.table, table());
    assert.equal(await refusalOf(join()), expected);
    assert.deepEqual((await caller.alice.look()).rooms.join[room.roomId], undefined);
    // Nothing of it stays in the way.
    Object.assign(caller.table, honest());
    await join();
    assert.ok((await caller.alice.look()).rooms.join[room.roomId]);
  });
}

test("where one server is away, the next one is asked", async () => {
  const asked: string[] = [];
  caller.realm.net.plug(other.name, () => {
    asked.push(other.name);
    return undefined;
  });
  await join([other.name]);
  assert.ok(asked.length > 0);
  assert.ok((await caller.alice.look()).rooms.join[room.roomId]);
});

test("where one server lies about the room, the next one is asked", async () => {
  const liar = new ForeignServer(caller.world, "liar.example");
  const lie = { ...caller.table, ...honest(), getServerKey: answer(liar.published), sendJoinV2: answer(forgedState()) };
  caller.realm.net.plug(liar.name, () => ({ ...federationTable(), ...lie }));
  await join([liar.name]);
  assert.ok((await caller.alice.look()).rooms.join[room.roomId]);
});

test("a room that nobody knows a server for is not found", async () => {
  const unknown = "!CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC";
  assert.equal(await refusalOf(caller.alice.join(unknown)), "404 M_NOT_FOUND");
  assert.equal(await refusalOf(caller.alice.join("!x:nowhere.example" as ServerName)), "502 M_UNKNOWN");
});
