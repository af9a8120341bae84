import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, keyFromSeed, sha256, toBase64, toBase64Url, verifySignature } from "@botschaft/protocol/crypto";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";
import fc from "fast-check";
import { redact } from "../redaction/index.ts";
import { anyDraftOf, message, shuffled } from "../testing/events.ts";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import {
  type BuildPorts,
  buildPdu,
  bytesToSign,
  checkContentHash,
  contentHash,
  decodePdu,
  edgesOf,
  encodePdu,
  eventIdOf,
  type Pdu,
  referenceHash,
  roomIdFromCreate,
} from "./index.ts";

// https://spec.matrix.org/v1.19/appendices/#signing-key
const signingKey = keyFromSeed(fromBase64("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1") as Uint8Array);

const ports: BuildPorts = {
  sha256,
  toBase64,
  toBase64Url,
  signer: { serverName: "domain", keyId: "ed25519:1", sign: (text) => signingKey.sign(text) },
};

// The two events of https://spec.matrix.org/v1.19/appendices/#event-signing
const vectors = [
  {
    event: {
      room_id: "!x:domain",
      sender: "@a:domain",
      origin: "domain",
      origin_server_ts: 1000000,
      signatures: {},
      hashes: {},
      type: "X",
      content: {},
      prev_events: [],
      auth_events: [],
      depth: 3,
      unsigned: { age_ts: 1000000 },
    },
    hash: "5jM4wQpv6lnBo7CLIghJuHdW+s2CMBJPUOGOC89ncos",
    signature: "KxwGjPSDEtvnFgU00fwFz+l6d2pJM6XBIaMEn81SXPTRl16AqLAYqfIReFGZlHi5KLjAWbOoMszkwsQma+lYAg",
  },
  {
    event: {
      content: { body: "Here is the message content" },
      event_id: "$0:domain",
      origin: "domain",
      origin_server_ts: 1000000,
      type: "m.room.message",
      room_id: "!r:domain",
      sender: "@u:domain",
      signatures: {},
      unsigned: { age_ts: 1000000 },
    },
    hash: "onLKD1bGljeBWQhWZ1kaP9SorVmRQNdN5aM2JYU2n/g",
    signature: "Wm+VzmOUOz08Ds+0NTWb1d4CZrVsJSikkeRxh6aCcUwu6pNC78FunoD7KNWzqFn241eYHYMGCA5McEiVPdhzBA",
  },
];

// From version 11 on redaction drops `origin`, which these events have, and the signature covers less.
for (const version of before(11)) {
  test(`the specification's signed events, version ${version}`, () => {
    for (const { event, hash, signature } of vectors) {
      assert.equal(contentHash(event, rulesOf(version), ports), hash);
      const hashed = { ...event, hashes: { sha256: hash } } as unknown as Pdu;
      assert.equal(signingKey.sign(bytesToSign(hashed, rulesOf(version))), signature);
    }
  });
}

for (const version of served) {
  const rules = rulesOf(version);

  test(`what is built is what the long way makes of it, version ${version}`, () => {
    fc.assert(
      fc.property(anyDraftOf(rules), (draft) => {
        const { pdu, eventId, json } = buildPdu(draft, rules, ports);
        assert.equal(pdu.hashes.sha256, contentHash(pdu, rules, ports));
        assert.equal(eventId, eventIdOf(pdu, rules, ports));
        const { unsigned: _, ...stored } = pdu;
        assert.equal(json, canonicalJson(stored));
        assert.equal(json, encodePdu(pdu, rules));
        assert.ok(checkContentHash(pdu, rules, ports));
        const signature = pdu.signatures.domain?.["ed25519:1"] ?? "";
        assert.ok(verifySignature(signingKey.publicKey, bytesToSign(pdu, rules), signature));
      }),
      { numRuns: 60 },
    );
  });

  test(`an event keeps id and signed bytes when stored, read, reordered and redacted, version ${version}`, () => {
    fc.assert(
      fc.property(anyDraftOf(rules), (draft) => {
        const { pdu, eventId, json } = buildPdu(draft, rules, ports);
        const read = shuffled(decodePdu(json, rules) as unknown as JsonObject) as unknown as Pdu;
        assert.equal(referenceHash(read, rules, ports), referenceHash(pdu, rules, ports));
        for (const form of [read, redact(pdu, rules), redact(read, rules)]) {
          assert.equal(eventIdOf(form, rules, ports), eventId);
          assert.equal(bytesToSign(form, rules), bytesToSign(pdu, rules));
        }
      }),
      { numRuns: 60 },
    );
  });
}

