import { type Credentials, claimFirstAdministrator } from "../../server/accounts.ts";
import type { Call } from "../../server/call.ts";
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
import type { FirstStartModel, FirstStartState } from "./first-start-model.ts";

export type FirstStartOptions = {
  readonly call: Call;
  readonly clock: () => number;
  readonly serverName: string;
  /** The link's secret. */
  readonly token: string;
  readonly deviceName: string;
  readonly onSignedIn: (credentials: Credentials, password: string) => void;
};

export function createFirstStart(options: FirstStartOptions): FirstStartModel {
  let draft = beginAccountDraft(options.serverName, ["authority", "name", "localpart", "email", "password"]);
  const state = createCell<FirstStartState>({ form: toAccountForm(draft) });

  function give(input: AccountInput, problem?: Problem): void {
    draft = nextAccountDraft(draft, input);
    state.set({ form: toAccountForm(draft), ...(problem === undefined ? {} : { problem }) });
  }

  return {
    state,
    enter: (field, value) => give({ kind: "enter", field, value }),
    leave: (field) => give({ kind: "leave", field }, state.get().problem),
    async send() {
      if (draft.isSending) return;
      give({ kind: "send" });
      if (!draft.isSending) return;
      try {
        const credentials = await claim(options, draft);
        options.onSignedIn(credentials, draft.values.password);
      } catch (error) {
        give(inputForRefusal(error), problemOfClaim(error));
      }
    },
  };
}

function claim({ call, clock, token, deviceName }: FirstStartOptions, { values }: AccountDraft): Promise<Credentials> {
  const { authority, name, localpart, email, password } = values;
  const who = {
    token,
    authority: authority.trim(),
    name: name.trim(),
    localpart,
    email: email.trim(),
    password,
    deviceName,
  };
  return claimFirstAdministrator(call, who, clock());
}

/** Here a refusal means the link: wrong, used, over, or somebody was faster. */
function problemOfClaim(error: unknown): Problem {
  return error instanceof ServerError && error.status === 403 ? { code: "linkNotValid" } : problemOf(error);
}
