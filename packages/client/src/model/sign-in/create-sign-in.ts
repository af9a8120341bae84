import { type Credentials, signIn } from "../../server/accounts.ts";
import type { Call } from "../../server/call.ts";
import { problemOf } from "../../server/problem-of.ts";
import { ServerError } from "../../server/server-error.ts";
import { createCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
import type { SignInModel, SignInState } from "./sign-in-model.ts";

export type SignInOptions = {
  readonly call: Call;
  readonly clock: () => number;
  readonly deviceName: string;
  /** Of a device that signs in again. */
  readonly deviceId?: string;
  readonly onSignedIn: (credentials: Credentials, password: string) => void;
  /** Said from the start: signed out elsewhere, say. */
  readonly problem?: Problem;
};

export function createSignIn({ call, clock, onSignedIn, problem, ...device }: SignInOptions): SignInModel {
  const empty = { who: "", password: "", isSending: false, canSend: false };
  const state = createCell<SignInState>(problem === undefined ? empty : { ...empty, problem });
  return {
    state,
    enter(field, value) {
      const { problem: _said, ...before } = state.get();
      state.set(withCanSend({ ...before, [field]: value }));
    },
    async send() {
      const { who, password, canSend } = state.get();
      if (!canSend) return;
      state.set(withCanSend({ who, password, isSending: true, canSend }));
      try {
        onSignedIn(await signIn(call, { who, password, ...device }, clock()), password);
      } catch (error) {
        state.set({ ...withCanSend({ who, password, isSending: false, canSend }), problem: problemOfSignIn(error) });
      }
    },
  };
}

function withCanSend(state: SignInState): SignInState {
  return { ...state, canSend: !state.isSending && state.who.trim() !== "" && state.password !== "" };
}

function problemOfSignIn(error: unknown): Problem {
  const isWrong = error instanceof ServerError && error.errcode === "M_FORBIDDEN";
  return isWrong ? { code: "wrongPassword" } : problemOf(error);
}
