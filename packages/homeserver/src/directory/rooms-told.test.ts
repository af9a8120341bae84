import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { setState } from "../testing/room-calls.ts";
import { type Actor, roomWith, startWholeServer } from "../testing/whole-server.ts";
import { noRemoteDirectories, type RemoteDirectories, type ToldRoom } from "./ports.ts";
import { RoomFaces } from "./room-faces.ts";
import { RoomSummaries } from "./room-summaries.ts";
import { SpaceHierarchies } from "./space-hierarchy.ts";

// Rooms of other servers: what they tell, and what is made of it.

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice } = await server.people("alice"));
});
after(() => server.world.close());

const id = (name: string) => parseRoomId(`!${name}:elsewhere.example`) as RoomId;
const told = (name: string, more: JsonObject = {}): JsonObject => ({
  room_id: id(name),
  name,
  num_joined_members: 3,
  join_rule: "public",
  ...more,
});
const children = (...names: readonly string[]) => ({
  room_type: "m.space",
  children_state: names.map((name, at) => ({
    type: "m.space.child",
    state_key: id(name),
    sender: "@x:elsewhere.example",
    content: { via: ["elsewhere.example"] },
    origin_server_ts: at,
  })),
});

/** Another server, and what it was asked. */
function elsewhere(rooms: Readonly<Record<string, ToldRoom>>) {
  const asked: string[] = [];
  const remote: RemoteDirectories = {
    ...noRemoteDirectories,
    async findRoom(roomId, via) {
      asked.push(`${roomId} ${via.join(",")}`);
      return rooms[roomId];
    },
  };
  const { storage, rooms: here, people: _ } = server.world.server;
  const faces = new RoomFaces({ reads: storage.reads, stateKeys: here.ports.stateKeys });
  const ports = { reads: storage.reads, rooms: here, faces, remote };
  return { asked, summaries: new RoomSummaries(ports), hierarchies: new SpaceHierarchies(ports) };
}

const via = ["elsewhere.example"] as never;
const person = () => alice as never;
const isNotFound = (error: unknown) => error instanceof MatrixError && error.errcode === "M_NOT_FOUND";

test("a room of another server is summed up by it", async () => {
  const room = told("far", { topic: 7, encryption: "m.odd", allowed_room_ids: "x", extra: 1, world_readable: true });
  const { summaries, asked } = elsewhere({ [id("far")]: { room, children: [] } });
  assert.deepEqual(await summaries.get(person(), id("far"), via), {
    room_id: id("far"),
    name: "far",
    num_joined_members: 3,
    join_rule: "public",
    world_readable: true,
    guest_can_join: false,
    membership: "leave",
  });
  assert.deepEqual(asked, [`${id("far")} elsewhere.example`]);
});

test("of a closed room, or in place of another, a server's word is not passed on", async () => {
  const rooms = {
    [id("closed")]: { room: told("closed", { join_rule: "invite" }), children: [] },
    [id("swapped")]: { room: told("far"), children: [] },
    [id("nameless")]: { room: {}, children: [] },
  };
  const { summaries } = elsewhere(rooms);
  for (const name of ["closed", "swapped", "nameless", "unknown"]) {
    await assert.rejects(summaries.get(person(), id(name), via), isNotFound, name);
  }
});

test("a tree goes on through spaces of other servers, each asked for once", async () => {
  const top = await roomWith(alice, [], { name: "top", creation_content: { type: "m.space" } });
  await setState(alice, top, "m.space.child", { via: ["elsewhere.example"] }, id("space"));
  const { hierarchies, asked } = elsewhere({
    [id("space")]: {
      room: told("space", children("plain", "inner", "hidden")),
      children: [told("plain"), told("inner", { room_type: "m.space" }), told("hidden", { join_rule: "invite" })],
    },
    [id("inner")]: { room: told("inner", children("plain", "leaf")), children: [] },
    [id("leaf")]: { room: told("leaf"), children: [] },
  });
  const ask = { person: person(), root: top as RoomId, suggestedOnly: false, limit: 50, maxDepth: 9, skip: 0 };
  const { rooms } = await hierarchies.list(ask);
  assert.deepEqual(
    rooms.map(({ name }) => name),
    ["top", "space", "plain", "inner", "leaf"],
  );
  assert.deepEqual(
    asked.map((line) => line.slice(1, 6)),
    ["space", "inner", "leaf:"],
  );
});
