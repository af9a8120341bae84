import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { connect as connectOverTls } from "node:tls";
import { keyFromSeed } from "@botschaft/protocol/crypto";
import type { JsonObject } from "@botschaft/protocol/json";
import { withinBounds } from "./burden.ts";
import { end, register, type Server, type Someone, Stage } from "./stage.ts";
import { type Claims, Stranger } from "./stranger.ts";

let stage: Stage;
let north: Server;
let south: Server;
let stranger: Stranger;
let alice: Someone;
let room: string;

before(async () => {
  stage = await Stage.open();
  north = await stage.start("localhost", "open");
  south = await stage.start("localhost", "open");
  stranger = await Stranger.open(stage);
  alice = await register(north, "alice");
  const made = await north.client.post("/_matrix/client/v3/createRoom", { preset: "public_chat" }, alice);
  room = made.json.room_id;
});

after(async () => {
  await stranger.close();
  for (const server of [north, south]) await end(server);
  await stage.close();
});

type Answer = { readonly status: number | undefined; readonly json: Record<string, unknown> };
const outcome = ({ status, json }: Answer) => [status, json.errcode];
const unauthorized = [401, "M_UNAUTHORIZED"];
const forbidden = [403, "M_FORBIDDEN"];

function note(id: string, sender = `@nobody:${stranger.name}`): JsonObject {
  const content = { type: "org.example.note", sender, message_id: id, messages: { [alice.userId]: { "*": { id } } } };
  return { edu_type: "m.direct_to_device", content };
}

async function notes(): Promise<readonly unknown[]> {
  const { json } = await north.client.get("/_matrix/client/v3/sync", alice);
  return (json.to_device?.events ?? []).map(({ content }: { readonly content: { readonly id: string } }) => content.id);
}

test("a request that was overheard is of no use: not again, not elsewhere, not for something else", async () => {
  const path = "/_matrix/federation/v1/send/heard";
  const content = { origin: stranger.name, origin_server_ts: 1, pdus: [], edus: [note("heard")] } as JsonObject;
  const authorization = stranger.authorization(north, "PUT", path, content);
  const replay = (server: Server, changed: { method?: string; path?: string; body?: JsonObject } = {}) =>
    stage.ask(server, changed.method ?? "PUT", changed.path ?? path, {
      headers: { authorization },
      body: JSON.stringify(changed.body ?? content),
    });
  const first = await replay(north);
  assert.equal(first.status, 200);
  assert.deepEqual(await replay(north), first, "the same again changes nothing");
  assert.deepEqual(await notes(), ["heard"]);
  assert.deepEqual(outcome(await replay(south)), unauthorized);
  assert.deepEqual(outcome(await replay(north, { path: "/_matrix/federation/v1/send/other" })), unauthorized);
  assert.deepEqual(outcome(await replay(north, { path: `${path}?a=b` })), unauthorized);
  assert.deepEqual(outcome(await replay(north, { body: { ...content, edus: [note("changed")] } })), unauthorized);
  assert.deepEqual(await notes(), ["heard"]);
});

