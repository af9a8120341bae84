import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ConversationModel, MessageTile, PictureTile, Tile, VerificationModel } from "@botschaft/client";
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
  server = await start({});
});

function start(config: { readonly listen?: readonly URL[] }): Promise<RunningServer> {
  return startServer({
    serverName: "im.musterland.example",
    database: database.connection,
    ports: { clock: systemClock, random: systemRandom, log: silentLog },
    config: { registration: "invitation", encryption: "required", ...config },
  });
}

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

const drawing = new Uint8Array([137, 80, 78, 71, 1, 2, 3, 4]);

test("a picture with its text arrives as it was", async () => {
  await withJonas.composer.addPicture(new Blob([drawing], { type: "image/png" }));
  const [pending] = withJonas.composer.state.get().pictures;
  withJonas.composer.describePicture(pending?.key ?? "", "Wehr Süd, 07:40 Uhr");
  await withJonas.composer.send();
  const isPicture = (tile: Tile): tile is PictureTile => tile.kind === "picture";
  const { tiles } = await until(withMiriam.state, (state) => state.tiles.some(isPicture));
  const tile = tiles.find(isPicture);
  assert.deepEqual([tile?.alt, tile?.width, tile?.height], ["Wehr Süd, 07:40 Uhr", 4, 3]);
  await tile?.picture.load();
  const loaded = tile?.picture.state.get();
  assert.ok(loaded?.phase === "loaded", JSON.stringify(loaded));
  assert.deepEqual(new Uint8Array(await loaded.blob.arrayBuffer()), drawing);
  assert.equal(loaded.blob.type, "image/png");
});

test("the server goes away and comes back: what was written meanwhile arrives by itself", async () => {
  const listen = [new URL(server.base)];
  await server.stop();
  const main = await miriam.main();
  await until(main.state, ({ bar }) => bar?.kind === "serverDown");
  withJonas.composer.write("Noch da?");
  await withJonas.composer.send();
  const waiting = await textOf(withJonas, "Noch da?");
  assert.equal(waiting.delivery, "waiting");
  server = await start({ listen });
  await textOf(withMiriam, "Noch da?");
  await until(main.state, ({ bar }) => bar === undefined);
  assert.notEqual((await textOf(withJonas, "Noch da?")).delivery, "waiting");
});

test("a second device reads everything with the twelve words", async () => {
  const phone = openScreen({ server: server.base, deviceName: "Diensttelefon" });
  const { model } = await phone.at("signIn");
  model.enter("who", "miriam.aydin");
  model.enter("password", password);
  await model.send();
  const unlock = (await phone.at("unlock")).model;
  unlock.chooseSpareKey();
  unlock.enterSpareKey(words.map((word) => word.toUpperCase()).join(", "));
  assert.equal(unlock.state.get().canOpen, true);
  await unlock.openWithSpareKey();
  const main = await phone.main();
  const { recent } = await until(main.conversations.state, (state) => state.recent.length > 0);
  main.openConversation(recent[0]?.roomId ?? "");
  const conversation = conversationOn(main.state.get().view);
  await textOf(conversation, "Guten Tag, Herr Petersen");
  await textOf(conversation, "Guten Tag, Frau Aydın");
  conversation.composer.write("Vom Telefon");
  await conversation.composer.send();
  await textOf(withMiriam, "Vom Telefon");
  phone.app.stop();
});

test("a third device is confirmed by pictures and reads everything too", async () => {
  const tablet = openScreen({ server: server.base, deviceName: "Tablet" });
  const { model } = await tablet.at("signIn");
  model.enter("who", "miriam.aydin:im.musterland.example");
  model.enter("password", password);
  await model.send();
  const unlock = (await tablet.at("unlock")).model;
  await unlock.askOtherDevice();
  const { verification } = unlock.state.get();
  assert.ok(verification);
  const mine = await miriam.main();
  const { dialog } = await until(mine.state, (state) => state.dialog?.kind === "verification");
  assert.ok(dialog?.kind === "verification");
  await dialog.model.accept();
  const [there, here] = await Promise.all([compared(verification), compared(dialog.model)]);
  assert.equal(there.length, 7);
  assert.deepEqual(there, here);
  await Promise.all([verification.same(), dialog.model.same()]);
  await until(dialog.model.state, ({ phase }) => phase === "done");
  mine.closeDialog();
  const main = await tablet.main();
  const { recent } = await until(main.conversations.state, (state) => state.recent.length > 0);
  main.openConversation(recent[0]?.roomId ?? "");
  const conversation = conversationOn(main.state.get().view);
  await textOf(conversation, "Guten Tag, Herr Petersen");
  await textOf(conversation, "Vom Telefon");
  tablet.app.stop();
});

