import type { Session } from "../../session/session.ts";
import type { PictureWorkshop } from "../app/app-ports.ts";
import { type Cell, createCell, deriveCell } from "../cell.ts";
import type { Drafts } from "../composer/drafts.ts";
import { createConversationList } from "../conversation-list/create-conversation-list.ts";
import type { Readable } from "../readable.ts";
import type { SettingsModel } from "../settings/settings-model.ts";
import { barOf } from "./bar-of.ts";
import { Dialogs } from "./dialogs.ts";
import type { MainModel, MainState, SettingsSection } from "./main-model.ts";
import { Views } from "./views.ts";

export type MainOptions = {
  readonly session: Session;
  readonly drafts: Drafts;
  readonly settings: SettingsModel;
  readonly workshop: PictureWorkshop;
  readonly clock: () => number;
  readonly knownWords: () => Promise<ReadonlySet<string>>;
  readonly onSignedOut: () => void;
};

const forEverybody: readonly SettingsSection[] = ["appearance", "language", "devices", "spareKey"];

export function createMain(options: MainOptions): MainModel & { stop(): void } {
  const { session, drafts } = options;
  const dialogs: Dialogs = new Dialogs({
    ...options,
    openConversation: (roomId) => views.openConversation(roomId),
    showDevices: () => views.showSettings("devices"),
  });
  const views = new Views({ ...options, dialogs });
  const { openRoomId, openConversation, showConversations, showPanel, showSettings } = views;
  const { startConversation, makeSpareKey, unlock, askToSignOut } = dialogs;
  const { state, stop } = stateOf(session, dialogs, views);
  return {
    state,
    conversations: createConversationList({ session, drafts, openRoomId, open: openConversation }),
    openConversation,
    closeConversation: showConversations,
    showConversations,
    showPanel,
    showSettings,
    startConversation,
    makeSpareKey,
    unlock,
    askToSignOut,
    followBar: () => followBar(state.get(), dialogs, showSettings),
    closeDialog: dialogs.close,
    stop() {
      views.stop();
      dialogs.stop();
      stop();
    },
  };
}

function stateOf(
  session: Session,
  dialogs: Dialogs,
  views: Views,
): { readonly state: Readable<MainState>; stop(): void } {
  const { keys, connection, administration } = session;
  const isAdministrator = createCell(false);
  learn(administration.isAllowed(), isAdministrator);
  const compute = (): MainState => {
    const [open, bar] = [dialogs.state.get(), barOf(connection.get(), keys.state.get())];
    return {
      me: session.me,
      isAdministrator: isAdministrator.get(),
      sections: isAdministrator.get() ? [...forEverybody, "invitations"] : forEverybody,
      view: views.state.get(),
      ...(open === undefined ? {} : { dialog: open }),
      ...(bar === undefined ? {} : { bar }),
      hasSpareKey: keys.state.get().hasSpareKey,
    };
  };
  const { cell, stop } = deriveCell([views.state, dialogs.state, isAdministrator, keys.state, connection], compute);
  return { state: cell, stop };
}

/** Whoever cannot be asked now administers nothing until the next visit. */
function learn(asking: Promise<boolean>, cell: Cell<boolean>): void {
  void asking.then((answer) => cell.set(answer)).catch(() => undefined);
}

function followBar({ bar }: MainState, dialogs: Dialogs, showSettings: (section: SettingsSection) => void): void {
  if (bar?.kind === "deviceNotConfirmed") dialogs.unlock();
  if (bar?.kind === "recoveryMissing") dialogs.makeSpareKey();
  if (bar?.kind === "otherDevice") void dialogs.verifyDevice(bar.deviceId).catch(() => showSettings("devices"));
}
