import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { deviceKeysOf } from "../../testing/key-objects.ts";
import { type Actor, roomWith, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const changes = (actor: Actor, query: Readonly<Record<string, string>>) => actor.call("getKeysChanges", { query });
const token = async (actor: Actor): Promise<string> => (await actor.sync()).next_batch;
const upload = (actor: Actor) => actor.call("uploadKeys", { body: { device_keys: deviceKeysOf(actor) } });

test("changes are told between two tokens, and only those", async () => {
  const { anna, ben, caro } = await server.people("anna", "ben", "caro");
  await roomWith(anna, [ben, caro]);
  const first = await token(anna);
  await upload(ben);
  const second = await token(anna);
  await upload(caro);
  const third = await token(anna);
  const changed = async (from: string, to: string) => (await changes(anna, { from, to })).json.changed;
  assert.deepEqual(await changed(first, second), [ben.userId]);
  assert.deepEqual(await changed(second, third), [caro.userId]);
  assert.deepEqual(await changed(first, third), [ben.userId, caro.userId]);
  assert.deepEqual(await changed(third, third), []);
  assert.deepEqual(await changed(third, first), []);
});

test("both ends are compared, also after one's own coming and going", async () => {
  const { dora, emil } = await server.people("dora", "emil");
  const roomId = await roomWith(dora, []);
  const before = await token(emil);
  await emil.call("joinRoomById", { path: { roomId }, body: {} });
  const within = await token(emil);
  await emil.call("leaveRoom", { path: { roomId }, body: {} });
  const afterwards = await token(emil);
  await server.world.restart();
  const lists = async (from: string, to: string) => (await changes(emil, { from, to })).json;
  assert.deepEqual(await lists(before, within), { changed: [dora.userId], left: [] });
  assert.deepEqual(await lists(within, afterwards), { changed: [], left: [dora.userId] });
  assert.deepEqual(await lists(before, afterwards), { changed: [], left: [] });
});

test("a token of another database tells of everybody", async () => {
  const { finn, gero } = await server.people("finn", "gero");
  await roomWith(finn, [gero]);
  const to = await token(finn);
  const { json } = await changes(finn, { from: to.replace(/^s1_[^_]+/, "s1_other"), to });
  assert.deepEqual(json, { changed: [finn.userId, gero.userId], left: [] });
  // One that comes from a future that was lost as well.
  const future = await changes(finn, { from: to.replace(/_\d+_d\d+$/, "_9999999999"), to });
  assert.deepEqual(future.json.changed, [finn.userId, gero.userId]);
});

test("where the other end is unknown, it is now", async () => {
  const { hugo, ida } = await server.people("hugo", "ida");
  await roomWith(hugo, [ida]);
  const from = await token(hugo);
  await upload(ida);
  for (const to of ["s1_other_5", from.replace(/_\d+_d\d+$/, "_9999999999")]) {
    assert.deepEqual((await changes(hugo, { from, to })).json.changed, [ida.userId]);
  }
});

test("only tokens of /sync are taken, and both are needed", async () => {
  const { jana } = await server.people("jana");
  const known = await token(jana);
  for (const odd of ["", "nothing", "t1_x_1_1", "s1_x"]) {
    assertRefused(await changes(jana, { from: odd, to: known }), 400, "M_INVALID_PARAM");
    assertRefused(await changes(jana, { from: known, to: odd }), 400, "M_INVALID_PARAM");
  }
  assertRefused(await changes(jana, { from: known }), 400, "M_MISSING_PARAM");
  assertRefused(await changes(jana, { to: known }), 400, "M_MISSING_PARAM");
});
