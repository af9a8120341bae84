import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { type IncomingMessage, request as overHttp, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Net, systemNet } from "@botschaft/peer";
import { createHandClock } from "@botschaft/testing/world";
import { logOf, order, pathOf } from "./orders.ts";
import { end, register, type Server, type Someone, Stage } from "./stage.ts";

const limit = 100 * 1024 * 1024;

let stage: Stage;
let north: Server;
let south: Server;
let alice: Someone;
let bob: Someone;
let strange: Awaited<ReturnType<typeof startStranger>>;

before(async () => {
  stage = await Stage.open();
  north = await stage.start("localhost", "open");
  south = await stage.start("127.0.0.1", "open");
  [alice, bob] = [await register(north, "alice"), await register(south, "bob")];
  strange = await startStranger();
});
after(async () => {
  await strange.close();
  for (const server of [north, south]) await end(server);
  await stage.close();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers whatever a test wants. */
async function startStranger() {
  const identity = await stage.authority.issue({ names: ["127.0.0.1", "strange.example", "files.example"] });
  const asked: string[] = [];
  let answer: Answer;
  const server = createServer(identity, (request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    name: `127.0.0.1:${port}`,
    asked,
    answers(next: Answer) {
      asked.length = 0;
      answer = next;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

const mixed = { "content-type": "multipart/mixed; boundary=b" };
const start = "--b\r\ncontent-type: application/json\r\n\r\n{}\r\n--b\r\ncontent-type: image/png\r\n\r\n";
const finish = "\r\n--b--\r\n";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of buffers that somebody holds on to. */
function inMemory(): number {
  // What the first one finds is given back by the second.
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}

let files = 0;
/** Every test asks for files of its own. */
const nextId = () => `file${++files}`;

type Opened = { readonly message: IncomingMessage; readonly gone: () => void };

/** Somebody opens a file, and reads it when the test does. */
async function open({ server, token }: Someone, origin: string, mediaId: string): Promise<Opened> {
  const path = `/_matrix/client/v1/media/download/${encodeURIComponent(origin)}/${mediaId}`;
  const outgoing = overHttp(`${server.base}${path}`, { headers: { authorization: `Bearer ${token}` }, agent: false });
  outgoing.on("error", () => {});
  outgoing.end();
  const [message] = (await once(outgoing, "response")) as [IncomingMessage];
  message.on("error", () => {});
  return { message, gone: () => outgoing.destroy() };
}

async function refusal(person: Someone, origin: string, mediaId = nextId()) {
  const { message } = await open(person, origin, mediaId);
  const { errcode } = JSON.parse((await buffer(message)).toString());
  return `${message.statusCode} ${errcode}`;
}

/** Whether it came to its end. */
async function readWhole({ message }: Opened): Promise<Buffer | "broken"> {
  try {
    return await buffer(message);
  } catch {
    return "broken";
  }
}

const filesOn = (server: Server) =>
  readdirSync(join(server.data, "media"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;

async function upload({ server, token }: Someone, body: Uint8Array, type = "image/png"): Promise<string> {
  const options = { token, headers: { "content-type": type }, query: { filename: "photo.png" } };
  const { json } = await server.client.post("/_matrix/media/v3/upload", body, options);
  return json.content_uri.split("/").at(-1);
}

test("a file is seen on the other server as it was uploaded, harmless, and stays there", async () => {
  const bytes = randomBytes(300_000);
  const [picture, page] = [await upload(alice, bytes), await upload(alice, Buffer.from("<script>"), "text/html")];
  const { message } = await open(bob, north.name, picture);
  assert.equal(message.statusCode, 200);
  assert.equal(message.headers["content-type"], "image/png");
  assert.equal(message.headers["content-disposition"], "inline; filename=photo.png");
  assert.match(String(message.headers["content-security-policy"]), /^sandbox/);
  assert.ok((await buffer(message)).equals(bytes));
  const other = await open(bob, north.name, page);
  assert.equal(other.message.headers["content-disposition"], "attachment; filename=photo.png");
  assert.equal((await buffer(other.message)).toString(), "<script>");
  assert.equal(await refusal(bob, north.name, "nothing"), "404 M_NOT_FOUND");
  const peers = south.parts.outside?.peers;
  while (south.parts.remoteMedia.busy > 0) await nextTurn();
  const again = await open(bob, north.name, picture);
  assert.ok((await buffer(again.message)).equals(bytes));
  assert.equal(again.message.headers["content-length"], "300000", "from the disk");
  const thumbnail = `/_matrix/client/v1/media/thumbnail/${encodeURIComponent(north.name)}/${picture}`;
  const small = await south.client.get(thumbnail, { token: bob.token, query: { width: "32", height: "32" } });
  assert.deepEqual([small.status, small.bytes.equals(bytes)], [200, true]);
  const path = `/_matrix/federation/v1/media/thumbnail/${picture}`;
  const asked = { destination: north.name, method: "GET", path, query: { width: 32, height: 32 } };
  const answer = await peers?.stream(asked);
  assert.match(String(answer?.headers["content-type"]), /^multipart\/mixed/);
  answer?.body.destroy();
});

test("a large file passes through both servers with little of it in memory, however slowly it is read", async () => {
  const bytes = Buffer.alloc(32 * 1024 * 1024, "0123456789abcdef-");
  const expected = createHash("sha256").update(bytes).digest("hex");
  const mediaId = await upload(alice, bytes);
  const slow = await open(bob, north.name, mediaId);
  const { message } = await open(bob, north.name, mediaId);
  const hash = createHash("sha256");
  const before = inMemory();
  let [highest, unseen] = [0, 0];
  for await (const chunk of message) {
    hash.update(chunk);
    unseen += chunk.length;
    if (unseen < 4 * 1024 * 1024) continue;
    highest = Math.max(highest, inMemory() - before);
    unseen = 0;
  }
  assert.equal(hash.digest("hex"), expected);
  assert.ok(highest < limit / 12, `${highest} bytes more in memory`);
  while (south.parts.remoteMedia.busy > 0) await nextTurn();
  const late = createHash("sha256");
  for await (const chunk of slow.message) late.update(chunk);
  assert.equal(late.digest("hex"), expected);
});

test("many who open a file at once cause one request, and read it while it comes", async () => {
  let rest: (() => void) | undefined;
  strange.answers((_request, response) => {
    response.writeHead(200, mixed).write(`${start}first`);
    rest = () => response.end(`second${finish}`);
  });
  const mediaId = nextId();
  const opened = await Promise.all(Array.from({ length: 10 }, () => open(bob, strange.name, mediaId)));
  for (const { message } of opened) await once(message, "readable");
  rest?.();
  for (const one of opened) assert.equal(String(await readWhole(one)), "firstsecond");
  assert.deepEqual(strange.asked, [`/_matrix/federation/v1/media/download/${mediaId}?timeout_ms=20000`]);
});

test("an answer that is cut in the middle never looks whole, and nothing of it stays", async () => {
  const cut: Answer = (_request, response) => {
    response.writeHead(200, mixed).write(`${start}the first half`);
    setImmediate(() => response.destroy());
  };
  const early: Answer = (_request, response) => response.writeHead(200, mixed).end(`${start}the first half`);
  const [mediaId, kept] = [nextId(), filesOn(south)];
  for (const answer of [cut, early]) {
    strange.answers(answer);
    const opened = await open(bob, strange.name, mediaId).catch(() => undefined);
    // It may break before a byte of it has come through.
    const isTold = opened === undefined || opened.message.statusCode === 502;
    assert.ok(isTold || (await readWhole(opened)) === "broken");
  }
  while (south.parts.remoteMedia.busy > 0) await nextTurn();
  assert.equal(filesOn(south), kept);
  strange.answers((_request, response) => response.writeHead(200, mixed).end(`${start}whole${finish}`));
  assert.equal(String(await readWhole(await open(bob, strange.name, mediaId))), "whole");
});

test("an answer without end, or that says it is too long, is refused with nothing of it kept", async () => {
  const kept = filesOn(south);
  strange.answers((_request, response) =>
    response.writeHead(200, { ...mixed, "content-length": String(2 * limit) }).flushHeaders(),
  );
  assert.equal(await refusal(bob, strange.name), "502 M_TOO_LARGE");
  const endlessly = (begin: string): Answer => {
    const piece = Buffer.alloc(64 * 1024, "x");
    return (_request, response) => {
      response.writeHead(200, mixed).write(begin);
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on("drain", more);
      more();
    };
  };
  for (const begin of ["", "--b\r\n", "--b\r\ncontent-type: application/json\r\n\r\n{", `${start.slice(0, -4)}`]) {
    strange.answers(endlessly(begin));
    assert.equal(await refusal(bob, strange.name), "502 M_UNKNOWN", begin);
  }
  strange.answers(endlessly(start));
  const opened = await open(bob, strange.name, nextId());
  let size = 0;
  await assert.rejects(async () => {
    for await (const chunk of opened.message) size += chunk.length;
  });
  assert.ok(size <= limit);
  while (south.parts.remoteMedia.busy > 0) await nextTurn();
  assert.equal(filesOn(south), kept);
});

test("what is no file in two parts is no answer", async () => {
  const bodies: readonly (readonly [head: Record<string, string>, body: string])[] = [
    [{ "content-type": "application/json" }, "{}"],
    [{}, `${start}x${finish}`],
    [{ "content-type": "multipart/mixed" }, `${start}x${finish}`],
    [{ "content-type": "multipart/form-data; boundary=b" }, `${start}x${finish}`],
    [mixed, "--b\r\ncontent-type: image/png\r\n\r\nx\r\n--b--\r\n"],
    [mixed, "--b--\r\n"],
    [mixed, `${start.replace("image/png", "image/png\r\ncontent-type: text/html")}x${finish}`],
    [{ ...mixed, "content-encoding": "gzip" }, `${start}x${finish}`],
  ];
  for (const [head, body] of bodies) {
    // Who answers wrongly is not called for a while.
    south.parts.outside?.peers?.destinations.succeeded(strange.name as never);
    strange.answers((_request, response) => response.writeHead(200, head).end(body));
    assert.equal(await refusal(bob, strange.name), "502 M_UNKNOWN", JSON.stringify([head, body]));
  }
  south.parts.outside?.peers?.destinations.succeeded(strange.name as never);
});

test("no address is followed that is not public, over https and free of names", async () => {
  const hosts = new Map([
    ["strange.example", ["1.2.3.4"]],
    ["files.example", ["1.2.3.5"]],
    ["inside.example", ["10.0.0.7"]],
  ]);
  const dialled: string[] = [];
  const wires: Net = {
    ...systemNet(),
    hosts: async () => hosts,
    resolveSrv: () => Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" })),
    connect(address, port) {
      dialled.push(address);
      return connect({ host: "127.0.0.1", port: port === 443 || port === 8448 ? strange.port : port });
    },
  };
  const careful = await stage.start("127.0.0.1", "open", { wires, config: { federationPrivateAddresses: "refused" } });
  const carol = await register(careful, "carol");
  const leadTo = (location: string) =>
    strange.answers((request, response) => {
      if (request.url?.startsWith("/_matrix") === true) {
        const part = `--b\r\ncontent-type: application/json\r\n\r\n{}\r\n--b\r\nlocation: ${location}\r\n\r\n`;
        response.writeHead(200, mixed).end(`${part}${finish}`);
      } else if (request.url === "/around") response.writeHead(302, { location: "https://inside.example/" }).end();
      else if (request.url?.startsWith("/.well-known") === true) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": "image/png" }).end(`signed: ${request.headers.authorization}`);
    });
  leadTo("https://files.example/good");
  const good = await open(carol, "strange.example", nextId());
  assert.equal(String(await readWhole(good)), "signed: undefined");
  for (const location of [
    "https://127.0.0.1/",
    "https://[::1]:8448/",
    "https://inside.example/",
    "https://files.example/around",
    "http://files.example/",
    "https://somebody@files.example/",
    "file:///etc/passwd",
    "/etc/passwd",
  ]) {
    leadTo(location);
    assert.equal(await refusal(carol, "strange.example"), "502 M_UNKNOWN", location);
  }
  assert.deepEqual([...new Set(dialled)].sort(), ["1.2.3.4", "1.2.3.5"]);
  await end(careful);
});

test("a server that stops in the middle is left after a while, and holds nobody else up", async () => {
  const clock = createHandClock(Date.now());
  const patient = await stage.start("127.0.0.1", "open", { clock });
  const carol = await register(patient, "carol");
  const stopped: ServerResponse[] = [];
  strange.answers((_request, response) => {
    stopped.push(response);
    response.writeHead(200, mixed).write(`${start}the first half`);
  });
  const stuck = await Promise.all([1, 2, 3, 4].map(() => open(carol, strange.name, nextId())));
  const picture = await upload(alice, Buffer.from("picture"));
  assert.equal(String(await readWhole(await open(carol, north.name, picture))), "picture");
  for (const { message } of stuck) await once(message, "readable");
  clock.pass(20_000);
  for (const one of stuck) assert.equal(await readWhole(one), "broken");
  strange.answers((_request, response) => void stopped.push(response));
  const silent = refusal(carol, strange.name);
  while (stopped.length < 5) await nextTurn();
  clock.pass(60_000);
  assert.equal(await silent, "504 M_UNKNOWN");
  await end(patient);
});

test("when the last one who wanted a file has gone, the other server is left", async () => {
  const left = Promise.withResolvers<void>();
  strange.answers((_request, response) => {
    response.once("close", left.resolve);
    response.writeHead(200, mixed).write(`${start}the first half`);
  });
  const { message, gone } = await open(bob, strange.name, nextId());
  await once(message, "readable");
  gone();
  await left.promise;
});

test("what another server says of a file is told in words of ours", async () => {
  for (const [status, errcode, told] of [
    [404, "M_NOT_FOUND", "404 M_NOT_FOUND"],
    [504, "M_NOT_YET_UPLOADED", "504 M_NOT_YET_UPLOADED"],
    [403, "M_FORBIDDEN", "403 M_FORBIDDEN"],
    [502, "M_TOO_LARGE", "502 M_TOO_LARGE"],
    [500, "M_UNKNOWN", "502 M_UNKNOWN"],
  ] as const) {
    strange.answers((_request, response) =>
      response.writeHead(status).end(JSON.stringify({ errcode, error: "their words" })),
    );
    south.parts.outside?.peers?.destinations.succeeded(strange.name as never);
    assert.equal(await refusal(bob, strange.name), told);
  }
});

test("a server that speaks with none, or not with that one, asks for nothing", async () => {
  strange.answers((_request, response) => response.writeHead(200, mixed).end(`${start}x${finish}`));
  for (const [mode, told] of [
    ["internal", "404 M_NOT_FOUND"],
    ["closed", "403 M_FORBIDDEN"],
  ] as const) {
    const server = await stage.start("127.0.0.1", mode);
    assert.equal(await refusal(await register(server, "carol"), strange.name), told);
    await end(server);
  }
  assert.deepEqual(strange.asked, []);
});

test("of a partner that is cut off what was opened can still be opened, and nothing new is asked for", async () => {
  const [east, west] = [await stage.start("localhost", "closed"), await stage.start("127.0.0.1", "closed")];
  const { code } = await order(east, "POST", "/invitations", {});
  await order(west, "POST", "/partners/accept", { code });
  const [emil, wanda] = [await register(east, "emil"), await register(west, "wanda")];
  const [opened, unopened] = [await upload(emil, Buffer.from("opened")), await upload(emil, Buffer.from("unopened"))];
  const isOpened = async () => String(await readWhole(await open(wanda, east.name, opened)));
  assert.equal(await isOpened(), "opened");
  assert.equal(await refusal(wanda, north.name), "403 M_FORBIDDEN");
  await order(west, "POST", pathOf(east, "/cut"));
  assert.equal(await isOpened(), "opened");
  assert.equal(await refusal(wanda, east.name, unopened), "403 M_FORBIDDEN");
  const [{ facts, rule } = { facts: {}, rule: "" }] = await logOf(west, "?kind=refusal&limit=1");
  assert.deepEqual([facts.kind, rule], ["media", "partner-cut"]);
  await order(west, "POST", pathOf(east, "/restore"));
  assert.equal(String(await readWhole(await open(wanda, east.name, unopened))), "unopened");
  await order(east, "POST", pathOf(west, "/cut"));
  assert.equal(await refusal(wanda, east.name), "403 M_FORBIDDEN");
  await end(east);
  await end(west);
});
