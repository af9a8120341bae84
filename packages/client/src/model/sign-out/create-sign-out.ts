import { problemOf } from "../../server/problem-of.ts";
import type { KeysState } from "../../session/keys.ts";
import type { Session } from "../../session/session.ts";
import { createCell } from "../cell.ts";
import type { SignOutModel, SignOutState } from "./sign-out-model.ts";

export type SignOutOptions = {
  readonly session: Session;
  /** The device is signed out: everything here is to be forgotten. */
  readonly onSignedOut: () => void;
  readonly makeSpareKey: () => void;
  readonly confirmSecondDevice: () => void;
  readonly stay: () => void;
};

export function createSignOut(options: SignOutOptions): SignOutModel {
  const { session } = options;
  const state = createCell<SignOutState>({ phase: "checking" });
  void look();

  async function look(): Promise<void> {
    await session.keys.finishBackup().catch(() => undefined);
    const messages = await session.rooms.countOnlyHere();
    state.set(judge(session.keys.state.get(), messages));
  }

  return {
    state,
    async signOut() {
      const before = state.get();
      if (before.phase === "signingOut" || before.phase === "checking") return;
      state.set({ phase: "signingOut" });
      try {
        await session.signOut();
        options.onSignedOut();
      } catch (error) {
        state.set({ ...before, problem: problemOf(error) });
      }
    },
    makeSpareKey: options.makeSpareKey,
    confirmSecondDevice: options.confirmSecondDevice,
    stay: options.stay,
  };
}

/** What would be lost with this device: nothing, when the backup is complete and something else can open it. */
export function judge(
  { hasSpareKey, hasBackup, unsaved, confirmedOthers, unconfirmedOthers }: KeysState,
  messages: number,
): SignOutState {
  const hasOtherDevice = confirmedOthers + unconfirmedOthers.length > 0;
  const canBeOpened = hasBackup && (hasSpareKey || confirmedOthers > 0);
  if (messages === 0 || (canBeOpened && unsaved === 0)) return { phase: "safe" };
  return { phase: "wouldLose", messages, reason: canBeOpened ? "savingUnfinished" : "noSpareKey", hasOtherDevice };
}
