import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "@botschaft/protocol/contract";
import fc from "fast-check";
import { buildTarget, pathOf } from "./request-target.ts";

const { getEvent } = operations["server-server"];

test("a parameter stays one part of the path, whatever stands in it", () => {
  const cases: readonly [string, string][] = [
    ["$abc", "%24abc"],
    ["$a/b+c=", "%24a%2Fb%2Bc%3D"],
    ["../../x", "..%2F..%2Fx"],
    ["..", "%2E%2E"],
    [".", "%2E"],
    ["a?b#c%d", "a%3Fb%23c%25d"],
    ["a\r\nHost: x", "a%0D%0AHost%3A%20x"],
  ];
  for (const [eventId, encoded] of cases)
    assert.equal(pathOf(getEvent, { eventId }), `/_matrix/federation/v1/event/${encoded}`);
  for (const parameters of [{}, { eventId: "" }, { eventId: 7 }])
    assert.throws(() => pathOf(getEvent, parameters), /lacks/);
});

test("a query is read again as it was", () => {
  const value = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(value, fc.array(value, { minLength: 1 })), (query) => {
      const target = buildTarget("/x", query);
      assert.match(target, /^[!-~]+$/);
      const read = new URL(target, "https://b.example").searchParams;
      for (const [name, values] of Object.entries(query)) assert.deepEqual(read.getAll(name), values);
    }),
  );
});

test("a path that is not encoded is a mistake of ours", () => {
  for (const path of ["", "x", "/a b", "/a?b", "/a#b", "/a\r\nX: y", "/ü", "https://b.example/"])
    assert.throws(() => buildTarget(path), /no encoded path/, path);
});
