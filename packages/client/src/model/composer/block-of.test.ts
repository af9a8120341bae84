import assert from "node:assert/strict";
import { test } from "node:test";
import type { KeysState, Trust } from "../../session/keys.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import { ewa, facts, jonas, me } from "../conversation/testing.ts";
import { audienceOf, blockOf } from "./block-of.ts";

const confirmed: Pick<KeysState, "thisDevice"> = { thisDevice: "confirmed" };
const nobody: ReadonlyMap<string, Trust> = new Map();

function block(more: Partial<RoomFacts>, keys = confirmed, trust = nobody) {
  return blockOf(facts(more), me.userId, keys, trust);
}

test("nothing keeps an ordinary message back", () => assert.equal(block({}), undefined));

test("a room without encryption takes nothing, whatever the server says about it now", () => {
  assert.deepEqual(block({ encryption: "takenOut" }), { kind: "notEncrypted" });
  assert.deepEqual(block({ encryption: "never" }), { kind: "notEncrypted" });
});

test("whoever left, may not write, or is on a device that nobody confirmed", () => {
  assert.deepEqual(block({ membership: "leave", encryption: "never" }), { kind: "left" });
  assert.deepEqual(block({ mayWrite: false }), { kind: "mayNotWrite" });
  for (const thisDevice of ["unconfirmed", "noIdentity"] as const) {
    assert.deepEqual(block({}, { thisDevice }), { kind: "deviceNotConfirmed" });
  }
});

test("replaced identities are said before the next message", () => {
  const trust = new Map<string, Trust>([
    [jonas.userId, { trust: "changed", wasConfirmed: true }],
    [ewa.userId, { trust: "changed", wasConfirmed: false }],
  ]);
  const expected = { kind: "identityChanged", people: [{ person: jonas, wasConfirmed: true }] };
  assert.deepEqual(block({}, confirmed, trust), expected, "ewa is not in this room");
});

test("the audience is everybody else, the invited and those not loaded yet included", () => {
  const people = [me, jonas, ewa].map((person) => ({ person, membership: "join" as const, level: 0 }));
  assert.deepEqual(audienceOf(facts({ people, joined: 3, invited: 2 }), me.userId), { people: 4, outside: 1 });
  const direct = audienceOf(facts({ directWith: jonas, joined: 1, invited: 1 }), me.userId);
  assert.deepEqual(direct, { people: 1, outside: 0, only: jonas });
});
