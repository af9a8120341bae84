import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Members, type Membership } from "./members.ts";

const memberships: readonly Membership[] = ["invite", "join", "leave", "ban", "knock"];
const change = fc.record({
  userNid: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2 ** 33, max: 2 ** 33 + 30 })),
  membership: fc.constantFrom(...memberships),
  eventNid: fc.integer({ min: 1, max: 2 ** 40 }),
});

test("the arrays tell what a map would", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const members = new Members();
      const expected = new Map<number, readonly [Membership, number]>();
      for (const { userNid, membership, eventNid } of changes) {
        members.set(userNid, membership, eventNid);
        expected.set(userNid, [membership, eventNid]);
      }
      const sorted = [...expected].sort(([left], [right]) => left - right);
      assert.deepEqual(
        [...members].map(([userNid, ...rest]) => [userNid, rest]),
        sorted,
      );
      const count = (wanted: Membership) => sorted.filter(([, [membership]]) => membership === wanted).length;
      assert.equal(members.joined, count("join"));
      assert.equal(members.invited, count("invite"));
      assert.equal(members.size, expected.size);
      for (const [userNid, [membership, eventNid]] of expected) {
        assert.equal(members.membershipOf(userNid), membership);
        assert.equal(members.eventNidOf(userNid), eventNid);
      }
      assert.equal(members.membershipOf(99), undefined);
      assert.deepEqual(
        members.listNids("join"),
        sorted.filter(([, [membership]]) => membership === "join").map(([userNid]) => userNid),
      );
    }),
  );
});
