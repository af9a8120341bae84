import type { AccountField, AccountForm, FieldProblem } from "./account-form.ts";
import { checkField } from "./check-field.ts";
import { proposeAnother, proposeLocalpart } from "./propose-localpart.ts";

/** A form being filled in, with what the screen does not show. */
export type AccountDraft = {
  readonly serverName: string;
  /** The fields of this form, in their order. */
  readonly fields: readonly AccountField[];
  readonly values: Readonly<Record<AccountField, string>>;
  /** Left once, or sent: these show their problems. */
  readonly left: ReadonlySet<AccountField>;
  /** Said by the server about a value, until it changes. */
  readonly refused: Partial<Readonly<Record<AccountField, FieldProblem>>>;
  /** The localpart was edited by hand, and follows the name no more. */
  readonly hasOwnLocalpart: boolean;
  readonly isSending: boolean;
};

export type AccountInput =
  | { readonly kind: "enter"; readonly field: AccountField; readonly value: string }
  | { readonly kind: "leave"; readonly field: AccountField }
  | { readonly kind: "send" }
  | { readonly kind: "answered" }
  | { readonly kind: "taken" }
  | { readonly kind: "refuse"; readonly field: AccountField; readonly problem: FieldProblem };

export function beginAccountDraft(serverName: string, fields: readonly AccountField[], name = ""): AccountDraft {
  return {
    serverName,
    fields,
    values: { authority: "", name, localpart: proposeLocalpart(name), email: "", password: "" },
    left: new Set(),
    refused: {},
    hasOwnLocalpart: false,
    isSending: false,
  };
}

export function nextAccountDraft(draft: AccountDraft, input: AccountInput): AccountDraft {
  switch (input.kind) {
    case "enter":
      return draft.isSending ? draft : enter(draft, input.field, input.value);
    case "leave":
      return { ...draft, left: new Set([...draft.left, input.field]) };
    case "send":
      return { ...draft, left: new Set(draft.fields), isSending: isComplete(draft) };
    case "answered":
      return { ...draft, isSending: false };
    case "taken":
      return taken({ ...draft, isSending: false });
    case "refuse":
      return { ...draft, isSending: false, refused: { ...draft.refused, [input.field]: input.problem } };
  }
}

function isComplete(draft: AccountDraft): boolean {
  return draft.fields.every((field) => problemWith(draft, field) === undefined);
}

export function toAccountForm(draft: AccountDraft): AccountForm {
  const shown = draft.fields.filter((field) => draft.left.has(field));
  const problems = shown.flatMap((field) => {
    const problem = problemWith(draft, field);
    return problem === undefined ? [] : [[field, problem] as const];
  });
  const { localpart } = draft.values;
  return {
    values: draft.values,
    fieldProblems: Object.fromEntries(problems),
    address: localpart === "" ? "" : `${localpart}:${draft.serverName}`,
    isSending: draft.isSending,
  };
}

function problemWith(draft: AccountDraft, field: AccountField): FieldProblem | undefined {
  return draft.refused[field] ?? checkField(field, draft.values[field], draft.serverName);
}

function enter(draft: AccountDraft, field: AccountField, value: string): AccountDraft {
  const hasOwnLocalpart = field === "localpart" ? value !== "" : draft.hasOwnLocalpart;
  const values = { ...draft.values, [field]: value };
  const proposed = field === "name" && !hasOwnLocalpart ? { localpart: proposeLocalpart(value) } : {};
  const { [field]: _said, ...refused } = draft.refused;
  return { ...draft, values: { ...values, ...proposed }, refused, hasOwnLocalpart };
}

/** A proposal makes way for the next one; what somebody chose by hand is theirs to change. */
function taken(draft: AccountDraft): AccountDraft {
  if (draft.hasOwnLocalpart) return { ...draft, refused: { ...draft.refused, localpart: { code: "taken" } } };
  return { ...draft, values: { ...draft.values, localpart: proposeAnother(draft.values.localpart) } };
}
