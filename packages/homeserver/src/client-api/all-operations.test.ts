import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Api, listOperations, type Operation } from "@botschaft/protocol/contract";
import { startTinyServer, type TestAnswer, type TestRequest } from "@botschaft/testing/http";
import { adminTables } from "../admin-api/index.ts";
import { createHandClock } from "../testing/hand-clock.ts";
import { type Actor, roomWith, startWholeServer } from "../testing/whole-server.ts";
import { bodyLimitOf } from "./body-limits.ts";
import { authOf, createGate } from "./gate.ts";
import { notServed } from "./operation.ts";
import { TokenBuckets } from "./rate-limits.ts";
import { clientTable } from "./routes.ts";
import { buildRoutes } from "./serve.ts";

// What holds for every operation, whatever it does: one table over the whole contract.

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice } = await server.people("alice"));
});
after(async () => {
  server.world.assertNoMistakes();
  await server.world.close();
});

/** The route tables without anything behind them, to see what they serve. */
const known = { unstableFeatures: [], border: undefined };
const nothing = new Proxy(known, { get: (_, name) => (name in known ? Reflect.get(known, name) : {}) }) as never;
const tables = { "client-server": clientTable(nothing), ...adminTables(nothing) } as const;
const isServed = ({ api, id }: Operation) => {
  const table = (tables as { readonly [api: string]: { readonly [id: string]: unknown } | undefined })[api];
  return table !== undefined && table[id] !== notServed;
};

const everything = listOperations();
const served = everything.filter(isServed);

/** A value for each parameter of a path that the contract accepts. */
const parameters: Readonly<Record<string, string>> = {
  roomId: "!room:musterland.example",
  roomIdOrAlias: "!room:musterland.example",
  roomAlias: "#alias:musterland.example",
  userId: "@alice:musterland.example",
  eventId: "$event",
  serverName: "musterland.example",
  kind: "override",
  receiptType: "m.read",
  keyName: "displayname",
};
const queries: Readonly<Record<string, string>> = {
  putRoomKeys: "1",
  putRoomKeysByRoomId: "1",
  putRoomKeyBySessionId: "1",
};

const pathOf = ({ path }: Operation) =>
  path.trim().replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? "x"));

async function ask(
  operation: Operation,
  request: TestRequest & { method?: string; body?: unknown } = {},
): Promise<TestAnswer> {
  const version = queries[operation.id];
  const query = version === undefined ? {} : { query: { version } };
  const { method = operation.method, body, ...more } = request;
  const answer = await server.world.client.send(method, pathOf(operation), body, { ...query, ...more });
  assert.equal(answer.headers["access-control-allow-origin"], "*", `${method} ${operation.id} has no CORS headers`);
  return answer;
}

function assertRefusal(answer: TestAnswer, status: number, errcode: string, why: string): void {
  assert.deepEqual([answer.status, answer.json?.errcode], [status, errcode], `${why}: ${answer.text}`);
  assert.equal(typeof answer.json.error, "string");
  assert.equal(answer.headers["content-type"], "application/json");
}

const named = ({ api, id }: Operation) => (api === "client-server" ? id : `${api}/${id}`);

describe("an operation that is not served is unknown, with a token or without", () => {
  for (const operation of everything.filter((one) => !isServed(one))) {
    test(named(operation), async () => {
      for (const request of [{}, { token: alice.token }, { token: "wrong" }]) {
        assertRefusal(await ask(operation, request), 404, "M_UNRECOGNIZED", "not served");
      }
    });
  }
});

describe("an operation for people who are signed in asks who they are", () => {
  for (const operation of served.filter((one) => authOf(one) === "required")) {
    test(named(operation), async () => {
      assertRefusal(await ask(operation), 401, "M_MISSING_TOKEN", "without a token");
      const wrong = await ask(operation, { token: "wrong" });
      assertRefusal(wrong, 401, "M_UNKNOWN_TOKEN", "with a wrong token");
      assert.equal(wrong.json.soft_logout, false);
      // Before anything of the body is looked at.
      if (operation.body === "json") {
        assertRefusal(await ask(operation, { body: "{" }), 401, "M_MISSING_TOKEN", "with a wrong body");
      }
    });
  }
});

describe("an operation for everybody asks nobody who they are", () => {
  for (const operation of served.filter((one) => authOf(one) !== "required")) {
    test(named(operation), async () => {
      for (const request of [{}, { token: "wrong" }]) {
        assert.notEqual((await ask(operation, request)).json?.errcode, "M_MISSING_TOKEN");
        assert.notEqual((await ask(operation, request)).json?.errcode, "M_UNKNOWN_TOKEN");
      }
    });
  }
});

