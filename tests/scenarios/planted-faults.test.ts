import assert from "node:assert/strict";
import { test } from "node:test";
import { textsIn } from "@botschaft/testing/cast";
import {
  type Faults,
  HeldCommits,
  perform,
  play,
  type Story,
  untilLockAwaited,
  untilWriting,
} from "@botschaft/testing/world";

type FaultPlay = { readonly title: string; readonly story: Story; readonly complaint: RegExp };

const hello = { msgtype: "m.text", body: "hello" };

const plays: { readonly [Fault in keyof Required<Faults>]: FaultPlay } = {
  transactionRowOutside: {
    title: "a request that is repeated after a restart says nothing twice",
    async story({ world, alice, bob }) {
      const room = await alice.createRoomWith([bob]);
      const send = () => alice.send(room, hello, "m.room.message", "once");
      const first = await world.unwatched(send);
      await world.restart();
      assert.equal(await send(), first, "the repeated request made another event");
      assert.deepEqual(await bob.texts(room), ["hello"]);
    },
    complaint: /the repeated request made another event/,
  },

  batchNotSplit: {
    title: "what PostgreSQL refuses of one room sinks nothing of another",
    async story({ world, alice, bob, carol }) {
      const ofAlice = await alice.createRoom();
      const ofBob = await bob.createRoom();
      const ofCarol = await carol.createRoom();
      const held = await HeldCommits.hold(world);
      const acts = world.atOnce(
        () => carol.say(ofCarol, "first"),
        async () => {
          await held.untilHeld();
          return alice.send(ofAlice, hello, "m.room.message", "again");
        },
        async () => {
          await held.untilHeld();
          return bob.say(ofBob, "mine is well");
        },
      );
      await held.untilHeld();
      const [roomNid] = await untilWriting(world, ofAlice, ofBob);
      const poison = { name: "test_poison", text: "SELECT 1 / 0", values: [] };
      const poisoned = world.server.storage.writer.submit({ key: `room:${roomNid}`, rows: [], statements: [poison] });
      await Promise.all([assert.rejects(poisoned), held.release()]);
      const [, alices, bobs] = await acts;
      world.forgive();
      assert.equal(alices.status, "rejected", "what goes with a refused row was kept");
      assert.equal(bobs.status, "fulfilled", "one bad row sank what others did");
      await alice.send(ofAlice, hello, "m.room.message", "again");
      assert.deepEqual(await alice.texts(ofAlice), ["hello"]);
      assert.deepEqual(await bob.texts(ofBob), ["mine is well"]);
    },
    complaint: /one bad row sank what others did/,
  },

  announceEarly: {
    title: "nobody is told that they are up to date with what is not stored yet",
    async story({ world, alice, bob }) {
      const room = await alice.createRoomWith([bob]);
      await bob.sync();
      const held = await HeldCommits.hold(world);
      const said = alice.say(room, "hello");
      await held.untilHeld();
      const early = await bob.sync();
      await held.release();
      await said;
      assert.deepEqual(early.rooms.join, {});
      const later = textsIn((await bob.sync()).rooms.join[room]);
      assert.deepEqual(later, ["hello"], "a message was announced before it was stored, and missed");
    },
    complaint: /a message was announced before it was stored, and missed/,
  },

  lockNotTaken: {
    title: "a second server waits until the first is gone",
    async story({ world, alice, bob }) {
      const room = await alice.createRoomWith([bob]);
      await alice.say(room, "to the first");
      const gone = new AbortController();
      const another = world.startAnother();
      const isRunning = another.then(() => true);
      const isBeside = await Promise.race([isRunning, untilLockAwaited(world, gone.signal).then(() => false)]);
      gone.abort();
      if (isBeside) await (await another).stop();
      assert.ok(!isBeside, "two servers write one database");
      await world.replaceBy(() => another);
      await bob.say(room, "to the second");
      assert.deepEqual(await alice.texts(room), ["to the first", "to the second"]);
    },
    complaint: /two servers write one database/,
  },
};

for (const [fault, { title, story, complaint }] of Object.entries(plays)) {
  play(title, story);
  test(`${title}: noticed where not so (${fault})`, async () => {
    await assert.rejects(perform(story, { faults: { [fault]: true } }), (error: Error) => {
      assert.match(deepest(error).message, complaint);
      return true;
    });
  });
}

function deepest(error: Error): Error {
  return error.cause instanceof Error ? deepest(error.cause) : error;
}
