import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { test } from "node:test";
import { silentLog } from "@botschaft/platform/log";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { seededRandom } from "@botschaft/testing/seeded-random";
import { createAuthority } from "@botschaft/testing/tls";
import { FakeNet } from "../testing/fake-net.ts";
import { passUntilSettled } from "../testing/pass-until-settled.ts";
import { serve } from "../testing/secure-server.ts";
import { serverName } from "../testing/test-peers.ts";
import { createTrust } from "../wire/trust.ts";
import { createWire } from "../wire/wire.ts";
import { createNameLookups } from "./name-lookups.ts";
import { createWellKnown } from "./well-known.ts";

const authority = await createAuthority();
const identity = await authority.issue({ names: ["b.example", "www.b.example"] });
const b = serverName("b.example");
const minute = 60_000;
const hour = 60 * minute;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

async function scene(context: { after(end: () => unknown): void }, first: Answer) {
  const state = { answer: first, asked: [] as string[] };
  const server = await serve(identity, (request, response) => {
    state.asked.push(`${request.headers.host}${request.url}`);
    assert.equal(request.headers.authorization, undefined);
    state.answer(response, request);
  });
  const clock = createHandClock();
  const net = new FakeNet();
  net.place("b.example", "1.2.3.4", { 443: server.port });
  net.place("www.b.example", "1.2.3.5", { 443: server.port, 444: server.port });
  net.place("inside.example", "127.0.0.1", { 443: server.port });
  const lookups = createNameLookups({ clock, net });
  const trust = createTrust([authority.certificate]);
  const wire = createWire({ clock, net, lookups, trust, privateAddresses: "refused" });
  context.after(() => {
    wire.close();
    return server.close();
  });
  const wellKnown = createWellKnown({ clock, random: seededRandom(1), log: silentLog, wire });
  return {
    state,
    clock,
    net,
    async find() {
      const settled = await passUntilSettled(clock, wellKnown.find(b, "b.example"));
      return settled.status === "fulfilled" ? settled.value?.text : "rejected";
    },
    async findAtOnce() {
      return (await wellKnown.find(b, "b.example"))?.text;
    },
    wellKnown,
  };
}