test("ids are written in the version's alphabet, and before version 3 carried", () => {
  const event: Pdu = { ...message, hashes: { sha256: "" }, signatures: {} };
  for (const version of from(4)) {
    if (Number(version) < 11)
      assert.equal(eventIdOf(event, rulesOf(version), ports), eventIdOf(event, rulesOf("4"), ports));
  }
  const urlSafe = eventIdOf(event, rulesOf("4"), ports);
  assert.match(urlSafe, /^\$[A-Za-z0-9_-]{43}$/);
  assert.equal(eventIdOf(event, rulesOf("3"), ports), urlSafe.replaceAll("-", "+").replaceAll("_", "/"));
  for (const version of before(3)) {
    assert.equal(eventIdOf({ ...event, event_id: "$own:domain" }, rulesOf(version), ports), "$own:domain");
    assert.throws(() => eventIdOf(event, rulesOf(version), ports));
    const { pdu, eventId } = buildPdu(message, rulesOf(version), ports);
    assert.equal(pdu.event_id, eventId);
    assert.match(eventId, /^\$[A-Za-z0-9_-]{43}:domain$/);
    assert.notEqual(buildPdu({ ...message, depth: 8 }, rulesOf(version), ports).eventId, eventId);
    assert.equal(buildPdu({ ...message, event_id: "$own:domain" }, rulesOf(version), ports).eventId, "$own:domain");
  }
});

test("an event that did not come whole is told by its hash", () => {
  for (const version of served) {
    const rules = rulesOf(version);
    const draft = { ...message, event_id: "$own:domain" };
    const { pdu } = buildPdu(draft, rules, ports);
    const check = (changes: object) => checkContentHash({ ...pdu, ...changes }, rules, ports);
    assert.equal(check({ unsigned: { age: 1 }, signatures: {}, age_ts: 1, outlier: true, destinations: [] }), true);
    assert.equal(check({ hashes: { sha256: `${pdu.hashes.sha256}=` } }), true);
    assert.equal(check({ content: { body: "Other words" } }), false);
    assert.equal(check({ hashes: { sha256: "" } }), false);
    assert.equal(check({ origin: "domain" }), false);
    assert.equal(checkContentHash(redact(pdu, rules), rules, ports), false);
  }
});

test("the events that an event names, either way", () => {
  const edges = { prev_events: ["$p"], auth_events: ["$a", "$b"] };
  assert.deepEqual(edgesOf(edges), { prev: ["$p"], auth: ["$a", "$b"] });
  const pairs = { prev_events: [["$p:d", { sha256: "x" }]], auth_events: [["$a:d", {}]] } as const;
  assert.deepEqual(edgesOf(pairs), { prev: ["$p:d"], auth: ["$a:d"] });
});

test("the text of an event decides its id: a change shows", () => {
  const rules = rulesOf("12");
  const id = (draft: typeof message) => buildPdu(draft, rules, ports).eventId;
  assert.equal(id(message), id({ ...message }));
  for (const change of [{ depth: 8 }, { content: { body: "Grüsse 😀", msgtype: "m.text" } }, { sender: "@v:domain" }]) {
    assert.notEqual(id(message), id({ ...message, ...change }));
  }
});

test("a room's id is its create event's id with another sigil", () => {
  assert.equal(
    roomIdFromCreate("$acR1l0raoZnm60CBwAVgqbZqoO_mYU81xysh1u7XcJk"),
    "!acR1l0raoZnm60CBwAVgqbZqoO_mYU81xysh1u7XcJk",
  );
});

test("a draft that is no canonical JSON is not built", () => {
  assert.throws(() => buildPdu({ ...message, content: { x: 0.5 } }, rulesOf("12"), ports), { name: "JsonError" });
});
