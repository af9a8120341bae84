import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import { startTinyServer, type TestAnswer, type TinyServer } from "@botschaft/testing/http";
import { readFilePart } from "../../federation/files/parts.ts";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";
import type { RequestProof } from "../gate.ts";
import { federationTable } from "../index.ts";
import { buildFederationRoutes } from "../serve.ts";
import { getContent } from "./get-content.ts";
import { getContentThumbnail } from "./get-content-thumbnail.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let rim: TinyServer;

/** Stands for the signatures of servers. */
const proof: RequestProof = {
  async admitRequest({ authorization }) {
    if (authorization.length === 0) throw new MatrixError("M_UNAUTHORIZED", "The request is not signed");
  },
  verifyRequest: async () => ({ origin: "caller.example" as never }),
};

before(async () => {
  server = await startWholeServer();
  ({ alice } = await server.people("alice"));
  const { media } = server.world.server;
  const table = {
    ...federationTable(),
    getContent: getContent(media, server.world.chance),
    getContentThumbnail: getContentThumbnail(media, server.world.chance),
  };
  rim = await startTinyServer(buildFederationRoutes(table, proof));
});
after(async () => {
  await rim.close();
  server.world.assertNoMistakes();
  await server.world.close();
});

const signed = { headers: { authorization: "X-Matrix" } };
const base = "/_matrix/federation/v1/media";

/** @returns the id that others ask for it by */
async function upload(body: Uint8Array, type = "image/png", filename = "photo.png"): Promise<string> {
  const { json } = await alice.call("uploadContent", { body, headers: { "content-type": type }, query: { filename } });
  return json.content_uri.split("/").at(-1);
}

const download = (mediaId: string, how: object = signed) => rim.client.get(`${base}/download/${mediaId}`, how);
const thumbnail = (mediaId: string, query: Readonly<Record<string, string>> = {}) =>
  rim.client.get(`${base}/thumbnail/${mediaId}`, { ...signed, query: { width: "64", height: "64", ...query } });

async function fileIn({ status, bytes, headers }: TestAnswer) {
  assert.equal(status, 200);
  assert.equal(headers["content-length"], String(bytes.length));
  const part = await readFilePart(Readable.from([bytes]), headers["content-type"] as string);
  return { headers: Object.fromEntries(part.headers), bytes: await buffer(part.content) };
}

test("a file goes out in two parts, byte by byte, with its type and name", async () => {
  const bytes = Buffer.from("\r\n--\r\n\r\n--boundary--\r\n");
  assert.deepEqual(await fileIn(await download(await upload(bytes))), {
    headers: { "content-type": "image/png", "content-disposition": "inline; filename=photo.png" },
    bytes,
  });
  const page = await fileIn(await download(await upload(Buffer.from("<script>"), "text/html", "größe\r\n.html")));
  assert.deepEqual(page.headers, { "content-type": "text/html", "content-disposition": "attachment; filename=file" });
  assert.equal((await fileIn(await download(await upload(Buffer.alloc(0))))).bytes.length, 0);
});

test("no two answers are parted in the same way", async () => {
  const id = await upload(Buffer.from("x"));
  const types = [await download(id), await download(id)].map(({ headers }) => headers["content-type"]);
  assert.notEqual(types[0], types[1]);
});

test("nothing goes to whoever does not sign, and nothing that is not of this server", async () => {
  const id = await upload(Buffer.from("x"));
  assertRefused(await download(id, {}), 401, "M_UNAUTHORIZED");
  for (const other of ["nothing", `${id}x`, "..%2F..%2Fetc%2Fpasswd", `${id}%2Fx`]) {
    assertRefused(await download(other), 404, "M_NOT_FOUND");
    assertRefused(await thumbnail(other), 404, "M_NOT_FOUND");
  }
});

test("a picture is its own thumbnail, and nothing else has one", async () => {
  const bytes = Buffer.from("89504e47", "hex");
  assert.deepEqual((await fileIn(await thumbnail(await upload(bytes)))).bytes, bytes);
  assertRefused(await thumbnail(await upload(bytes, "application/pdf")), 400, "M_UNKNOWN");
  const moving = await upload(bytes, "image/gif");
  assert.deepEqual((await fileIn(await thumbnail(moving, { animated: "true" }))).bytes, bytes);
  assertRefused(await thumbnail(moving, { animated: "false" }), 400, "M_UNKNOWN");
  assertRefused(await thumbnail(moving, { width: "-1" }), 400, "M_INVALID_PARAM");
});

test("who hangs up in the middle is no mistake, and their file is closed", async () => {
  const id = await upload(Buffer.alloc(20_000_000));
  const outgoing = request(`${rim.base}${base}/download/${id}`, signed).end();
  const [answer] = await once(outgoing, "response");
  await once(answer, "readable");
  outgoing.destroy();
  const told = () => rim.logLines.filter(({ message }) => message === "the client went away").length;
  while (told() === 0) await new Promise(setImmediate);
  assert.deepEqual(
    rim.logLines.filter(({ level }) => level === "error"),
    [],
  );
});
