import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addDevice, castOf, type Device, type Person } from "@botschaft/testing/cast";
import { World } from "@botschaft/testing/world";
import type { MatrixClient, MatrixEvent } from "matrix-js-sdk";
import { cryptoOf, type SpareKey, startSdkClient, untilFound } from "./sdk-client.ts";

const clients: MatrixClient[] = [];
let world: World;

before(async () => {
  world = await World.open();
});
after(async () => {
  for (const client of clients) client.stopClient();
  await world.close();
});

async function start({ userId }: Person, { deviceId, token }: Device, spareKey?: SpareKey): Promise<MatrixClient> {
  const client = await startSdkClient(world.base, { userId, deviceId, accessToken: token }, spareKey);
  clients.push(client);
  return client;
}

/** Cross-signing, secret storage and a key backup, as a client sets them up. */
async function setUpRecovery(client: MatrixClient, spareKey: SpareKey): Promise<void> {
  const crypto = cryptoOf(client);
  await crypto.bootstrapCrossSigning({
    authUploadDeviceSigningKeys: async (upload) => {
      await upload(null);
    },
  });
  spareKey.current = await crypto.createRecoveryKeyFromPassphrase();
  await crypto.bootstrapSecretStorage({
    createSecretStorageKey: async () => spareKey.current as NonNullable<SpareKey["current"]>,
    setupNewSecretStorage: true,
    setupNewKeyBackup: true,
  });
}

async function createEncryptedRoom(client: MatrixClient, invited: string): Promise<string> {
  const content = { algorithm: "m.megolm.v1.aes-sha2" };
  const { room_id: roomId } = await client.createRoom({
    preset: "private_chat" as never,
    invite: [invited],
    initial_state: [{ type: "m.room.encryption", state_key: "", content }],
  });
  await untilFound(client, ["Room", "RoomState.events"], () =>
    client.getRoom(roomId)?.hasEncryptionStateEvent() === true ? roomId : undefined,
  );
  return roomId;
}

async function join(client: MatrixClient, roomId: string): Promise<void> {
  await untilFound(client, ["Room", "Room.myMembership"], () =>
    client.getRoom(roomId)?.getMyMembership() === "invite" ? roomId : undefined,
  );
  await client.joinRoom(roomId);
}

/** Waits until a client sees that somebody is in the room. */
async function untilJoined(client: MatrixClient, roomId: string, userId: string): Promise<void> {
  await untilFound(client, ["RoomState.members", "RoomMember.membership"], () =>
    client.getRoom(roomId)?.getMember(userId)?.membership === "join" ? userId : undefined,
  );
}

function read(client: MatrixClient, roomId: string, body: string): Promise<MatrixEvent> {
  const find = () => {
    const events = client.getRoom(roomId)?.getLiveTimeline().getEvents() ?? [];
    return events.find((event) => event.isEncrypted() && event.getContent().body === body);
  };
  return untilFound(client, ["Event.decrypted", "Room.timeline"], find);
}

async function say(client: MatrixClient, roomId: string, body: string): Promise<void> {
  await client.sendMessage(roomId, { msgtype: "m.text" as never, body });
}

/** Waits until a client sees that a device was signed by its owner. */
async function untilSigned(client: MatrixClient, userId: string, deviceId: string): Promise<void> {
  await untilFound(client, ["crypto.devicesUpdated", "crypto.keysChanged"], async () => {
    const status = await cryptoOf(client).getDeviceVerificationStatus(userId, deviceId);
    return status?.signedByOwner === true ? status : undefined;
  });
}

/** What the server keeps of a conversation: nothing of its words. */
async function assertSealed(words: readonly string[]): Promise<void> {
  const rows = await world.server.storage.reads.query<{ readonly json: string }>({
    name: "",
    text: `SELECT json FROM event WHERE json IS NOT NULL UNION ALL SELECT content FROM to_device
      UNION ALL SELECT session_data FROM backup_key UNION ALL SELECT content FROM account_data`,
    values: [],
  });
  assert.ok(rows.some(({ json }) => json.includes("m.megolm.v1.aes-sha2")));
  for (const word of words) assert.ok(!rows.some(({ json }) => json.includes(word)), word);
}

test("two people write to each other encrypted, and a second device reads everything", async () => {
  const { alice, bob } = await castOf(world, ["alice", "bob"]);
  const spareKey: SpareKey = { current: undefined };
  const [first, ofBob] = [await start(alice, alice.device, spareKey), await start(bob, bob.device)];
  await setUpRecovery(first, spareKey);

  const roomId = await createEncryptedRoom(first, bob.userId);
  await join(ofBob, roomId);
  await untilJoined(first, roomId, bob.userId);
  await say(first, roomId, "Hörst du mich?");
  await read(ofBob, roomId, "Hörst du mich?");
  await say(ofBob, roomId, "Laut und deutlich");
  await read(first, roomId, "Laut und deutlich");
  await untilFound(first, ["crypto.keyBackupSessionsRemaining"], async () => {
    const { count } = await alice.device.call("GET", "room_keys/version");
    return count >= 2 ? count : undefined;
  });
  first.stopClient();

  const second = await start(alice, await addDevice(world, alice, "SECOND"), spareKey);
  const crypto = cryptoOf(second);
  assert.ok(await crypto.userHasCrossSigningKeys(alice.userId, true));
  await crypto.bootstrapCrossSigning({});
  await untilSigned(second, alice.userId, "SECOND");
  await crypto.loadSessionBackupPrivateKeyFromSecretStorage();
  await crypto.checkKeyBackupAndEnable();
  const { imported } = await crypto.restoreKeyBackup();
  assert.ok(imported >= 2);
  await read(second, roomId, "Hörst du mich?");
  await read(second, roomId, "Laut und deutlich");

  await say(ofBob, roomId, "Auch am neuen Gerät");
  await read(second, roomId, "Auch am neuen Gerät");
  await untilSigned(ofBob, alice.userId, "SECOND");
  await say(second, roomId, "Und zurück");
  await read(ofBob, roomId, "Und zurück");
  await assertSealed(["Hörst du mich", "Laut und deutlich", "Auch am neuen", "Und zurück"]);
  world.assertNoMistakes();
});
