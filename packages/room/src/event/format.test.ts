import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeJsonText, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import fc from "fast-check";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import { type BuildPorts, buildPdu, checkFormat, checkSize } from "./index.ts";
import { fitsBytes } from "./size.ts";

const id = "$acR1l0raoZnm60CBwAVgqbZqoO_mYU81xysh1u7XcJk";
const inAlphabet = (version: string) => (version === "3" ? id.replace("_", "/") : id);
const edge = (version: string): JsonValue =>
  Number(version) < 3 ? ["$x:domain", { sha256: "x" }] : inAlphabet(version);
const hashRoom = "!Nhcu5BS-UMnFX7hBVfVSoXiD7OgH6iRT-xyIuqDnpYQ";

function event(version: string, changes: JsonObject = {}): JsonObject {
  const room_id = version === "12" ? hashRoom : "!r:domain";
  return {
    type: "m.room.message",
    sender: "@u:domain",
    room_id,
    origin_server_ts: 1,
    content: { body: "x" },
    prev_events: [edge(version)],
    auth_events: [edge(version)],
    depth: 2,
    ...(Number(version) < 3 ? { event_id: "$own:domain" } : {}),
    hashes: { sha256: "x" },
    signatures: { domain: { "ed25519:1": "x" } },
    ...changes,
  };
}

