import assert from "node:assert/strict";
import { serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { type Person, Refused, refused } from "@botschaft/testing/cast";
import { playAcross, type Realm } from "@botschaft/testing/world";

/** The text of the event nearest to a time, which can be looked at from there on. */
async function saidAt(
  realm: Realm,
  { userId, device }: Person,
  room: string,
  when: { readonly ts: number; readonly dir: "b" | "f" },
): Promise<string> {
  const { client } = realm.world(serverNameOf(userId as UserId));
  const base = `rooms/${encodeURIComponent(room)}`;
  const query = { ts: String(when.ts), dir: when.dir };
  const answer = await client.get(`/_matrix/client/v1/${base}/timestamp_to_event`, { token: device.token, query });
  if (answer.status !== 200) throw new Refused("timestamp_to_event", answer);
  const { event } = await device.call("GET", `${base}/context/${encodeURIComponent(answer.json.event_id)}`);
  return event.content.body ?? event.type;
}

playAcross("what was said at a time is found, also before one was there", async ({ realm, alice, bob }) => {
  const room = await alice.createRoom({ preset: "public_chat" });
  const times: number[] = [];
  for (const text of ["one", "two", "three"]) {
    realm.clock.pass(60_000);
    times.push(realm.clock.now());
    await alice.say(room, text);
  }
  const [first, second, third] = times as [number, number, number];
  assert.equal(await saidAt(realm, alice, room, { ts: second - 1, dir: "b" }), "one");
  assert.equal(await saidAt(realm, alice, room, { ts: second - 1, dir: "f" }), "two");
  realm.clock.pass(60_000);
  for (let at = 0; at < 110; at++) await alice.say(room, `later ${at}`);
  await alice.invite(room, bob);
  await bob.join(room);
  assert.equal(await saidAt(realm, bob, room, { ts: second - 1, dir: "f" }), "two");
  assert.equal(await saidAt(realm, bob, room, { ts: first, dir: "b" }), "one");
  assert.equal(await saidAt(realm, bob, room, { ts: third + 1, dir: "b" }), "three");
  await refused(saidAt(realm, bob, room, { ts: 0, dir: "b" }), "M_NOT_FOUND");
  await refused(saidAt(realm, alice, room, { ts: realm.clock.now() + 3_600_000, dir: "f" }), "M_NOT_FOUND");
});

playAcross("nobody finds by its time what they may not read", async ({ realm, alice, bob }) => {
  const room = await alice.createRoom({ preset: "private_chat" });
  await alice.setState(room, "m.room.history_visibility", { history_visibility: "joined" });
  realm.clock.pass(60_000);
  const ts = realm.clock.now();
  await alice.say(room, "secret");
  await alice.invite(room, bob);
  await refused(saidAt(realm, bob, room, { ts: ts, dir: "f" }), "M_FORBIDDEN");
  await bob.join(room);
  assert.notEqual(await saidAt(realm, bob, room, { ts: ts, dir: "f" }), "secret");
});
