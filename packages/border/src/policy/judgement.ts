/** A rule that was looked at, and what it said. */
export type Step = { readonly rule: string; readonly matched: boolean; readonly text: string };

/** The rules in their order up to the one that decided; whoever asks *Why?* reads them. */
export type Judgement =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly rule: string; readonly why: string; readonly steps: readonly Step[] };

/** Looks at a rule: `matched` refuses. */
export type Rule = () => Step;

/** The first rule that matches decides, and those behind it are not looked at; where none does, it is allowed. */
export function judgeBy(rules: readonly Rule[]): Judgement {
  const steps: Step[] = [];
  for (const rule of rules) {
    const step = rule();
    steps.push(step);
    if (step.matched) return { ok: false, rule: step.rule, why: step.text, steps };
  }
  return { ok: true, steps };
}