function asWritten(text: string): JsonValue {
  return decodeJsonText(text, { keepNumbers: true });
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function ruleOf(pdu: JsonObject, version: string): string {
  const verdict = checkFormat(pdu, rulesOf(version));
  return verdict.ok ? "ok" : verdict.rule;
}

const required = [
  "type",
  "sender",
  "origin_server_ts",
  "content",
  "depth",
  "hashes",
  "signatures",
  "prev_events",
  "auth_events",
];

const wrong: readonly (readonly [rule: string, changes: JsonObject])[] = [
  ["event-field", { type: 1 }],
  ["event-field", { sender: "u" }],
  ["event-field", { sender: `@${"x".repeat(255)}:domain` }],
  ["event-field", { state_key: null }],
  ["event-field", { origin_server_ts: "1" }],
  ["event-field", { origin_server_ts: 1.5 }],
  ["event-field", { content: [] }],
  ["event-field", { depth: -1 }],
  ["event-field", { depth: 1.5 }],
  ["event-field", { depth: "1" }],
  ["event-field", { depth: asWritten("2.0") }],
  ["event-field", { depth: asWritten("9223372036854780000") }],
  ["event-field", { hashes: {} }],
  ["event-field", { signatures: { domain: { "ed25519:1": 7 } } }],
  ["event-field", { unsigned: "x" }],
  ["event-room-id", { room_id: "r:domain" }],
  ["event-edges", { prev_events: "x" }],
  ["event-edges", { prev_events: [7] }],
  ["event-edges", { auth_events: [null] }],
  ["key-too-long", { type: "t".repeat(256) }],
  ["key-too-long", { state_key: "s".repeat(256) }],
  ["event-not-canonical", { content: { x: "\ud800" } }],
  ["event-too-large", { content: { body: "x".repeat(65_536) } }],
];

for (const version of served) {
  test(`what is an event of version ${version}`, () => {
    assert.equal(ruleOf(event(version), version), "ok");
    assert.equal(ruleOf(event(version, { state_key: "", unsigned: {}, redacts: id, origin: "domain" }), version), "ok");
    assert.equal(
      ruleOf(event(version, { prev_events: Array(20).fill(edge(version)), auth_events: [] }), version),
      "ok",
    );
    assert.equal(ruleOf(event(version, { sender: "@:domain", depth: 2 ** 53 - 1 }), version), "ok");
    assert.equal(ruleOf(event(version, { depth: 0 }), version), "ok");
    for (const key of required) assert.notEqual(ruleOf(without(event(version), key), version), "ok", key);
    assert.equal(ruleOf(without(event(version), "room_id"), version), "event-room-id");
    for (const [rule, changes] of wrong) {
      assert.equal(ruleOf(event(version, changes), version), rule, JSON.stringify(changes).slice(0, 80));
    }
    for (const [key, most] of [
      ["prev_events", 20],
      ["auth_events", 10],
    ] as const) {
      assert.equal(ruleOf(event(version, { [key]: Array(most + 1).fill(edge(version)) }), version), "event-edges");
    }
    // Whatever stands in `unsigned` is not the event's.
    assert.equal(ruleOf(event(version, { unsigned: { x: 0.5, y: "x".repeat(65_536) } }), version), "ok");
  });
}

// What an edge is not, by the format of ids.
const otherEdges: readonly (readonly [first: number, last: number, edge: JsonValue])[] = [
  [1, 2, "$x:domain"],
  [1, 2, ["$x:domain"]],
  [1, 2, ["$x:domain", "x"]],
  [1, 2, ["$x:domain", {}, 1]],
  [1, 2, [id, {}]],
  [1, 2, ["x:domain", {}]],
  [3, 12, ["$x:domain", {}]],
  [3, 12, [id, {}]],
  [3, 12, "$x:domain"],
  // The same bytes written another way, and the other alphabet.
  [3, 3, id.replace("_", "/").replace(/k$/, "l")],
  [3, 3, id],
  [4, 12, id.replace(/k$/, "l")],
  [4, 12, id.replace("_", "/")],
];

test("what an edge is follows from the format of ids", () => {
  for (const [first, last, wrongEdge] of otherEdges) {
    for (let version = first; version <= last; version++) {
      const pdu = event(`${version}`, { prev_events: [wrongEdge] });
      assert.equal(ruleOf(pdu, `${version}`), "event-edges", `${version} ${JSON.stringify(wrongEdge)}`);
    }
  }
  for (const version of before(3)) {
    assert.equal(ruleOf(event(version, { auth_events: [["$x:domain", {}]] }), version), "ok");
  }
});

test("before version 3 an event carries its id, and not since", () => {
  for (const version of served) {
    for (const event_id of ["$x", "x:domain", "$x:", 7, null]) {
      assert.equal(ruleOf(event(version, { event_id }), version), "event-id", `${version} ${event_id}`);
    }
    const rule = Number(version) < 3 ? "ok" : "event-id";
    assert.equal(ruleOf(event(version, { event_id: "$x:domain" }), version), rule);
    // Whatever a redaction may name is asked when it is read.
    assert.equal(ruleOf(event(version, { redacts: 7 }), version), "ok");
    const without_ = without(event(version), "event_id");
    assert.equal(ruleOf(without_, version), Number(version) < 3 ? "event-id" : "ok");
  }
});

test("before version 6 numbers may be any, and the depth beyond 2^53 - 1", () => {
  for (const x of [0.5, asWritten("1.0"), asWritten("9223372036854775807"), asWritten("-1e-7")]) {
    for (const version of before(6)) assert.equal(ruleOf(event(version, { content: { x } }), version), "ok");
    for (const version of from(6))
      assert.equal(ruleOf(event(version, { content: { x } }), version), "event-not-canonical");
  }
  const deep = { depth: asWritten("9223372036854775807") };
  for (const version of before(6)) assert.equal(ruleOf(event(version, deep), version), "ok");
  for (const version of from(6)) assert.equal(ruleOf(event(version, deep), version), "event-not-canonical");
  for (const version of served) {
    const pdu = event(version, { content: { x: asWritten("1e400") } });
    assert.equal(ruleOf(pdu, version), "event-not-canonical");
  }
});

test("from version 12 on a room id is a hash, and the create event has none", () => {
  const create = { type: "m.room.create", state_key: "" };
  assert.equal(ruleOf(without(event("12", create), "room_id"), "12"), "ok");
  assert.equal(ruleOf(without(event("12", { ...create, state_key: "x" }), "room_id"), "12"), "event-room-id");
  assert.equal(ruleOf(event("12", { room_id: "!r:domain" }), "12"), "event-room-id");
  assert.equal(ruleOf(without(event("11", create), "room_id"), "11"), "event-room-id");
});

test("key limits count code points before version 11, bytes since", () => {
  const long = { type: "ü".repeat(255) };
  for (const version of before(11)) assert.equal(ruleOf(event(version, long), version), "ok");
  for (const version of from(11)) assert.equal(ruleOf(event(version, long), version), "key-too-long");
  assert.equal(ruleOf(event("10", { type: "😀".repeat(256) }), "10"), "key-too-long");
  assert.equal(ruleOf(event("10", { type: "😀".repeat(255) }), "10"), "ok");
});

// Sizes do not depend on what the hash and the signature say.
const ports: BuildPorts = {
  sha256: () => new Uint8Array(32),
  toBase64: () => "x".repeat(43),
  toBase64Url: () => "x".repeat(43),
  signer: { serverName: "domain", keyId: "ed25519:1", sign: () => "x".repeat(86) },
};

const draft = {
  type: "m.room.message",
  sender: "@u:domain",
  room_id: "!r:domain",
  origin_server_ts: 1,
  content: { body: "" },
  prev_events: [],
  auth_events: [],
  depth: 2,
};

function sizeRule(changes: Partial<typeof draft & { state_key: string }>): string {
  const verdict = checkSize(buildPdu({ ...draft, ...changes }, rulesOf("6"), ports));
  return verdict.ok ? "ok" : verdict.rule;
}

test("what this server makes keeps the limits in bytes, in every version", () => {
  assert.equal(sizeRule({}), "ok");
  assert.equal(sizeRule({ type: "ü".repeat(127) }), "ok");
  assert.equal(sizeRule({ type: "ü".repeat(128) }), "key-too-long");
  assert.equal(sizeRule({ state_key: "€".repeat(85) }), "ok");
  assert.equal(sizeRule({ state_key: "😀".repeat(64) }), "key-too-long");
});

const anyText = fc.string({ unit: "binary", maxLength: 40 }).filter((text) => text.isWellFormed());

test("bytes are counted as they are written", () => {
  for (const text of ["\u0080", "\u07ff", "\u0800", "\uffff", "\u{10000}", "\u{10ffff}", "\ud7ff\ue000"]) {
    assert.equal(bytesOf(text), new TextEncoder().encode(text).length);
  }
  fc.assert(fc.property(anyText, (text) => assert.equal(bytesOf(text), new TextEncoder().encode(text).length)));
});

function bytesOf(text: string): number {
  let limit = 0;
  while (!fitsBytes(text, limit)) limit++;
  return limit;
}

test("an event takes 65,536 bytes and not one more", () => {
  const empty = buildPdu(draft, rulesOf("6"), ports).json.length;
  for (const letter of ["x", "ü", "€", "😀"]) {
    const bytes = new TextEncoder().encode(letter).length;
    const room = 65_536 - empty;
    const fill = letter.repeat(Math.floor(room / bytes)) + "x".repeat(room % bytes);
    assert.equal(sizeRule({ content: { body: fill } }), "ok", letter);
    assert.equal(sizeRule({ content: { body: `${fill}x` } }), "event-too-large", letter);
  }
});
