import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ConversationModel, MainModel, NewConversationModel } from "@botschaft/client";
import { systemClock } from "@botschaft/platform/clock";
import { silentLog } from "@botschaft/platform/log";
import { systemRandom } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import { Net, type RunningServer, startServer } from "@botschaft/testing/world";
import { until as untilFound } from "../until.ts";
import { openScreen, passRecovery, type Screen, until } from "./screen.ts";
import { type ToldBorder, tellBorder } from "./told-border.ts";

const password = "zwölf Zeichen lang";
const [ministry, town] = ["im.musterland.example", "stadt.example"] as const;

type Authority = { readonly server: RunningServer; readonly database: TestDatabase };
type Someone = { readonly screen: Screen; readonly main: MainModel; readonly border: ToldBorder };
type State = Parameters<ToldBorder["tell"]>[0]["partners"][number]["state"];

const net = new Net(systemClock, systemRandom);
const authorities: Authority[] = [];
let miriam: Someone;
let oluwaseun: Someone;
let ewa: Someone;

before(async () => {
  for (const serverName of [ministry, town]) authorities.push(await raise(serverName));
  miriam = await begin(ministry, "miriam");
  oluwaseun = await begin(ministry, "oluwaseun");
  ewa = await begin(town, "ewa");
});

after(async () => {
  for (const { screen } of [miriam, oluwaseun, ewa]) screen?.app.stop();
  for (const { server, database } of authorities) {
    await server.stop();
    await database.drop?.();
  }
});

async function raise(serverName: string): Promise<Authority> {
  const database = await testDatabase();
  const server = await startServer({
    serverName,
    database: database.connection,
    ports: {
      clock: systemClock,
      random: systemRandom,
      log: silentLog,
      net: { remoteServers: net.remoteServers(serverName) },
    },
    config: { encryption: "required", federation: "open" },
  });
  net.plug(serverName, () => server.parts.federation?.table);
  return { server, database };
}

function serverOf(serverName: string): RunningServer {
  const authority = authorities[serverName === ministry ? 0 : 1];
  assert.ok(authority);
  return authority.server;
}

/** Makes the account, signs in and comes to the conversations. */
async function begin(serverName: string, name: string): Promise<Someone> {
  const server = serverOf(serverName);
  const auth = { type: "m.login.dummy" };
  await server.client.post("/_matrix/client/v3/register", { username: name, password, inhibit_login: true, auth });
  const border = tellBorder(borderOf(serverName, "connected"));
  const screen = openScreen({ server: server.base, fetch: border.fetch });
  const { model } = await screen.at("signIn");
  model.enter("who", name);
  model.enter("password", password);
  await model.send();
  await passRecovery(screen, "later");
  return { screen, border, main: await screen.main() };
}

/** Each is the other's partner; Oluwaseun administers the ministry's server. */
function borderOf(serverName: string, state: State, since = 1) {
  const partner =
    serverName === ministry ? { server_name: town, name: "Stadt Musterhausen" } : { server_name: ministry };
  return {
    federation: "closed" as const,
    administrators: [{ user_id: `@oluwaseun:${ministry}`, display_name: "Oluwaseun Adeyemi" }],
    partners: [{ ...partner, state, since }],
  };
}

function dialogOf({ main }: Someone): Promise<NewConversationModel> {
  main.startConversation();
  return untilFound(main.state, ({ dialog }) => dialog?.kind === "newConversation" && dialog.model);
}

async function conversationOf({ main }: Someone): Promise<ConversationModel> {
  return untilFound(main.state, ({ view }) => view.kind === "conversations" && view.conversation);
}

let near: ConversationModel;
let far: ConversationModel;

test("somebody at a partner is found by their whole address, and named with their authority", async () => {
  const dialog = await dialogOf(miriam);
  dialog.find("ewa:stadt.example");
  const { search } = await until(dialog.state, (state) => state.search.phase === "found");
  const [person] = search.people;
  assert.deepEqual([person?.name, person?.at, person?.outside?.name], ["ewa", "partner", "Stadt Musterhausen"]);
});

