import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { untilWaiting } from "@botschaft/testing/world";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

let txn = 0;

function send(sender: Actor, messages: unknown, options: { readonly type?: string; readonly txnId?: string } = {}) {
  const { type: eventType = "m.dummy", txnId = `t${++txn}` } = options;
  return sender.call("sendToDevice", { path: { eventType, txnId }, body: { messages } });
}

const to = (device: Actor, content: object) => ({ [device.userId]: { [device.deviceId]: content } });
const bodies = (answer: { to_device?: { events: { content: { n: number } }[] } }) =>
  (answer.to_device?.events ?? []).map(({ content }) => content.n);

async function stored(device: Actor): Promise<number> {
  await server.world.settle();
  const [row] = await server.world.server.storage.reads.query<{ readonly count: number }>({
    name: "",
    text: "SELECT count(*) FROM to_device JOIN device USING (device_nid) WHERE device_id = $1 AND user_nid = $2",
    values: [device.deviceId, device.userNid],
  });
  return row?.count ?? 0;
}

test("a message comes to the device it is for, and stays until it has arrived", async () => {
  const { anna, ben } = await server.people("anna", "ben");
  const other = await server.deviceOf(ben);
  const start = (await ben.sync()).next_batch;
  assert.deepEqual((await send(anna, to(ben, { n: 1, "\u0000": "\u0000" }), { type: "m.\u0000" })).json, {});
  const expected = [{ type: "m.\u0000", sender: anna.userId, content: { n: 1, "\u0000": "\u0000" } }];
  const first = await ben.sync({ since: start });
  assert.deepEqual(first.to_device.events, expected);
  // Who asks again with the same token gets it again.
  assert.deepEqual((await ben.sync({ since: start })).to_device.events, expected);
  assert.deepEqual((await ben.sync()).to_device.events, expected);
  assert.equal(await stored(ben), 1);
  assert.equal((await ben.sync({ since: first.next_batch })).to_device, undefined);
  assert.equal(await stored(ben), 0);
  assert.equal((await ben.sync({ since: start })).to_device, undefined);
  assert.equal((await other.sync()).to_device, undefined);
});

test("`*` is every device of a person", async () => {
  const { caro, dora } = await server.people("caro", "dora");
  const second = await server.deviceOf(dora);
  await send(caro, { [dora.userId]: { "*": { n: 1 } }, [caro.userId]: { "*": { n: 2 } } });
  for (const device of [dora, second]) assert.deepEqual(bodies(await device.sync()), [1]);
  assert.deepEqual(bodies(await caro.sync()), [2]);
});

test("whoever waits is woken, for their own device only", async () => {
  const { emil, finn } = await server.people("emil", "finn");
  const second = await server.deviceOf(finn);
  const [first, other] = [await finn.sync(), await second.sync()];
  const waiting = finn.poll(first.next_batch);
  const inVain = second.poll(other.next_batch);
  await send(emil, to(finn, { n: 1 }));
  assert.deepEqual(bodies(await waiting), [1]);
  await untilWaiting(server.world, finn);
  server.world.clock.pass(30_000);
  assert.equal((await inVain).to_device, undefined);
});

test("an answer holds a hundred messages at most, the next ones come at once", async () => {
  const { gero, hugo } = await server.people("gero", "hugo");
  const { next_batch } = await hugo.sync();
  for (let n = 1; n <= 205; n++) await send(gero, to(hugo, { n }));
  const numbers = (from: number, upTo: number) => Array.from({ length: upTo - from + 1 }, (_, at) => from + at);
  const first = await hugo.poll(next_batch);
  assert.deepEqual(bodies(first), numbers(1, 100));
  const second = await hugo.poll(first.next_batch);
  assert.deepEqual(bodies(second), numbers(101, 200));
  assert.equal(await stored(hugo), 105);
  await send(gero, to(hugo, { n: 206 }));
  const third = await hugo.poll(second.next_batch);
  assert.deepEqual(bodies(third), numbers(201, 206));
  const waiting = hugo.poll(third.next_batch);
  await untilWaiting(server.world, hugo);
  server.world.clock.pass(30_000);
  assert.equal((await waiting).to_device, undefined);
  assert.equal(await stored(hugo), 0);
});

