import type { Credentials } from "../../server/accounts.ts";
import type { Call } from "../../server/call.ts";
import { findInvitation, type InvitationFacts, signUp } from "../../server/invited.ts";
import { problemOf } from "../../server/problem-of.ts";
import { ServerError } from "../../server/server-error.ts";
import {
  type AccountDraft,
  type AccountInput,
  beginAccountDraft,
  nextAccountDraft,
  toAccountForm,
} from "../account/account-draft.ts";
import { inputForRefusal } from "../account/input-for-refusal.ts";
import { createCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
import type { InvitationModel, InvitationState } from "./invitation-model.ts";

export type InvitationOptions = {
  readonly call: Call;
  readonly clock: () => number;
  readonly token: string;
  readonly deviceName: string;
  readonly onSignedIn: (credentials: Credentials, password: string) => void;
  readonly goToSignIn: () => void;
};

/** Looks the invitation up at once. */
export function createInvitation(options: InvitationOptions): InvitationModel {
  const state = createCell<InvitationState>({ phase: "lookingUp" });
  let known: { readonly facts: InvitationFacts; readonly draft: AccountDraft } | undefined;

  async function lookUp(): Promise<void> {
    state.set({ phase: "lookingUp" });
    try {
      const facts = await findInvitation(options.call, options.token);
      if (facts === undefined) return state.set({ phase: "notValid", problem: { code: "linkNotValid" } });
      const draft = beginAccountDraft(facts.serverName, ["name", "localpart", "password"], facts.greetingName);
      show(facts, draft);
    } catch (error) {
      state.set({ phase: "notValid", problem: problemOf(error) });
    }
  }

  function show(facts: InvitationFacts, draft: AccountDraft, problem?: Problem): void {
    known = { facts, draft };
    const { serverName: _, ...greeting } = facts;
    const said = problem === undefined ? {} : { problem };
    state.set({ phase: "form", ...greeting, form: toAccountForm(draft), ...said });
  }

  function give(input: AccountInput, problem?: Problem): void {
    if (known !== undefined) show(known.facts, nextAccountDraft(known.draft, input), problem);
  }

  void lookUp();
  return {
    state,
    enter: (field, value) => give({ kind: "enter", field, value }),
    leave: (field) => give({ kind: "leave", field }, problemIn(state.get())),
    async send() {
      if (known === undefined || known.draft.isSending) return;
      give({ kind: "send" });
      const { draft } = known;
      if (!draft.isSending) return;
      try {
        options.onSignedIn(await register(options, draft), draft.values.password);
      } catch (error) {
        give(inputForRefusal(error), problemOfSignUp(error, draft));
      }
    },
    tryAgain: lookUp,
    goToSignIn: options.goToSignIn,
  };
}

function register(
  { call, clock, token, deviceName }: InvitationOptions,
  { values }: AccountDraft,
): Promise<Credentials> {
  const { name, localpart, password } = values;
  return signUp(call, { token, name: name.trim(), localpart, password, deviceName }, clock());
}

/** An invitation that was used or withdrawn in between is asked for once more. */
function problemOfSignUp(error: unknown, { values }: AccountDraft): Problem {
  if (!(error instanceof ServerError)) return problemOf(error);
  if (error.errcode === "M_USER_IN_USE") return { code: "addressTaken", localpart: values.localpart };
  if (error.status === 401) return { code: "linkNotValid" };
  return error.status === 403 ? { code: "registrationClosed" } : problemOf(error);
}

function problemIn(state: InvitationState): Problem | undefined {
  return state.phase === "form" ? state.problem : undefined;
}
