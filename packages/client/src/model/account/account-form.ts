/** The fields of a new account, as first start and invitation both show them. */
export type AccountField = "authority" | "name" | "localpart" | "email" | "password";

export type FieldProblem =
  | { readonly code: "empty" }
  | { readonly code: "tooLong"; readonly most: number }
  | { readonly code: "tooShort"; readonly least: number; readonly missing: number }
  | { readonly code: "characters" }
  | { readonly code: "noEmail" }
  | { readonly code: "taken" };

export type AccountForm = {
  readonly values: Readonly<Record<AccountField, string>>;
  /** What is shown beside a field: only once somebody left it or tried to send the form. */
  readonly fieldProblems: Partial<Readonly<Record<AccountField, FieldProblem>>>;
  /** The whole address that will be the person's for ever: `jonas.petersen:im.musterland.example`; empty without a localpart. */
  readonly address: string;
  readonly isSending: boolean;
};
