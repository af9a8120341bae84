import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { type Net, systemNet } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import { request } from "@botschaft/testing/http";
import { end, register, type Server, Stage, say, untilSeen } from "./stage.ts";

let stage: Stage;
let north: Server;
let south: Server;

before(async () => {
  stage = await Stage.open();
  north = await stage.start("localhost", "open");
  south = await stage.start("127.0.0.1", "open");
});

after(async () => {
  for (const server of [north, south]) await end(server);
  await stage.close();
});

test("a request between two servers is signed, and its key is fetched and kept", async () => {
  const peers = north.parts.outside?.peers;
  assert.ok(peers !== undefined);
  const devices = { destination: south.name, method: "GET", path: `/_matrix/federation/v1/publicRooms` };
  const answer = await peers.call(devices);
  assert.deepEqual(answer, { chunk: [], total_room_count_estimate: 0 });
  const keyId = Object.keys(
    (await stage.ask(north, "GET", "/_matrix/key/v2/server")).json.verify_keys as object,
  )[0] as string;
  south.parts.outside?.peers?.keyRing.forget();
  assert.equal(
    await south.parts.outside?.peers?.keyRing.keyFor(north.name, keyId, { validNow: true }),
    await peers.keyRing.keyFor(north.name, keyId, { validNow: true }),
  );
});

test("what everybody may ask is answered without a signature", async () => {
  const version = await stage.ask(south, "GET", "/_matrix/federation/v1/version");
  assert.equal((version.json.server as { name: string }).name, "Botschaft");
  assert.deepEqual((await stage.ask(south, "GET", "/.well-known/matrix/server")).json, { "m.server": south.name });
  for (const asked of [
    stage.ask(south, "GET", `/_matrix/key/v2/query/${north.name}`),
    stage.ask(south, "POST", "/_matrix/key/v2/query", { body: JSON.stringify({ server_keys: { [north.name]: {} } }) }),
  ]) {
    const [document] = (await asked).json.server_keys as [{ server_name: string; signatures: object }];
    assert.equal(document.server_name, north.name);
    assert.deepEqual(Object.keys(document.signatures).sort(), [north.name, south.name].sort());
  }
});

test("who does not sign, or signs for another server or another request, is refused", async () => {
  const path = "/_matrix/federation/v1/publicRooms";
  const unsigned = await stage.ask(south, "GET", path);
  assert.deepEqual([unsigned.status, unsigned.json.errcode], [401, "M_UNAUTHORIZED"]);
  const seen: string[] = [];
  const overheard = await overhear(seen);
  const peers = north.parts.outside?.peers;
  await peers?.call({ destination: overheard.name, method: "GET", path }).catch(() => {});
  await overheard.close();
  const [authorization = ""] = seen;
  assert.match(authorization, /^X-Matrix /);
  const replayed = await stage.ask(south, "GET", path, { headers: { authorization } });
  assert.deepEqual([replayed.status, replayed.json.errcode], [401, "M_UNAUTHORIZED"]);
  const renamed = authorization.replace(overheard.name, south.name);
  assert.equal((await stage.ask(south, "GET", path, { headers: { authorization: renamed } })).status, 401);
  const longTxn = await stage.ask(south, "PUT", "/_matrix/federation/v1/send/1", { body: "{}".padEnd(20_000_000) });
  assert.equal(longTxn.status, 401);
});