test("a conversation with them asks first, with the band that it will have", async () => {
  const dialog = await dialogOf(miriam);
  dialog.find("@ewa:stadt.example");
  const { search } = await until(dialog.state, (state) => state.search.people.length > 0);
  dialog.choose(search.people[0] as (typeof search.people)[number]);
  await dialog.start();
  const { widening } = dialog.state.get();
  assert.deepEqual(
    widening?.authorities.map(({ name }) => name),
    ["Stadt Musterhausen"],
  );
  dialog.stepBack();
  assert.equal(dialog.state.get().widening, undefined);
  assert.equal(miriam.main.conversations.state.get().recent.length, 0);
  await dialog.start();
  const foreseen = dialog.state.get().widening?.band;
  await dialog.agree();
  near = await conversationOf(miriam);
  const { band } = await until(near.state, (state) => state.band.outside.length > 0);
  assert.deepEqual([band.ownPeople, band.outside], [foreseen?.ownPeople, foreseen?.outside]);
});

test("who is invited sees from where, and both write to each other", async () => {
  const { invitations } = await until(ewa.main.conversations.state, (state) => state.invitations.length > 0);
  const [row] = invitations;
  assert.equal(row?.invitedBy?.outside?.name, ministry, "a partner without a name is called as its server is");
  await ewa.main.conversations.accept(row?.roomId ?? "");
  far = await conversationOf(ewa);
  await say(near, "Guten Tag, Frau Kowalczyk");
  await read(far, "Guten Tag, Frau Kowalczyk");
  await say(far, "Guten Tag, Frau Aydın");
  const tile = await read(near, "Guten Tag, Frau Aydın");
  assert.equal(tile.sender.outside?.name, "Stadt Musterhausen");
  const { recent } = miriam.main.conversations.state.get();
  assert.deepEqual(
    recent[0]?.outside.map(({ name }) => name),
    ["Stadt Musterhausen"],
  );
});

test("a partner that is cut off is said in the room, and on the message that waits for it", async () => {
  net.cut(ministry, town);
  miriam.border.tell(borderOf(ministry, "cut", Date.now()));
  ewa.border.tell(borderOf(town, "unreachable", Date.now()));
  const { barriers, help } = await until(near.state, (state) => state.barriers.length > 0);
  assert.deepEqual([barriers[0]?.kind, barriers[0]?.authority.name], ["cut", "Stadt Musterhausen"]);
  assert.equal(help.administrators[0]?.name, "Oluwaseun Adeyemi");
  await until(far.state, (state) => state.barriers[0]?.kind === "unreachable");
  await say(near, "Liest das noch jemand?");
  const tile = await untilTile(near, "Liest das noch jemand?", ({ delivery }) => delivery === "held");
  assert.deepEqual([tile.held?.from[0]?.name, tile.heldInRow], ["Stadt Musterhausen", 1]);
  assert.equal(miriam.main.conversations.state.get().recent[0]?.delivery, "held");
});

test("once it is back nothing is said any more, and what waited arrives", async () => {
  net.mend();
  serverOf(ministry).parts.outside?.outbound.sender.reconsider(town as ServerName);
  miriam.border.tell(borderOf(ministry, "connected"));
  ewa.border.tell(borderOf(town, "connected"));
  await until(far.state, (state) => state.barriers.length === 0);
  await say(far, "Wir sind wieder da");
  await read(near, "Wir sind wieder da");
  await read(far, "Liest das noch jemand?");
  await untilTile(near, "Liest das noch jemand?", ({ delivery }) => delivery !== "held");
  assert.deepEqual(near.state.get().barriers, []);
});

