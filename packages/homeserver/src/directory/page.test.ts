import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cursorFrom, cutPage } from "./page.ts";

const sizes = fc.uniqueArray(fc.record({ joined: fc.nat(3), roomNid: fc.nat(1_000) }), {
  selector: ({ roomNid }) => roomNid,
});
const sorted = (rooms: readonly { joined: number; roomNid: number }[]) =>
  rooms.toSorted((left, right) => right.joined - left.joined || left.roomNid - right.roomNid);

test("page after page names every room once, and the way back the same pages", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 7 }), (unsorted, limit) => {
      const rooms = sorted(unsorted);
      const forth: ReturnType<typeof cutPage>[] = [];
      for (let since: string | undefined = ""; since !== undefined; since = forth.at(-1)?.next_batch) {
        forth.push(cutPage(rooms, cursorFrom(since), limit));
      }
      assert.deepEqual(
        forth.flatMap(({ faces }) => faces),
        rooms,
      );
      assert.equal(forth[0]?.prev_batch, undefined);
      const back = [forth.at(-1)];
      for (let since = back[0]?.prev_batch; since !== undefined; since = back.at(-1)?.prev_batch) {
        back.push(cutPage(rooms, cursorFrom(since), limit));
      }
      assert.deepEqual(
        back.toReversed().flatMap((page) => page?.faces),
        rooms,
      );
    }),
  );
});

test("a token still leads on when its room is gone, or has grown", () => {
  const rooms = [5, 4, 3, 2, 1].map((joined) => ({ joined, roomNid: joined }));
  const { next_batch } = cutPage(rooms, undefined, 3);
  const later = rooms.filter(({ joined }) => joined !== 3);
  assert.deepEqual(cutPage(later, cursorFrom(next_batch ?? ""), 3), { faces: later.slice(2), prev_batch: "b2_2" });
});

test("what is no token", () => {
  for (const text of ["", "x1_2", "n1", "n-1_2", "n1_2 ", "n1_2_3", "n12345678901_2", "nx_y"]) {
    assert.equal(cursorFrom(text), undefined, text);
  }
  assert.deepEqual(cursorFrom("b12_34"), { isForward: false, joined: 12, roomNid: 34 });
});