/** A server that only listens to what it is told. */
async function overhear(seen: string[]) {
  const { createServer } = await import("node:https");
  const identity = await stage.authority.issue({ names: ["127.0.0.1"] });
  const server = createServer(identity, (incoming, answer) => {
    seen.push(incoming.headers.authorization ?? "");
    answer.writeHead(404).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const close = () => new Promise<unknown>((resolve) => server.close(resolve).closeAllConnections());
  return { name: `127.0.0.1:${port}` as ServerName, close };
}

test("paths and methods that nobody knows are refused as Matrix says", async () => {
  for (const [method, path, status] of [
    ["GET", "/_matrix/federation/v1/nothing", 404],
    ["POST", "/_matrix/federation/v1/version", 405],
    ["GET", "/_matrix/federation/v1/send/1", 405],
  ] as const) {
    const answer = await stage.ask(south, method, path);
    assert.deepEqual([answer.status, answer.json.errcode], [status, "M_UNRECOGNIZED"]);
  }
});

test("people of two servers write to each other", { timeout: 60_000 }, async () => {
  const [alice, bob] = [await register(north, "alice"), await register(south, "bob")];
  const made = await north.client.post("/_matrix/client/v3/createRoom", { preset: "public_chat" }, alice);
  const roomId = encodeURIComponent(made.json.room_id);
  const query = { via: north.name };
  const joined = await south.client.post(`/_matrix/client/v3/join/${roomId}`, {}, { ...bob, query });
  assert.equal(joined.status, 200, joined.text);
  await say(alice, made.json.room_id, "hello");
  await untilSeen(bob, made.json.room_id, "hello");
  await say(bob, made.json.room_id, "hi");
  await untilSeen(alice, made.json.room_id, "hi");
});

test("a server whose name is elsewhere says where it is, and is found there", async () => {
  const east = await stage.start("chat.east.example", "open", { name: "east.example" });
  const hosts = new Map(["east.example", "chat.east.example"].map((name) => [name, ["127.0.0.1"]]));
  const asked: string[] = [];
  const wires: Net = {
    ...systemNet(),
    hosts: async () => hosts,
    connect(address, port) {
      asked.push(String(port === east.port ? "chat" : port));
      return connect({ host: address, port: port === 443 ? east.port : port });
    },
  };
  const west = await stage.start("127.0.0.1", "open", { wires });
  const rooms = { destination: east.name, method: "GET", path: "/_matrix/federation/v1/publicRooms" };
  assert.ok(await west.parts.outside?.peers?.call(rooms));
  assert.deepEqual(asked, ["443", "chat"]);
  await end(west);
  await end(east);
});

test("numbers are told at an address of their own, and hold no id of anybody or anything", async () => {
  const secret = "plantedname";
  const server = await stage.start("127.0.0.1", "open", { config: { metrics: new URL("http://127.0.0.1:0") } });
  const somebody = await register(server, secret);
  const made = await server.client.post("/_matrix/client/v3/createRoom", { name: secret }, somebody);
  await server.client.get("/_matrix/client/v3/sync", somebody);
  await stage.ask(server, "GET", "/_matrix/federation/v1/version");
  await server.client.get(`/${secret}`);
  const [, , address = ""] = server.addresses;
  const { text } = await request(address, "GET", "/metrics");
  for (const line of [
    'botschaft_http_requests_total{api="client-server",operation="createRoom",status="2xx"} 1',
    'botschaft_http_requests_total{api="server-server",operation="getVersion",status="2xx"} 1',
    "botschaft_rooms_in_memory 1",
    "botschaft_sync_waiting 0",
    'botschaft_federation_destinations{state="failing"} 0',
  ])
    assert.ok(text.includes(`${line}\n`), `${line}\n${text}`);
  assert.match(text, /^botschaft_rows_total\{table="event"\} \d+$/m);
  assert.match(text, /^botschaft_certificate_end_seconds [1-9]\d{9}$/m);
  assert.match(text, /^botschaft_commits_total [1-9]\d*$/m);
  for (const id of [secret, made.json.room_id, server.name, somebody.token]) assert.ok(!text.includes(id), id);
  assert.equal((await server.client.get("/metrics")).status, 404);
  await end(server);
});

test("in internal mode nothing for servers is served, and in closed mode nobody is a partner yet", async () => {
  const internal = await stage.start("127.0.0.1", "internal");
  const closed = await stage.start("127.0.0.1", "closed");
  for (const path of [
    "/_matrix/key/v2/server",
    "/_matrix/federation/v1/version",
    "/_matrix/federation/v1/publicRooms",
    "/.well-known/matrix/server",
  ]) {
    const [there, nowhere] = [
      await stage.ask(internal, "GET", path),
      await stage.ask(internal, "GET", "/_matrix/nowhere"),
    ];
    assert.deepEqual(there, nowhere);
    assert.equal((await internal.client.get(path)).status, 404);
    assert.notEqual((await stage.ask(closed, "GET", path)).status, 404);
    assert.notEqual((await closed.client.get(path)).status, 404);
  }
  assert.equal(internal.parts.outside, undefined);
  const rooms = { method: "GET", path: "/_matrix/federation/v1/publicRooms" };
  await assert.rejects(north.parts.outside?.peers?.call({ ...rooms, destination: closed.name }) as Promise<unknown>, {
    status: 403,
    errcode: "M_FORBIDDEN",
  });
  await assert.rejects(closed.parts.outside?.peers?.call({ ...rooms, destination: north.name }) as Promise<unknown>, {
    kind: "refused",
  });
  await end(internal);
  await end(closed);
});
