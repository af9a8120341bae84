import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { get } from "node:https";
import { json } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { createClient, type TestAnswer } from "@botschaft/testing/http";
import { Person } from "./person.ts";
import { type Both, startBoth } from "./servers.ts";

let both: Both;
let alice: Person;
let sven: Person;

before(async () => {
  both = await startBoth();
  alice = await Person.register(both.botschaft, "alice");
  sven = await Person.register(both.synapse, "sven");
});
after(async () => {
  for (const person of [alice, sven]) person?.close();
  await both?.close();
});

/** One request with somebody's token. */
async function as<Result>(person: Person, ask: (client: ReturnType<typeof createClient>) => Promise<Result>) {
  const client = createClient(person.server.base);
  try {
    return await ask(client);
  } finally {
    client.close();
  }
}

async function upload(person: Person, bytes: Uint8Array, type: string, filename: string): Promise<string> {
  const options = { token: person.token, headers: { "content-type": type }, query: { filename } };
  const {
    status,
    json: answer,
    text,
  } = await as(person, (client) => client.post("/_matrix/media/v3/upload", bytes, options));
  assert.equal(status, 200, text);
  return answer.content_uri;
}

function open(
  person: Person,
  uri: string,
  kind = "download",
  query: Readonly<Record<string, string>> = {},
): Promise<TestAnswer> {
  const path = `/_matrix/client/v1/media/${kind}/${uri.slice("mxc://".length)}`;
  return as(person, (client) => client.get(path, { token: person.token, query }));
}

/** As a service asks that knows nobody's certificates here. */
function overTls(url: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false, agent: false }, (answer) => resolve(json(answer))).on("error", reject);
  });
}

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

for (const [what, from, to] of [
  ["from Botschaft to Synapse", () => alice, () => sven],
  ["from Synapse to Botschaft", () => sven, () => alice],
] as const) {
  test(`a file goes ${what}, in a message and byte by byte`, async () => {
    const bytes = randomBytes(300_000);
    const uri = await upload(from(), bytes, "application/octet-stream", "report.bin");
    const room = await from().createRoom({ preset: "private_chat" });
    await from().invite(room, to());
    await to().waitForInvite(room);
    await to().join(room, [from().server.name]);
    await from().send(room, { msgtype: "m.file", body: "report.bin", url: uri });
    const message = await to().waitForText(room, "report.bin");
    const { status, bytes: received, headers, text } = await open(to(), message.content.url);
    assert.equal(status, 200, text);
    assert.ok(received.equals(bytes));
    assert.equal(headers["content-type"], "application/octet-stream");
    assert.match(String(headers["content-disposition"]), /^attachment; ?filename="?report\.bin"?$/);
  });

  test(`a picture and its thumbnail go ${what}`, async () => {
    const uri = await upload(from(), png, "image/png", "größe.png");
    const whole = await open(to(), uri);
    assert.deepEqual([whole.status, whole.bytes.equals(png)], [200, true]);
    assert.equal(whole.headers["content-type"], "image/png");
    assert.match(String(whole.headers["content-disposition"]), /^inline; ?filename\*=utf-8''gr%C3%B6%C3%9Fe\.png$/i);
    const query = { width: "32", height: "32", method: "scale" };
    const small = await open(to(), uri, "thumbnail", query);
    assert.equal(small.status, 200, small.text);
    assert.match(String(small.headers["content-type"]), /^image\//);
  });

  test(`a file that is not there is not found ${what}`, async () => {
    const answer = await open(to(), `mxc://${from().server.name}/nothing`);
    assert.deepEqual([answer.status, answer.json.errcode], [404, "M_NOT_FOUND"]);
  });
}

test("each tells a service whose OpenID token it is, over the same path", async () => {
  for (const person of [alice, sven]) {
    const path = `user/${encodeURIComponent(person.userId)}/openid/request_token`;
    const { access_token, matrix_server_name } = await person.call("POST", path, {});
    assert.equal(matrix_server_name, person.server.name);
    const query = `access_token=${encodeURIComponent(access_token)}`;
    const answer = await overTls(`https://${person.server.name}/_matrix/federation/v1/openid/userinfo?${query}`);
    assert.deepEqual(answer, { sub: person.userId });
  }
});
