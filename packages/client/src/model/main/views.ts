import type { Session } from "../../session/session.ts";
import type { PictureWorkshop } from "../app/app-ports.ts";
import { createCell } from "../cell.ts";
import type { Drafts } from "../composer/drafts.ts";
import { createConversation } from "../conversation/create-conversation.ts";
import { createDevices } from "../devices/create-devices.ts";
import { createInvitations } from "../invitations/create-invitations.ts";
import type { Dialogs } from "./dialogs.ts";
import type { MainView, SettingsSection } from "./main-model.ts";

export type ViewsOptions = {
  readonly session: Session;
  readonly drafts: Drafts;
  readonly workshop: PictureWorkshop;
  readonly clock: () => number;
  readonly dialogs: Pick<Dialogs, "close" | "unlock" | "verifyPerson" | "verifyDevice">;
};

/** What fills the screen: conversations, or a page of the settings. What is shown runs, what is not is stopped. */
export class Views {
  readonly state = createCell<MainView>({ kind: "conversations" });
  readonly openRoomId = createCell<string | undefined>(undefined);
  readonly #options: ViewsOptions;
  #stopShown: () => void = () => undefined;

  constructor(options: ViewsOptions) {
    this.#options = options;
  }

  readonly openConversation = (roomId: string): void => {
    const { dialogs, ...given } = this.#options;
    const { unlock, verifyPerson } = dialogs;
    dialogs.close();
    const onLeft = this.showConversations;
    const open = this.openConversation;
    const conversation = createConversation({ ...given, roomId, unlock, verifyPerson, onLeft, open });
    this.openRoomId.set(roomId);
    this.#show({ kind: "conversations", conversation }, conversation.stop);
  };

  readonly showConversations = (): void => {
    this.openRoomId.set(undefined);
    this.#show({ kind: "conversations" });
  };

  readonly showPanel = (panel: "whoIsHere" | undefined): void => {
    const shown = this.state.get();
    if (shown.kind !== "conversations" || shown.conversation === undefined) return;
    const { conversation } = shown;
    this.state.set({ kind: "conversations", conversation, ...(panel === undefined ? {} : { panel }) });
  };

  readonly showSettings = (section: SettingsSection): void => {
    const { session } = this.#options;
    this.openRoomId.set(undefined);
    if (section === "devices") this.#showDevices();
    else if (section === "invitations") {
      this.#show({ kind: "settings", section, invitations: createInvitations(session.administration) });
    } else this.#show({ kind: "settings", section });
  };

  stop(): void {
    this.#stopShown();
  }

  #showDevices(): void {
    const { session, dialogs } = this.#options;
    const devices = createDevices({ session, verifyDevice: dialogs.verifyDevice });
    this.#show({ kind: "settings", section: "devices", devices }, devices.stop);
  }

  #show(view: MainView, stop: () => void = () => undefined): void {
    this.#stopShown();
    this.#stopShown = stop;
    this.state.set(view);
  }
}