test("a token of another device, and one of another database, delete nothing", async () => {
  const { ida, jana } = await server.people("ida", "jana");
  const second = await server.deviceOf(jana);
  await send(ida, to(second, { n: 1 }));
  await send(ida, to(jana, { n: 2 }));
  const { next_batch } = await jana.sync();
  for (const since of [next_batch, next_batch.replace(/^s1_[^_]+/, "s1_other"), "s1_x_9"]) {
    assert.deepEqual(bodies(await second.sync({ since })), [1], since);
    assert.equal(await stored(second), 1);
  }
});

test("a request that comes again sends nothing again", async () => {
  const { kurt, lena } = await server.people("kurt", "lena");
  const options = { txnId: "same" };
  await Promise.all([send(kurt, to(lena, { n: 1 }), options), send(kurt, to(lena, { n: 1 }), options)]);
  await server.world.restart();
  assert.deepEqual((await send(kurt, to(lena, { n: 1 }), options)).json, {});
  assert.deepEqual(bodies(await lena.sync()), [1]);
  // The same id for another type, or by another device, is another request.
  await send(kurt, to(lena, { n: 2 }), { ...options, type: "m.other" });
  await send(await server.deviceOf(kurt), to(lena, { n: 3 }), options);
  assert.deepEqual(bodies(await lena.sync()), [1, 2, 3]);
});

test("devices and people that there are not, and other servers, get nothing", async () => {
  const { mara } = await server.people("mara");
  const messages = {
    [mara.userId]: { UNKNOWN: {}, "\u0000": {}, [mara.deviceId]: { n: 1 } },
    "@nobody:musterland.example": { "*": {} },
    "@x:elsewhere.example": { "*": {} },
  };
  assert.equal((await send(mara, messages)).status, 200);
  assert.equal((await send(mara, {})).status, 200);
  assert.deepEqual(bodies(await mara.sync()), [1]);
});

test("what is sent has its form", async () => {
  const { nora } = await server.people("nora");
  const path = { eventType: "m.dummy", txnId: "x" };
  assertRefused(await nora.call("sendToDevice", { path, body: {} }), 400, "M_MISSING_PARAM");
  assertRefused(await send(nora, []), 400, "M_BAD_JSON");
  assertRefused(await send(nora, { [nora.userId]: [] }), 400, "M_BAD_JSON");
  assertRefused(await send(nora, { [nora.userId]: { X: 1 } }), 400, "M_BAD_JSON");
  assertRefused(await send(nora, { nora: {} }), 400, "M_INVALID_PARAM");
});

test("a device that is gone leaves no messages behind", async () => {
  const { oda, paul } = await server.people("oda", "paul");
  const second = await server.deviceOf(paul);
  await send(oda, to(second, { n: 1 }));
  assert.equal(await stored(second), 1);
  await second.call("logout");
  const again = await server.deviceOf(paul, second.deviceId);
  assert.equal((await again.sync()).to_device, undefined);
  const [row] = await server.world.server.storage.reads.query({
    name: "",
    text: "SELECT FROM to_device WHERE NOT EXISTS (SELECT FROM device WHERE device.device_nid = to_device.device_nid)",
    values: [],
  });
  assert.equal(row, undefined);
});

test("messages wait for a device that comes after a restart", async () => {
  const { quirin, rosa } = await server.people("quirin", "rosa");
  const { next_batch } = await rosa.sync();
  await send(quirin, to(rosa, { n: 1 }));
  await server.world.restart();
  assert.deepEqual(bodies(await rosa.poll(next_batch)), [1]);
});
