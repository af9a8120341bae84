import assert from "node:assert/strict";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createClient } from "@botschaft/testing/http";
import type { MatrixClient } from "matrix-js-sdk";
import { startSdkClient, untilFound } from "../js-sdk/sdk-client.ts";
import { type DevNetwork, type Login, startDev } from "./dev-process.ts";

const data = await mkdtemp(join(tmpdir(), "botschaft-dev-"));
await chmod(data, 0o711);
const clients: MatrixClient[] = [];
let network: DevNetwork | undefined;
after(async () => {
  for (const client of clients) client.stopClient();
  await network?.stop();
  await rm(data, { recursive: true });
});

const start = () => startDev("--authorities", "2", "--data", data);

function loginOf({ logins }: DevNetwork, localpart: string): Login {
  const found = logins.find((login) => login.localpart === localpart);
  assert.ok(found, localpart);
  return found;
}

async function signIn({ base, localpart }: Login, password: string): Promise<MatrixClient> {
  const http = createClient(base);
  const identifier = { type: "m.id.user", user: localpart };
  const { json } = await http.post("/_matrix/client/v3/login", { type: "m.login.password", identifier, password });
  http.close();
  const { user_id: userId, device_id: deviceId, access_token: accessToken } = json;
  const client = await startSdkClient(base, { userId, deviceId, accessToken });
  clients.push(client);
  return client;
}

const roomOf = (client: MatrixClient) =>
  untilFound(client, ["Room", "Room.name"], () => client.getRooms().find(({ name }) => name === "Lagebild"));

test("one command starts two authorities whose people write to each other, encrypted", async () => {
  const started = await start();
  network = started;
  const { logins, password } = started;
  assert.equal(new Set(logins.map(({ base }) => base)).size, 2);
  const [alice, bob] = await Promise.all(["alice", "bob"].map((name) => signIn(loginOf(started, name), password)));
  assert.ok(alice && bob);
  const [hers, his] = await Promise.all([roomOf(alice), roomOf(bob)]);
  assert.equal(hers.roomId, his.roomId);
  await untilFound(alice, ["RoomState.members", "crypto.devicesUpdated"], async () => {
    const devices = await alice.getCrypto()?.getUserDeviceInfo([bob.getSafeUserId()], true);
    return devices?.get(bob.getSafeUserId())?.has(bob.getDeviceId() ?? "") === true ? devices : undefined;
  });
  await alice.sendMessage(hers.roomId, { msgtype: "m.text" as never, body: "Guten Morgen, Beispielstadt" });
  const event = await untilFound(bob, ["Event.decrypted", "Room.timeline"], () =>
    his
      .getLiveTimeline()
      .getEvents()
      .find((each) => each.isEncrypted() && each.getContent().body === "Guten Morgen, Beispielstadt"),
  );
  assert.equal(event.getSender(), loginOf(started, "alice").userId);
});

test("Ctrl-C stops it in order, and the next start goes on with what is there", async () => {
  assert.ok(network);
  for (const client of clients.splice(0)) client.stopClient();
  assert.equal(await network.stop(), 0);
  const again = await start();
  assert.deepEqual({ ...again, stop: undefined }, { ...network, stop: undefined });
  network = again;
  await roomOf(await signIn(loginOf(again, "bob"), again.password));
});

test("what makes no sense is refused with a sentence", async () => {
  await assert.rejects(startDev("--authorities", "6"), /--authorities must be a number from 1 to 5/);
});
