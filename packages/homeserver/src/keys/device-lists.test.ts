import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { untilWaiting } from "@botschaft/testing/world";
import { deviceKeysOf, identityOf, signed } from "../testing/key-objects.ts";
import { type Actor, roomWith, say, startWholeServer } from "../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

type Lists = { readonly changed: readonly string[]; readonly left: readonly string[] };

/** Somebody's lists from one look to the next, as /sync and as /keys/changes tell them. */
class Watcher {
  readonly #actor: Actor;
  #since: string;

  static async of(actor: Actor): Promise<Watcher> {
    return new Watcher(actor, (await actor.sync()).next_batch);
  }

  private constructor(actor: Actor, since: string) {
    this.#actor = actor;
    this.#since = since;
  }

  async look(): Promise<Lists> {
    const from = this.#since;
    const { device_lists, next_batch } = await this.#actor.sync({ since: from });
    const { json } = await this.#actor.call("getKeysChanges", { query: { from, to: next_batch } });
    this.#since = next_batch;
    const lists = device_lists ?? { changed: [], left: [] };
    assert.deepEqual(json, lists, "/keys/changes says what /sync says");
    return lists;
  }

  /** Names of people whose keys changed, and of those who are gone with a minus. */
  async names(): Promise<readonly string[]> {
    const { changed, left } = await this.look();
    const nameOf = (userId: string) => userId.slice(1).split(":")[0] ?? "";
    return [...changed.map(nameOf), ...left.map((userId) => `-${nameOf(userId)}`)].sort();
  }
}

const upload = (actor: Actor, seed?: string) =>
  actor.call("uploadKeys", { body: { device_keys: deviceKeysOf(actor, seed) } });
const join = (actor: Actor, roomId: string) => actor.call("joinRoomById", { path: { roomId }, body: {} });
const leave = (actor: Actor, roomId: string) => actor.call("leaveRoom", { path: { roomId }, body: {} });

test("new keys are told to everybody who shares a room, and to oneself", async () => {
  const { anna, ben, caro } = await server.people("anna", "ben", "caro");
  await roomWith(anna, [ben]);
  const [ofAnna, ofBen, ofCaro] = await Promise.all([anna, ben, caro].map(Watcher.of));
  await upload(anna);
  for (const watcher of [ofAnna, ofBen]) assert.deepEqual(await watcher?.names(), ["anna"]);
  assert.deepEqual(await ofCaro?.names(), []);
  for (const watcher of [ofAnna, ofBen]) assert.deepEqual(await watcher?.names(), []);
  // The same keys again are no change.
  await upload(anna);
  assert.deepEqual(await ofBen?.names(), []);
});

test("who waits is woken by new keys, in the same room only", async () => {
  const { dora, emil, finn } = await server.people("dora", "emil", "finn");
  await roomWith(dora, [emil]);
  const tokens = await Promise.all([emil, finn].map(async (actor) => (await actor.sync()).next_batch));
  const waiting = emil.poll(tokens[0]);
  const inVain = finn.poll(tokens[1]);
  await untilWaiting(server.world, emil, finn);
  await upload(dora);
  assert.deepEqual((await waiting).device_lists, { changed: [dora.userId], left: [] });
  server.world.clock.pass(30_000);
  assert.equal((await inVain).device_lists, undefined);
});

test("new keys are told with or before the message that follows them", async () => {
  const { gero, hugo } = await server.people("gero", "hugo");
  const roomId = await roomWith(gero, [hugo]);
  const { next_batch } = await hugo.sync();
  await upload(gero);
  await say(gero, roomId, "in another key");
  const answer = await hugo.sync({ since: next_batch });
  assert.deepEqual(answer.device_lists.changed, [gero.userId]);
  assert.equal(answer.rooms.join[roomId].timeline.events.length, 1);
});

