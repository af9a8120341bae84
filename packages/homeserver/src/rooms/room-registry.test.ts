import assert from "node:assert/strict";
import { test } from "node:test";
import type { Statement } from "@botschaft/platform/postgres";
import type { GroupCommit } from "@botschaft/storage";
import { RoomRegistry } from "./room-registry.ts";

test("a room that is being read when everything is dropped is read again", async () => {
  const asked: string[] = [];
  const gates: PromiseWithResolvers<never[]>[] = [];
  const reads = {
    query({ name }: Statement): Promise<never[]> {
      asked.push(name);
      const gate = Promise.withResolvers<never[]>();
      gates.push(gate);
      return gate.promise;
    },
    async close() {},
  };
  const registry = new RoomRegistry({ reads, writer: {} as GroupCommit }, 1_000);
  const found = registry.findByNid(1);
  registry.dropAll();
  for (let round = 0; round < 20; round++) {
    for (const gate of gates.splice(0)) gate.resolve([]);
    await new Promise(setImmediate);
  }
  assert.equal(await found, undefined);
  assert.equal(asked.filter((name) => name === "list_rooms").length, 2);
});