describe("a method that the path does not know is refused, and a browser may ask which it knows", () => {
  const local: readonly Api[] = ["client-server", "botschaft", "compat"];
  for (const operation of everything.filter(({ api }) => local.includes(api))) {
    test(named(operation), async () => {
      const wrong = await ask(operation, { method: "PATCH", token: alice.token });
      assertRefusal(wrong, 405, "M_UNRECOGNIZED", "another method");
      const preflight = await ask(operation, { method: "OPTIONS", headers: { origin: "https://app.example" } });
      assert.equal(preflight.status, 204);
      assert.match(
        preflight.headers["access-control-allow-methods"] as string,
        new RegExp(`\\b${operation.method}\\b`),
      );
      assert.match(preflight.headers["access-control-allow-headers"] as string, /\bAuthorization\b/);
    });
  }
});

describe("a body that is none is refused", () => {
  const bodies = [
    ["{", 400, "M_NOT_JSON"],
    ["hello", 400, "M_NOT_JSON"],
    [Buffer.from('{"a":"\xff"}', "latin1"), 400, "M_NOT_JSON"],
    ["[]", 400, "M_BAD_JSON"],
    ['"text"', 400, "M_BAD_JSON"],
    ["null", 400, "M_BAD_JSON"],
    [`${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`, 400, "M_BAD_JSON"],
    ['{"a":"\\ud800"}', 400, "M_BAD_JSON"],
    ['{"a":9007199254740993}', 400, "M_BAD_JSON"],
  ] as const;
  for (const operation of served.filter(({ body }) => body === "json")) {
    test(named(operation), async () => {
      for (const [body, status, errcode] of bodies) {
        assertRefusal(await ask(operation, { body, token: alice.token }), status, errcode, String(body).slice(0, 20));
      }
      const limit = bodyLimitOf(operation, 0);
      const large = Buffer.concat([Buffer.from("{}"), Buffer.alloc(limit - 1, 0x20)]);
      assertRefusal(await ask(operation, { body: large, token: alice.token }), 413, "M_TOO_LARGE", "too large");
    });
  }
});

describe("a caller who asks too often is told when to come again", () => {
  let limited: Awaited<ReturnType<typeof startTinyServer>>;
  const clock = createHandClock();

  before(async () => {
    // Nobody may ask anything, so that nothing has to be behind the tables.
    const limits = new TokenBuckets(clock, () => ({ name: "all", perSecond: 2, burst: 0 }));
    const authenticator = { authenticate: () => ({ userNid: 1 }) as never };
    const options = { gate: createGate(authenticator, limits), uploadLimit: 1 };
    limited = await startTinyServer([
      ...buildRoutes("client-server", tables["client-server"], options),
      ...buildRoutes("botschaft", tables.botschaft, options),
      ...buildRoutes("compat", tables.compat, options),
    ]);
  });
  after(() => limited.close());

  for (const operation of served) {
    test(named(operation), async () => {
      const answer = await limited.client.send(operation.method, pathOf(operation), undefined, { token: "any" });
      assertRefusal(answer, 429, "M_LIMIT_EXCEEDED", "too often");
      assert.deepEqual([answer.json.retry_after_ms, answer.headers["retry-after"]], [500, "1"]);
      assert.equal(answer.headers["access-control-allow-origin"], "*");
    });
  }
});

test("a server with limits lets nobody write, or make rooms, without end, and everybody again after a while", async () => {
  const { world, people } = await startWholeServer({ config: { rateLimits: "on" } });
  const { bob, carol } = await people("bob", "carol");
  const roomId = await roomWith(bob, []);
  let count = 0;
  const write = (actor: Actor) =>
    actor.call("sendMessage", {
      path: { roomId, eventType: "m.room.message", txnId: `l${++count}` },
      body: { body: "x" },
    });
  const untilRefused = async (act: () => Promise<TestAnswer>) => {
    for (let times = 1; times <= 1000; times++) if ((await act()).status === 429) return act();
    return assert.fail("nobody was refused");
  };
  const refused = await untilRefused(() => write(bob));
  assertRefusal(refused, 429, "M_LIMIT_EXCEEDED", "too many messages");
  // Others, and other things, are not concerned.
  assertRefusal(await write(carol), 403, "M_FORBIDDEN", "somebody else");
  assert.equal((await bob.call("createRoom", { body: {} })).status, 200);
  assert.equal((await untilRefused(() => bob.call("createRoom", { body: {} }))).json.errcode, "M_LIMIT_EXCEEDED");
  world.clock.pass(refused.json.retry_after_ms);
  assert.equal((await write(bob)).status, 200);
  await world.close();
});

/** Without these the table above would look at nothing. */
test("the table sees operations of every kind", () => {
  assert.equal(everything.length, 233);
  assert.ok(served.length > 60 && served.length < everything.length);
  for (const auth of ["none", "optional", "required"])
    assert.ok(
      served.some((operation) => operation.auth === auth),
      auth,
    );
});
