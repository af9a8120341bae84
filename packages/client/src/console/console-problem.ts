import type { Problem } from "../model/problem.ts";
import { problemOf } from "../server/problem-of.ts";
import { ServerError } from "../server/server-error.ts";

/** What keeps an administrator from going on, beside what keeps anybody. The sentences live in the console. */
export type ConsoleProblem =
  | Problem
  | { readonly code: "notAdministrator" }
  | { readonly code: "accountLocked" }
  | { readonly code: "notYourself" }
  | { readonly code: "personGone" }
  | { readonly code: "partnerGone" }
  | { readonly code: "partnerUnreachable" }
  | { readonly code: "codeNotValid" }
  | { readonly code: "codeRefused" }
  | { readonly code: "digitsDiffer" }
  | { readonly code: "notServerName" };

/** What another answer than the usual means to the one act that was tried, by HTTP status. */
export type Meanings = Readonly<Partial<Record<400 | 403 | 404 | 502, ConsoleProblem>>>;

export function consoleProblemOf(error: unknown, meanings: Meanings = {}): ConsoleProblem {
  if (!(error instanceof ServerError)) return problemOf(error);
  if (error.errcode === "M_USER_LOCKED") return { code: "accountLocked" };
  return meanings[error.status as keyof Meanings] ?? problemOf(error);
}
