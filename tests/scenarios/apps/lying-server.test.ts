import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ConversationModel } from "@botschaft/client";
import type { GoBetween, Lie } from "@botschaft/testing/zero-knowledge";
import { begin, beginAnotherDevice, meet, open, password, read, type Someone, say } from "./someone.ts";
import { raiseStage, type Stage } from "./stage.ts";
import { until } from "./until.ts";

let stage: Stage;
const cast: Someone[] = [];

before(async () => {
  stage = await raiseStage();
});
after(async () => {
  for (const { app } of cast) app.stop();
  await stage.close();
});

async function pair(names: readonly [string, string]) {
  const [alice, bob] = await Promise.all([begin(stage, names[0]), begin(stage, names[1])]);
  cast.push(alice, bob);
  const roomId = await meet(alice, [bob]);
  const [near, far] = [await open(alice, roomId), await open(bob, roomId)];
  await say(near, "before any lie");
  await read(far, "before any lie");
  return { alice, bob, roomId, near, far };
}

/** A device that the server lets in as somebody's: it is no more than the server itself could make up. */
async function intrude(victim: Someone): Promise<Someone> {
  const intruder = await beginAnotherDevice(stage, victim);
  cast.push(intruder);
  return intruder;
}

async function deviceIdOf({ main }: Someone): Promise<string> {
  main.showSettings("devices");
  const devices = await until(
    main.state,
    ({ view }) => view.kind === "settings" && view.section === "devices" && view.devices,
  );
  const own = await until(devices.state, (state) => state.devices.find(({ isThis }) => isThis));
  main.showConversations();
  return own.deviceId;
}

/** To which devices room keys went. */
function receiversOf(people: readonly Someone[]): readonly string[] {
  const exchanges = people.flatMap(({ line }) => line.exchanges);
  const sent = exchanges.filter(({ url }) => url.includes("/sendToDevice/m.room.encrypted/"));
  return sent.flatMap(({ body }) => {
    const { messages } = JSON.parse(body.toString()) as { messages: Record<string, Record<string, object>> };
    return Object.values(messages).flatMap((devices) => Object.keys(devices));
  });
}

/** What left an app since a moment to be read by somebody: messages, keys, files. */
function leavings({ line }: Someone, from = 0): readonly string[] {
  const speaking = /\/rooms\/[^/]+\/send\/|\/sendToDevice\/m\.room\.encrypted\/|\/media\/v3\/upload$/;
  return line.exchanges
    .slice(from)
    .filter(({ method, url }) => method !== "GET" && speaking.test(url))
    .map(({ url }) => url);
}

function untilUnreadable({ state }: ConversationModel, count: number): Promise<unknown> {
  return until(state, ({ tiles }) => tiles.filter(({ kind }) => kind === "unreadable").length === count);
}

test("a device that is added to a person gets no key", async () => {
  const { alice, bob, roomId, near, far } = await pair(["alice1", "bob1"]);
  const intruder = await intrude(bob);
  const deviceId = await deviceIdOf(intruder);
  const seen = await open(intruder, roomId);
  await untilUnreadable(seen, 1);
  await say(near, "after the first lie");
  await read(far, "after the first lie");
  await say(far, "an answer");
  await read(near, "an answer");
  await untilUnreadable(seen, 3);

  const forgeries = [alice, bob].map(({ line }) => forgeSignatures(line, bob.userId));
  const another = await intrude(bob);
  const anotherId = await deviceIdOf(another);
  const alsoSeen = await open(another, roomId);
  await say(near, "after a forged signature");
  await read(far, "after a forged signature");
  await say(far, "another answer");
  await read(near, "another answer");
  await untilUnreadable(seen, 5);
  await untilUnreadable(alsoSeen, 5);
  for (const forged of forgeries) assert.ok(forged.has(anotherId), "the forged signature was shown");

  const receivers = receiversOf([alice, bob]);
  assert.ok(receivers.length > 0, "keys were sent");
  assert.ok(!receivers.includes(deviceId) && !receivers.includes(anotherId), "and none to an added device");
});

/**
 * Says of each device that its owner has signed it: with the signature that stands under another one of theirs.
 * @returns the ids of those of which it was said
 */
