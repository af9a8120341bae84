import assert from "node:assert/strict";
import { test } from "node:test";
import { silentLog } from "@botschaft/platform/log";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { seededRandom } from "@botschaft/testing/seeded-random";
import { RemoteError } from "../remote-error.ts";
import { serverName, testKey, testKeys } from "../testing/test-peers.ts";
import { refuse } from "../verdict.ts";
import type { OwnKey } from "../x-matrix/build-authorization.ts";
import { createKeyRing, type KeyRingPorts } from "./key-ring.ts";
import type { KeyQuery } from "./key-source.ts";
import type { KnownKeys } from "./known-keys.ts";
import { answerNotaryQuery } from "./notary.ts";
import { buildPublishedKeys, type RetiredKey } from "./published-keys.ts";
import { signJson } from "./signed-json.ts";
import { createVerifier } from "./verifier.ts";

const beta = serverName("beta.example");
const notary = serverName("notary.example");
const hour = 3_600_000;
const day = 24 * hour;
const first = testKey("ed25519:1", 11);
const second = testKey("ed25519:2", 12);
const ofNotary = testKey("ed25519:n", 13);
const validNow = { validNow: true } as const;
const whenever = { whenever: true } as const;

type Answers = Map<ServerName, JsonValue | (() => JsonValue)>;

function scene(over: Partial<KeyRingPorts> = {}) {
  const clock = createHandClock();
  const answers: Answers = new Map();
  const notaryAnswers: Answers = new Map();
  const asked: string[] = [];
  const queries: KeyQuery[] = [];
  const stored = new Map<ServerName, KnownKeys>();
  const reply = (table: Answers, server: ServerName): JsonValue => {
    const answer = table.get(server);
    if (answer === undefined) throw new RemoteError("unreachable", "away", { server });
    return typeof answer === "function" ? answer() : answer;
  };
  const ports: KeyRingPorts = {
    clock,
    random: seededRandom(1),
    log: silentLog,
    verifier: createVerifier(),
    notaries: [],
    ownKeys: () => testKeys("alpha.example"),
    store: {
      find: async (server) => stored.get(server),
      save: async (keys) => void stored.set(keys.server, keys),
    },
    source: {
      async askServer(server) {
        asked.push(server);
        return reply(answers, server);
      },
      async askNotary(server, query) {
        asked.push(`${server} about ${query.server}`);
        queries.push(query);
        return reply(notaryAnswers, server);
      },
    },
    ...over,
  };
  return { clock, answers, notaryAnswers, asked, queries, stored, ports, ring: createKeyRing(ports) };
}

function published(
  validUntil: number,
  {
    server = beta,
    keys = [first],
    old = [],
  }: { server?: ServerName; keys?: readonly OwnKey[]; old?: readonly RetiredKey[] } = {},
): JsonObject {
  return buildPublishedKeys({ server, current: keys as [OwnKey, ...OwnKey[]], old }, validUntil);
}

test("keys are asked for once, kept over a restart, and asked for again when they have ended", async () => {
  const { clock, answers, asked, ports, ring } = scene();
  answers.set(beta, published(clock.now() + day));
  const found = await Promise.all([1, 2, 3].map(() => ring.keyFor(beta, first.keyId, validNow)));
  assert.deepEqual(found, [first.publicKey, first.publicKey, first.publicKey]);
  assert.equal(await createKeyRing(ports).keyFor(beta, first.keyId, validNow), first.publicKey);
  ring.forget();
  assert.equal(await ring.keyFor(beta, first.keyId, validNow), first.publicKey);
  assert.deepEqual(asked, [beta]);
  clock.pass(day + 1);
  await assert.doesNotReject(ring.keyFor(beta, first.keyId, validNow));
  assert.deepEqual(asked, [beta, beta]);
});

test("they are renewed ahead of time, and nobody waits for it", async () => {
  const { clock, answers, asked, ring } = scene();
  answers.set(beta, published(clock.now() + day));
  await ring.keyFor(beta, first.keyId, validNow);
  clock.pass(day / 2 + 1);
  answers.set(beta, published(clock.now() + day));
  assert.equal(await ring.keyFor(beta, first.keyId, validNow), first.publicKey);
  await new Promise(setImmediate);
  assert.equal(asked.length, 2);
  answers.delete(beta);
  clock.pass(day * 0.9);
  assert.equal(await ring.keyFor(beta, first.keyId, validNow), first.publicKey);
});

