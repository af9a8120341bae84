import assert from "node:assert/strict";
import { test } from "node:test";
import { castOf } from "@botschaft/testing/cast";
import { Realm } from "@botschaft/testing/world";

test("somebody invited elsewhere joins, and both read what the other says", async () => {
  const realm = await Realm.open(["north.example", "south.example"]);
  try {
    const [north, south] = realm.worlds;
    const { alice } = await castOf(north, ["alice"]);
    const { bob } = await castOf(south, ["bob"]);
    const room = await alice.createRoom({ preset: "private_chat", name: "Together" });
    await alice.say(room, "before");
    await alice.invite(room, bob);
    await bob.join(room);
    await alice.say(room, "hello");
    await bob.say(room, "good day");
    assert.deepEqual(await alice.texts(room), ["before", "hello", "good day"]);
    assert.deepEqual(await bob.texts(room), ["hello", "good day"]);
    realm.assertNoMistakes();
  } finally {
    await realm.close();
  }
});
