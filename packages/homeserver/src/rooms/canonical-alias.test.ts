import assert from "node:assert/strict";
import { test } from "node:test";
import { partAliases, withoutAlias } from "./canonical-alias.ts";

const [gone, kept] = ["#gone:a.example", "#kept:a.example"];

const cases: readonly (readonly [before: object, after: object])[] = [
  [{ alias: gone }, {}],
  [{ alias: gone, alt_aliases: [kept] }, { alt_aliases: [kept] }],
  [
    { alias: kept, alt_aliases: [gone, kept] },
    { alias: kept, alt_aliases: [kept] },
  ],
  [{ alias: kept, alt_aliases: [gone] }, { alias: kept }],
  [{ alias: gone, alt_aliases: [gone], note: 1 }, { note: 1 }],
  [{ alias: gone, alt_aliases: "odd" }, { alt_aliases: "odd" }],
  [{ alias: gone, alt_aliases: null }, { alt_aliases: null }],
];

test("a content without one alias", () => {
  for (const [before, after] of cases) assert.deepEqual(withoutAlias(before as never, gone), after);
});

test("a content that does not name the alias stays the same object", () => {
  for (const content of [
    {},
    { alias: kept },
    { alias: "" },
    { alias: kept, alt_aliases: [kept, 7] },
    { alt_aliases: null },
  ]) {
    assert.equal(withoutAlias(content, gone), content);
  }
});

test("aliases of one kind and of the other", () => {
  const isMeant = (alias: string) => alias.endsWith(":a.example");
  const content = { alias: "#x:a.example", alt_aliases: ["#y:b.example", "#z:a.example", 7], note: 1 };
  assert.deepEqual(partAliases(content, isMeant), [
    { alias: "#x:a.example", alt_aliases: ["#z:a.example"] },
    { alt_aliases: ["#y:b.example"], note: 1 },
  ]);
  assert.deepEqual(partAliases({ alias: "#y:b.example", alt_aliases: null }, isMeant), [{}, { alias: "#y:b.example" }]);
  assert.deepEqual(partAliases({}, isMeant), [{}, {}]);
});
