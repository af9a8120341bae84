import type { LogEntry, Step } from "@botschaft/client/console";
import { useWords } from "../words/use-words.tsx";
import "./decisions.css";

/** The rules in their order; the one that applied ends it. */
export function StepList({ entry: { steps, rule, why } }: { readonly entry: LogEntry }) {
  const shown: readonly Step[] =
    steps.length > 0 || rule === undefined ? steps : [{ rule, matched: true, text: why ?? "" }];
  return (
    <ol className="why">
      {shown.map((step) => (
        <Judged key={step.rule} step={step} />
      ))}
    </ol>
  );
}

/** Ours in every language; where it refused, the log's own words too: they name whom it was about. */
function Judged({ step: { rule, matched, text } }: { readonly step: Step }) {
  const words = useWords().decisions;
  const finding = words.findings[rule]?.[matched ? "refused" : "met"];
  return (
    <li className={matched ? "why__step why__step--hit" : "why__step"}>
      <b>{(matched ? words.hit : words.passed)(words.rules[rule] ?? words.rule(rule))}</b>
      {finding !== undefined && <span>{finding}</span>}
      {(matched || finding === undefined) && <span lang="en">{text}</span>}
    </li>
  );
}
