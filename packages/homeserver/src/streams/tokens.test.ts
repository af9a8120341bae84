import assert from "node:assert/strict";
import { test } from "node:test";
import { parseStreamToken, parseToken, streamToken, topologicalToken } from "./tokens.ts";

test("tokens come back as they were made", () => {
  const plain = parseStreamToken(streamToken("abc", 17));
  assert.deepEqual(plain, { kind: "stream", incarnation: "abc", pos: 17, writers: [], device: undefined });
  for (const device of [{ deviceNid: 5 }, { deviceNid: 5, toDevicePos: 12 }]) {
    assert.deepEqual(parseStreamToken(streamToken("abc", 17, device))?.device, device);
  }
  assert.deepEqual(parseToken(topologicalToken("abc", 3, -9)), {
    kind: "topological",
    incarnation: "abc",
    depth: 3,
    pos: -9,
  });
  assert.equal(parseToken(streamToken("abc", 17))?.kind, "stream");
});

test("a token may name writers that are ahead", () => {
  assert.deepEqual(parseStreamToken("s1_abc_17~1.20~3.18_d4.9"), {
    kind: "stream",
    incarnation: "abc",
    pos: 17,
    writers: [
      { writer: 1, pos: 20 },
      { writer: 3, pos: 18 },
    ],
    device: { deviceNid: 4, toDevicePos: 9 },
  });
});

test("what is no token is none", () => {
  for (const text of [
    "",
    "17",
    "s2_abc_17",
    "s1_abc_-1",
    "s1_abc_",
    "s1__1",
    "s1_a_1_x",
    "s1_a_1_d",
    "s1_a_1_d2.",
    "s1_a_99999999999999999",
  ]) {
    assert.equal(parseToken(text), undefined, text);
  }
  assert.equal(parseStreamToken(topologicalToken("abc", 1, 1)), undefined);
});
