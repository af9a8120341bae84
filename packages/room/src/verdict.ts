/** What a rule says. `rule` names it for logs and audit lines and is stable; `why` is a sentence for people. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly rule: string; readonly why: string };

export const allow: Verdict = { ok: true };

export function refuse(rule: string, why: string): Verdict {
  return { ok: false, rule, why };
}
