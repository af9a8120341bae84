import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { MatrixClient, MatrixEvent } from "matrix-js-sdk";
import { cryptoOf, startSdkClient, untilFound } from "../scenarios/js-sdk/sdk-client.ts";
import { Person } from "./person.ts";
import { type Both, type Server, startBoth } from "./servers.ts";

let both: Both;
const people: Person[] = [];
const clients: MatrixClient[] = [];

before(async () => {
  both = await startBoth();
});
after(async () => {
  for (const client of clients) client.stopClient();
  for (const person of people) person.close();
  await both?.close();
});

type Someone = { readonly person: Person; readonly client: MatrixClient };

async function start(server: Server, name: string): Promise<Someone> {
  const person = await Person.register(server, name);
  people.push(person);
  const { userId, deviceId, token: accessToken } = person;
  const client = await startSdkClient(server.base, { userId, deviceId, accessToken });
  clients.push(client);
  return { person, client };
}

function read(client: MatrixClient, roomId: string, body: string): Promise<MatrixEvent> {
  const find = () => {
    const events = client.getRoom(roomId)?.getLiveTimeline().getEvents() ?? [];
    return events.find((event) => event.isEncrypted() && event.getContent().body === body);
  };
  return untilFound(client, ["Event.decrypted", "Room.timeline"], find);
}

/** A room of two that is encrypted, and both their clients know it. */
async function meet(anna: Someone, bela: Someone): Promise<string> {
  const roomId = await anna.person.createRoom({
    preset: "private_chat",
    room_version: "12",
    initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
  });
  await anna.person.invite(roomId, bela.person);
  await bela.person.waitForInvite(roomId);
  await bela.person.join(roomId, [anna.person.server.name]);
  for (const { client } of [anna, bela]) {
    await untilFound(client, ["RoomState.members", "RoomMember.membership", "Room"], () => {
      const room = client.getRoom(roomId);
      const joined = (room?.getJoinedMembers() ?? []).length === 2;
      return joined && room?.hasEncryptionStateEvent() === true ? room : undefined;
    });
  }
  return roomId;
}

const say = (client: MatrixClient, roomId: string, body: string) =>
  client.sendMessage(roomId, { msgtype: "m.text" as never, body });

for (const [creator, other] of [
  ["botschaft", "synapse"],
  ["synapse", "botschaft"],
] as const) {
  test(`made by ${creator}: encrypted messages both ways, also to a device that came later`, async () => {
    const anna = await start(both[creator], `anna-${creator}`);
    const bela = await start(both[other], `bela-${creator}`);
    const roomId = await meet(anna, bela);
    await say(anna.client, roomId, "Hörst du mich?");
    await read(bela.client, roomId, "Hörst du mich?");
    await say(bela.client, roomId, "Laut und deutlich");
    await read(anna.client, roomId, "Laut und deutlich");
    // A message that anna sends once she has heard of the new device is readable there.
    const second = await bela.person.signInAgain();
    const { userId, deviceId, token: accessToken } = second;
    const late = await startSdkClient(second.server.base, { userId, deviceId, accessToken });
    clients.push(late);
    await untilFound(anna.client, ["crypto.devicesUpdated"], async () => {
      const devices = await anna.client.getCrypto()?.getUserDeviceInfo([userId]);
      return devices?.get(userId)?.has(deviceId) === true ? devices : undefined;
    });
    await say(anna.client, roomId, "Auch am neuen Gerät");
    await read(late, roomId, "Auch am neuen Gerät");
  });
  test(`made by ${creator}: keys of a person and of their devices, also those that come later`, async () => {
    const anna = await start(both[creator], `klara-${creator}`);
    const bela = await start(both[other], `karl-${creator}`);
    await meet(anna, bela);
    const { userId, deviceId } = anna.person;
    const his = cryptoOf(bela.client);
    const devices = (await his.getUserDeviceInfo([userId], true)).get(userId);
    assert.deepEqual([...(devices?.keys() ?? [])], [deviceId]);
    assert.equal(await his.userHasCrossSigningKeys(userId), false);
    await cryptoOf(anna.client).bootstrapCrossSigning({
      authUploadDeviceSigningKeys: async (upload) => {
        await upload(anna.person.passwordProof);
      },
    });
    // Told by the other server, not asked for: what comes with the room's news.
    await untilFound(bela.client, ["crypto.devicesUpdated", "userTrustStatusChanged", "sync"], async () => {
      const status = await his.getDeviceVerificationStatus(userId, deviceId);
      return (await his.userHasCrossSigningKeys(userId)) && status?.signedByOwner === true ? status : undefined;
    });
  });
}
