import { problemOf } from "../../server/problem-of.ts";
import type { Keys, SpareKeyDraft } from "../../session/keys.ts";
import { createCell } from "../cell.ts";
import type { Person } from "../person.ts";
import type { Language } from "../settings/settings-model.ts";
import { beforeRecovery, nextRecovery, type RecoveryInput } from "./next-recovery.ts";
import type { RecoveryChoice, RecoveryModel, RecoveryState } from "./recovery-model.ts";
import { drawWords, loadWords, toPassphrase } from "./spare-words.ts";

export type RecoveryOptions = {
  readonly keys: Keys;
  readonly me: Person;
  readonly language: Language;
  /** Just typed at sign-in or sign-up: some servers ask for it before they take an identity. */
  readonly password?: string;
  readonly onDone: (choice: RecoveryChoice) => void;
};

/** Makes the identity at once, and the spare key when it was chosen. */
export function createRecovery({ keys, me, language, password, onDone }: RecoveryOptions): RecoveryModel {
  const state = createCell<RecoveryState>(beforeRecovery);
  let draft: SpareKeyDraft | undefined;
  let repeat: () => Promise<void> = prepare;
  const give = (input: RecoveryInput): void => state.update((before) => nextRecovery(before, input));

  async function attempt(work: () => Promise<void>): Promise<void> {
    repeat = () => attempt(work);
    try {
      await work();
    } catch (error) {
      give({ kind: "failed", problem: problemOf(error) });
    }
  }

  async function prepare(): Promise<void> {
    give({ kind: "prepare" });
    await keys.prepareIdentity(password);
    const words = drawWords(await loadWords(language), (numbers) => crypto.getRandomValues(numbers));
    draft = await keys.draftSpareKey(toPassphrase(words));
    give({ kind: "prepared", sheet: { words, standardKey: draft.standardKey, address: me.address } });
  }

  async function save(choice: RecoveryChoice): Promise<void> {
    if (choice === "spareKey") await draft?.save();
    draft = undefined;
    give({ kind: "saved" });
    onDone(choice);
  }

  void attempt(prepare);
  return {
    state,
    choose: (choice) => give({ kind: "choose", choice }),
    keep: (keeping) => give({ kind: "keep", keeping }),
    takeBack: (keeping) => give({ kind: "takeBack", keeping }),
    async proceed() {
      give({ kind: "proceed" });
      const { choice } =
        state.get().phase === "saving" ? (state.get() as { choice: RecoveryChoice }) : { choice: undefined };
      if (choice !== undefined) await attempt(() => save(choice));
    },
    tryAgain: () => repeat(),
  };
}
