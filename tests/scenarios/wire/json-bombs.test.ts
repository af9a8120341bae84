import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { withinBounds } from "./burden.ts";
import { MadeUpNames } from "./made-up-names.ts";
import { end, register, type Server, type Someone, Stage } from "./stage.ts";
import { Stranger } from "./stranger.ts";

let stage: Stage;
let names: MadeUpNames;
let north: Server;
let stranger: Stranger;
let alice: Someone;

before(async () => {
  stage = await Stage.open();
  names = new MadeUpNames();
  north = await stage.start("localhost", "open", { wires: names });
  stranger = await meet();
  alice = await register(north, "alice");
  // Who asks has been met: from now on bodies are read.
  assert.equal((await stranger.call(north, "GET", "/_matrix/federation/v1/publicRooms")).status, 200);
});

after(async () => {
  await stranger.close();
  await end(north);
  await stage.close();
});

async function meet(): Promise<Stranger> {
  const met = await Stranger.open(stage);
  names.place("127.0.0.1", met.port, met.port);
  return met;
}

/** As much as a transaction and an answer may hold, nearly. */
const [ofRequest, ofAnswer] = [12_000_000, 9_000_000];

/** A value of that size, made of one part after the other. */
function filled(size: number, open: string, part: (number: number) => string, close: string): string {
  const parts: string[] = [];
  for (let length = 0, number = 0; length < size; number++) {
    const next = part(number);
    parts.push(next);
    length += next.length + 1;
  }
  return `${open}${parts.join(",")}${close}`;
}

const bombs: Readonly<Record<string, (size: number) => string>> = {
  "lists in each other": (size) => "[".repeat(size),
  "objects in each other": (size) => '{"a":'.repeat(size / 5),
  "a number of millions of digits": (size) => "9".repeat(size),
  "numbers that no number holds": (size) => filled(size, "[", () => "12345678901234567890", "]"),
  fractions: (size) => filled(size, "[", () => "1e1", "]"),
  "a fraction beside millions of integers": (size) => filled(size, "[1.5,", () => "0", "]"),
  "very many keys": (size) => filled(size, "{", (number) => `"k${number.toString(36).padStart(14, "0")}":0`, "}"),
  "very many empty lists": (size) => filled(size, "[", () => "[]", "]"),
  "very many empty objects": (size) => filled(size, "[", () => "{}", "]"),
  "very many short texts": (size) => filled(size, "[", () => '""', "]"),
};

/** Heavy, and JSON all the same. */
const harmless = new Set(["a number of millions of digits", "very many keys"]);

for (const [what, bomb] of Object.entries(bombs)) {
  test(`a request that holds ${what} is refused`, async (context) => {
    const path = "/_matrix/federation/v1/send/bomb";
    const authorization = stranger.authorization(north, "PUT", path, {});
    const body = `{"origin":"${stranger.name}","origin_server_ts":1,"pdus":[],"more":${bomb(ofRequest)}}`;
    const answer = await withinBounds(context, north, () =>
      stage.ask(north, "PUT", path, { headers: { authorization }, body }),
    );
    assert.ok([400, 401].includes(answer.status ?? 0), JSON.stringify(answer));
    assert.match(String(answer.json.errcode), /^M_(BAD_JSON|NOT_JSON|UNAUTHORIZED)$/);
  });

  test(`an answer that holds ${what} is none, or what was asked for is all that is taken of it`, async (context) => {
    const liar = await meet();
    const body = `{"room_id":"!a:${liar.name}","servers":[],"more":${bomb(ofAnswer)}}`;
    liar.respond = (_request, response) => void response.end(body);
    const path = `/_matrix/client/v3/directory/room/${encodeURIComponent(`#a:${liar.name}`)}`;
    const answer = await withinBounds(context, north, () => north.client.get(path, alice));
    assert.match(liar.asked.join(), /query\/directory/);
    assert.ok(answer.text.length < 1_000, answer.text.slice(0, 200));
    assert.equal(answer.status, harmless.has(what) ? 200 : 404, answer.text);
    await liar.close();
  });
}

test("a profile that is larger than any profile is none", async () => {
  stranger.respond = (_request, response) => void response.end(`{"displayname":"${"a".repeat(200_000)}"}`);
  const path = `/_matrix/client/v3/profile/${encodeURIComponent(`@nobody:${stranger.name}`)}`;
  const { status, json } = await north.client.get(path, alice);
  assert.deepEqual([status, json.errcode], [502, "M_UNKNOWN"]);
});

test("whoever need not sign is refused the same", async (context) => {
  const small = (bomb: string) => `{"server_keys":{"${stranger.name}":{}},"more":${bomb.slice(0, 200_000)}`;
  const ask = (body: string) => stage.ask(north, "POST", "/_matrix/key/v2/query", { body });
  await withinBounds(context, north, async () => {
    for (const [what, bomb] of Object.entries(bombs)) {
      const { status, json } = await ask(small(bomb(ofAnswer)));
      assert.deepEqual([status, /^M_(BAD|NOT)_JSON$/.test(String(json.errcode))], [400, true], what);
    }
    const servers = Object.fromEntries(Array.from({ length: 5_000 }, (_, number) => [`s${number}.invalid`, {}]));
    const many = await ask(JSON.stringify({ server_keys: servers }));
    assert.deepEqual([many.status, many.json], [200, { server_keys: [] }], "of so many only a few are looked for");
  });
});

test("keys that are a bomb are no keys", async (context) => {
  const liar = await meet();
  const bomb = filled(ofAnswer, "{", (number) => `"ed25519:${number}":{"key":"AA"}`, "}");
  liar.respondKeys = (_request, response) =>
    void response.end(`{"server_name":"${liar.name}","valid_until_ts":9999999999999,"verify_keys":${bomb}}`);
  await withinBounds(context, north, async () => {
    const { status, json } = await liar.call(north, "GET", "/_matrix/federation/v1/publicRooms");
    assert.deepEqual([status, json.errcode], [401, "M_UNAUTHORIZED"]);
  });
  await liar.close();
});

test("an event that is a bomb fails alone, and the transaction goes on", async (context) => {
  const body = { msgtype: "m.text", body: "x".repeat(70_000) };
  const deep = JSON.parse(`${'{"a":'.repeat(90)}1${"}".repeat(90)}`) as JsonObject;
  const wide = Object.fromEntries(Array.from({ length: 4_000 }, (_, number) => [`k${number}`, 0]));
  const room_id = "!unknown:nowhere.example";
  const pdus = [body, deep, wide].map((content) => ({ room_id, type: "m.room.message", sender: "@a:b", content }));
  const edus = [
    { edu_type: "m.typing", content: deep },
    { edu_type: "m.receipt", content: wide },
  ];
  await withinBounds(context, north, async () => {
    const { status } = await stranger.transmit(north, "bombs", { pdus: pdus as readonly JsonObject[], edus });
    assert.equal(status, 200);
  });
});
