import type { Problem } from "../model/problem.ts";
import { ConnectionLost, ServerError } from "./server-error.ts";

/** The sentence for an error that came out of a call, where the caller knows nothing better. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ConnectionLost) return { code: "serverUnreachable" };
  if (error instanceof ServerError) return problemOfAnswer(error);
  return { code: "unexpected" };
}

function problemOfAnswer({ status, errcode, fields, reference }: ServerError): Problem {
  if (status === 429 || errcode === "M_LIMIT_EXCEEDED") return { code: "throttled", retryAfterMs: retryAfter(fields) };
  if (status >= 500) return { code: "serverFailed", ...referenceOf(reference) };
  switch (errcode) {
    case "M_USER_DEACTIVATED":
      return { code: "accountClosed" };
    case "M_UNKNOWN_TOKEN":
      return { code: "signedOutElsewhere" };
    case "M_WEAK_PASSWORD":
    case "M_PASSWORD_TOO_SHORT":
      return { code: "passwordTooWeak" };
    case "M_INVALID_USERNAME":
    case "M_EXCLUSIVE":
      return { code: "addressNotAllowed" };
    case "M_THREEPID_IN_USE":
      return { code: "emailTaken" };
    case "M_FORBIDDEN":
      return typeof fields.error === "string" ? { code: "refused", why: fields.error } : { code: "refused" };
    default:
      return { code: "unexpected", ...referenceOf(reference) };
  }
}

function retryAfter(fields: ServerError["fields"]): number {
  return typeof fields.retry_after_ms === "number" ? fields.retry_after_ms : 60_000;
}

function referenceOf(reference: string | undefined): { readonly reference?: string } {
  return reference === undefined ? {} : { reference };
}
