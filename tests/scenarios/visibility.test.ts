import assert from "node:assert/strict";
import { play } from "@botschaft/testing/world";

for (const [history_visibility, seen] of [
  ["world_readable", ["before", "invited", "joined"]],
  ["shared", ["before", "invited", "joined"]],
  ["invited", ["invited", "joined"]],
  ["joined", ["joined"]],
] as const) {
  play(`of a room whose history is ${history_visibility} a new member reads what that says`, async ({ alice, bob }) => {
    const initial_state = [{ type: "m.room.history_visibility", state_key: "", content: { history_visibility } }];
    const room = await alice.createRoom({ initial_state });
    await alice.say(room, "before");
    await alice.invite(room, bob);
    await alice.say(room, "invited");
    await bob.join(room);
    await alice.say(room, "joined");
    assert.deepEqual(await bob.texts(room), seen);
  });
}

play("the history is closed, and opened again: what was said meanwhile stays closed", async ({ alice, bob }) => {
  const show = (history_visibility: string) => ["m.room.history_visibility", { history_visibility }] as const;
  const room = await alice.createRoom({ preset: "public_chat" });
  await alice.say(room, "open");
  await alice.setState(room, ...show("joined"));
  await alice.say(room, "closed");
  await alice.setState(room, ...show("shared"));
  await alice.say(room, "open again");
  await bob.join(room);
  assert.deepEqual(await bob.texts(room), ["open", "open again"]);
});

play("who comes and goes reads each time what they were there for", async ({ alice, bob }) => {
  const initial_state = [
    { type: "m.room.history_visibility", state_key: "", content: { history_visibility: "joined" } },
  ];
  const room = await alice.createRoom({ preset: "public_chat", initial_state });
  for (const round of [1, 2, 3]) {
    await alice.say(room, `without bob ${round}`);
    await bob.join(room);
    await alice.say(room, `with bob ${round}`);
    if (round < 3) await bob.leave(room);
  }
  assert.deepEqual(await bob.texts(room), ["with bob 1", "with bob 2", "with bob 3"]);
});
