import type { Session } from "../../session/session.ts";
import type { Cell } from "../cell.ts";
import { createDrafts } from "../composer/drafts.ts";
import { createMain } from "../main/create-main.ts";
import { createRecovery } from "../recovery/create-recovery.ts";
import type { SettingsModel } from "../settings/settings-model.ts";
import { createUnlock } from "../unlock/create-unlock.ts";
import type { AppState } from "./app-model.ts";
import type { AppPorts } from "./app-ports.ts";
import { knownWords } from "./known-words.ts";
import { nextStep } from "./steps.ts";

const recoveryDue = "botschaft.recovery-due";
const unlockLater = "botschaft.unlock-later";

/** The way of somebody who is signed in: identity and spare key, a confirmed device, the conversations. */
export class Inside {
  readonly #ports: AppPorts;
  readonly #settings: SettingsModel;
  readonly #state: Cell<AppState>;
  readonly #onSignedOut: (session: Session) => void;
  #stopMain: () => void = () => undefined;

  constructor(
    ports: AppPorts,
    settings: SettingsModel,
    state: Cell<AppState>,
    onSignedOut: (session: Session) => void,
  ) {
    this.#ports = ports;
    this.#settings = settings;
    this.#state = state;
    this.#onSignedOut = onSignedOut;
  }

  goOn(session: Session, password: string | undefined): void {
    const { memory } = this.#ports;
    const isRecoveryDue = memory.get(recoveryDue) !== undefined;
    const isUnlockLater = memory.get(unlockLater) !== undefined;
    const step = nextStep(session.keys.state.get(), { isRecoveryDue, isUnlockLater });
    if (step === "recovery") this.#beginRecovery(session, password);
    else if (step === "unlock") this.#beginUnlock(session);
    else this.#beginMain(session);
  }

  stop(): void {
    this.#stopMain();
    this.#stopMain = () => undefined;
  }

  #beginRecovery(session: Session, password: string | undefined): void {
    const { memory } = this.#ports;
    memory.set(recoveryDue, "yes");
    const onDone = (): void => {
      memory.remove(recoveryDue);
      this.#beginMain(session);
    };
    const { language } = this.#settings.state.get();
    const known = password === undefined ? {} : { password };
    const model = createRecovery({ keys: session.keys, me: session.me, language, ...known, onDone });
    this.#state.set({ phase: "recovery", model });
  }

  #beginUnlock(session: Session): void {
    const onDone = (how: "confirmed" | "later" | "startedAnew"): void => {
      if (how === "later") this.#ports.memory.set(unlockLater, "yes");
      if (how === "startedAnew") this.#beginRecovery(session, undefined);
      else this.#beginMain(session);
    };
    this.#state.set({ phase: "unlock", model: createUnlock({ keys: session.keys, knownWords, onDone }) });
  }

  #beginMain(session: Session): void {
    const { memory, pictures: workshop, clock } = this.#ports;
    const model = createMain({
      session,
      drafts: createDrafts(memory),
      settings: this.#settings,
      workshop,
      clock,
      knownWords,
      onSignedOut: () => this.#onSignedOut(session),
    });
    this.#stopMain = model.stop;
    this.#state.set({ phase: "main", model });
  }
}