test("which times a key is good for", async () => {
  const { clock, answers, ring } = scene();
  const start = clock.now();
  const gone = { keyId: "ed25519:old", publicKey: testKey("", 14).publicKey, expiredAt: start - day };
  // A server that says "for a year" is believed for seven days.
  answers.set(beta, published(start + 365 * day, { old: [gone] }));
  const cases = [
    [first.keyId, validNow, true],
    [first.keyId, { validAt: start - 100 * day }, true],
    [first.keyId, { validAt: start + 7 * day }, true],
    [first.keyId, { validAt: start + 7 * day + 1 }, false],
    [first.keyId, whenever, true],
    [gone.keyId, validNow, false],
    [gone.keyId, { validAt: start - day }, true],
    [gone.keyId, { validAt: start - day + 1 }, false],
    [gone.keyId, whenever, true],
    ["ed25519:unknown", whenever, false],
  ] as const;
  for (const [keyId, validity, isGood] of cases)
    assert.equal(
      (await ring.keyFor(beta, keyId, validity)) !== undefined,
      isGood,
      `${keyId} ${JSON.stringify(validity)}`,
    );
});

test("a key that is to be retired some day is retired", async () => {
  const { clock, answers, ring } = scene();
  const start = clock.now();
  const later = { keyId: "ed25519:old", publicKey: testKey("", 14).publicKey, expiredAt: start + 365 * day };
  answers.set(beta, published(start + day, { old: [later] }));
  assert.equal(await ring.keyFor(beta, later.keyId, validNow), undefined);
  assert.equal(await ring.keyFor(beta, later.keyId, { validAt: start }), later.publicKey);
  assert.equal(await ring.keyFor(beta, later.keyId, { validAt: start + 1 }), undefined);
});

test("for an event from the far future nobody is asked", async () => {
  const { clock, answers, asked, ring } = scene();
  answers.set(beta, published(clock.now() + 365 * day));
  assert.equal(await ring.keyFor(beta, first.keyId, { validAt: clock.now() + 7 * day + 1 }), undefined);
  assert.deepEqual(asked, []);
});

test("a key that is no longer named stays good for what it signed", async () => {
  const { clock, answers, ring } = scene();
  const start = clock.now();
  answers.set(beta, published(start + hour));
  await ring.keyFor(beta, first.keyId, validNow);
  clock.pass(2 * hour);
  answers.set(beta, published(clock.now() + hour, { keys: [second] }));
  assert.equal(await ring.keyFor(beta, second.keyId, validNow), second.publicKey);
  assert.equal(await ring.keyFor(beta, first.keyId, { validAt: start }), first.publicKey);
  assert.equal(await ring.keyFor(beta, first.keyId, validNow), undefined);
});

test("a key that is no longer named signs no requests from then on, though it had not ended", async () => {
  const { clock, answers, ring } = scene();
  const start = clock.now();
  answers.set(beta, published(start + day));
  await ring.keyFor(beta, first.keyId, validNow);
  clock.pass(hour);
  answers.set(beta, published(clock.now() + day, { keys: [second] }));
  assert.equal(await ring.keyFor(beta, second.keyId, validNow), second.publicKey);
  assert.equal(await ring.keyFor(beta, first.keyId, validNow), undefined);
  assert.equal(await ring.keyFor(beta, first.keyId, { validAt: start + hour }), first.publicKey);
  assert.equal(await ring.keyFor(beta, first.keyId, { validAt: start + hour + 1 }), undefined);
});

test("what is not properly signed is not taken", async () => {
  const good = published(Date.UTC(2026, 11, 1));
  const forged = testKey("ed25519:1", 99);
  const bad: readonly [string, JsonValue][] = [
    ["no object", []],
    ["another server's", published(Date.UTC(2026, 11, 1), { server: serverName("gamma.example") })],
    [
      "another server's, signed in this one's name",
      signJson(
        { ...published(Date.UTC(2026, 11, 1), { server: serverName("gamma.example") }), signatures: {} },
        beta,
        first,
      ),
    ],
    ["renamed", { ...good, server_name: "beta.example", valid_until_ts: 1 }],
    ["not signed", { ...good, signatures: {} }],
    ["signed by another server", signJson({ ...good, signatures: {} }, serverName("gamma.example"), first)],
    ["signed with a key that is not in it", signJson({ ...good, signatures: {} }, beta, second)],
    ["signed with another key of that name", signJson({ ...good, signatures: {} }, beta, forged)],
    ["a key exchanged", { ...good, verify_keys: { [first.keyId]: { key: forged.publicKey } } }],
    ["no time", { ...good, valid_until_ts: "1" }],
    ["no keys", { ...good, verify_keys: [] }],
    ["a key that is none", signJson({ ...good, verify_keys: { [first.keyId]: { key: "AAAA" } } }, beta, first)],
    ["a number that cannot be signed", { ...good, x: 1.5 }],
    ["very many", published(1, { keys: Array.from({ length: 101 }, (_, at) => testKey(`ed25519:k${at}`, at)) })],
  ];
  for (const [what, document] of bad) {
    const { answers, ring, stored } = scene();
    answers.set(beta, document);
    await assert.rejects(ring.keyFor(beta, first.keyId, whenever), isRemote("bad-answer"), what);
    assert.equal(stored.size, 0, what);
  }
});

