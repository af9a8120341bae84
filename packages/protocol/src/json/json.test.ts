import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  canonicalJson,
  compareCodePoints,
  decodeJson,
  decodeJsonText,
  isObject,
  type JsonValue,
  looseCanonicalJson,
  numberFrom,
  wroteFractions,
} from "./index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("bodies that are no JSON are refused as such", () => {
  for (const text of ["", "{", '{"a":}', "nope", "\ufeff{}", '{"a":01}', "[1,]"]) {
    assert.throws(() => decodeJson(bytes(text)), { name: "JsonError", kind: "notJson" }, text);
  }
  assert.throws(() => decodeJson(Uint8Array.of(0x22, 0xff, 0x22)), { kind: "notJson" });
  assert.throws(() => decodeJson(Uint8Array.of(0x22, 0xc0, 0x80, 0x22)), { kind: "notJson" });
});

test("bounds of ours and of Matrix are bad JSON", () => {
  const bad = [
    "[".repeat(101) + "]".repeat(101),
    '{"a":9007199254740992}',
    "[-9007199254740992]",
    '"\\ud800"',
    '{"\\udc00":1}',
  ];
  for (const text of bad) assert.throws(() => decodeJson(bytes(text)), { kind: "badJson" }, text);
});

test("what is in bounds passes", () => {
  assert.equal(decodeJson(bytes("9007199254740991")), 2 ** 53 - 1);
  assert.equal(decodeJson(bytes('"\\ud83d\\ude00"')), "😀");
  assert.deepEqual(decodeJson(bytes('{"a":1,"a":2}')), { a: 2 });
  assert.equal(Object.hasOwn(decodeJson(bytes('{"__proto__":{"x":1}}')) as object, "__proto__"), true);
  assert.deepEqual(decodeJson(bytes('{"text":"12345678901234567890 { [ \\" 1.5"}')), {
    text: '12345678901234567890 { [ " 1.5',
  });
});

test("a number that was written with a fraction is remembered", () => {
  for (const text of ['{"a":1.0}', "[1e3]", '{"a":{"b":[2.5]}}', "[-1E2]"]) {
    assert.equal(wroteFractions(decodeJsonText(text)), true, text);
  }
  for (const text of ['{"a":10}', '{"a":"1.0"}', "[]", "[-3]"]) {
    assert.equal(wroteFractions(decodeJsonText(text)), false, text);
  }
});

// The vectors of https://spec.matrix.org/v1.19/appendices/#examples
const vectors: readonly (readonly [string, string])[] = [
  ["{}", "{}"],
  ['{"one": 1, "two": "Two"}', '{"one":1,"two":"Two"}'],
  ['{"b": "2", "a": "1"}', '{"a":"1","b":"2"}'],
  ['{"a": "日本語"}', '{"a":"日本語"}'],
  ['{"本": 2, "日": 1}', '{"日":1,"本":2}'],
  ['{"a": "\\u65E5"}', '{"a":"日"}'],
  ['{"a": null}', '{"a":null}'],
  ['{"a": -0, "b": 10000000000}', '{"a":0,"b":10000000000}'],
];

test("canonical JSON meets the specification's vectors", () => {
  for (const [text, canonical] of vectors) assert.equal(canonicalJson(decodeJsonText(text)), canonical);
});

test("canonical JSON escapes as little as it may", () => {
  assert.equal(canonicalJson('\u0000\b\t\n\f\r"\\/\u007f\u2028'), '"\\u0000\\b\\t\\n\\f\\r\\"\\\\/\u007f\u2028"');
});

test("canonical JSON refuses what an event may not hold", () => {
  for (const value of [1.5, Number.NaN, 2 ** 53, "\ud800"]) {
    assert.throws(() => canonicalJson({ value }), { kind: "badJson" });
  }
});

test("keys are sorted by code point, not by UTF-16 unit", () => {
  assert.equal(canonicalJson({ "\uffff": 1, "😀": 2 }), '{"\uffff":1,"😀":2}');
  assert.equal(Math.sign(compareCodePoints("a\uffff", "a😀")), -1);
});

const jsonWithIntegers = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("value")),
    fc.dictionary(fc.string({ unit: "grapheme" }), tie("value")),
  ),
})).value;

test("canonical JSON round-trips and is its own canonical form", () => {
  fc.assert(
    fc.property(jsonWithIntegers, (value) => {
      const text = canonicalJson(value);
      const again = decodeJsonText(text);
      assert.equal(canonicalJson(again), text);
      assert.equal(JSON.stringify(sorted(again)), JSON.stringify(sorted(value)));
    }),
  );
});

function sorted(value: JsonValue): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.entries(value)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([key, item]) => [key, sorted(item)]);
}

