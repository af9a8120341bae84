import type { AccountField, AccountForm } from "../account/account-form.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type FirstStartState = { readonly form: AccountForm; readonly problem?: Problem };

/** The first administrator: names the authority and makes their own account. Done, the app goes on to the spare key. */
export interface FirstStartModel {
  readonly state: Readable<FirstStartState>;
  enter(field: AccountField, value: string): void;
  leave(field: AccountField): void;
  send(): Promise<void>;
}
