import assert from "node:assert/strict";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { test } from "node:test";
import { createAuthority, type Identity } from "@botschaft/testing/tls";
import type { PeersOptions } from "../call/peers.ts";
import { RemoteError } from "../remote-error.ts";
import { passUntilSettled } from "../testing/pass-until-settled.ts";
import { type SecureServer, serve } from "../testing/secure-server.ts";
import { createTestPeers, serverName, type TestPeers } from "../testing/test-peers.ts";

const authority = await createAuthority();
const stranger = await createAuthority("Somebody else");
const day = 86_400_000;

type Closing = { after(end: () => unknown): void };

function peersFor(context: Closing, options: Partial<PeersOptions> = {}): TestPeers {
  const made = createTestPeers("alpha.example", { authorities: [authority.certificate], ...options });
  context.after(() => made.peers.close());
  return made;
}

async function answering(context: Closing, identity: Identity): Promise<SecureServer & { readonly hosts: string[] }> {
  const hosts: string[] = [];
  const server = await serve(identity, (request, response) => {
    hosts.push(String(request.headers.host));
    response.end('{"reached":true}');
  });
  context.after(() => server.close());
  return { ...server, hosts };
}

async function call({ peers, clock }: TestPeers, name: string): Promise<unknown> {
  const destination = serverName(name);
  const settled = await passUntilSettled(
    clock,
    peers.call({ destination, method: "GET", path: "/x", ignoresBackOff: true }),
  );
  if (settled.status === "fulfilled") return settled.value;
  assert.ok(settled.reason instanceof RemoteError, String(settled.reason));
  return settled.reason.kind;
}

const reached = { reached: true };

test("the certificate is for the name that was meant", async (context) => {
  const certificates: readonly [string, Promise<Identity>, unknown][] = [
    ["its own", authority.issue({ names: ["hs.beta.example"] }), reached],
    ["a wildcard's", authority.issue({ names: ["*.beta.example"] }), reached],
    ["another name's", authority.issue({ names: ["gamma.example"] }), "tls"],
    [
      "one that has ended",
      authority.issue({ names: ["hs.beta.example"], notAfter: new Date(Date.now() - day / 2) }),
      "tls",
    ],
    ["one of tomorrow", authority.issue({ names: ["hs.beta.example"], notBefore: new Date(Date.now() + day) }), "tls"],
    ["an unknown authority's", stranger.issue({ names: ["hs.beta.example"] }), "tls"],
    ["its address's", authority.issue({ names: ["1.2.3.4"] }), "tls"],
  ];
  for (const [what, identity, outcome] of certificates) {
    const server = await answering(context, await identity);
    const made = peersFor(context);
    made.net.place("hs.beta.example", "1.2.3.4", { 8448: server.port });
    assert.deepEqual(await call(made, "hs.beta.example:8448"), outcome, what);
    assert.deepEqual(server.hosts, outcome === reached ? ["hs.beta.example:8448"] : [], what);
  }
});

test("an address has a certificate of its own and is not asked for by SNI", async (context) => {
  const server = await answering(context, await authority.issue({ names: ["1.2.3.4", "2606::1"] }));
  const made = peersFor(context);
  made.net.open("1.2.3.4", { 8448: server.port, 99: server.port });
  made.net.open("2606::1", { 8448: server.port });
  made.net.open("1.2.3.5", { 8448: server.port });
  assert.deepEqual(await call(made, "1.2.3.4"), reached);
  assert.deepEqual(await call(made, "1.2.3.4:99"), reached);
  assert.deepEqual(await call(made, "[2606::1]"), reached);
  assert.deepEqual(await call(made, "1.2.3.5"), "tls");
  assert.deepEqual(server.hosts, ["1.2.3.4", "1.2.3.4:99", "[2606::1]"]);
  assert.deepEqual(new Set(server.namesAsked), new Set([false]));
  assert.deepEqual(made.net.asked, []);
});

test("one's own network is not called, by whatever name", async (context) => {
  const server = await answering(context, await authority.issue({ names: ["beta.example", "127.0.0.1"] }));
  const addresses = [
    "127.0.0.1",
    "10.0.0.1",
    "169.254.169.254",
    "::1",
    "::ffff:127.0.0.1",
    "fd00::1",
    "64:ff9b::7f00:1",
  ];
  for (const address of addresses) {
    const made = peersFor(context);
    made.net.place("beta.example", address, { 443: server.port, 8448: server.port });
    assert.equal(await call(made, "beta.example:8448"), "refused-address", address);
    assert.equal(await call(made, "beta.example"), "refused-address", address);
    assert.equal(await call(made, address.includes(":") ? `[${address}]` : address), "refused-address", address);
    assert.deepEqual(made.net.dialled, []);
  }
  const allowing = peersFor(context, { privateAddresses: "allowed" });
  allowing.net.place("beta.example", "10.0.0.1", { 8448: server.port });
  assert.deepEqual(await call(allowing, "beta.example:8448"), reached);
});

test("of a name's addresses only the public ones are called", async (context) => {
  const server = await answering(context, await authority.issue({ names: ["beta.example"] }));
  const made = peersFor(context);
  made.net.place("beta.example", "127.0.0.1", { 8448: server.port });
  made.net.place("beta.example", "1.2.3.4", { 8448: server.port });
  assert.deepEqual(await call(made, "beta.example:8448"), reached);
  assert.deepEqual(made.net.dialled, ["1.2.3.4 8448"]);
});

