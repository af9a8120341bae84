import assert from "node:assert/strict";
import { test } from "node:test";
import type { TLSSocket } from "node:tls";
import { createAuthority } from "@botschaft/testing/tls";
import { RemoteError, type RemoteFailure } from "../remote-error.ts";
import { passUntilSettled } from "../testing/pass-until-settled.ts";
import { serveRaw } from "../testing/secure-server.ts";
import { createTestPeers, serverName } from "../testing/test-peers.ts";
import type { WireLimits } from "./limits.ts";

const authority = await createAuthority();
const identity = await authority.issue({ names: ["beta.example"] });
const beta = serverName("beta.example");
const forever = 1e9;
const patient: WireLimits = {
  connectMs: forever,
  headersMs: forever,
  idleMs: forever,
  totalMs: forever,
  maxBytes: 100_000,
};

type Case = {
  readonly what: string;
  readonly answer: (socket: TLSSocket) => void;
  readonly limits?: Partial<WireLimits>;
  readonly kind: RemoteFailure;
  readonly says: RegExp;
};

const ok = "HTTP/1.1 200 OK\r\n";

const cases: readonly Case[] = [
  {
    what: "headers that never end",
    answer: (socket) => drip(socket, ok, "X-A: b\r\n"),
    limits: { headersMs: 5_000 },
    kind: "timeout",
    says: /did not answer in time/,
  },
  {
    what: "headers without end, quickly",
    answer: (socket) => flood(socket, ok, `X-A: ${"b".repeat(1000)}\r\n`),
    kind: "too-large",
    says: /too many headers/,
  },
  {
    what: "no answer at all",
    answer: () => {},
    limits: { headersMs: 5_000 },
    kind: "timeout",
    says: /did not answer in time/,
  },
  {
    what: "one interim answer after another",
    answer: (socket) => drip(socket, "", "HTTP/1.1 103 Early Hints\r\n\r\n"),
    limits: { headersMs: 5_000 },
    kind: "timeout",
    says: /did not answer in time/,
  },
  {
    what: "a body that stops",
    answer: (socket) => socket.write(`${ok}Content-Length: 10\r\n\r\n{"a"`),
    limits: { idleMs: 5_000 },
    kind: "timeout",
    says: /stopped in the middle/,
  },
  {
    what: "a body that never ends, a byte at a time",
    answer: (socket) => drip(socket, `${ok}Transfer-Encoding: chunked\r\n\r\n`, "1\r\n \r\n"),
    limits: { totalMs: 20_000 },
    kind: "timeout",
    says: /took too long/,
  },
  {
    what: "a body that never ends, quickly",
    answer: (socket) => flood(socket, `${ok}Transfer-Encoding: chunked\r\n\r\n`, `3e8\r\n${" ".repeat(1000)}\r\n`),
    kind: "too-large",
    says: /more than we take/,
  },
  {
    what: "a body without a length that never ends",
    answer: (socket) => flood(socket, `${ok}\r\n`, " ".repeat(1000)),
    kind: "too-large",
    says: /more than we take/,
  },
  {
    what: "a length that is too much",
    answer: (socket) => socket.write(`${ok}Content-Length: 100001\r\n\r\n`),
    kind: "too-large",
    says: /more than we take/,
  },
  {
    what: "a length that says more than comes",
    answer: (socket) => socket.end(`${ok}Content-Length: 10\r\n\r\n{}`),
    kind: "unreachable",
    says: /broke off/,
  },
  {
    what: "two lengths",
    answer: (socket) => socket.write(`${ok}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`),
    kind: "bad-answer",
    says: /does not speak HTTP/,
  },
  {
    what: "a length beside chunks",
    answer: (socket) =>
      socket.write(`${ok}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
    kind: "bad-answer",
    says: /does not speak HTTP/,
  },
  {
    what: "a compressed body",
    answer: (socket) => socket.write(`${ok}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`),
    kind: "bad-answer",
    says: /encoding that was not asked for/,
  },
  {
    what: "a compressed transfer",
    answer: (socket) => socket.end(`${ok}Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
    kind: "bad-answer",
    says: /transfer encoding|does not speak HTTP/,
  },
  {
    what: "a redirect",
    answer: (socket) =>
      socket.write("HTTP/1.1 307 There\r\nLocation: https://gamma.example/\r\nContent-Length: 0\r\n\r\n"),
    kind: "bad-answer",
    says: /answers with 307/,
  },
  {
    what: "another protocol",
    answer: (socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
    kind: "bad-answer",
    says: /something else/,
  },
  {
    what: "no HTTP",
    answer: (socket) => socket.write("220 mail.example ESMTP\r\n"),
    kind: "bad-answer",
    says: /does not speak HTTP/,
  },
  {
    what: "a closed door",
    answer: (socket) => socket.end(),
    kind: "unreachable",
    says: /hung up/,
  },
  { what: "a page", answer: (socket) => answerWith(socket, "<html>"), kind: "bad-answer", says: /no JSON/ },
  { what: "nothing", answer: (socket) => answerWith(socket, ""), kind: "bad-answer", says: /no JSON/ },
  {
    what: "JSON as deep as an abyss",
    answer: (socket) => answerWith(socket, `${"[".repeat(40_000)}${"]".repeat(40_000)}`),
    kind: "bad-answer",
    says: /no JSON/,
  },
  {
    what: "JSON as wide as an ocean",
    answer: (socket) => answerWith(socket, `[${"[],".repeat(30_000)}[]]`),
    kind: "bad-answer",
    says: /no JSON/,
  },
  {
    what: "more numbers than events have",
    answer: (socket) => answerWith(socket, `[${"1.0,".repeat(24_000)}1]`),
    kind: "bad-answer",
    says: /no JSON/,
  },
  {
    what: "half of a surrogate pair",
    answer: (socket) => answerWith(socket, '{"a":"\\ud800"}'),
    kind: "bad-answer",
    says: /no JSON/,
  },
];

for (const { what, answer, limits = {}, kind, says } of cases) {
  test(`refused: ${what}`, async (context) => {
    const server = await serveRaw(identity, (socket) => socket.once("data", () => answer(socket)));
    const { clock, net, peers } = createTestPeers("alpha.example", {
      authorities: [authority.certificate],
      limits: { ...patient, ...limits },
    });
    context.after(() => Promise.all([peers.close(), server.close()]));
    net.place("beta.example", "1.2.3.4", { 8448: server.port });
    const error = await failure(passUntilSettled(clock, peers.call({ destination: beta, method: "GET", path: "/x" })));
    assert.deepEqual([error.kind, error.server], [kind, beta]);
    assert.match(error.message, says);
  });
}

test("a refused answer ends its connection, and the slots are free again", async (context) => {
  const closed: Promise<void>[] = [];
  const server = await serveRaw(identity, (socket) => {
    closed.push(new Promise((resolve) => socket.once("close", () => resolve())));
    socket.once("data", () => flood(socket, `${ok}\r\n`, " ".repeat(1000)));
  });
  const { clock, net, peers } = createTestPeers("alpha.example", {
    authorities: [authority.certificate],
    limits: patient,
  });
  context.after(() => Promise.all([peers.close(), server.close()]));
  net.place("beta.example", "1.2.3.4", { 8448: server.port });
  for (let at = 0; at < 12; at++) {
    const call = peers.call({ destination: beta, method: "GET", path: "/x", ignoresBackOff: true });
    assert.equal((await failure(passUntilSettled(clock, call))).kind, "too-large");
  }
  await Promise.all(closed);
  assert.equal(closed.length, 12);
});

test("so many calls at a time to one server, and no more", async (context) => {
  let open = 0;
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const server = await serveRaw(identity, (socket) =>
    socket.on("data", async () => {
      if (++open === 10) arrived.resolve();
      await release.promise;
      answerWith(socket, "{}");
    }),
  );
  const { net, peers } = createTestPeers("alpha.example", { authorities: [authority.certificate], limits: patient });
  context.after(() => Promise.all([peers.close(), server.close()]));
  net.place("beta.example", "1.2.3.4", { 8448: server.port });
  const calls = Array.from({ length: 15 }, () => peers.call({ destination: beta, method: "GET", path: "/x" }));
  const gone = new AbortController();
  const waiting = peers.call({ destination: beta, method: "GET", path: "/x", signal: gone.signal });
  await arrived.promise;
  gone.abort(new Error("gone away"));
  await assert.rejects(waiting, /gone away/);
  assert.equal(open, 10);
  release.resolve();
  await Promise.all(calls);
  assert.equal(open, 15);
});

test("whoever asked can give up in the middle", async (context) => {
  const gone = new AbortController();
  const server = await serveRaw(identity, (socket) =>
    socket.once("data", () => {
      socket.write(`${ok}Content-Length: 10\r\n\r\n{`, () => gone.abort(new Error("gone away")));
    }),
  );
  const { net, peers } = createTestPeers("alpha.example", { authorities: [authority.certificate], limits: patient });
  context.after(() => Promise.all([peers.close(), server.close()]));
  net.place("beta.example", "1.2.3.4", { 8448: server.port });
  const call = peers.call({ destination: beta, method: "GET", path: "/x", signal: gone.signal });
  await assert.rejects(call, /gone away/);
  assert.equal(peers.destinations.retryAt(beta), 0);
});

async function failure(settled: Promise<PromiseSettledResult<unknown>>): Promise<RemoteError> {
  const result = await settled;
  assert.equal(result.status, "rejected");
  assert.ok(result.reason instanceof RemoteError, String(result.reason));
  return result.reason;
}

function answerWith(socket: TLSSocket, body: string): void {
  socket.write(`${ok}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** A little more in each turn of the event loop. */
function drip(socket: TLSSocket, start: string, more: string): void {
  socket.write(start);
  const next = () => {
    if (socket.destroyed) return;
    socket.write(more, () => setImmediate(next));
  };
  next();
}

/** As much as the other side takes. */
function flood(socket: TLSSocket, start: string, more: string): void {
  socket.write(start);
  const next = () => {
    while (!socket.destroyed && socket.write(more)) {}
  };
  socket.on("drain", next);
  next();
}
