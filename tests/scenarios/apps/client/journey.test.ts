import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ConversationModel, MessageTile } from "@botschaft/client";
import { systemClock } from "@botschaft/platform/clock";
import { silentLog } from "@botschaft/platform/log";
import { systemRandom } from "@botschaft/platform/random";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import { type RunningServer, startServer } from "@botschaft/testing/world";
import { openScreen, passRecovery, type Screen, until } from "./screen.ts";

const password = "zwölf Zeichen lang";
let database: TestDatabase;
let server: RunningServer;
let miriam: Screen;
let jonas: Screen;
let words: readonly string[];

before(async () => {
  database = await testDatabase();
  server = await startServer({
    serverName: "im.musterland.example",
    database: database.connection,
    ports: { clock: systemClock, random: systemRandom, log: silentLog },
    config: { registration: "invitation", encryption: "required" },
  });
});

after(async () => {
  miriam?.app.stop();
  jonas?.app.stop();
  await server.stop();
  await database.drop?.();
});

test("the first administrator takes the server over and keeps a spare key", async () => {
  const made = await server.parts.accounts.firstAdministrator.makeLink();
  const fragment = made?.link.split("#")[1] ?? "";
  miriam = openScreen({ server: server.base, path: "/start", fragment });
  const { model } = await miriam.at("firstStart");
  assert.equal(miriam.address(), "/");
  model.enter("authority", "Innenministerium Musterland");
  model.enter("name", "Miriam Aydın");
  model.enter("password", password);
  assert.equal(model.state.get().form.address, "miriam.aydin:im.musterland.example");
  await model.send();
  words = await passRecovery(miriam, "spareKey");
  assert.equal(words.length, 12);
  const main = await miriam.main();
  const state = await until(main.state, ({ isAdministrator }) => isAdministrator);
  assert.equal(state.me.name, "Miriam Aydın");
  assert.equal(state.hasSpareKey, true);
  assert.equal(state.bar, undefined);
});

test("somebody comes in with an invitation, greeted by name", async () => {
  const main = await miriam.main();
  main.showSettings("invitations");
  const { view } = main.state.get();
  assert.ok(view.kind === "settings" && view.section === "invitations");
  view.invitations.enterGreetingName("Jonas Petersen");
  await view.invitations.make();
  const { made } = view.invitations.state.get();
  jonas = openScreen({ server: server.base, path: "/invite", fragment: made?.link.split("#")[1] ?? "" });
  const { model } = await jonas.at("invitation");
  const form = await until(model.state, ({ phase }) => phase === "form");
  assert.ok(form.phase === "form");
  assert.deepEqual([form.greetingName, form.invitedBy], ["Jonas Petersen", "Miriam Aydın"]);
  assert.equal(form.form.address, "jonas.petersen:im.musterland.example");
  model.enter("password", password);
  await model.send();
  await passRecovery(jonas, "later");
  const { me, bar } = (await jonas.main()).state.get();
  assert.equal(me.name, "Jonas Petersen");
  assert.deepEqual(bar, { kind: "recoveryMissing" });
});

let withJonas: ConversationModel;
let withMiriam: ConversationModel;

test("two people write to each other", async () => {
  const main = await miriam.main();
  main.startConversation();
  const { dialog } = main.state.get();
  assert.ok(dialog?.kind === "newConversation");
  dialog.model.find("jonas.petersen:im.musterland.example");
  const { search } = await until(dialog.model.state, ({ search: now }) => now.phase === "found");
  const [person] = search.people;
  assert.ok(person);
  dialog.model.choose(person);
  await dialog.model.start();
  withJonas = conversationOn(main.state.get().view);
  withJonas.composer.write("Guten Tag, Herr Petersen");
  await withJonas.composer.send();

  const his = await jonas.main();
  const { invitations } = await until(his.conversations.state, (state) => {
    return state.invitations[0]?.invitedBy?.name === "Miriam Aydın";
  });
  await his.conversations.accept(invitations[0]?.roomId ?? "");
  withMiriam = conversationOn(his.state.get().view);
  const read = await textOf(withMiriam, "Guten Tag, Herr Petersen");
  assert.equal(read.isMine, false);
  await withMiriam.markRead();
  const sent = await until(withJonas.state, ({ tiles }) =>
    tiles.some((tile) => "delivery" in tile && tile.delivery === "read"),
  );
  assert.ok(sent);
  withMiriam.composer.write("Guten Tag, Frau Aydın");
  await withMiriam.composer.send();
  await textOf(withJonas, "Guten Tag, Frau Aydın");
});

function conversationOn(
  view: ReturnType<Awaited<ReturnType<Screen["main"]>>["state"]["get"]>["view"],
): ConversationModel {
  assert.ok(view.kind === "conversations" && view.conversation !== undefined);
  return view.conversation;
}

async function textOf(conversation: ConversationModel, text: string): Promise<MessageTile> {
  const is = (tile: unknown): tile is MessageTile => {
    return typeof tile === "object" && tile !== null && "text" in tile && tile.text === text;
  };
  const { tiles } = await until(conversation.state, (state) => state.tiles.some(is));
  const tile = tiles.find(is);
  assert.ok(tile);
  return tile;
}
