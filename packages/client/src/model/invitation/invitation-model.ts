import type { AccountField, AccountForm } from "../account/account-form.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type InvitationState =
  | { readonly phase: "lookingUp" }
  /** Used, withdrawn, over or never made; or the server cannot be asked. */
  | { readonly phase: "notValid"; readonly problem: Problem }
  | {
      readonly phase: "form";
      readonly greetingName?: string;
      readonly invitedBy?: string;
      /** Without the fields `authority` and `email`: an address of e-mail counts once it is verified. */
      readonly form: AccountForm;
      readonly problem?: Problem;
    };

export interface InvitationModel {
  readonly state: Readable<InvitationState>;
  enter(field: AccountField, value: string): void;
  leave(field: AccountField): void;
  send(): Promise<void>;
  tryAgain(): Promise<void>;
  /** Somebody who has an account already. */
  goToSignIn(): void;
}
