import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { StartupProblem } from "@botschaft/platform/lifecycle";
import { silentLog } from "@botschaft/platform/log";
import { type Database, openDatabase } from "@botschaft/platform/postgres";
import { systemRandom } from "@botschaft/platform/random";
import { verifySignature } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { GroupCommit } from "@botschaft/storage";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import { createHandClock } from "../testing/hand-clock.ts";
import { openServerIdentity } from "./server-identity.ts";

let stored: TestDatabase;
let database: Database;

before(async () => {
  stored = await testDatabase();
  database = await openDatabase({ connection: stored.connection, lockKey: 1, log: silentLog });
});
after(async () => {
  await database.close();
  await stored.drop();
});

async function open(name: string) {
  const storage = { reads: database.reads, writer: await GroupCommit.open(database.writer) };
  return openServerIdentity({ storage, clock: createHandClock(), random: systemRandom }, name as ServerName);
}

test("name, incarnation and signing key are made at the first start and stay", async () => {
  const first = await open("localhost");
  assert.match(first.keys.current.keyId, /^ed25519:[A-Za-z0-9_]{8}$/);
  assert.equal(first.incarnation.length, 16);
  const { publicKey } = first.keys.current;
  assert.ok(verifySignature(publicKey, "text", first.keys.signer.sign("text")));
  const second = await open("localhost");
  assert.deepEqual([second.keys.signer.keyId, second.keys.current.publicKey], [first.keys.signer.keyId, publicKey]);
  assert.deepEqual(Buffer.from(second.incarnation), Buffer.from(first.incarnation));
});

test("another name later is refused in a sentence", async () => {
  await assert.rejects(open("im.musterland.example"), (error) => {
    assert.ok(error instanceof StartupProblem);
    assert.match(error.message, /trial mode.*im\.musterland\.example/);
    return true;
  });
  const rename = { name: "", text: "UPDATE server SET server_name = 'one.example'", values: [] };
  await database.writer.commit([rename]);
  await assert.rejects(open("two.example"), /belongs to the server one\.example.*BOTSCHAFT_SERVER_NAME/);
});
