import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { end, register, type Server, type Someone, Stage, say, untilSeen } from "./stage.ts";

/** Runs twenty times as fast: servers do not ask each other for keys again within half a minute. */
const clock = createHandClock(Date.now());
const running = setInterval(() => clock.pass(400), 20);

let stage: Stage;
let north: Server;
let south: Server;
let alice: Someone;
let bob: Someone;
let room: string;

before(async () => {
  stage = await Stage.open();
  north = await stage.start("localhost", "open", { clock });
  south = await stage.start("127.0.0.1", "open", { clock });
  alice = await register(north, "alice");
  bob = await register(south, "bob");
  const made = await north.client.post("/_matrix/client/v3/createRoom", { preset: "public_chat" }, alice);
  room = made.json.room_id;
  const query = { via: north.name };
  const joined = await south.client.post(`/_matrix/client/v3/join/${encodeURIComponent(room)}`, {}, { ...bob, query });
  assert.equal(joined.status, 200, joined.text);
});

after(async () => {
  for (const server of [north, south]) await end(server);
  await stage.close();
  clearInterval(running);
});

type Published = { readonly verify_keys: object; readonly old_verify_keys: object };

async function keysOf(server: Server) {
  const published = (await stage.ask(server, "GET", "/_matrix/key/v2/server")).json as unknown as Published;
  return { current: Object.keys(published.verify_keys), old: Object.keys(published.old_verify_keys) };
}

async function rotate(server: Server): Promise<{ readonly key_id: string; readonly previous_key_id: string }> {
  const { status, json, text } = await server.control.post("/_botschaft/v1/server_key/rotate");
  assert.equal(status, 200, text);
  return json;
}

test("people go on writing to each other while a server takes another key, and after it started again", {
  timeout: 60_000,
}, async () => {
  await say(alice, room, "signed with the first key");
  await untilSeen(bob, room, "signed with the first key");
  const rotated = await rotate(north);
  assert.deepEqual(await keysOf(north), { current: [rotated.key_id], old: [rotated.previous_key_id] });
  await say(alice, room, "signed with the second key");
  await untilSeen(bob, room, "signed with the second key");
  north = await north.restart();
  alice = { ...alice, server: north };
  assert.deepEqual(await keysOf(north), { current: [rotated.key_id], old: [rotated.previous_key_id] });
  await say(alice, room, "after a new start");
  await untilSeen(bob, room, "after a new start");
  await say(bob, room, "heard");
  await untilSeen(alice, room, "heard");
});

test("who joins later believes what was signed with keys that are old by then", { timeout: 60_000 }, async () => {
  await rotate(north);
  const east = await stage.start("localhost", "open", { clock });
  const carol = await register(east, "carol");
  const query = { via: south.name };
  const joined = await east.client.post(`/_matrix/client/v3/join/${encodeURIComponent(room)}`, {}, { ...carol, query });
  assert.equal(joined.status, 200, joined.text);
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/messages`;
  const seen: string[] = [];
  for (let from: string | undefined, page = 0; page < 10; page++) {
    const { json } = await east.client.get(path, { ...carol, query: { dir: "b", limit: "50", ...(from && { from }) } });
    for (const { content } of json.chunk) if (content.body !== undefined) seen.push(content.body);
    from = json.end;
    if (from === undefined) break;
  }
  for (const text of ["signed with the first key", "signed with the second key", "after a new start", "heard"]) {
    assert.ok(seen.includes(text), `${text} is not among ${seen.join(", ")}`);
  }
  await end(east);
});

test("nobody has the key changed over the network", async () => {
  const path = "/_botschaft/v1/server_key/rotate";
  const { status } = await north.client.post(path, {}, alice);
  assert.equal(status, 404);
  assert.equal((await stage.ask(north, "POST", path)).status, 404);
});

test("a partner takes the new key, which the pinned one signed, without anybody's doing", {
  timeout: 60_000,
}, async () => {
  const [here, there] = [
    await stage.start("localhost", "closed", { clock }),
    await stage.start("127.0.0.1", "closed", { clock }),
  ];
  const [dora, emil] = [await register(here, "dora"), await register(there, "emil")];
  const border = "/_botschaft/v1/border";
  const { code } = (await here.control.post(`${border}/invitations`, {})).json;
  assert.equal((await there.control.post(`${border}/partners/accept`, { code })).json.state, "connected");
  const shared = (await here.client.post("/_matrix/client/v3/createRoom", { preset: "public_chat" }, dora)).json
    .room_id;
  const query = { via: here.name };
  const joined = await there.client.post(
    `/_matrix/client/v3/join/${encodeURIComponent(shared)}`,
    {},
    { ...emil, query },
  );
  assert.equal(joined.status, 200, joined.text);
  for (let turn = 1; turn <= 2; turn++) {
    const { key_id } = await rotate(here);
    await say(dora, shared, `signed with another key ${turn}`);
    await untilSeen(emil, shared, `signed with another key ${turn}`);
    const [partner] = (await there.control.get(`${border}/partners`)).json.partners;
    const pinned = partner.keys.map((key: { readonly key_id: string }) => key.key_id);
    assert.deepEqual([partner.state, pinned], ["connected", [key_id]]);
  }
  for (const server of [here, there]) await end(server);
});
