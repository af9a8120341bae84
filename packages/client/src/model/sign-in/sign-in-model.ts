import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type SignInState = {
  /** Address (with or without `@` and server name) or e-mail. */
  readonly who: string;
  readonly password: string;
  readonly isSending: boolean;
  readonly canSend: boolean;
  readonly problem?: Problem;
};

export interface SignInModel {
  readonly state: Readable<SignInState>;
  enter(field: "who" | "password", value: string): void;
  send(): Promise<void>;
}
