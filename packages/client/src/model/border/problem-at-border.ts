import { ServerError } from "../../server/server-error.ts";
import type { Border } from "../../session/partners.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import { type BarrierKind, barrierTo } from "./barrier.ts";
import { helpAt } from "./border-help.ts";

export type BorderSide = { readonly border: Border | undefined; readonly me: string };

/** The rules of the border by the names that its refusals carry; other rules are told without saying more. */
const kinds: Readonly<Record<string, BarrierKind>> = {
  internal: "internal",
  partners: "noPartner",
  "partner-waiting": "waiting",
  "partner-cut": "cut",
  "partner-stopped": "stopped",
  "names-outside": "othersInside",
  "members-outside": "othersInside",
};

/**
 * What an answer about people from outside means: a rule of one's own border, the other side's refusal, or that it does
 * not answer. Undefined where the answer is about something else.
 */
export function problemAtBorder(
  error: unknown,
  about: readonly Person[],
  { border, me }: BorderSide,
): Problem | undefined {
  const authorities = about.flatMap(({ outside }) => outside ?? []);
  const [first] = authorities;
  if (!(error instanceof ServerError) || first === undefined) return undefined;
  const help = helpAt(border, me);
  const [known] = authorities.flatMap((authority) => barrierTo(authority, border) ?? []);
  const rule = ruleIn(error);
  if (rule !== undefined && rule !== known?.kind) {
    return { code: "closedBorder", barrier: { kind: rule, authority: first }, help };
  }
  const kind = kindOf(error);
  return kind === undefined ? undefined : { code: "closedBorder", barrier: known ?? { kind, authority: first }, help };
}

function ruleIn({ fields }: ServerError): BarrierKind | undefined {
  const rule = fields["eu.botschaft.rule"];
  return typeof rule === "string" ? kinds[rule] : undefined;
}

function kindOf({ status, errcode }: ServerError): BarrierKind | undefined {
  if (errcode === "M_FORBIDDEN") return "refused";
  return status >= 500 ? "unreachable" : undefined;
}
