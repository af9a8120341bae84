import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { logOf, order } from "./orders.ts";
import { end, register, type Server, type Someone, Stage } from "./stage.ts";
import { type Claims, Stranger } from "./stranger.ts";

let stage: Stage;
let north: Server;
/** A partner that lies. */
let partner: Stranger;
/** Whom nobody named. */
let outsider: Stranger;
let alice: Someone;
let room: string;

before(async () => {
  stage = await Stage.open();
  north = await stage.start("localhost", "closed");
  partner = await Stranger.open(stage);
  outsider = await Stranger.open(stage);
  const { digits } = await order(north, "POST", "/partners", { server_name: partner.name });
  await order(north, "POST", `/partners/${encodeURIComponent(partner.name)}/confirm`, { digits });
  alice = await register(north, "alice");
  const made = await north.client.post("/_matrix/client/v3/createRoom", { preset: "public_chat" }, alice);
  room = made.json.room_id;
});

after(async () => {
  for (const server of [partner, outsider]) await server.close();
  await end(north);
  await stage.close();
});

const api = "/_matrix/federation/v1";
const isRefused = (status: number | undefined) => status !== undefined && status >= 400 && status < 500;

test("a partner is heard under the name that was compared, in one spelling, said once", async () => {
  const path = `${api}/publicRooms`;
  assert.equal((await partner.call(north, "GET", path)).status, 200);
  const [host = "", port = ""] = partner.name.split(":");
  const spellings = [
    host,
    `${host}:0${port}`,
    `${host}.:${port}`,
    ` ${partner.name}`,
    `${partner.name}/`,
    `@x:${partner.name}`,
  ];
  const claims: readonly Claims[] = [
    { origin: outsider.name },
    ...spellings.map((origin) => ({ origin })),
    ...spellings.map((origin) => ({ origin: encodeURIComponent(origin) })),
    { destination: outsider.name },
    { destination: "" },
  ];
  for (const claim of claims) {
    const { status } = await partner.call(north, "GET", path, undefined, claim);
    assert.ok(isRefused(status), `${JSON.stringify(claim)}: ${status}`);
  }
  const good = partner.authorization(north, "GET", path, undefined);
  const bad = outsider.authorization(north, "GET", path, undefined);
  const doubled = good.replace("X-Matrix ", `X-Matrix origin="${outsider.name}",`);
  for (const authorization of [[good, bad], [bad, good], doubled, `${good}, ${bad}`, `${bad}, ${good}`]) {
    const { status } = await stage.ask(north, "GET", path, { headers: { authorization: authorization as never } });
    assert.ok(isRefused(status), `${authorization}: ${status}`);
  }
});

test("whoever is no partner is refused whatever it asks for, and asked for nothing", async () => {
  for (const path of [
    `${api}/publicRooms`,
    `${api}/event/$x`,
    `/_matrix/federation//v1/publicRooms`,
    `${api}/./publicRooms`,
  ]) {
    assert.ok(isRefused((await outsider.call(north, "GET", path)).status), path);
  }
  assert.equal((await outsider.transmit(north, "1", {})).status, 403);
  assert.deepEqual(outsider.asked, []);
  const [entry] = await logOf(north, "?kind=refusal");
  assert.deepEqual([entry?.rule, entry?.direction], ["partners", "in"]);
});

test("paths of a partner lead to no outsider, however they are written", async () => {
  const eve = `@eve:${outsider.name}`;
  const inPath = encodeURIComponent(room);
  const paths = [
    ...[eve, eve.toUpperCase(), `${eve}\u0000`].map(
      (name) => `${api}/query/profile?user_id=${encodeURIComponent(name)}`,
    ),
    `${api}/query/directory?room_alias=${encodeURIComponent(`#room:${outsider.name}`)}`,
    `${api}/make_join/${inPath}/${encodeURIComponent(eve)}?ver=12`,
    `${api}/make_join/${inPath}/${encodeURIComponent(encodeURIComponent(eve))}?ver=12`,
    `${api}/make_join/${encodeURIComponent(`!room:${outsider.name}`)}/${encodeURIComponent(`@p:${partner.name}`)}?ver=12`,
    `${api}/user/devices/${encodeURIComponent(eve)}`,
    `${api}/hierarchy/${encodeURIComponent(`!room:${outsider.name}`)}`,
    `${api}/media/download/${encodeURIComponent(`../${outsider.name}/abc`)}`,
    `${api}/media/download/..%2f..%2f${encodeURIComponent(outsider.name)}%2fabc`,
    `${api}/media/download/../../${encodeURIComponent(outsider.name)}/abc`,
    `/_matrix/media/v3/download/${encodeURIComponent(outsider.name)}/abc`,
    `${api}/state_ids/${inPath}%2f..?event_id=$x`,
  ];
  for (const path of paths) {
    const { status } = await partner.call(north, "GET", path);
    assert.ok(isRefused(status), `${path}: ${status}`);
  }
  const twice = `user_id=${encodeURIComponent(alice.userId)}&user_id=${encodeURIComponent(eve)}`;
  const { json } = await partner.call(north, "GET", `${api}/query/profile?${twice}`);
  assert.deepEqual(json, {}, "of two people Alice counts, who has not named herself");
  assert.deepEqual(outsider.asked, [], "nobody was asked for anything");
});

test("names that a partner writes as text, number or key, once or twice, are found as they are read", async () => {
  const eve = `@eve:${outsider.name}`;
  const note = (id: string, content: JsonObject): JsonObject => ({
    edu_type: "m.direct_to_device",
    content: {
      type: "org.example.note",
      sender: `@p:${partner.name}`,
      message_id: id,
      messages: { [alice.userId]: { "*": { id, ...content } } },
    },
  });
  const edus = [
    note("text", { from: eve }),
    note("key", { [eve]: 1 }),
    note("list", { via: [partner.name, outsider.name] }),
    note("deep", { a: [[[[[{ b: eve }]]]]] }),
    note("file", { url: `mxc://${outsider.name}/abc` }),
    note("good", { body: `ask ${eve}` }),
  ];
  assert.equal((await partner.transmit(north, "names", { edus })).status, 200);
  const { json } = await north.client.get("/_matrix/client/v3/sync", alice);
  const ids = (json.to_device?.events ?? []).map(({ content }: { readonly content: JsonObject }) => content.id);
  assert.deepEqual(ids, ["good"]);
});
