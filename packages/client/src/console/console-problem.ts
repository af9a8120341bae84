import type { Problem } from "../model/problem.ts";
import { problemOf } from "../server/problem-of.ts";
import { ServerError } from "../server/server-error.ts";

/** What keeps an administrator from going on, beside what keeps anybody. The sentences live in the console. */
export type ConsoleProblem =
  | Problem
  | { readonly code: "notAdministrator" | "accountLocked" | "notYourself" | "personGone" }
  | { readonly code: "notServerName" }
  | ExplainedProblem;

/** One of several reasons: `why` is the server's own sentence, in English. */
type ExplainedProblem = {
  readonly code:
    | "partnerGone"
    | "partnerUnreachable"
    | "partnerAlready"
    | "partnerBarred"
    | "codeNotValid"
    | "codeRefused"
    | "digitsDiffer"
    | "httpsNeeded";
  readonly why?: string;
};

type Status = 400 | 403 | 404 | 502;
/** What another answer than the usual means to the one act that was tried, by HTTP status. */
export type Meanings = Readonly<Partial<Record<Status, ConsoleProblem>>>;
export type Explanations = Readonly<Partial<Record<Status, ExplainedProblem>>>;

export function consoleProblemOf(error: unknown, meanings: Meanings = {}): ConsoleProblem {
  if (!(error instanceof ServerError)) return problemOf(error);
  if (error.errcode === "M_USER_LOCKED") return { code: "accountLocked" };
  return meanings[error.status as Status] ?? problemOf(error);
}

/** The same, with the server's own sentence beside it. */
export function explainedProblemOf(error: unknown, explanations: Explanations): ConsoleProblem {
  const meant = error instanceof ServerError ? explanations[error.status as Status] : undefined;
  if (!(error instanceof ServerError) || meant === undefined) return consoleProblemOf(error);
  return typeof error.fields.error === "string" ? { ...meant, why: error.fields.error } : meant;
}
