import type { Problem } from "../problem.ts";
import type { Keeping, RecoveryChoice, RecoveryState, SpareKeySheet } from "./recovery-model.ts";

export type RecoveryInput =
  | { readonly kind: "prepared"; readonly sheet: SpareKeySheet }
  | { readonly kind: "choose"; readonly choice: RecoveryChoice }
  | { readonly kind: "keep"; readonly keeping: Keeping }
  | { readonly kind: "takeBack"; readonly keeping: Keeping }
  | { readonly kind: "proceed" }
  | { readonly kind: "saved" }
  | { readonly kind: "prepare" }
  | { readonly kind: "failed"; readonly problem: Problem };

export const beforeRecovery: RecoveryState = { phase: "preparing" };

export function nextRecovery(state: RecoveryState, input: RecoveryInput): RecoveryState {
  switch (input.kind) {
    case "prepare":
      return beforeRecovery;
    case "prepared":
      return choosing({ phase: "choosing", choice: "spareKey", sheet: input.sheet, kept: [], canContinue: false });
    case "saved":
      return state.phase === "saving" ? { phase: "done", choice: state.choice } : state;
    case "failed":
      return { phase: "failed", problem: input.problem };
    default:
      return state.phase === "choosing" ? nextChoosing(state, input) : state;
  }
}

type Choosing = Extract<RecoveryState, { readonly phase: "choosing" }>;

function nextChoosing(
  state: Choosing,
  input: Extract<RecoveryInput, { readonly kind: "choose" | "keep" | "takeBack" | "proceed" }>,
): RecoveryState {
  switch (input.kind) {
    case "choose":
      return choosing({ ...state, choice: input.choice });
    case "keep":
      return choosing({ ...state, kept: [...new Set([...state.kept, input.keeping])] });
    case "takeBack":
      return choosing({ ...state, kept: state.kept.filter((keeping) => keeping !== input.keeping) });
    case "proceed":
      return state.canContinue ? { phase: "saving", choice: state.choice } : state;
  }
}

/** The spare key counts as kept after print, file, copy or the promise; the other choices ask for nothing. */
function choosing(state: Choosing): RecoveryState {
  return { ...state, canContinue: state.choice !== "spareKey" || state.kept.length > 0 };
}