test("one of several signatures that does not fit spoils the answer", async () => {
  const { answers, ring } = scene();
  const both = published(Date.UTC(2026, 11, 1), { keys: [first, second] });
  const signatures = (both.signatures as { [name: string]: JsonObject })[beta];
  answers.set(beta, { ...both, signatures: { [beta]: { ...signatures, [second.keyId]: "A".repeat(86) } } });
  await assert.rejects(ring.keyFor(beta, first.keyId, validNow), isRemote("bad-answer"));
});

test("a server that does not answer is left alone for a while, longer each time", async () => {
  const { clock, asked, ring } = scene();
  await assert.rejects(ring.keyFor(beta, first.keyId, validNow), isRemote("unreachable"));
  await assert.rejects(ring.keyFor(beta, first.keyId, validNow), isRemote("waiting"));
  assert.equal(asked.length, 1);
  const pauses: number[] = [];
  for (let round = 0; round < 8; round++) {
    const before: number = asked.length;
    let pause = 0;
    for (; asked.length === before; pause += 5_000) {
      clock.pass(5_000);
      await ring.keyFor(beta, first.keyId, validNow).catch(() => {});
    }
    pauses.push(pause);
  }
  for (const [at, pause] of pauses.entries()) {
    const whole = Math.min(30_000 * 2 ** at, 600_000);
    assert.ok(pause >= whole && pause <= whole * 1.25 + 5_000, `${at}: ${pause}`);
  }
});

test("who names unknown keys does not have us ask for them again and again", async () => {
  const { clock, answers, asked, ring } = scene();
  answers.set(beta, published(clock.now() + day));
  for (let at = 0; at < 50; at++) assert.equal(await ring.keyFor(beta, `ed25519:x${at}`, validNow), undefined);
  assert.equal(asked.length, 1);
  clock.pass(30_001);
  answers.set(beta, published(clock.now() + day, { keys: [second] }));
  assert.equal(await ring.keyFor(beta, second.keyId, validNow), second.publicKey);
});

test("a notary is asked when the server is away, and believed for what both have signed", async () => {
  const { clock, answers, notaryAnswers, asked, queries, ring } = scene({ notaries: [notary] });
  const document = published(clock.now() + day);
  answers.set(notary, published(clock.now() + day, { server: notary, keys: [ofNotary] }));
  notaryAnswers.set(notary, { server_keys: [signJson(document, notary, ofNotary)] });
  assert.equal(await ring.keyFor(beta, first.keyId, validNow), first.publicKey);
  assert.deepEqual(asked, [beta, `${notary} about ${beta}`, notary]);
  assert.deepEqual(queries, [{ server: beta, keyId: first.keyId, minimumValidUntil: clock.now() }]);
});

test("a notary that lies is not believed", async () => {
  const validUntil = Date.UTC(2026, 11, 1);
  const document = published(validUntil);
  const bad: readonly [string, JsonValue][] = [
    ["nothing", {}],
    ["nobody", { server_keys: [] }],
    ["not signed by it", { server_keys: [document] }],
    ["signed with another key", { server_keys: [signJson(document, notary, testKey("ed25519:n", 77))] }],
    ["with a key of its own choice", { server_keys: [signJson({ ...document, verify_keys: {} }, notary, ofNotary)] }],
    ["about somebody else", { server_keys: [signJson(published(validUntil, { server: notary }), notary, ofNotary)] }],
  ];
  for (const [what, answer] of bad) {
    const { answers, notaryAnswers, ring } = scene({ notaries: [notary] });
    answers.set(notary, published(validUntil, { server: notary, keys: [ofNotary] }));
    notaryAnswers.set(notary, answer);
    await assert.rejects(ring.keyFor(beta, first.keyId, validNow), isRemote("unreachable"), what);
  }
});

