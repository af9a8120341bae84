import type { Session } from "../../session/session.ts";
import type { PictureWorkshop } from "../app/app-ports.ts";
import { createCell, deriveCell } from "../cell.ts";
import type { Drafts } from "../composer/drafts.ts";
import { createConversation } from "../conversation/create-conversation.ts";
import { createConversationList } from "../conversation-list/create-conversation-list.ts";
import { createDevices } from "../devices/create-devices.ts";
import { createInvitations } from "../invitations/create-invitations.ts";
import { createNewConversation } from "../new-conversation/create-new-conversation.ts";
import { createRecovery } from "../recovery/create-recovery.ts";
import type { SettingsModel } from "../settings/settings-model.ts";
import { createSignOut } from "../sign-out/create-sign-out.ts";
import { createUnlock } from "../unlock/create-unlock.ts";
import type { VerificationModel } from "../verification/verification-model.ts";
import { barOf } from "./bar-of.ts";
import type { Dialog, MainModel, MainState, MainView, SettingsSection } from "./main-model.ts";

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
  const { session, drafts, settings, workshop, clock, knownWords } = options;
  const { keys } = session;
  const view = createCell<MainView>({ kind: "conversations" });
  const dialog = createCell<Dialog | undefined>(undefined);
  const isAdministrator = createCell(false);
  const openRoomId = createCell<string | undefined>(undefined);
  let stopView: () => void = () => undefined;
  const derived = deriveCell([view, dialog, isAdministrator, keys.state, session.connection], compute);
  const conversations = createConversationList({ session, drafts, openRoomId, open: openConversation });

  function compute(): MainState {
    const [open, bar] = [dialog.get(), barOf(session.connection.get(), keys.state.get())];
    return {
      me: session.me,
      isAdministrator: isAdministrator.get(),
      sections: isAdministrator.get() ? [...forEverybody, "invitations"] : forEverybody,
      view: view.get(),
      ...(open === undefined ? {} : { dialog: open }),
      ...(bar === undefined ? {} : { bar }),
      hasSpareKey: keys.state.get().hasSpareKey,
    };
  }

  function show(next: MainView, stop: () => void = () => undefined): void {
    stopView();
    stopView = stop;
    view.set(next);
  }

  function openConversation(roomId: string): void {
    closeDialog();
    const conversation = createConversation({
      session,
      roomId,
      drafts,
      workshop,
      clock,
      unlock,
      verifyPerson: (person) => verify(keys.verifyPerson(person)),
      onLeft: closeConversation,
    });
    openRoomId.set(roomId);
    show({ kind: "conversations", conversation }, conversation.stop);
  }

  function closeConversation(): void {
    openRoomId.set(undefined);
    show({ kind: "conversations" });
  }

  function showSettings(section: SettingsSection): void {
    openRoomId.set(undefined);
    if (section === "devices") showDevices();
    else if (section === "invitations") show(withInvitations());
    else show({ kind: "settings", section });
  }

  function showDevices(): void {
    const devices = createDevices({ session, verifyDevice: (deviceId) => verify(keys.verifyDevice(deviceId)) });
    show({ kind: "settings", section: "devices", devices }, devices.stop);
  }

  function withInvitations(): MainView {
    return { kind: "settings", section: "invitations", invitations: createInvitations(session.administration) };
  }

  async function verify(asking: Promise<VerificationModel>): Promise<void> {
    dialog.set({ kind: "verification", model: await asking });
  }

  /** What somebody else asked for meanwhile comes next. */
  function closeDialog(): void {
    const [open, asked] = [dialog.get(), keys.incoming.get()];
    if (open?.kind === "verification") void open.model.cancel();
    const isWaiting = asked !== undefined && asked.state.get().phase === "incoming";
    const next = isWaiting && !(open?.kind === "verification" && open.model === asked) ? asked : undefined;
    if (next === undefined) keys.dismissIncoming();
    dialog.set(next === undefined ? undefined : { kind: "verification", model: next });
  }

  function makeSpareKey(): void {
    const { language } = settings.state.get();
    dialog.set({ kind: "recovery", model: createRecovery({ keys, me: session.me, language, onDone: closeDialog }) });
  }

  function unlock(): void {
    const onDone = (how: "confirmed" | "later" | "startedAnew"): void => {
      if (how === "startedAnew") makeSpareKey();
      else closeDialog();
    };
    dialog.set({ kind: "unlock", model: createUnlock({ keys, knownWords, onDone }) });
  }

  function askToSignOut(): void {
    const confirmSecondDevice = (): void => {
      closeDialog();
      showSettings("devices");
    };
    const { onSignedOut } = options;
    const model = createSignOut({ session, onSignedOut, makeSpareKey, confirmSecondDevice, stay: closeDialog });
    dialog.set({ kind: "signOut", model });
  }

  function followBar(): void {
    const { bar } = derived.cell.get();
    if (bar?.kind === "deviceNotConfirmed") unlock();
    if (bar?.kind === "recoveryMissing") makeSpareKey();
    if (bar?.kind === "otherDevice") void verify(keys.verifyDevice(bar.deviceId)).catch(() => showSettings("devices"));
  }

  const endIncoming = keys.incoming.subscribe(() => {
    const model = keys.incoming.get();
    if (model !== undefined && dialog.get() === undefined) dialog.set({ kind: "verification", model });
  });
  void session.administration
    .isAllowed()
    .then((allowed) => isAdministrator.set(allowed))
    .catch(() => undefined);

  return {
    state: derived.cell,
    conversations,
    openConversation,
    closeConversation,
    showPanel(panel) {
      const now = view.get();
      if (now.kind !== "conversations" || now.conversation === undefined) return;
      const { conversation } = now;
      view.set({ kind: "conversations", conversation, ...(panel === undefined ? {} : { panel }) });
    },
    showConversations: closeConversation,
    showSettings,
    startConversation() {
      dialog.set({ kind: "newConversation", model: createNewConversation({ session, open: openConversation }) });
    },
    makeSpareKey,
    unlock,
    askToSignOut,
    followBar,
    closeDialog,
    stop() {
      stopView();
      endIncoming();
      derived.stop();
    },
  };
}
