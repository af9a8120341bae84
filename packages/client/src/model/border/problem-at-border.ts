import { ServerError } from "../../server/server-error.ts";
import type { Border } from "../../session/partners.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import { type BarrierKind, barrierTo } from "./barrier.ts";
import { helpAt } from "./border-help.ts";

export type BorderSide = { readonly border: Border | undefined; readonly me: string };

/**
 * What an answer about people from outside means: a rule of one's own border, the other side's refusal, or that it does
 * not answer. Undefined where the answer is about something else.
 */
export function problemAtBorder(
  error: unknown,
  about: readonly Person[],
  { border, me }: BorderSide,
): Problem | undefined {
  const kind = error instanceof ServerError ? kindOf(error) : undefined;
  const authorities = about.flatMap(({ outside }) => outside ?? []);
  const [first] = authorities;
  if (kind === undefined || first === undefined) return undefined;
  const [known] = authorities.flatMap((authority) => barrierTo(authority, border) ?? []);
  const barrier = known ?? { kind, authority: first };
  return { code: "closedBorder", barrier, help: helpAt(border, me) };
}

function kindOf({ status, errcode }: ServerError): BarrierKind | undefined {
  if (errcode === "M_FORBIDDEN") return "refused";
  return status >= 500 ? "unreachable" : undefined;
}