test("somebody behind a closed border is shown with the reason, and with whom to ask", async () => {
  const dialog = await dialogOf(miriam);
  dialog.find("b.richter:kreis-nordmark.example");
  const { search } = await until(dialog.state, (state) => state.search.phase === "found");
  assert.deepEqual(search.people, []);
  const [closed] = search.closed;
  assert.deepEqual([closed?.barrier.kind, closed?.address], ["noPartner", "b.richter:kreis-nordmark.example"]);
  const [administrator] = closed?.help.administrators ?? [];
  assert.ok(administrator);
  await dialog.ask({ userId: administrator.userId, words: "Können Sie das freigeben?" });
  const letter = await conversationOf(miriam);
  await until(letter.state, ({ person }) => person?.userId === administrator.userId);
  assert.equal(letter.composer.state.get().text, "Können Sie das freigeben?");
});

test("a group asks when somebody of another authority is invited, and not for one more of it", async () => {
  const dialog = await dialogOf(miriam);
  dialog.find("oluwaseun");
  const { search } = await until(dialog.state, (state) => state.search.people.length > 0);
  dialog.choose(search.people[0] as (typeof search.people)[number]);
  dialog.choose({ userId: `@paul:${ministry}`, name: "Paul", address: `paul:${ministry}` });
  dialog.unchoose(`@paul:${ministry}`);
  await dialog.start();
  const group = await conversationOf(miriam);
  const { whoIsHere } = group;
  whoIsHere.find("ewa:stadt.example");
  await until(whoIsHere.state, (state) => state.search.people.length > 0);
  await whoIsHere.invite(`@ewa:${town}`);
  const { widening } = whoIsHere.state.get();
  assert.equal(widening?.person.name, "ewa");
  assert.deepEqual(
    widening?.band.outside.map(({ authority, people }) => [authority.name, people]),
    [["Stadt Musterhausen", 1]],
  );
  await whoIsHere.agree();
  assert.deepEqual(whoIsHere.state.get().problem, undefined);
  await until(whoIsHere.state, ({ members }) => members.some(({ person }) => person.outside !== undefined));
});

test("a refusal of the other side is said as theirs, and no conversation without them is left behind", async () => {
  const refused = { status: 403, body: { errcode: "M_FORBIDDEN", error: "No." } };
  net.lie(town, { answer: ({ operation }) => (operation === "sendInviteV2" ? refused : undefined) });
  await serverOf(town).client.post("/_matrix/client/v3/register", {
    username: "tobias",
    password,
    inhibit_login: true,
    auth: { type: "m.login.dummy" },
  });
  const before = miriam.main.conversations.state.get().recent.map(({ roomId }) => roomId);
  const dialog = await dialogOf(miriam);
  dialog.find("tobias:stadt.example");
  const { search } = await until(dialog.state, (state) => state.search.people.length > 0);
  dialog.choose(search.people[0] as (typeof search.people)[number]);
  await dialog.start();
  const { state: list } = miriam.main.conversations;
  const isMade = until(list, ({ recent }) => recent.length > before.length);
  await dialog.agree();
  const { problem } = dialog.state.get();
  assert.ok(problem?.code === "closedBorder");
  assert.deepEqual([problem.barrier.kind, problem.barrier.authority.name], ["refused", "Stadt Musterhausen"]);
  net.honest(town);
  // The one that was made meanwhile comes and goes.
  await isMade;
  const { recent } = await until(list, (state) => state.recent.length === before.length);
  assert.deepEqual(new Set(recent.map(({ roomId }) => roomId)), new Set(before));
});

async function say({ composer }: ConversationModel, text: string): Promise<void> {
  composer.write(text);
  await composer.send();
}

type TextTile = Extract<ReturnType<ConversationModel["state"]["get"]>["tiles"][number], { readonly kind: "text" }>;

function untilTile({ state }: ConversationModel, text: string, is: (tile: TextTile) => boolean): Promise<TextTile> {
  return untilFound(state, ({ tiles }) => {
    return tiles.find((tile): tile is TextTile => tile.kind === "text" && tile.text === text && is(tile));
  });
}

function read(conversation: ConversationModel, text: string): Promise<TextTile> {
  return untilTile(conversation, text, () => true);
}