test("a request for one server is none for another, whatever its header says", async () => {
  const path = "/_matrix/federation/v1/publicRooms";
  const forSouth = { destination: south.name };
  assert.deepEqual(outcome(await stranger.call(north, "GET", path, undefined, forSouth)), unauthorized);
  const authorization = stranger.authorization(south, "GET", path, undefined);
  const renamed = authorization.replace(south.name, north.name);
  assert.notEqual(renamed, authorization);
  for (const header of [renamed, renamed.replace(/destination="[^"]*",/, "")]) {
    const answer = await stage.ask(north, "GET", path, { headers: { authorization: header } });
    assert.deepEqual(outcome(answer), unauthorized);
  }
  assert.equal((await stranger.call(north, "GET", path)).status, 200, "asked rightly it is answered");
});

test("nobody speaks for a server whose key they do not have", async () => {
  const path = "/_matrix/federation/v1/publicRooms";
  const own = keyFromSeed(new Uint8Array(32).fill(7));
  const [keyOfSouth = ""] = Object.keys(
    (await stage.ask(south, "GET", "/_matrix/key/v2/server")).json.verify_keys as object,
  );
  const lies: readonly Claims[] = [
    { origin: south.name },
    { origin: south.name, keyId: keyOfSouth },
    { origin: north.name },
    { sign: own.sign },
    { keyId: "ed25519:other" },
    { keyId: "rsa:1" },
    { origin: "" },
    { origin: "south.example/../north" },
  ];
  for (const lie of lies) {
    const answer = await stranger.call(north, "GET", path, undefined, lie);
    assert.deepEqual(outcome(answer), unauthorized, JSON.stringify(lie));
  }
  const good = stranger.authorization(north, "GET", path, undefined);
  const twice = await stage.ask(north, "GET", path, { headers: { authorization: [good, good] as never } });
  assert.equal(twice.status, 400, "which of two headers counts would depend on who reads them");
});

/** An event as somebody else would have made it. */
function eventBy(sender: string): JsonObject {
  return {
    room_id: room,
    sender,
    type: "m.room.message",
    content: { msgtype: "m.text", body: "forged" },
    origin_server_ts: Date.now(),
    depth: 10,
    prev_events: [],
    auth_events: [],
    hashes: { sha256: "" },
    signatures: { [north.name]: { "ed25519:x": "" }, [stranger.name]: { [stranger.key.keyId]: "" } },
  };
}

test("who signs a transaction speaks in it for their own people alone", async () => {
  const event = eventBy(alice.userId);
  const ofSouth = eventBy(`@bob:${south.name}`);
  const edus = [
    note("of-south", `@bob:${south.name}`),
    note("of-alice", alice.userId),
    { edu_type: "m.typing", content: { room_id: room, user_id: alice.userId, typing: true } },
  ];
  const answer = await stranger.transmit(north, "forged", { pdus: [event, ofSouth], edus });
  assert.equal(answer.status, 200, JSON.stringify(answer.json));
  const said = Object.values(answer.json.pdus as Record<string, { readonly error?: string }>);
  assert.equal(said.length, 2);
  for (const { error } of said) assert.ok(error);
  const { json } = await north.client.get("/_matrix/client/v3/sync", alice);
  const seen = JSON.stringify(json);
  assert.ok(!seen.includes("forged") && !seen.includes("of-south") && !seen.includes("of-alice"));
  assert.ok(!seen.includes('"m.typing"'));
});

test("a server that a room's access list bars gets nothing of it and into it", async () => {
  const acl = { allow: ["*"], deny: ["127.0.0.1"] };
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/state/m.room.server_acl`;
  const set = await north.client.put(path, acl, alice);
  assert.equal(set.status, 200, set.text);
  const eventId = set.json.event_id;
  const [inRoom, event, user] = [room, eventId, `@nobody:${stranger.name}`].map(encodeURIComponent);
  const member = {
    type: "m.room.member",
    room_id: room,
    sender: `@nobody:${stranger.name}`,
    content: {},
  } as JsonObject;
  const missing = { earliest_events: [], latest_events: [eventId] };
  const questions: readonly (readonly [method: string, path: string, body?: JsonObject])[] = [
    ["GET", `make_join/${inRoom}/${user}?ver=12`],
    ["GET", `make_knock/${inRoom}/${user}?ver=12`],
    ["GET", `make_leave/${inRoom}/${user}`],
    ["GET", `state/${inRoom}?event_id=${event}`],
    ["GET", `state_ids/${inRoom}?event_id=${event}`],
    ["GET", `event_auth/${inRoom}/${event}`],
    ["GET", `backfill/${inRoom}?v=${event}&limit=10`],
    ["POST", `get_missing_events/${inRoom}`, missing],
  ];
  for (const [method, rest, body] of questions) {
    const answer = await stranger.call(north, method, `/_matrix/federation/v1/${rest}`, body);
    assert.deepEqual(outcome(answer), forbidden, rest);
  }
  for (const kind of ["send_join", "send_leave"]) {
    const answer = await stranger.call(north, "PUT", `/_matrix/federation/v2/${kind}/${inRoom}/${event}`, member);
    assert.deepEqual(outcome(answer), forbidden, kind);
  }
  const sent = await stranger.transmit(north, "barred", { pdus: [eventBy(`@nobody:${stranger.name}`)] });
  const [{ error }] = Object.values(sent.json.pdus as object) as [{ readonly error: string }];
  assert.match(error, /access list/);
});

test("a body that is too large is refused before it has come, and one without end as well", async (context) => {
  await stranger.call(north, "GET", "/_matrix/federation/v1/publicRooms");
  const path = "/_matrix/federation/v1/send/large";
  const authorization = stranger.authorization(north, "PUT", path, {});
  const head = `PUT ${path} HTTP/1.1\r\nHost: ${north.name}\r\nAuthorization: ${authorization}\r\n`;
  const piece = "a".repeat(65_536);
  await withinBounds(context, north, async () => {
    assert.match(
      await speak(`${head}Content-Length: 4000000000\r\n\r\n`, endlessly(piece)),
      /^HTTP\/1\.1 413 .*M_TOO_LARGE/s,
    );
    const chunk = `10000\r\n${piece}\r\n`;
    assert.match(
      await speak(`${head}Transfer-Encoding: chunked\r\n\r\n`, endlessly(chunk)),
      /^HTTP\/1\.1 413 .*M_TOO_LARGE/s,
    );
    const headers = `${head}X-A: ${"b".repeat(1_000)}\r\n`;
    assert.match(await speak(headers, endlessly(`X-A: ${"b".repeat(1_000)}\r\n`)), /^HTTP\/1\.1 431 /);
  });
});

/** Says something to the server and then the pieces, until it has its answer or is cut off. */
function speak(first: string, pieces: Iterable<string | Buffer>): Promise<string> {
  const ca = stage.authority.certificate;
  const socket = connectOverTls({ host: "127.0.0.1", port: north.port, servername: "localhost", ca });
  const left = pieces[Symbol.iterator]();
  let heard = "";
  return new Promise((resolve) => {
    const go = () => {
      for (let isRoom = true; isRoom && heard === "" && !socket.destroyed; ) {
        const { value, done } = left.next();
        if (done === true) return;
        isRoom = socket.write(value);
      }
      socket.once("drain", go);
    };
    socket.on("error", () => {});
    socket.on("data", (data) => {
      heard += data;
      socket.end();
    });
    socket.on("close", () => resolve(heard));
    socket.once("secureConnect", () => {
      socket.write(first);
      go();
    });
  });
}

function* endlessly(piece: string) {
  for (;;) yield piece;
}

test("hundreds who begin to speak and do not go on keep nobody else waiting", async (context) => {
  const path = "/_matrix/federation/v1/send/slow";
  const authorization = stranger.authorization(north, "PUT", path, {});
  const head = `PUT ${path} HTTP/1.1\r\nHost: ${north.name}\r\nAuthorization: ${authorization}\r\n`;
  const beginnings = [
    "",
    "PUT /_matr",
    head,
    `${head}Content-Length: 1000000\r\n\r\n`,
    `${head}Content-Length: 9\r\n\r\n{"`,
  ];
  await withinBounds(context, north, async () => {
    const ca = stage.authority.certificate;
    const sockets = Array.from({ length: 300 }, (_, number) => {
      const socket = connectOverTls({ host: "127.0.0.1", port: north.port, servername: "localhost", ca });
      socket.on("error", () => {});
      socket.once("secureConnect", () => socket.write(beginnings[number % beginnings.length] ?? ""));
      return socket;
    });
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("secureConnect", resolve))));
    const answer = await stranger.call(north, "GET", "/_matrix/federation/v1/publicRooms");
    assert.equal(answer.status, 200);
    for (const socket of sockets) socket.destroy();
  });
});

test("many large bodies at once are taken as far as there is room for them, the others told to come again", async (context) => {
  const path = "/_matrix/federation/v1/send/large";
  const authorization = stranger.authorization(north, "PUT", path, {});
  const head = `PUT ${path} HTTP/1.1\r\nHost: ${north.name}\r\nAuthorization: ${authorization}\r\n`;
  const body = Buffer.from(JSON.stringify({ origin: stranger.name, pdus: [], more: "a".repeat(10_000_000) }));
  const pieces = Array.from({ length: Math.ceil(body.length / 65_536) }, (_, at) =>
    body.subarray(at * 65_536, (at + 1) * 65_536),
  );
  const answers = await withinBounds(context, north, () => {
    const length = `Content-Length: ${body.length}\r\n\r\n`;
    return Promise.all(Array.from({ length: 30 }, () => speak(`${head}${length}`, pieces)));
  });
  const statuses = answers.map((answer) => answer.slice("HTTP/1.1 ".length, "HTTP/1.1 ".length + 3));
  assert.deepEqual([...new Set(statuses)].sort(), ["401", "429"], statuses.join());
  for (const answer of answers) assert.match(answer, /M_UNAUTHORIZED|M_LIMIT_EXCEEDED/);
});
