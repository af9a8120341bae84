import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { withinBounds } from "./burden.ts";
import { MadeUpNames } from "./made-up-names.ts";
import { end, register, type Server, type Someone, Stage } from "./stage.ts";
import { Stranger } from "./stranger.ts";

const evil = "evil.example";
/** Public ones, which lead to the stranger. */
const [ofEvil, elsewhere] = ["93.184.215.14", "93.184.215.15"] as const;

const clock = createHandClock(Date.now());
let stage: Stage;
let names: MadeUpNames;
let north: Server;
let stranger: Stranger;
let alice: Someone;

before(async () => {
  stage = await Stage.open();
  names = new MadeUpNames();
  stranger = await Stranger.open(stage, evil, "other.example");
  names.name(evil, [ofEvil]);
  for (const address of [ofEvil, elsewhere]) {
    for (const port of [443, 8448]) names.place(address, port, stranger.port);
  }
  const config = { federationPrivateAddresses: "refused" } as const;
  north = await stage.start("localhost", "open", { name: "north.example", config, wires: names, clock });
  alice = await register(north, "alice");
});

after(async () => {
  await stranger.close();
  await end(north);
  await stage.close();
});

beforeEach(() => {
  // What failed is tried again, and what was found is looked for again.
  clock.pass(48 * 3_600_000);
  names.dialled.length = 0;
  stranger.asked.length = 0;
  stranger.respond = (_request, response) => void response.writeHead(404).end("{}");
});

/** What somebody here is told when they ask for the profile of somebody there; time passes until they are. */
async function ask(server: string) {
  const path = `/_matrix/client/v3/profile/${encodeURIComponent(`@nobody:${server}`)}`;
  const asking = north.client.get(path, alice);
  const ticking = setInterval(() => clock.pass(500), 20);
  try {
    const { status, json } = await asking;
    return [status, json.errcode];
  } finally {
    clearInterval(ticking);
  }
}

const unreached = [502, "M_UNKNOWN"];

/** Answers every question so, the one where the server is to be found aside. */
function answering(respond: (request: IncomingMessage, response: ServerResponse) => void): void {
  stranger.respond = (request, response) => {
    if (request.url === "/.well-known/matrix/server") response.writeHead(404).end();
    else respond(request, response);
  };
}

test("a server that may be called and answers is believed", async () => {
  answering((_request, response) => void response.end('{"displayname":"Nobody"}'));
  assert.deepEqual(await ask(evil), [200, undefined]);
  assert.ok(names.dialled.includes(`${ofEvil} 8448`));
});