function forgeSignatures(line: GoBetween, userId: string): ReadonlySet<string> {
  const forged = new Set<string>();
  line.tell((json) => {
    const devices = Object.entries<KeyObject>(json.device_keys?.[userId] ?? {});
    const signatures = (device: KeyObject) => device.signatures[userId] ?? {};
    const isSigned = (device: KeyObject) => Object.keys(signatures(device)).length > 1;
    const signed = devices.find(([, device]) => isSigned(device))?.[1];
    if (signed === undefined) return undefined;
    const told = devices.map(([deviceId, device]) => {
      if (isSigned(device)) return [deviceId, device] as const;
      forged.add(deviceId);
      const both = { ...signatures(signed), ...signatures(device) };
      return [deviceId, { ...device, signatures: { [userId]: both } }] as const;
    });
    return { json: { ...json, device_keys: { ...json.device_keys, [userId]: Object.fromEntries(told) } } };
  });
  return forged;
}

type KeyObject = { readonly signatures: Readonly<Record<string, Readonly<Record<string, string>>>> };

test("a replaced identity is said before the next message leaves", async () => {
  const { alice, bob, roomId, near, far } = await pair(["alice2", "bob2"]);
  const intruder = await intrude(bob);
  const seen = await open(intruder, roomId);
  intruder.main.unlock();
  const unlock = await until(intruder.main.state, ({ dialog }) => dialog?.kind === "unlock" && dialog.model);
  await unlock.startAnew(password);

  const [fromAlice, fromBob] = [alice.line.exchanges.length, bob.line.exchanges.length];
  await say(near, "not for anybody new");
  assert.equal(near.composer.state.get().block?.kind, "identityChanged");
  assert.equal(near.composer.state.get().text, "not for anybody new", "what was written is still there");
  await until(far.composer.state, ({ block }) => block?.kind === "deviceNotConfirmed");
  await say(far, "from a device that is no longer bob's");
  assert.deepEqual([leavings(alice, fromAlice), leavings(bob, fromBob)], [[], []]);

  await near.composer.acknowledge();
  await near.composer.send();
  await read(seen, "not for anybody new");
});

test("from a room whose encryption is taken out, nothing leaves in the clear", async () => {
  const { alice, roomId, near, far } = await pair(["alice3", "bob3"]);
  alice.line.tell(withoutEncryption(roomId));
  await say(far, "so that the server has something to tell");
  await until(near.composer.state, ({ block }) => block?.kind === "notEncrypted");
  const from = alice.line.exchanges.length;
  await write(near);
  assert.deepEqual(leavings(alice, from), []);
});

test("nor from one that never was seen encrypted", async () => {
  const { roomId, near } = await pair(["alice4", "bob4"]);
  const carol = await begin(stage, "carol4");
  cast.push(carol);
  carol.line.tell(withoutEncryption(roomId));
  await near.whoIsHere.invite(carol.userId);
  await until(carol.main.conversations.state, ({ invitations }) => invitations.some((row) => row.roomId === roomId));
  await carol.main.conversations.accept(roomId);
  const fresh = await open(carol, roomId);
  const from = carol.line.exchanges.length;
  assert.equal(fresh.composer.state.get().block?.kind, "notEncrypted");
  await write(fresh);
  assert.deepEqual(leavings(carol, from), []);
});

/** Tries whatever somebody could say. */
async function write(conversation: ConversationModel): Promise<void> {
  await say(conversation, "nobody else is to read this");
  await conversation.composer.addPicture(new Blob(["picture"], { type: "image/png" }));
  await conversation.composer.send();
}

type RoomEvent = { readonly type: string; readonly state_key?: string; readonly content: object };

/** Tells of a room as if its encryption had been taken out of its state: it is nowhere to be seen, and an event says so. */
function withoutEncryption(roomId: string): Lie {
  const isOther = ({ type }: RoomEvent) => type !== "m.room.encryption";
  return (json, { url }) => {
    const room = url.includes("/sync") ? json.rooms?.join?.[roomId] : undefined;
    if (room === undefined) return undefined;
    const state = { events: (room.state?.events ?? []).filter(isOther) };
    const events = (room.timeline?.events ?? []).filter(isOther);
    const timeline = { ...room.timeline, events: [takenOut(), ...events] };
    return {
      json: { ...json, rooms: { ...json.rooms, join: { ...json.rooms.join, [roomId]: { ...room, state, timeline } } } },
    };
  };
}

let counter = 0;

function takenOut(): object {
  return {
    type: "m.room.encryption",
    state_key: "",
    content: {},
    sender: "@alice3:musterland.example",
    event_id: `$taken-out-${++counter}`,
    origin_server_ts: 1_800_000_000_000,
  };
}