test("a device with keys that is gone, or has another name, is a change; one without keys is none", async () => {
  const { ida, jana } = await server.people("ida", "jana");
  await roomWith(ida, [jana]);
  const second = await server.deviceOf(ida);
  const without = await server.deviceOf(ida);
  await upload(second);
  const watcher = await Watcher.of(jana);
  await without.call("logout");
  assert.deepEqual(await watcher.names(), []);
  const path = { deviceId: second.deviceId };
  await ida.call("updateDevice", { path, body: { display_name: "Telefon" } });
  assert.deepEqual(await watcher.names(), ["ida"]);
  const { next_batch } = await jana.sync();
  const waiting = jana.poll(next_batch);
  await untilWaiting(server.world, jana);
  await second.call("logout");
  assert.deepEqual((await waiting).device_lists, { changed: [ida.userId], left: [] });
  assert.deepEqual(await watcher.names(), ["ida"]);
});

test("a new identity and its signatures are told, whom somebody signed only to themselves", async () => {
  const { kurt, lena, mara } = await server.people("kurt", "lena", "mara");
  await roomWith(kurt, [lena, mara]);
  const [ofKurt, ofLena] = await Promise.all([kurt, lena].map(Watcher.of));
  const [kurts, maras] = [identityOf(kurt.userId), identityOf(mara.userId)];
  await kurt.call("uploadCrossSigningKeys", { body: kurts.body });
  await kurt.call("uploadCrossSigningKeys", { body: kurts.body });
  await mara.call("uploadCrossSigningKeys", { body: maras.body });
  await upload(kurt);
  assert.deepEqual(await ofLena?.names(), ["kurt", "mara"]);
  assert.deepEqual(await ofKurt?.names(), ["kurt", "mara"]);
  const bySelf = signed(deviceKeysOf(kurt), kurt.userId, `ed25519:${kurts.selfSigning.publicKey}`, kurts.selfSigning);
  await kurt.call("uploadCrossSigningSignatures", { body: { [kurt.userId]: { [kurt.deviceId]: bySelf } } });
  assert.deepEqual(await ofLena?.names(), ["kurt"]);
  assert.deepEqual(await ofKurt?.names(), ["kurt"]);
  const keyId = `ed25519:${kurts.userSigning.publicKey}`;
  const master = signed(maras.body.master_key, kurt.userId, keyId, kurts.userSigning);
  await kurt.call("uploadCrossSigningSignatures", { body: { [mara.userId]: { [maras.master.publicKey]: master } } });
  assert.deepEqual(await ofKurt?.names(), ["mara"]);
  assert.deepEqual(await ofLena?.names(), []);
});

test("who comes into one's room is changed, who leaves the last one is left", async () => {
  const { nora, oda, paul } = await server.people("nora", "oda", "paul");
  const roomId = await roomWith(nora, [paul]);
  const [ofNora, ofOda] = [await Watcher.of(nora), await Watcher.of(oda)];
  await join(oda, roomId);
  assert.deepEqual(await ofNora.names(), ["oda"]);
  assert.deepEqual(await ofOda.names(), ["nora", "paul"]);
  await leave(oda, roomId);
  assert.deepEqual(await ofNora.names(), ["-oda"]);
  assert.deepEqual(await ofOda.names(), ["-nora", "-paul"]);
  await upload(oda);
  assert.deepEqual(await ofNora.names(), []);
  // Back again, they are asked for anew.
  await join(oda, roomId);
  assert.deepEqual(await ofNora.names(), ["oda"]);
});

test("whoever shares another room neither comes nor goes", async () => {
  const { quirin, rosa, sara } = await server.people("quirin", "rosa", "sara");
  await roomWith(quirin, [rosa]);
  const roomId = await roomWith(quirin, [sara]);
  const [ofQuirin, ofRosa] = [await Watcher.of(quirin), await Watcher.of(rosa)];
  await join(rosa, roomId);
  assert.deepEqual(await ofQuirin.names(), []);
  assert.deepEqual(await ofRosa.names(), ["sara"]);
  await leave(rosa, roomId);
  assert.deepEqual(await ofQuirin.names(), []);
  assert.deepEqual(await ofRosa.names(), ["-sara"]);
});

