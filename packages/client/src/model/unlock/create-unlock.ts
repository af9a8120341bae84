import { problemOf } from "../../server/problem-of.ts";
import type { Keys, SpareKeyInput } from "../../session/keys.ts";
import { type Cell, createCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
import { readWords, toPassphrase, wordCount } from "../recovery/spare-words.ts";
import type { VerificationModel } from "../verification/verification-model.ts";
import type { UnlockModel, UnlockState } from "./unlock-model.ts";

export type UnlockOptions = {
  readonly keys: Keys;
  /** Every word of every list: a spare key may have been made in another language. */
  readonly knownWords: () => Promise<ReadonlySet<string>>;
  /** Confirmed now, or put off. `startedAnew`: a new spare key is due. */
  readonly onDone: (how: "confirmed" | "later" | "startedAnew") => void;
};

export function createUnlock({ keys, knownWords, onDone }: UnlockOptions): UnlockModel {
  const state = createCell<UnlockState>(begin(keys));
  let words: ReadonlySet<string> = new Set();
  void knownWords().then((known) => {
    words = known;
    state.update((before) => ({ ...before, ...readTyped(before.spareKey, words) }));
  });
  const show = (change: Partial<UnlockState>): void => {
    const { problem: _, verification: __, ...before } = state.get();
    state.set({ ...before, ...change });
  };
  const endFollowing = keys.state.subscribe(() => state.set(withNews(state.get(), keys)));
  const fail = (problem: Problem, phase: UnlockState["phase"]): void => show({ phase, problem });

  async function attempt(
    phase: UnlockState["phase"],
    back: UnlockState["phase"],
    work: () => Promise<void>,
  ): Promise<void> {
    show({ phase });
    try {
      await work();
    } catch (error) {
      fail(problemOf(error), back);
    }
  }

  function finish(how: "confirmed" | "startedAnew"): void {
    endFollowing();
    show({ phase: "done", spareKey: "" });
    onDone(how);
  }

  return {
    state,
    chooseSpareKey: () => show({ phase: "spareKey" }),
    enterSpareKey: (spareKey) => show({ spareKey, ...readTyped(spareKey, words) }),
    async openWithSpareKey() {
      const input = toInput(state.get().spareKey);
      await attempt("opening", "spareKey", async () => {
        if (await keys.openWithSpareKey(input)) finish("confirmed");
        else fail(problemOfKey(input, words), "spareKey");
      });
    },
    async askOtherDevice() {
      await attempt("otherDevice", "choosing", async () => {
        const verification = await keys.verifyWithOtherDevices();
        show({ phase: "otherDevice", verification });
        follow(verification, state, () => finish("confirmed"));
      });
    },
    async startAnew(password) {
      await attempt("startingAnew", "choosing", async () => {
        await keys.startAnew(password);
        finish("startedAnew");
      });
    },
    goBack() {
      void state.get().verification?.cancel();
      show({ phase: "choosing" });
    },
    later() {
      endFollowing();
      void state.get().verification?.cancel();
      onDone("later");
    },
  };
}

function begin(keys: Keys): UnlockState {
  const { confirmedOthers, hasSpareKey } = keys.state.get();
  const hasOtherDevice = confirmedOthers > 0;
  const phase = hasSpareKey && !hasOtherDevice ? "spareKey" : "choosing";
  return { hasOtherDevice, hasSpareKey, phase, spareKey: "", readWords: 0, unknownWords: [], canOpen: false };
}

/** Devices and a spare key may become known late; a way that somebody has begun stays. */
function withNews(before: UnlockState, keys: Keys): UnlockState {
  const { hasOtherDevice, hasSpareKey, phase } = begin(keys);
  const isAtBeginning = before.phase === "choosing" || (before.phase === "spareKey" && before.spareKey === "");
  const isNews = hasOtherDevice !== before.hasOtherDevice || hasSpareKey !== before.hasSpareKey;
  if (!isNews) return before;
  return { ...before, hasOtherDevice, hasSpareKey, ...(isAtBeginning ? { phase } : {}) };
}

function follow(verification: VerificationModel, state: Cell<UnlockState>, onSame: () => void): void {
  const end = verification.state.subscribe(() => {
    if (state.get().verification !== verification) return end();
    if (verification.state.get().phase !== "done") return;
    end();
    onSame();
  });
}

type Typed = Pick<UnlockState, "readWords" | "unknownWords" | "canOpen">;

/** The last word may still be in the making; it is judged once something follows it. */
function readTyped(text: string, known: ReadonlySet<string>): Typed {
  if (toInput(text).kind === "standardKey") return { readWords: 0, unknownWords: [], canOpen: true };
  const typed = readWords(text);
  const finished = /\p{L}$/u.test(text) && typed.length < wordCount ? typed.slice(0, -1) : typed;
  const unknownWords = known.size === 0 ? [] : finished.filter((word) => !known.has(word));
  return { readWords: typed.length, unknownWords, canOpen: typed.length === wordCount };
}

/** The standard key has digits, and no list of ours has. */
export function toInput(text: string): SpareKeyInput {
  const standardKey = text.trim().split(/\s+/u).join(" ");
  if (/^[1-9A-Za-z ]+$/u.test(standardKey) && /\d/u.test(standardKey)) return { kind: "standardKey", standardKey };
  return { kind: "passphrase", passphrase: toPassphrase(readWords(text)) };
}

function problemOfKey(input: SpareKeyInput, known: ReadonlySet<string>): Problem {
  if (input.kind === "standardKey") return { code: "wrongSpareKey" };
  const words = input.passphrase.split(" ").filter((word) => known.size > 0 && !known.has(word));
  return words.length > 0 ? { code: "unknownWords", words } : { code: "wrongSpareKey" };
}
