import type { AppModel, ConversationModel, MainModel, SpareKeySheet, Tile } from "@botschaft/client";
import type { GoBetween } from "@botschaft/testing/zero-knowledge";
import { openApp } from "./app.ts";
import type { Stage } from "./stage.ts";
import { until } from "./until.ts";

/** A person before an app, signed in. */
export type Someone = {
  readonly name: string;
  readonly userId: string;
  readonly app: AppModel;
  readonly main: MainModel;
  /** What this app says to the server, and what it is told. */
  readonly line: GoBetween;
};

export const password = "ein langes Kennwort";

/** Makes the account, signs in and keeps a spare key. */
export async function begin(stage: Stage, name: string): Promise<Someone & { readonly sheet: SpareKeySheet }> {
  const answer = await stage.server.client.post("/_matrix/client/v3/register", {
    username: name,
    password,
    inhibit_login: true,
    auth: { type: "m.login.dummy" },
  });
  const line = await stage.answer();
  const app = await signIn(line.base, name);
  const recovery = await until(app.state, (state) => state.phase === "recovery" && state.model);
  const { sheet } = await until(recovery.state, (state) => state.phase === "choosing" && state);
  recovery.choose("spareKey");
  recovery.keep("promised");
  await recovery.proceed();
  return { name, userId: answer.json.user_id, app, line, main: await mainOf(app), sheet };
}

/** One more device of somebody, not confirmed yet. */
export async function beginAnotherDevice(stage: Stage, { name, userId }: Someone): Promise<Someone> {
  const line = await stage.answer();
  const app = await signIn(line.base, name);
  const unlock = await until(app.state, (state) => state.phase === "unlock" && state.model);
  unlock.later();
  return { name, userId, app, line, main: await mainOf(app) };
}

async function signIn(base: string, name: string): Promise<AppModel> {
  const app = openApp(base);
  await app.start();
  const model = await until(app.state, (state) => state.phase === "signIn" && state.model);
  model.enter("who", name);
  model.enter("password", password);
  await model.send();
  return app;
}

function mainOf(app: AppModel): Promise<MainModel> {
  return until(app.state, (state) => state.phase === "main" && state.model);
}

/** Begins a conversation of two, or of more as a group, and everybody comes. @returns its room's id */
export async function meet(host: Someone, guests: readonly Someone[], groupName = ""): Promise<string> {
  const roomId = await invite(host, guests, groupName);
  for (const guest of guests) await accept(guest, roomId);
  const { whoIsHere } = await open(host, roomId);
  const isHere = (guest: Someone) => (state: ReturnType<typeof whoIsHere.state.get>) =>
    state.members.some(({ person, membership }) => person.userId === guest.userId && membership === "here");
  for (const guest of guests) await until(whoIsHere.state, isHere(guest));
  return roomId;
}

/** Begins it, and nobody has come yet. */
export async function invite(host: Someone, guests: readonly Someone[], groupName = ""): Promise<string> {
  host.main.startConversation();
  const dialog = await until(
    host.main.state,
    (state) => state.dialog?.kind === "newConversation" && state.dialog.model,
  );
  for (const guest of guests) {
    dialog.find(guest.userId);
    dialog.choose(
      await until(dialog.state, ({ search }) => search.people.find(({ userId }) => userId === guest.userId)),
    );
  }
  dialog.nameGroup(groupName);
  await dialog.start();
  return (await until(host.main.state, ({ view }) => openIn(view))).state.get().roomId;
}

export async function accept({ main }: Someone, roomId: string): Promise<void> {
  await until(main.conversations.state, ({ invitations }) => invitations.some((row) => row.roomId === roomId));
  await main.conversations.accept(roomId);
}

/** Opens a conversation, as soon as it is in the list. */
export async function open({ main }: Someone, roomId: string): Promise<ConversationModel> {
  await until(main.conversations.state, ({ recent }) => recent.some((row) => row.roomId === roomId));
  main.openConversation(roomId);
  const conversation = await until(main.state, ({ view }) => openIn(view, roomId));
  await until(conversation.state, ({ phase }) => phase === "ready");
  return conversation;
}

function openIn(view: ReturnType<MainModel["state"]["get"]>["view"], roomId?: string): ConversationModel | undefined {
  const conversation = view.kind === "conversations" ? view.conversation : undefined;
  return roomId === undefined || conversation?.state.get().roomId === roomId ? conversation : undefined;
}

export async function say({ composer }: ConversationModel, text: string): Promise<void> {
  composer.write(text);
  await composer.send();
}

/** Resolves when a message of these words can be read. */
export function read({ state }: ConversationModel, text: string): Promise<Tile> {
  return until(state, ({ tiles }) => tiles.find((tile) => tile.kind === "text" && tile.text === text));
}