test("who comes and goes between two looks did neither, but for changed keys", async () => {
  const { theo, udo, vera } = await server.people("theo", "udo", "vera");
  const roomId = await roomWith(theo, [udo]);
  const watcher = await Watcher.of(theo);
  await join(vera, roomId);
  await leave(vera, roomId);
  await leave(udo, roomId);
  await join(udo, roomId);
  assert.deepEqual(await watcher.names(), []);
  await leave(udo, roomId);
  await upload(udo);
  await join(udo, roomId);
  assert.deepEqual(await watcher.names(), ["udo"]);
});

test("from one room into another, between two looks", async () => {
  const { wim, xenia } = await server.people("wim", "xenia");
  const [from, into] = [await roomWith(wim, [xenia]), await roomWith(wim, [])];
  const watcher = await Watcher.of(wim);
  await leave(xenia, from);
  await upload(xenia);
  await join(xenia, into);
  assert.deepEqual(await watcher.names(), ["xenia"]);
});

test("an invitation shares nothing yet, and a kick ends what was shared", async () => {
  const { yann, zoe } = await server.people("yann", "zoe");
  const roomId = await roomWith(yann, [], { preset: "private_chat", invite: [zoe.userId] });
  const [ofYann, ofZoe] = [await Watcher.of(yann), await Watcher.of(zoe)];
  await upload(yann);
  assert.deepEqual(await ofZoe.names(), []);
  assert.deepEqual(await ofYann.names(), ["yann"]);
  await join(zoe, roomId);
  assert.deepEqual([await ofYann.names(), await ofZoe.names()], [["zoe"], ["yann"]]);
  await yann.call("kick", { path: { roomId }, body: { user_id: zoe.userId } });
  assert.deepEqual([await ofYann.names(), await ofZoe.names()], [["-zoe"], ["-yann"]]);
});

test("rooms that a filter leaves out count as well", async () => {
  const { adam, bea } = await server.people("adam", "bea");
  const roomId = await roomWith(adam, []);
  const { next_batch: since } = await adam.sync();
  await join(bea, roomId);
  const answer = await adam.sync({ since, filter: JSON.stringify({ room: { rooms: [] } }) });
  assert.deepEqual(answer.device_lists, { changed: [bea.userId], left: [] });
  assert.deepEqual(answer.rooms.join, {});
});

test("what happened before a restart is told after it", async () => {
  const { cem, dilan, ella } = await server.people("cem", "dilan", "ella");
  const roomId = await roomWith(cem, [dilan]);
  const [ofCem, ofDilan] = [await Watcher.of(cem), await Watcher.of(dilan)];
  await upload(dilan);
  await join(ella, roomId);
  await server.world.restart();
  assert.deepEqual(await ofCem.names(), ["dilan", "ella"]);
  assert.deepEqual(await ofDilan.names(), ["dilan", "ella"]);
  assert.deepEqual(await ofCem.names(), []);
});

test("somebody who has seen nothing is told nothing, with a token of another database everybody", async () => {
  const { fritz, gina, hans } = await server.people("fritz", "gina", "hans");
  await roomWith(fritz, [gina]);
  await upload(gina);
  const fresh = await fritz.sync();
  assert.equal(fresh.device_lists, undefined);
  for (const since of [fresh.next_batch.replace(/^s1_[^_]+/, "s1_other"), "s1_x_1"]) {
    const { device_lists } = await fritz.sync({ since });
    assert.deepEqual(device_lists, { changed: [fritz.userId, gina.userId], left: [] }, since);
  }
  assert.deepEqual((await hans.sync({ since: "s1_x_1" })).device_lists, { changed: [hans.userId], left: [] });
});