const privateAddresses = [
  ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1"],
  ...["::1", "fd00::1", "fe80::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "::"],
];

test("nobody has this server call into a private network: not by address, not by name, not by a service's name", async () => {
  for (const address of privateAddresses) {
    const literal = address.includes(":") ? `[${address}]` : address;
    names.name("inside.example", [address]);
    names.service("_matrix-fed._tcp.service.example", "inside.example", 8448);
    names.table.set("table.example", [address]);
    for (const server of [
      literal,
      `${literal}:${stranger.port}`,
      "inside.example",
      "service.example",
      "table.example",
    ]) {
      assert.deepEqual(await ask(server), unreached, `${server} ${address}`);
    }
    clock.pass(48 * 3_600_000);
  }
  assert.deepEqual(names.dialled, []);
});

test("a redirect is not followed with a request that was signed for one server", async () => {
  const targets = [
    `https://127.0.0.1:${stranger.port}/inside`,
    "https://169.254.169.254/latest/meta-data",
    "http://evil.example/inside",
    "https://evil.example/elsewhere",
    "file:///etc/passwd",
    "//inside.example/",
  ];
  for (const location of targets) {
    answering((_request, response) => void response.writeHead(307, { location }).end());
    assert.deepEqual(await ask(evil), unreached, location);
    clock.pass(48 * 3_600_000);
  }
  assert.ok(names.dialled.every((place) => place.startsWith(ofEvil)));
  assert.ok(
    stranger.asked.every((asked) => /profile|well-known/.test(asked)),
    stranger.asked.join("\n"),
  );
});

test("where a server says it is to be found, nobody is sent into a private network or around in circles", async () => {
  names.name("inside.example", ["10.0.0.1"]);
  const wells: readonly ((response: ServerResponse) => void)[] = [
    (response) => response.writeHead(302, { location: "https://inside.example/.well-known/matrix/server" }).end(),
    (response) => response.writeHead(302, { location: "https://10.0.0.1/.well-known/matrix/server" }).end(),
    (response) => response.writeHead(302, { location: "http://evil.example/" }).end(),
    (response) => response.writeHead(302, { location: "https://evil.example/.well-known/matrix/server" }).end(),
    (response) => response.end(JSON.stringify({ "m.server": "10.0.0.1:8448" })),
    (response) => response.end(JSON.stringify({ "m.server": "inside.example" })),
    (response) => response.end(JSON.stringify({ "m.server": "[::1]:8448" })),
    (response) => response.end(JSON.stringify({ "m.server": `evil.example:${"1".repeat(100_000)}` })),
  ];
  for (const [number, well] of wells.entries()) {
    stranger.respond = (request, response) =>
      request.url === "/.well-known/matrix/server" ? well(response) : void response.writeHead(404).end("{}");
    const [status] = await ask(evil);
    assert.ok(status === 502 || status === 404, `${number}: ${status}`);
    clock.pass(48 * 3_600_000);
  }
  assert.ok(
    names.dialled.every((place) => place.startsWith(ofEvil)),
    names.dialled.join("\n"),
  );
  assert.ok(stranger.asked.length < 60, `${stranger.asked.length} questions`);
});

test("a name that changes between two looks is called at the address that was judged", async () => {
  let looks = 0;
  names.name("rebound.example", () => (looks++ % 2 === 0 ? [elsewhere] : ["127.0.0.1"]));
  for (let round = 0; round < 6; round++) {
    await ask("rebound.example");
    clock.pass(48 * 3_600_000);
  }
  assert.ok(looks > 3);
  assert.ok(
    names.dialled.every((place) => place.startsWith(elsewhere)),
    names.dialled.join("\n"),
  );
  names.name("both.example", ["127.0.0.1", "10.0.0.1", elsewhere, "::1"]);
  names.dialled.length = 0;
  await ask("both.example");
  assert.ok(names.dialled.length > 0 && names.dialled.every((place) => place.startsWith(elsewhere)));
});

const repeat = (response: ServerResponse, piece: string, everyMs: number) => {
  const timer = setInterval(() => response.write(piece), everyMs);
  response.on("close", () => clearInterval(timer));
};

/** As fast as the other side reads. */
const flood = (response: ServerResponse, piece: string) => {
  const go = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once("drain", go);
  };
  go();
};

const slow: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "says nothing": () => {},
  "says half a sentence": (response) => void response.write('{"displayname":"No'),
  "says a byte at a time": (response) => repeat(response, " ", 10),
  "gives early hints for ever": (response) => {
    const timer = setInterval(() => response.writeEarlyHints({ link: "</a>; rel=preload" }), 10);
    response.on("close", () => clearInterval(timer));
  },
};

for (const [what, respond] of Object.entries(slow)) {
  test(`a server that ${what} is not waited for`, async (context) => {
    answering((_request, response) => respond(response));
    assert.deepEqual(await withinBounds(context, north, () => ask(evil)), unreached);
    assert.match(stranger.asked.join(), /query\/profile/);
  });
}

const endless: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "never ends": (response) => flood(response, `"${"a".repeat(65_534)}"`),
  "is never ending white space": (response) => flood(response, " ".repeat(65_536)),
  "says that it is 4 GB long": (response) =>
    response.writeHead(200, { "content-length": 4_000_000_000 }).flushHeaders(),
  "is compressed": (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(Buffer.alloc(1_000)),
  "has headers without end": (response) => {
    response.socket?.write("HTTP/1.1 200 OK\r\n");
    const go = () => {
      while (response.socket?.writable && response.socket.write(`X-A: ${"b".repeat(10_000)}\r\n`));
      response.socket?.once("drain", go);
    };
    go();
  },
  "is a page": (response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>"),
  "is of another form": (response) => void response.end("[]"),
};

for (const [what, respond] of Object.entries(endless)) {
  test(`an answer that ${what} is given up`, async (context) => {
    answering((_request, response) => respond(response));
    assert.deepEqual(await withinBounds(context, north, () => ask(evil), { megabytes: 200 }), unreached);
    assert.match(stranger.asked.join(), /query\/profile/);
  });
}

test("many who wait for a server that does not answer keep nobody else waiting", async (context) => {
  answering(() => {});
  const outcomes = await withinBounds(context, north, () => {
    return Promise.all(Array.from({ length: 200 }, () => ask(evil)));
  });
  for (const outcome of outcomes) assert.deepEqual(outcome, unreached);
});