test("two people compare pictures, and the band says that all is confirmed", async () => {
  const his = await jonas.main();
  assert.equal(withMiriam.state.get().band.encryption.kind, "encrypted");
  await withMiriam.confirmPerson("@miriam.aydin:im.musterland.example");
  const [mine, asked] = [await miriam.main(), his.state.get().dialog];
  assert.ok(asked?.kind === "verification");
  const { dialog } = await until(mine.state, (state) => state.dialog?.kind === "verification");
  assert.ok(dialog?.kind === "verification");
  await dialog.model.accept();
  const [there, here] = await Promise.all([compared(asked.model), compared(dialog.model)]);
  assert.deepEqual(there, here);
  await Promise.all([asked.model.same(), dialog.model.same()]);
  await until(asked.model.state, ({ phase }) => phase === "done");
  await until(withMiriam.state, ({ band }) => band.encryption.kind === "allConfirmed");
});

async function compared(verification: VerificationModel) {
  const state = await until(verification.state, ({ phase }) => ["compare", "failed", "cancelled"].includes(phase));
  assert.ok(state.phase === "compare", JSON.stringify(state));
  return state.emoji;
}

test("signing out warns of what would be lost, and leaves nothing behind", async () => {
  const his = await jonas.main();
  his.closeDialog();
  his.askToSignOut();
  const { dialog } = his.state.get();
  assert.ok(dialog?.kind === "signOut");
  const warning = await until(dialog.model.state, ({ phase }) => phase !== "checking");
  assert.ok(warning.phase === "wouldLose" && warning.reason === "noSpareKey" && warning.messages >= 4);
  await dialog.model.signOut();
  await jonas.at("signIn");
  assert.deepEqual(
    [...jonas.memory.keys()].filter((key) => key !== "botschaft.settings"),
    [],
  );

  const hers = await miriam.main();
  hers.closeDialog();
  hers.askToSignOut();
  const other = hers.state.get().dialog;
  assert.ok(other?.kind === "signOut");
  assert.equal((await until(other.model.state, ({ phase }) => phase !== "checking")).phase, "safe");
  hers.closeDialog();
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

test("without key and device one begins anew, which is said before the next message", async () => {
  const { model } = await jonas.at("signIn");
  model.enter("who", "jonas.petersen");
  model.enter("password", "zwölf andere Zeichen");
  await model.send();
  assert.deepEqual(model.state.get().problem, { code: "wrongPassword" });
  model.enter("password", password);
  await model.send();
  const unlock = (await jonas.at("unlock")).model;
  assert.deepEqual([unlock.state.get().hasSpareKey, unlock.state.get().hasOtherDevice], [false, false]);
  await unlock.startAnew(password);
  await passRecovery(jonas, "spareKey");
  const main = await jonas.main();
  assert.equal((await until(main.state, ({ hasSpareKey }) => hasSpareKey)).bar, undefined);

  const { block } = await until(withJonas.composer.state, (state) => state.block?.kind === "identityChanged");
  assert.ok(block?.kind === "identityChanged" && block.people[0]?.wasConfirmed);
  assert.equal(withJonas.state.get().band.encryption.kind, "toCheck");
  withJonas.composer.write("Sind Sie es?");
  assert.equal(withJonas.composer.state.get().canSend, false);
  await withJonas.composer.acknowledge();
  await until(withJonas.composer.state, ({ canSend }) => canSend);
  await withJonas.composer.send();
  const { recent } = await until(main.conversations.state, (state) => state.recent.length > 0);
  main.openConversation(recent[0]?.roomId ?? "");
  await textOf(conversationOn(main.state.get().view), "Sind Sie es?");
});

test("somebody leaves, and the other one sees it", async () => {
  const main = await jonas.main();
  const conversation = conversationOn(main.state.get().view);
  await conversation.whoIsHere.leave();
  await until(main.conversations.state, ({ recent }) => recent.length === 0);
  await until(withJonas.whoIsHere.state, ({ members }) => members.length === 1);
});
