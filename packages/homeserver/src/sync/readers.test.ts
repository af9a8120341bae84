import assert from "node:assert/strict";
import { test } from "node:test";
import type { UserId } from "@botschaft/protocol/ids";
import { StateKeys } from "../streams/state-keys.ts";
import { Wakeups } from "../streams/wakeups.ts";
import { Readers } from "./readers.ts";

test("who is being read when everything is dropped is read again", async () => {
  const gate = Promise.withResolvers<void>();
  let membership = 1;
  let asked = 0;
  const reads = {
    async query() {
      asked++;
      const row = {
        roomNid: 5,
        membership,
        eventNid: 6,
        pos: 7,
        strippedState: null,
        isForgotten: false,
        latestPos: 7,
      };
      await gate.promise;
      return [row] as never;
    },
    async close() {},
  };
  const stateKeys = new StateKeys({ reads, writer: {} as never });
  const readers = new Readers({ reads, stateKeys, wakeups: new Wakeups(), loaders: [] });
  const found = readers.get(1, "@alice:localhost" as UserId);
  membership = 2;
  readers.dropAll();
  gate.resolve();
  const reader = await found;
  assert.equal(asked, 2);
  assert.equal(reader.rooms.get(5)?.membership, "join");
  assert.equal(reader.isClosed, false);
  assert.equal(readers.find(1), reader);
});

test("a reader says that it is closed", async () => {
  const reads = { query: async () => [] as never, async close() {} };
  const stateKeys = new StateKeys({ reads, writer: {} as never });
  const readers = new Readers({ reads, stateKeys, wakeups: new Wakeups(), loaders: [] });
  const reader = await readers.get(1, "@alice:localhost" as UserId);
  let isWoken = false;
  reader.onWake(() => {
    isWoken = true;
  });
  readers.dropAll();
  assert.deepEqual([reader.isClosed, isWoken, readers.find(1)], [true, true, undefined]);
});
