import assert from "node:assert/strict";
import { after, test } from "node:test";
import { generateSeed, keyFromSeed } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { eachOf } from "./in-parallel.ts";
import { openStage } from "./stage.ts";

const crowd = 100;
const partner = "partner.example" as ServerName;
const admin = { name: "the administrator" };

const stage = await openStage(crowd, { federation: "closed" });
after(() => stage.close());
const { border, sync } = stage.server.parts;
assert.ok(border !== undefined);
const { desk } = border;

/** A server that answers nothing but the question for its keys. */
const keys = [{ keyId: "ed25519:1", publicKey: keyFromSeed(generateSeed()).publicKey, isRetired: false }];
border.introduce({
  strangers: {
    fetchKeys: async (server) => {
      const validUntil = Date.now() + 86_400_000;
      return {
        server,
        from: server,
        fetchedAt: Date.now(),
        keys: keys.map((key) => ({ ...key, validUntil })),
        document: "{}",
      };
    },
    call: async () => ({}),
  },
  health: async () => ({}),
});
const { digits } = await desk.addPartner(admin, partner, undefined);
await desk.confirmPartner(admin, partner, digits);

const cut = () => desk.cutPartner(admin, partner, undefined);

test("what changes between authorities is told to everybody who waits, and costs the database nothing for them", async () => {
  const alone = await stage.meter.measure(cut);
  await desk.restorePartner(admin, partner);
  const tokens = await Promise.all(stage.people.map(async (person) => (await stage.sync(person, {})).next_batch));
  await eachOf(stage.people, 32, async (person) => stage.sync(person, { since: tokens[stage.people.indexOf(person)] }));
  const waiting = stage.people.map((person, at) => stage.sync(person, { since: tokens[at], timeout: "60000" }));
  while (sync.waiting < crowd) await new Promise(setImmediate);
  const told = await stage.meter.measure(async () => {
    await cut();
    for (const answer of await Promise.all(waiting))
      assert.equal(answer["eu.botschaft.partners"].version, border.version);
  });
  assert.deepEqual(
    { rows: told.rows, transactions: told.transactions, statements: told.statements },
    { rows: alone.rows, transactions: alone.transactions, statements: alone.statements },
  );
});
