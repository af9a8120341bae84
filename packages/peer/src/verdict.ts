/** A refusal names its rule and says why; it is returned, not thrown. */
export type Verdict = { readonly ok: true } | Refusal;
export type Refusal = { readonly ok: false; readonly rule: string; readonly why: string };

export const allow: Verdict = { ok: true };

export function refuse(rule: string, why: string): Refusal {
  return { ok: false, rule, why };
}
