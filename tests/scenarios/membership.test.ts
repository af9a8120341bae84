import { refused } from "@botschaft/testing/cast";
import { play } from "@botschaft/testing/world";

play("a banned user cannot come back", async ({ alice, bob }) => {
  const room = await alice.createRoomWith([bob], { preset: "public_chat" });
  await alice.ban(room, bob, "enough");
  await refused(bob.join(room));
  await refused(bob.say(room, "let me in"));
  await alice.unban(room, bob);
  await bob.join(room);
  await bob.say(room, "back again");
});