// How a number is written, and how it is hashed where it may be any: the second column is what Synapse makes of it.
const kept: readonly (readonly [string, string])[] = [
  ["1", "1"],
  ["-0", "0"],
  ["9007199254740991", "9007199254740991"],
  ["9007199254740993", "9007199254740993"],
  ["-123456789012345678901234567890", "-123456789012345678901234567890"],
  ["1.0", "1.0"],
  ["-0.0", "-0.0"],
  ["0e5", "0.0"],
  ["1.10", "1.1"],
  ["50.57", "50.57"],
  ["1E3", "1000.0"],
  ["5.114698E4", "51146.98"],
  ["123456789012345.5", "123456789012345.5"],
  ["1e15", "1000000000000000.0"],
  ["1e16", "1e+16"],
  ["1.25e22", "1.25e+22"],
  ["-1e100", "-1e+100"],
  ["0.0001", "0.0001"],
  ["0.00001", "1e-05"],
  ["1.5e-7", "1.5e-07"],
  ["1e-320", "1e-320"],
];

test("a number keeps how it was written, where that is asked", () => {
  for (const [written, hashed] of kept) {
    const value = decodeJsonText(`{"a":[${written}]}`, { keepNumbers: true }) as { readonly a: readonly [JsonValue] };
    assert.equal(looseCanonicalJson(value), `{"a":[${hashed}]}`, written);
    assert.equal(looseCanonicalJson({ ...value, a: [...value.a] }), `{"a":[${hashed}]}`);
    assert.equal(numberFrom(value.a[0]), Number(written));
    assert.equal(isObject(value.a[0]), false);
    assert.equal(looseCanonicalJson(decodeJsonText(`{"a":[${hashed}]}`, { keepNumbers: true })), `{"a":[${hashed}]}`);
  }
  assert.deepEqual(decodeJsonText('{"a":1.0,"a":2,"__proto__":1.0}', { keepNumbers: true }), {
    a: 2,
    ["__proto__"]: JSON.parse("1.0", () => decodeJsonText("1.0", { keepNumbers: true })),
  });
});

test("no string of a body passes for a number that is kept, and no number for a key", () => {
  const keepNumbers = true;
  for (const text of ['[1.5,"\\ud8002.5"]', '[1.5,"\\uD8002.5"]', '{"\\ud8002.5":1.5}', `[1.5,"\ud8002.5"]`]) {
    assert.throws(() => decodeJsonText(text, { keepNumbers }), { kind: "badJson" }, text);
  }
  for (const text of ["{1.5:2.5}", "[1.5.2]", "[01.5]", "[1.]", "[--1.5]", "[1.5e]", '["a"1.5]', "[1.5", "[-1.5]]"]) {
    assert.throws(() => decodeJsonText(text, { keepNumbers }), { kind: "notJson" }, text);
  }
  const fair = decodeJsonText('{"a":[1.5,"\\ud83d\\ude00",-2.5,{"__proto__":-0.5}],"b":"1.5"}', { keepNumbers });
  assert.equal(looseCanonicalJson(fair), '{"a":[1.5,"😀",-2.5,{"__proto__":-0.5}],"b":"1.5"}');
});

test("numbers that are kept are bounded, and cost no more than others", () => {
  const many = (count: number) => `[${"1.5,".repeat(count - 1)}2.5]`;
  assert.ok(decodeJsonText(many(50_000), { keepNumbers: true }));
  assert.throws(() => decodeJsonText(many(50_001), { keepNumbers: true }), { kind: "badJson" });
  assert.ok(decodeJsonText(many(50_001)), "where nobody keeps them they are numbers like any other");
});

test("what keeps its writing is no canonical JSON but the loose one", () => {
  for (const written of ["1.0", "9007199254740993", "1e400"]) {
    const value = decodeJsonText(`{"a":${written}}`, { keepNumbers: true });
    assert.throws(() => canonicalJson(value), { kind: "badJson" }, written);
  }
  assert.throws(() => looseCanonicalJson(decodeJsonText("[1e400]", { keepNumbers: true })), { kind: "badJson" });
  assert.throws(() => looseCanonicalJson([Number.NaN]), { kind: "badJson" });
  assert.equal(looseCanonicalJson([1.5, 2 ** 53, 1, -0]), "[1.5,9007199254740992.0,1,0]");
});

test("loose canonical JSON round-trips any number", () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt());
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const text = `[${numbers.map((value) => (typeof value === "bigint" ? value.toString() : JSON.stringify(value)))}]`;
      const once = looseCanonicalJson(decodeJsonText(text, { keepNumbers: true }));
      const again = decodeJsonText(once, { keepNumbers: true }) as readonly JsonValue[];
      assert.equal(looseCanonicalJson(again), once);
      for (const [at, value] of numbers.entries()) assert.ok(numberFrom(again[at]) === Number(value), once);
    }),
  );
});

test("a bound on how many values a body holds", () => {
  for (const text of ["[1,2,3]", '{"a":1,"b":2}', "[[[]]]", "[1.0,2.0]", '["a,b,c,d,[{","e"]'])
    assert.ok(decodeJsonText(text, { maxValues: 4, keepNumbers: true }), text);
  for (const text of ["[[],[],[]]", "[1,2,3,4]", '{"a":{},"b":{},"c":{}}', "[[[[]]]]"])
    assert.throws(() => decodeJsonText(text, { maxValues: 4 }), /more than 4 values/, text);
});
