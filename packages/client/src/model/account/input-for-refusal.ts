import { ServerError } from "../../server/server-error.ts";
import type { AccountInput } from "./account-draft.ts";

/** What a refused account says about its fields. */
export function inputForRefusal(error: unknown): AccountInput {
  switch (error instanceof ServerError ? error.errcode : "") {
    case "M_USER_IN_USE":
      return { kind: "taken" };
    case "M_INVALID_USERNAME":
    case "M_EXCLUSIVE":
      return { kind: "refuse", field: "localpart", problem: { code: "characters" } };
    case "M_THREEPID_IN_USE":
      return { kind: "refuse", field: "email", problem: { code: "taken" } };
    default:
      return { kind: "answered" };
  }
}