test("a notary does not replace what a server said of itself", async () => {
  const { clock, answers, notaryAnswers, ring } = scene({ notaries: [notary] });
  const start = clock.now();
  answers.set(beta, published(start + hour));
  await ring.keyFor(beta, first.keyId, validNow);
  answers.delete(beta);
  answers.set(notary, published(start + day, { server: notary, keys: [ofNotary] }));
  const taken = testKey(first.keyId, 66);
  const forged = published(start + day, { keys: [taken, second] });
  notaryAnswers.set(notary, { server_keys: [signJson(forged, notary, ofNotary)] });
  clock.pass(2 * hour);
  assert.equal(await ring.keyFor(beta, second.keyId, validNow), second.publicKey);
  assert.equal(await ring.keyFor(beta, first.keyId, { validAt: start }), first.publicKey);
});

test("where keys are pinned, the border takes them or not", async () => {
  const { clock, answers, ring, stored } = scene({
    approve: async () => refuse("pins", "the key is not a pinned one"),
  });
  answers.set(beta, published(clock.now() + day));
  await assert.rejects(ring.keyFor(beta, first.keyId, validNow), isRemote("refused"));
  assert.equal(stored.size, 0);
});

test("once the border decided anew, a server is asked at once", async () => {
  let isApproved = false;
  const { clock, answers, asked, ring } = scene({
    approve: async () => (isApproved ? { ok: true } : refuse("pins", "the key is not a pinned one")),
  });
  answers.set(beta, published(clock.now() + day));
  await assert.rejects(ring.keyFor(beta, first.keyId, validNow), isRemote("refused"));
  assert.equal(await ring.keyFor(beta, first.keyId, validNow).catch(() => undefined), undefined);
  isApproved = true;
  await ring.reconsider(beta);
  assert.equal(await ring.keyFor(beta, first.keyId, validNow), first.publicKey);
  assert.deepEqual(asked, [beta, beta]);
});

test("our own keys are known", async () => {
  const old = { keyId: "ed25519:old", publicKey: "old", expiredAt: 1_000 };
  const keys = { ...testKeys("alpha.example", first), old: [old] };
  const { asked, ring } = scene({ ownKeys: () => keys });
  assert.equal(await ring.keyFor(keys.server, first.keyId, validNow), first.publicKey);
  assert.equal(await ring.keyFor(keys.server, old.keyId, { validAt: 1_000 }), "old");
  assert.equal(await ring.keyFor(keys.server, old.keyId, { validAt: 1_001 }), undefined);
  assert.equal(await ring.keyFor(keys.server, old.keyId, validNow), undefined);
  assert.equal(await ring.keyFor(keys.server, "ed25519:none", whenever), undefined);
  assert.deepEqual(asked, []);
});

test("as a notary we hand on what we know, with both signatures, and ask when it is old", async () => {
  const { clock, answers, asked, ports, ring } = scene();
  const own = testKeys("alpha.example");
  const us = { ...ports, keyRing: ring, publishedKeys: () => published(1, { server: own.server }) };
  answers.set(beta, published(clock.now() + day));
  const query = { [beta]: { [first.keyId]: {} }, "away.example": {}, "no name": {}, [own.server]: {} };
  const handedOn = async () => ((await answerNotaryQuery(us, query)).server_keys as readonly JsonObject[]) ?? [];
  const [ofBeta, ofUs, ...more] = await handedOn();
  assert.deepEqual([ofUs?.server_name, more], [own.server, []]);
  assert.deepEqual(Object.keys(ofBeta?.signatures ?? {}), [beta, own.server]);
  const asking = scene({ notaries: [own.server], ownKeys: () => testKeys("gamma.example") });
  asking.answers.set(own.server, published(clock.now() + day, { server: own.server, keys: own.current }));
  asking.notaryAnswers.set(own.server, { server_keys: [ofBeta as JsonObject] });
  assert.equal(await asking.ring.keyFor(beta, first.keyId, validNow), first.publicKey);

  const count = asked.length;
  clock.pass(hour);
  await handedOn();
  assert.equal(asked.filter((server) => server === beta).length, 1, `of ${count}`);
  clock.pass(12 * hour);
  answers.delete(beta);
  assert.equal((await handedOn()).length, 2);
  assert.equal(asked.filter((server) => server === beta).length, 2);
});

function isRemote(kind: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof RemoteError, String(error));
    assert.equal(error.kind, kind, error.message);
    return true;
  };
}
