import type { Session } from "../../session/session.ts";
import { createCell } from "../cell.ts";
import type { Drafts } from "../composer/drafts.ts";
import { createNewConversation } from "../new-conversation/create-new-conversation.ts";
import type { Person } from "../person.ts";
import { createRecovery } from "../recovery/create-recovery.ts";
import type { SettingsModel } from "../settings/settings-model.ts";
import { createSignOut } from "../sign-out/create-sign-out.ts";
import { createUnlock } from "../unlock/create-unlock.ts";
import type { VerificationModel } from "../verification/verification-model.ts";
import type { Dialog } from "./main-model.ts";

export type DialogsOptions = {
  readonly session: Session;
  readonly drafts: Drafts;
  readonly settings: SettingsModel;
  readonly knownWords: () => Promise<ReadonlySet<string>>;
  readonly openConversation: (roomId: string) => void;
  readonly showDevices: () => void;
  readonly onSignedOut: () => void;
};

/** What lies over the page: one at a time. */
export class Dialogs {
  readonly state = createCell<Dialog | undefined>(undefined);
  readonly #options: DialogsOptions;
  readonly stop: () => void;

  constructor(options: DialogsOptions) {
    this.#options = options;
    const { incoming } = options.session.keys;
    this.stop = incoming.subscribe(() => {
      const model = incoming.get();
      if (model !== undefined && this.state.get() === undefined) this.state.set({ kind: "verification", model });
    });
  }

  /** What somebody else asked for meanwhile comes next. */
  readonly close = (): void => {
    const { keys } = this.#options.session;
    const [open, asked] = [this.state.get(), keys.incoming.get()];
    if (open?.kind === "verification") void open.model.cancel();
    const isShown = open?.kind === "verification" && open.model === asked;
    const next = asked?.state.get().phase === "incoming" && !isShown ? asked : undefined;
    if (next === undefined) keys.dismissIncoming();
    this.state.set(next === undefined ? undefined : { kind: "verification", model: next });
  };

  readonly startConversation = (): void => {
    const { session, drafts, openConversation: open } = this.#options;
    this.state.set({ kind: "newConversation", model: createNewConversation({ session, drafts, open }) });
  };

  readonly makeSpareKey = (): void => {
    const { session, settings } = this.#options;
    const { language } = settings.state.get();
    const model = createRecovery({ keys: session.keys, me: session.me, language, onDone: this.close });
    this.state.set({ kind: "recovery", model });
  };

  readonly unlock = (): void => {
    const { session, knownWords } = this.#options;
    const onDone = (how: "confirmed" | "later" | "startedAnew"): void => {
      if (how === "startedAnew") this.makeSpareKey();
      else this.close();
    };
    this.state.set({ kind: "unlock", model: createUnlock({ keys: session.keys, knownWords, onDone }) });
  };

  readonly askToSignOut = (): void => {
    const { session, showDevices, onSignedOut } = this.#options;
    const confirmSecondDevice = (): void => {
      this.close();
      showDevices();
    };
    const { makeSpareKey, close: stay } = this;
    const model = createSignOut({ session, onSignedOut, makeSpareKey, confirmSecondDevice, stay });
    this.state.set({ kind: "signOut", model });
  };

  readonly verifyDevice = (deviceId: string): Promise<void> => {
    return this.#verify(this.#options.session.keys.verifyDevice(deviceId));
  };

  readonly verifyPerson = (person: Person): Promise<void> => {
    return this.#verify(this.#options.session.keys.verifyPerson(person));
  };

  async #verify(asking: Promise<VerificationModel>): Promise<void> {
    this.state.set({ kind: "verification", model: await asking });
  }
}
