import assert from "node:assert/strict";
import { test } from "node:test";
import { RemoteError } from "@botschaft/peer";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { type FederationTable, federationTable, gatedTable } from "../../federation-api/index.ts";
import type { Crossing, FederationGate, GateVerdict } from "../../rooms/federation-gate.ts";
import type { RemoteServers } from "../ports.ts";
import { gatedServers } from "./gated-servers.ts";

const north = "north.example" as ServerName;

/** What the gate was asked, in order. */
function gateAgainst(name: string): FederationGate & { readonly asked: (readonly [string, Crossing])[] } {
  const asked: (readonly [string, Crossing])[] = [];
  const judge =
    (direction: string) =>
    (crossing: Crossing): GateVerdict => {
      asked.push([direction, crossing]);
      const isNamed = JSON.stringify(crossing).includes(name);
      return isNamed ? { ok: false, rule: "names-outside", why: `An event that names ${name}` } : { ok: true };
    };
  return { asked, inbound: judge("in"), outbound: judge("out"), room: () => ({ ok: true }) };
}

function serversAnswering(answer: JsonObject): RemoteServers & { calls: number } {
  return {
    calls: 0,
    async call() {
      this.calls++;
      return answer;
    },
  };
}

const refusedByRule = (error: unknown) =>
  error instanceof RemoteError && error.kind === "refused" && error.rule === "names-outside";

test("a server that is refused is not called", async () => {
  const servers = serversAnswering({});
  const gate = gateAgainst(north);
  await assert.rejects(gatedServers(servers, gate).call(north, "makeJoin", {}), refusedByRule);
  assert.equal(servers.calls, 0);
  assert.deepEqual(gate.asked, [["out", { kind: "join", server: north }]]);
});

test("an event is judged before it leaves, without its place in the graph", async () => {
  const servers = serversAnswering({});
  const gated = gatedServers(servers, gateAgainst("evil.example"));
  const send = (event: JsonObject) =>
    gated.call(north, "sendJoinV2", { path: { roomId: "!r", eventId: "$e" }, query: {}, body: event as never });
  await send({ type: "m.room.member", prev_events: ["$a:evil.example"], auth_events: ["$b:evil.example"] });
  await assert.rejects(send({ type: "m.room.member", content: { avatar_url: "mxc://evil.example/a" } }), refusedByRule);
  assert.equal(servers.calls, 1);
});

const answers: readonly (readonly [id: string, answer: JsonObject, taken: JsonObject | "refused"])[] = [
  ["queryProfile", { displayname: "N", avatar_url: "mxc://evil.example/a" }, { displayname: "N" }],
  ["queryPublicRooms", { chunk: [{ room_id: "!a:evil.example" }, { room_id: "!b" }] }, { chunk: [{ room_id: "!b" }] }],
  ["queryRoomDirectory", { room_id: "!b", servers: [north, "evil.example"] }, { room_id: "!b", servers: [north] }],
  ["queryRoomDirectory", { room_id: "!b:evil.example", servers: [] }, "refused"],
  ["getSpaceHierarchy", { room: { room_id: "!b:evil.example" } }, "refused"],
  [
    "getSpaceHierarchy",
    {
      room: { room_id: "!b", children_state: [{ state_key: "!c:evil.example" }] },
      children: [],
      inaccessible_children: ["!d:evil.example", "!e"],
    },
    { room: { room_id: "!b", children_state: [] }, children: [], inaccessible_children: ["!e"] },
  ],
  ["getUserDevices", { devices: [{ keys: { signatures: { "@e:evil.example": {} } } }] }, "refused"],
  ["makeJoin", { event: { content: { join_authorised_via_users_server: "@e:evil.example" } } }, "refused"],
  ["makeJoin", { event: { prev_events: ["$a:evil.example"] } }, { event: { prev_events: ["$a:evil.example"] } }],
  [
    "sendKnock",
    { knock_room_state: [{ sender: "@e:evil.example" }, { sender: "@n" }] },
    { knock_room_state: [{ sender: "@n" }] },
  ],
  ["getEvent", { pdus: [{ sender: "@e:evil.example" }] }, { pdus: [{ sender: "@e:evil.example" }] }],
];

for (const [id, answer, taken] of answers) {
  const title = `${id} answers ${JSON.stringify(answer)}`;
  test(`${title}: what names outsiders is not taken, nor given`, async () => {
    const gate = gateAgainst("evil.example");
    const taking = gatedServers(serversAnswering(answer), gate).call(north, id as "getEvent", {});
    const table = gatedTable({ ...federationTable(), [id]: () => answer } as FederationTable, gate);
    const giving = (table as unknown as Record<string, (request: object) => Promise<unknown>>)[id]?.({ origin: north });
    if (taken === "refused") {
      await assert.rejects(taking, refusedByRule);
      await assert.rejects(giving as Promise<unknown>, MatrixError);
    } else assert.deepEqual([await taking, await giving], [taken, taken]);
  });
}

test("a server that is refused gets nothing done, and hears by which rule", async () => {
  const done: string[] = [];
  const handler = () => {
    done.push("asked");
    return {};
  };
  const open = { ...federationTable(), sendTransaction: handler, getVersion: handler } as unknown as FederationTable;
  const table = gatedTable(open, gateAgainst(north)) as unknown as Record<
    string,
    (request: object) => Promise<unknown>
  >;
  await assert.rejects(table.sendTransaction?.({ origin: north, body: {} }) as Promise<unknown>, {
    errcode: "M_FORBIDDEN",
    fields: { "eu.botschaft.rule": "names-outside" },
  });
  assert.deepEqual(done, []);
  // Whoever need not say who they are is nobody yet.
  await table.getVersion?.({ origin: north });
  assert.deepEqual(done, ["asked"]);
});

test("an invitation that a server brings is judged with all that it shows of the room", async () => {
  const gate = gateAgainst("evil.example");
  const table = gatedTable({ ...federationTable(), sendInviteV2: () => ({}) } as never, gate) as never as Record<
    string,
    (request: object) => Promise<unknown>
  >;
  const bring = (body: object) => table.sendInviteV2?.({ origin: north, body }) as Promise<unknown>;
  const event = { type: "m.room.member", room_id: "!r:north.example", sender: "@n:north.example" };
  await bring({ event, invite_room_state: [{ type: "m.room.name", sender: "@n:north.example" }] });
  for (const body of [
    { event: { ...event, room_id: "!r:evil.example" } },
    { event: { ...event, sender: "@e:evil.example" } },
    { event, invite_room_state: [{ type: "m.room.name", sender: "@e:evil.example" }] },
  ])
    await assert.rejects(bring(body), { errcode: "M_FORBIDDEN" });
});
