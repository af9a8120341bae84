import assert from "node:assert/strict";
import type { SyncAnswer } from "@botschaft/testing/cast";
import { behindBorders, cut, north, refusalOf, restore, south } from "./closed-realm.ts";

const hourMs = 3_600_000;

behindBorders("whom the switch cuts off is heard and reached no more, and misses nothing after", async (scene) => {
  const { alice, bob, realm } = scene;
  const room = await alice.createRoomWith([bob], { preset: "private_chat" });
  const other = await alice.createRoomWith([bob], { preset: "private_chat" });
  await alice.say(room, "before");
  await bob.look();
  await realm.settle();
  await cut(scene.north, south);
  const { calls } = realm.net;
  const start = calls.length;
  for (let at = 0; at < 3; at++) {
    await alice.say(room, `from the north ${at}`);
    await bob.say(room, `from the south ${at}`);
  }
  await alice.say(other, "also here");
  await alice.sendToDevices(bob, { note: "to the south" });
  await bob.sendToDevices(alice, { note: "to the north" });
  await bob.type(room);
  await realm.pass(hourMs, 4);
  const since = calls.slice(start);
  assert.deepEqual(
    since.filter(({ from }) => from === north),
    [],
    "nothing leaves",
  );
  assert.ok(
    since.filter(({ from }) => from === south).every(({ status }) => status === 403),
    "nothing comes in",
  );
  assert.ok(since.length < 10, `nobody tries in a loop: ${since.length} times`);
  const path = `rooms/${encodeURIComponent(await alice.createRoom())}/invite`;
  assert.deepEqual(await refusalOf(alice, "POST", path, { user_id: bob.userId }), [403, "M_FORBIDDEN", "partner-cut"]);
  assert.ok(!(await alice.texts(room)).some((text) => text.startsWith("from the south")));
  await restore(scene.north, south);
  await realm.pass(2 * hourMs, 4);
  for (const person of [alice, bob]) {
    const texts = (await person.texts(room)).toSorted();
    assert.deepEqual(texts, [
      "before",
      ...[0, 1, 2].map((at) => `from the north ${at}`),
      ...[0, 1, 2].map((at) => `from the south ${at}`),
    ]);
  }
  assert.deepEqual(await bob.texts(other), ["also here"]);
  assert.deepEqual(await inboxOf(alice), ["to the north"]);
  assert.deepEqual(await inboxOf(bob), ["to the south"]);
});

async function inboxOf(person: { look(): Promise<SyncAnswer> }): Promise<readonly unknown[]> {
  return ((await person.look()).to_device?.events ?? []).map(({ content }) => content.note);
}

behindBorders("a server that stops while a partner is cut off finds its way after", async (scene) => {
  const { alice, bob, realm } = scene;
  const room = await alice.createRoomWith([bob], { preset: "private_chat" });
  await realm.settle();
  await cut(scene.south, north);
  await bob.say(room, "while you were cut off");
  await alice.say(room, "and you");
  await realm.settle();
  await scene.north.restart();
  await realm.pass(hourMs, 2);
  assert.deepEqual(await alice.texts(room), ["and you"]);
  await restore(scene.south, north);
  await realm.pass(2 * hourMs, 4);
  assert.deepEqual((await alice.texts(room)).toSorted(), ["and you", "while you were cut off"]);
  assert.deepEqual((await bob.texts(room)).toSorted(), ["and you", "while you were cut off"]);
});

behindBorders("everybody who waits is told that it stands otherwise between authorities", async (scene) => {
  const { alice, anna, bob } = scene;
  const first = await alice.look();
  const told = (answer: SyncAnswer) => answer["eu.botschaft.partners"]?.version;
  assert.ok(told(first));
  const waiting = [alice, anna].map(async (person) => {
    const { next_batch } = await person.look();
    return person.device.sync({ since: next_batch, timeoutMs: 30_000 });
  });
  const { client, server } = scene.north;
  const { sync } = server;
  while (sync.waiting < 2) await new Promise(setImmediate);
  await cut(scene.north, south);
  const woken = await Promise.all(waiting);
  const { version } = (await client.get("/_botschaft/v1/partners", { token: alice.device.token })).json;
  for (const answer of woken) {
    assert.deepEqual([told(answer), answer.rooms], [version, { join: {}, invite: {}, knock: {}, leave: {} }]);
    assert.notEqual(told(answer), told(first));
  }
  // Who was not there when it happened hears of it at once, and not twice.
  await restore(scene.north, south);
  const [missed] = woken;
  const again = await alice.device.sync({ since: missed?.next_batch, timeoutMs: 30_000 });
  assert.notEqual(told(again), version);
  const quiet = await alice.device.sync({ since: again.next_batch, timeoutMs: 0 });
  assert.equal(told(quiet), told(again));
  assert.notEqual(told(await bob.look()), undefined);
});