const says =
  (body: string, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const delegates = says('{"m.server":"hs.b.example:443"}', { "cache-control": "max-age=7200" });
const redirects = (location: string): Answer => says("", { location }, 302);

test("it is asked once for as long as the answer may be kept, by however many", async (context) => {
  const { state, clock, findAtOnce } = await scene(context, delegates);
  assert.deepEqual(new Set(await Promise.all([findAtOnce(), findAtOnce()])), new Set(["hs.b.example:443"]));
  assert.deepEqual(state.asked, ["b.example/.well-known/matrix/server"]);
  clock.pass(2 * hour - 1);
  assert.equal(await findAtOnce(), "hs.b.example:443");
  assert.equal(state.asked.length, 1);
  state.answer = says('{"m.server":"[2606::1]"}');
  clock.pass(1);
  assert.equal(await findAtOnce(), "[2606::1]");
  assert.equal(state.asked.length, 2);
});

test("what is no answer", async (context) => {
  const answers: readonly [string, Answer][] = [
    ["not found", says("{}", {}, 404)],
    ["a failure", says('{"m.server":"x.example"}', {}, 500)],
    ["another success", says('{"m.server":"x.example"}', {}, 201)],
    ["a page", says("<html>")],
    ["a list", says("[]")],
    ["no member", says("{}")],
    ["no text", says('{"m.server":7}')],
    ["no server name", says('{"m.server":"https://x.example"}')],
    ["a port that is none", says('{"m.server":"x.example:0"}')],
    ["depth", says(`{"m.server":"x.example","a":${"[".repeat(50)}${"]".repeat(50)}}`)],
    ["compressed", says('{"m.server":"x.example"}', { "content-encoding": "gzip" })],
    ["too much", says(`{"m.server":"x.example","a":"${"a".repeat(60_000)}"}`)],
    ["silence", () => {}],
    ["hanging up", (response) => response.destroy()],
  ];
  for (const [what, answer] of answers) {
    const { find, state } = await scene(context, answer);
    assert.equal(await find(), undefined, what);
    assert.equal(state.asked.length, 1, what);
  }
});

test("redirects are followed over https, a few of them, to addresses that are judged", async (context) => {
  const toTarget: Answer = (response, { headers, url }) => {
    if (headers.host === "b.example") redirects("https://www.b.example:444/there?x=1")(response, {} as IncomingMessage);
    else if (url === "/there?x=1") redirects("/end")(response, {} as IncomingMessage);
    else delegates(response, {} as IncomingMessage);
  };
  const followed = await scene(context, toTarget);
  assert.equal(await followed.find(), "hs.b.example:443");
  assert.deepEqual(followed.state.asked, [
    "b.example/.well-known/matrix/server",
    "www.b.example:444/there?x=1",
    "www.b.example:444/end",
  ]);
  const refused: readonly [string, number][] = [
    ["http://www.b.example/", 1],
    ["https://user@www.b.example/", 1],
    ["https://inside.example/", 1],
    ["https://127.0.0.1/", 1],
    ["https://0x7f.1/", 1],
    ["https://[::ffff:127.0.0.1]/", 1],
    ["https://", 1],
    ["file:///etc/passwd", 1],
    ["https://gamma.example/", 1],
    ["/.well-known/matrix/server", 6],
  ];
  for (const [location, asked] of refused) {
    const { find, state, net } = await scene(context, redirects(location));
    assert.equal(await find(), undefined, location);
    assert.equal(state.asked.length, asked, location);
    assert.ok(!net.dialled.some((place) => place.startsWith("127.") || place.startsWith("::")), location);
  }
});

test("a certificate that is not the host's is no answer", async (context) => {
  const { find, net, state } = await scene(context, delegates);
  const stranger = await serve(await authority.issue({ names: ["gamma.example"] }), (_request, response) =>
    response.end('{"m.server":"evil.example"}'),
  );
  context.after(() => stranger.close());
  net.open("1.2.3.4", { 443: stranger.port });
  assert.equal(await find(), undefined);
  assert.equal(state.asked.length, 0);
});

test("failures are kept for a while, longer each time, up to an hour", async (context) => {
  const { state, clock, findAtOnce } = await scene(context, says("", {}, 404));
  const pauses: number[] = [];
  for (let at = 0; at < 8; at++) {
    await findAtOnce();
    const asked = state.asked.length;
    let pause = 0;
    for (; state.asked.length === asked; pause += 10_000) {
      clock.pass(10_000);
      await findAtOnce();
    }
    pauses.push(pause);
    // What was found at the end of the pause is the next failure.
  }
  for (const [at, pause] of pauses.entries()) {
    const whole = Math.min(2 * minute * 2 ** at, hour);
    assert.ok(pause > whole * 0.7 && pause <= whole + 10_000, `${at}: ${pause}`);
  }
});

test("a delegation outlives that its host is away, but not that it says no, nor two days", async (context) => {
  const { state, clock, findAtOnce } = await scene(context, delegates);
  await findAtOnce();
  state.answer = says("", {}, 503);
  clock.pass(3 * hour);
  assert.equal(await findAtOnce(), "hs.b.example:443");
  assert.equal(state.asked.length, 2);
  clock.pass(44 * hour);
  assert.equal(await findAtOnce(), "hs.b.example:443");
  clock.pass(hour);
  assert.equal(await findAtOnce(), undefined);

  const other = await scene(context, delegates);
  await other.findAtOnce();
  other.state.answer = says("", {}, 404);
  other.clock.pass(3 * hour);
  assert.equal(await other.findAtOnce(), undefined);
});
