import assert from "node:assert/strict";
import { test } from "node:test";
import { startWholeServer } from "../../testing/whole-server.ts";

test("a setting says which version rooms have for which nobody asks for another", async () => {
  const server = await startWholeServer({ config: { defaultRoomVersion: "10" } });
  const { alice } = await server.people("alice");
  const versionOf = async (body: object) => {
    const { room_id: roomId } = (await alice.call("createRoom", { body })).json;
    const path = { roomId, eventType: "m.room.create", stateKey: "" };
    return (await alice.call("getRoomStateWithKey", { path })).json.room_version;
  };
  assert.equal(await versionOf({}), "10");
  assert.equal(await versionOf({ room_version: "12" }), "12");
  const { capabilities } = (await alice.call("getCapabilities")).json;
  assert.equal(capabilities["m.room_versions"].default, "10");
  server.world.assertNoMistakes();
  await server.world.close();
});
