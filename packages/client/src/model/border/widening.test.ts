import assert from "node:assert/strict";
import { test } from "node:test";
import { bandOf } from "../conversation/band-of.ts";
import { ewa, facts, jonas, me, person } from "../conversation/testing.ts";
import { kai } from "./testing.ts";
import { bandOfNew, wideningBy } from "./widening.ts";

const tobias = person("tobias", "stadt.example");

function bandWithHere(...here: readonly (typeof me)[]) {
  const people = here.map((each) => ({ person: each, membership: "join" as const, level: 0 }));
  const context = { me: me.userId, trust: new Map(), keys: { unconfirmedOthers: [] }, barriers: [] };
  return bandOf(facts({ people, joined: people.length }), context);
}

test("the first of an authority makes a conversation wider, with the band that it will have", () => {
  const widening = wideningBy([ewa], bandWithHere(me, jonas));
  assert.deepEqual(widening?.authorities, [ewa.outside]);
  assert.deepEqual(widening?.band.outside, [{ authority: ewa.outside, people: 1 }]);
  assert.deepEqual([widening?.band.ownPeople, widening?.band.invited], [2, 0]);
});

test("one more of an authority that is here does not, nor does somebody of one's own", () => {
  assert.equal(wideningBy([tobias], bandWithHere(me, ewa)), undefined);
  assert.equal(wideningBy([jonas], bandWithHere(me, ewa)), undefined);
});

test("a second authority makes it wider again", () => {
  const widening = wideningBy([kai, tobias], bandWithHere(me, ewa));
  assert.deepEqual(widening?.authorities, [kai.outside]);
  assert.deepEqual(
    widening?.band.outside.map(({ people }) => people),
    [2, 1],
  );
});

test("a new conversation counts the reader, and everybody who is chosen", () => {
  const band = bandOfNew([jonas, ewa, tobias]);
  assert.deepEqual([band.ownPeople, band.invited], [2, 0]);
  assert.deepEqual(band.outside, [{ authority: ewa.outside, people: 2 }]);
});