test("a name that changes its address after it was judged is connected to at the judged one", async (context) => {
  const server = await answering(context, await authority.issue({ names: ["beta.example"] }));
  const made = peersFor(context);
  const { net } = made;
  net.open("1.2.3.4", { 8448: server.port });
  net.open("127.0.0.1", { 8448: server.port });
  // Each question gets another answer, as a rebinding name server gives them.
  const answers = ["1.2.3.4", "127.0.0.1", "127.0.0.1"];
  net.resolve4 = async () => [{ address: answers.shift() ?? "127.0.0.1", ttl: 0 }];
  assert.deepEqual(await call(made, "beta.example:8448"), reached);
  assert.deepEqual(net.dialled, ["1.2.3.4 8448"]);
  // Without a kept connection it is looked up anew, and judged anew.
  made.clock.pass(3_600_000);
  const later = peersFor(context);
  later.net.resolve4 = net.resolve4;
  assert.equal(await call(later, "beta.example:8448"), "refused-address");
  assert.deepEqual(later.net.dialled, []);
});

test("what the hosts file says goes before DNS and is judged too", async (context) => {
  const server = await answering(context, await authority.issue({ names: ["beta.example"] }));
  const made = peersFor(context);
  made.net.hostsFile.set("beta.example", ["1.2.3.4"]);
  made.net.hostsFile.set("gamma.example", ["127.0.0.1"]);
  made.net.open("1.2.3.4", { 8448: server.port });
  assert.deepEqual(await call(made, "beta.example"), reached);
  assert.equal(await call(made, "gamma.example:8448"), "refused-address");
  assert.equal(await call(made, "localhost"), "refused-address");
  assert.deepEqual(made.net.asked, []);
});

test("the next address is tried when one is closed, and beside one that is silent", async (context) => {
  const server = await answering(context, await authority.issue({ names: ["beta.example"] }));
  const made = peersFor(context);
  made.net.place("beta.example", "1.2.3.1");
  made.net.place("beta.example", "1.2.3.2", { 8448: "silent" });
  made.net.place("beta.example", "1.2.3.3", { 8448: server.port });
  assert.deepEqual(await call(made, "beta.example:8448"), reached);
  assert.deepEqual(made.net.dialled, ["1.2.3.1 8448", "1.2.3.2 8448", "1.2.3.3 8448"]);
});

test("IPv6 and IPv4 take turns", async (context) => {
  const made = peersFor(context);
  for (const address of ["2606::1", "2606::2", "2606::3", "1.2.3.4", "1.2.3.5"])
    made.net.place("beta.example", address);
  assert.equal(await call(made, "beta.example:1"), "unreachable");
  assert.deepEqual(made.net.dialled, ["2606::1 1", "1.2.3.4 1", "2606::2 1", "1.2.3.5 1", "2606::3 1"]);
});

test("of very many addresses only some are tried", async (context) => {
  const made = peersFor(context);
  for (let at = 1; at <= 200; at++) made.net.place("beta.example", `1.2.3.${at}`);
  assert.equal(await call(made, "beta.example:1"), "unreachable");
  assert.equal(made.net.dialled.length, 16);
});

test("who is silent, speaks no TLS or hangs up is given up", async (context) => {
  const silent = await plain(context, () => {});
  const talker = await plain(context, (socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n{}"));
  const rude = await plain(context, (socket) => socket.destroy());
  const cases: readonly [number | "silent", unknown][] = [
    ["silent", "timeout"],
    [silent, "timeout"],
    [talker, "tls"],
    [rude, "unreachable"],
  ];
  for (const [port, outcome] of cases) {
    const made = peersFor(context);
    made.net.place("beta.example", "1.2.3.4", { 8448: port });
    assert.equal(await call(made, "beta.example:8448"), outcome, String(port));
  }
});

test("a name that nobody has, and one that nobody could tell", async (context) => {
  const made = peersFor(context);
  assert.equal(await call(made, "nobody.example:8448"), "unreachable");
  const failing = Object.assign(new Error("no answer"), { code: "ETIMEOUT" });
  made.net.a.set("lost.example", failing);
  made.net.aaaa.set("lost.example", failing);
  assert.equal(await call(made, "lost.example:8448"), "unreachable");
  assert.equal(await call(made, "1.2.3:8448"), "unreachable");
  assert.deepEqual(made.net.dialled, []);
});

test("names are kept for their time to live, within bounds", async (context) => {
  const made = peersFor(context);
  const { net, clock } = made;
  const asks = async (name: string) => {
    const before = net.asked.length;
    await call(made, `${name}:1`);
    return net.asked.length > before;
  };
  for (const [name, ttl, ms] of [
    ["short.example", 0, 10_000],
    ["long.example", 1e6, 3_600_000],
    ["fair.example", 300, 300_000],
    ["none.example", undefined, 60_000],
  ] as const) {
    if (ttl !== undefined) {
      net.a.set(name, [{ address: "1.2.3.4", ttl }]);
      net.aaaa.set(name, [{ address: "2606::1", ttl }]);
    }
    const from = clock.now();
    assert.ok(await asks(name), name);
    clock.pass(ms - 1_000 - (clock.now() - from));
    assert.ok(!(await asks(name)), name);
    clock.pass(from + ms + 1_000 - clock.now());
    assert.ok(await asks(name), name);
  }
});

test("after the end nothing is called", async (context) => {
  const made = peersFor(context);
  made.net.place("beta.example", "1.2.3.4", { 8448: "silent" });
  const destination = serverName("beta.example:8448");
  const call = made.peers.call({ destination, method: "GET", path: "/x" });
  await made.peers.close();
  await assert.rejects(call, /stopping/);
  await assert.rejects(made.peers.call({ destination, method: "GET", path: "/x" }), /stopping/);
});

async function plain(context: Closing, handler: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    handler(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
